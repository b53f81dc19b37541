import type { IndexedFact } from '../index/fact-index.ts';
import type { IndexedPassage } from '../index/passages.ts';
import type { Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';

/** What holds passages back for one reason; gives every failure of it. */
export type Guard = (guarded: Guarded, weighing: Weighing) => readonly Failure[];

/** A passage, perhaps with one of its facts, as the guards look at it. */
export interface Guarded {
  readonly passage: IndexedPassage;
  readonly fact: IndexedFact | undefined;
  /** What was found of each unit in the passage and in any wording of the fact. */
  readonly found: Float64Array;
  /** The same in the passage and the fact's statement alone. */
  readonly stated: Float64Array;
  readonly likeness: number;
}

/** What most guards find in most passages. */
export const noFailures: readonly Failure[] = [];
