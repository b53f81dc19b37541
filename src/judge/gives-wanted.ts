import type { IndexedFact } from '../index/fact-index.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Entity, Fact } from '../knowledge/schema.ts';
import { isYear } from '../language/numbers.ts';
import type { QuestionUnit } from '../question/question-unit.ts';
import { entitiesOf } from '../question/unit-entities.ts';
import { valueIsOfKind } from '../rank/answer-kinds.ts';
import type { Weighing } from '../rank/weighing.ts';

/** “Who was the guest” asks who plays a part, and after nobody's office. */
const partPlayed = /^the /;

/**
 * Whether a fact's value is what a question wants; “what was trade in 2021” wants a figure, though it has no “how
 * much”, and “is Putin the president of China” and “who is the leader of China”, which have nothing but names, ask
 * after an office.
 */
export function givesWanted(
  indexed: IndexedFact,
  { question: { wants, units }, persons, index }: Weighing,
): boolean {
  const { fact } = indexed;
  const asksOffice =
    (wants === 'truth' || wants === 'person') &&
    units.every(({ kind, placed, read }) => kind === 'name' && !placed && !partPlayed.test(read));
  if (asksOffice) return fact.kind === 'role';
  if (wants === 'person' && persons.length === 1 && namesOnly(indexed, persons)) return false;
  if (wants === 'truth') return givesPremised(fact, units, index);
  if (wants !== 'any') return valueIsOfKind(indexed, wants);
  return (
    units.some(({ kind }) => kind === 'number') && fact.kind === 'figure' && typeof fact.value === 'number'
  );
}

/** Whether the value of a fact names nobody but whom the question names: “who did Wang meet” is not answered by Wang. */
function namesOnly({ fact, source }: IndexedFact, persons: Weighing['persons']): boolean {
  const value = fact.value?.toString() ?? '';
  const named = source.entities.filter(({ kind, name }) => kind === 'person' && value.includes(name));
  return named.length > 0 && named.every((entity) => persons.some(({ person }) => person.entity === entity));
}

const places: ReadonlySet<Entity['kind']> = new Set(['place', 'country']);

/**
 * Whether a fact tells what a yes-or-no question supposes, right or wrong: when something was (“on Friday”), or where
 * (“in Moscow”). What else such a question may suppose is no kind of answer.
 */
function givesPremised(fact: Fact, units: readonly QuestionUnit[], index: SearchIndex): boolean {
  const placed = units.filter((unit) => unit.placed);
  if (placed.some(({ kind, read }) => kind === 'number' && !isYear(read)))
    return fact.date !== undefined && fact.kind !== 'figure';
  return (
    fact.place !== undefined &&
    placed.some((unit) => entitiesOf(unit, index).some(({ entity }) => places.has(entity.kind)))
  );
}
