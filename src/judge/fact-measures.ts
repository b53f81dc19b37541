import type { IndexedFact } from '../index/fact-index.ts';
import { larger, type Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';
import { givesWanted } from './gives-wanted.ts';
import { failuresOf } from './guards.ts';
import { type MeasuredPassage, nearestOf } from './passage-measures.ts';

/** What a fact adds to its passage; each 0–1, or −1–1. */
export const factMeasures = [
  /** There is one. */
  'one',
  /** How like the question its statement or a way to ask for it is, by the words that tell. */
  'like',
  /** The same by all words, of ways to ask alone. */
  'close',
  /** The cosine of the question's meaning with that of the nearest way to ask. */
  'meaning',
  /** Its value is what the question wants. */
  'wanted',
  /** How far it is behind the fact that is most likely meant, and ahead of what is not told (see Meant). */
  'behind',
  'ahead',
  /** It has no answer of the kind wanted. */
  'noKind',
  /** It is of another number, or of another speaker. */
  'other',
] as const;
type FactMeasure = (typeof factMeasures)[number];
export type FactValues = Readonly<Record<FactMeasure, number>>;

/** A fact as a question meets it. */
export interface MeasuredFact {
  readonly fact: IndexedFact;
  readonly values: FactValues;
  /** What was found of each unit of the question, in the passage and in any wording of the fact. */
  readonly found: Float64Array;
  /** The same in the passage and the fact's statement alone. */
  readonly stated: Float64Array;
  readonly failures: readonly Failure[];
}

/** Measures a fact of a passage, of which it is known what the passage itself has. */
export function measureFact(
  fact: IndexedFact,
  { passage, found: own }: MeasuredPassage,
  weighing: Weighing,
): MeasuredFact {
  const { meaning, meant, index } = weighing;
  const match = weighing.facts.get(fact.number);
  const found = match ? larger(own, match.found) : own;
  const stated = match ? larger(own, match.stated) : own;
  const like = match?.likeness ?? 0;
  const close = match?.closeness ?? 0;
  const ahead = meant.ahead(fact, passage.source);
  const failures = failuresOf({ passage, fact, found, stated, likeness: like }, weighing);
  const values = {
    one: 1,
    like,
    close,
    // A question that has no meaning by the table is compared by its words alone.
    meaning: meaning ? Math.max(0, nearestOf(meaning, index.meanings.ofAsks(fact))) : like,
    wanted: givesWanted(fact, weighing) ? 1 : 0,
    behind: meant.behind(fact, passage.source),
    ahead,
    noKind: failures.some(({ guard }) => guard === 'kind') ? 1 : 0,
    other: failures.some(({ guard }) => guard === 'number' || guard === 'speaker') ? 1 : 0,
  };
  return { fact, values, found, stated, failures };
}
