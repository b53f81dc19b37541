import type { Entity } from '../knowledge/schema.ts';
import type { IndexedFact } from './fact-index.ts';
import { type Failure, type Guarded, noFailures } from './failure.ts';
import type { Question } from './question.ts';
import { relationsOf, tellsOfMeeting } from './relations.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';
import { type PlacedUnit, sourceHas, type Weighing } from './weighing.ts';

/**
 * Of several people in a question, or the one of whom it asks yes or no, a fact that answers must speak of each; and
 * two who are asked about as meeting must have met.
 */
export function meetingFailures({ passage, fact, stated }: Guarded, weighing: Weighing): readonly Failure[] {
  const { question, index, persons } = weighing;
  const [one, other] = persons;
  if (!one || (!other && !question.truth)) return noFailures;
  // “Did Lavrov or Wang meet Putin”: either is asked about with whoever stands apart.
  const choice = choiceAmong(persons, question);
  const apart = persons.filter((each) => !choice.includes(each));
  const pairs = choice.flatMap((each) => apart.map((beside) => [each, beside]));
  if (choice.length === 0 && persons.length === 2) pairs.push([...persons]);
  if (pairs.length > 0 && asksOfMeeting(question)) {
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

/** The two people between whom a question that asks yes or no, or who, leaves the choice; none elsewhere. */
function choiceAmong(persons: Weighing['persons'], { text, truth, wants }: Question): Weighing['persons'] {
  if (!truth && wants !== 'person') return [];
  const at = persons.findIndex((each, number) => {
    const next = persons[number + 1];
    return next !== undefined && leavesChoice.test(text.slice(each.unit.end, next.unit.start));
  });
  return at === -1 ? [] : persons.slice(at, at + 2);
}

const leavesChoice = /^(?:,? or | или |\s*(?:还是|或者?)\s*)$/iu;

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
