import type { Entity } from '../knowledge/schema.ts';
import { holdsKind, isRequiredKind, toKindText } from './answer-kinds.ts';
import { leaderStems } from './english/relation-words.ts';
import type { IndexedFact } from './fact-index.ts';
import { type Failure, type Guarded, noFailures } from './failure.ts';
import type { Question } from './question.ts';
import type { QuestionUnit } from './question-unit.ts';
import { stem } from './stem.ts';
import { shareOf, type Weighing } from './weighing.ts';

/** What answers must hold an answer of the kind wanted: asked for a date, one; asked who or where, somebody or a place. */
export function kindFailures({ passage, fact, stated }: Guarded, weighing: Weighing): readonly Failure[] {
  const { question } = weighing;
  const { wants } = question;
  const nobody =
    fact && wants === 'person' && !tellsSomebody(fact, whoActs(question)) && !isHostedBy(fact, question);
  if (nobody) return [{ guard: 'kind', read: wants }];
  const nowhere =
    fact && ((wants === 'place' && !tellsPlace(fact)) || (wants === 'country' && !tellsCountry(fact)));
  if (nowhere) return [{ guard: 'kind', read: wants }];
  if (isUntold({ passage, fact, stated }, weighing)) return [{ guard: 'kind', read: wants }];
  if (!isRequiredKind(wants)) return noFailures;
  const text = fact ? toKindText(fact.fact) : passage.paragraph.text;
  return holdsKind(text, wants) ? noFailures : [{ guard: 'kind', read: wants }];
}

/** Where a fact states so much of what is asked, the question asks of the fact itself: “why did trade grow”. */
const statesAll = 0.85;
/** So like a question, an editor's own way to ask for its kind of answer is that question. */
const asksJustThat = 0.85;
/** From this likeness on, a question is about the fact, and what is untold of it the passage does not tell either. */
const aboutFact = 0.4;

/**
 * Whether editors say that the account does not tell what is wanted of a fact (“why did trade grow”), though one of
 * the ways to ask for it may ask just that; of a passage by itself, whether they say so of a fact of it.
 */
function isUntold(
  { passage, fact, stated }: Pick<Guarded, 'passage' | 'fact' | 'stated'>,
  weighing: Weighing,
): boolean {
  const { question, facts } = weighing;
  const hides = (each: IndexedFact) => each.fact.untold.some((kind) => kind === question.wants);
  if (fact) {
    const asks = (facts.get(fact.number)?.alikeInKind ?? 0) >= asksJustThat;
    return hides(fact) && !asks && shareOf(stated.map(Math.ceil), weighing) >= statesAll;
  }
  return passage.facts.some((each) => hides(each) && (facts.get(each.number)?.likeness ?? 0) >= aboutFact);
}

/** What acts, and what leads: asked after the head of a ministry, the ministry is no answer. */
const actors: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation', 'country']);
const leaders: ReadonlySet<Entity['kind']> = new Set(['person']);

/** Whether one of some kind is told of. */
function tellsSomebody({ fact, source }: IndexedFact, kinds: ReadonlySet<Entity['kind']>): boolean {
  return source.entities.some(
    ({ kind, name }) => kinds.has(kind) && (fact.about.includes(name) || fact.speaker === name),
  );
}

/** “Who hosts the Games”: a place is host, where it is the whole answer. */
function isHostedBy({ fact, source }: IndexedFact, { units }: Question): boolean {
  const isPlace = source.entities.some(({ kind, name }) => kind === 'place' && name === fact.value);
  return isPlace && units.some(({ read }) => hostStems.has(stem(read)));
}

const hostStems: ReadonlySet<string> = new Set(['host', 'organizer', 'hold'].map(stem));

/** What may be asked after with “who”. */
function whoActs({ units }: Question): ReadonlySet<Entity['kind']> {
  return units.some(namesLeader) ? leaders : actors;
}

/** Whether a word asks for who leads. */
export function namesLeader({ kind, read }: QuestionUnit): boolean {
  return kind === 'word' && leaderStems.has(stem(read));
}

/** Whether a fact tells where something is: it has a place, or its value is nothing but the names of some. */
function tellsPlace({ fact, source }: IndexedFact): boolean {
  if (fact.place !== undefined) return true;
  const value = fact.value?.toString() ?? '';
  const places = source.entities.filter(({ kind }) => kind === 'place');
  const rest = places.reduce((text, { name }) => text.replaceAll(name, ''), value);
  return rest !== value && !/\p{Lu}/u.test(rest);
}

/** Whether a fact's value names a country, or a place that is in one. */
function tellsCountry({ fact, source }: IndexedFact): boolean {
  const value = fact.value?.toString() ?? '';
  return source.entities.some(
    ({ kind, name }) => (kind === 'country' || kind === 'place') && value.includes(name),
  );
}
