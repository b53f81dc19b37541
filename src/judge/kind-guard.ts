import type { IndexedFact } from '../index/fact-index.ts';
import type { Entity } from '../knowledge/schema.ts';
import { leaderStems } from '../language/english/leaders.ts';
import { stem } from '../language/stem.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit } from '../question/question-unit.ts';
import { holdsKind, isRequiredKind, toKindText } from '../rank/answer-kinds.ts';
import type { Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';
import { type Guarded, noFailures } from './guard.ts';

/** What answers must hold an answer of the kind wanted: asked for a date, one; asked who or where, somebody or a place. */
export function kindFailures({ passage, fact }: Guarded, { question }: Weighing): readonly Failure[] {
  const { wants } = question;
  const nobody =
    fact && wants === 'person' && !tellsSomebody(fact, whoActs(question)) && !isHostedBy(fact, question);
  if (nobody) return [{ guard: 'kind', read: wants }];
  const nowhere =
    fact && ((wants === 'place' && !tellsPlace(fact)) || (wants === 'country' && !tellsCountry(fact)));
  if (nowhere) return [{ guard: 'kind', read: wants }];
  if (!isRequiredKind(wants)) return noFailures;
  const text = fact ? toKindText(fact.fact) : passage.paragraph.text;
  return holdsKind(text, wants) ? noFailures : [{ guard: 'kind', read: wants }];
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
function namesLeader({ kind, read }: QuestionUnit): boolean {
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
