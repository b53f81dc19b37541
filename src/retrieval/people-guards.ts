import type { Entity } from '../knowledge/schema.ts';
import type { IndexedFact } from './fact-index.ts';
import { type Failure, type Guarded, noFailures } from './failure.ts';
import type { Question } from './question.ts';
import type { QuestionUnit } from './question-unit.ts';
import { relationsOf, tellsOfMeeting } from './relations.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';
import { type PlacedUnit, sourceHas, type Weighing } from './weighing.ts';

/**
 * Of several people in a question, or the one of whom it asks yes or no, a fact that answers must speak of each; and
 * two who are asked about as meeting must have met.
 */
export function meetingFailures({ passage, fact, stated }: Guarded, weighing: Weighing): readonly Failure[] {
  const { question, index, persons } = weighing;
  const [one, other, third] = persons;
  if (!one || (!other && !question.truth)) return noFailures;
  const choice = other && areAlternatives(one.unit, other.unit, question) ? [one, other] : [];
  // “Did Lavrov or Wang meet Putin”: either is asked about with whoever stands apart.
  const pairs = third && choice.length > 0 ? choice.map((each) => [each, third]) : [persons];
  if (other && persons.length === pairs.length + 1 && asksOfMeeting(question)) {
    const people = pairs.map((pair) => pair.map(({ person }) => person.entity));
    if (!people.some((pair) => haveMet(pair, passage)))
      return [{ guard: 'meeting', read: (people[0] ?? []).map(({ name }) => name).join(', ') }];
  }
  if (!fact) return noFailures;
  // “Was it Lavrov or Wang who …”: one of them is told of.
  const isTold = ({ position }: PlacedUnit) => (stated[position] ?? 0) > 0;
  const absent = persons.find((each) => !isTold(each) && !(choice.includes(each) && choice.some(isTold)));
  return absent && sourceHas(absent.unit, passage, index)
    ? [{ guard: 'relation', read: absent.unit.typed }]
    : noFailures;
}

/** Whether two people met, or were to. */
function haveMet(pair: readonly Entity[], { source }: IndexedPassage): boolean {
  return relationsOf(source).some(
    ({ kind, from, to }) => kind !== 'spokeOf' && pair.includes(from) && pair.includes(to),
  );
}

/** Whose words are asked for must be who speaks; of whom something is asked, nobody else may. */
export function speakerFailures(
  { passage, fact }: Guarded,
  { question, index }: Weighing,
): readonly Failure[] {
  const { speakers, subject } = question;
  if (speakers.length === 0 && subject === undefined) return noFailures;
  const speaker = fact?.fact.speaker;
  const term = speaker && `@${passage.source.id}/${speaker}`;
  if (speakers.length > 0) {
    const right = term
      ? speakers.includes(term)
      : someoneSpeaks(passage, speakers) && (fact === undefined || isAbout(fact, speakers));
    return right ? noFailures : [{ guard: 'speaker', read: namesOf(speakers, index) }];
  }
  const asked = subject === undefined ? undefined : index.lexicon.names.get(subject);
  return asked?.source === passage.source && term !== undefined && term !== subject
    ? [{ guard: 'speaker', read: asked.entity.name }]
    : noFailures;
}

/** Whether a question that asks yes or no, or who, leaves the choice between two names. */
function areAlternatives(one: QuestionUnit, other: QuestionUnit, { text, truth, wants }: Question): boolean {
  return (truth || wants === 'person') && /^,? or $/i.test(text.slice(one.end, other.start));
}

/** Whether the people of a question are asked about as meeting, and none of them as speaking. */
function asksOfMeeting({ units, speakers }: Question): boolean {
  return speakers.length === 0 && units.some(({ kind, read }) => kind === 'word' && tellsOfMeeting(read));
}

function namesOf(speakers: readonly string[], index: SearchIndex): string {
  return speakers.map((each) => index.lexicon.names.get(each)?.entity.name ?? each).join(', ');
}

function isAbout({ fact, source }: IndexedFact, names: readonly string[]): boolean {
  return fact.about.some((name) => names.includes(`@${source.id}/${name}`));
}

function someoneSpeaks(passage: IndexedPassage, speakers: readonly string[]): boolean {
  return passage.facts.some(
    ({ fact }) => fact.speaker !== undefined && speakers.includes(`@${passage.source.id}/${fact.speaker}`),
  );
}
