import type { IndexedFact } from './fact-index.ts';
import type { IndexedPassage } from './search-index.ts';
import type { Weighing } from './weighing.ts';

/**
 * Why a passage cannot answer although it shares the question's words: it lacks a number, a name or a word that
 * turns the question; somebody else speaks in it; it holds no answer of the kind wanted; or editors wrote down that
 * just this is not told.
 */
export interface Failure {
  readonly guard: 'number' | 'name' | 'relation' | 'speaker' | 'kind' | 'gap';
  /** What was asked for: as typed, or the names of the speakers, the kind, or a gap's id. */
  readonly read: string;
}

/** A passage, perhaps with one of its facts, as the guards look at it. */
export interface Guarded {
  readonly passage: IndexedPassage;
  readonly fact: IndexedFact | undefined;
  /** What was found of each unit in the passage and in any wording of the fact. */
  readonly found: Float64Array;
  /** The same in the passage and the fact's statement alone. */
  readonly stated: Float64Array;
  readonly coverage: number;
  readonly likeness: number;
  readonly closeness: number;
  /** How far the fact is ahead of what the source does not tell, −1 to 1. */
  readonly ahead: number;
}

/** What holds passages back for one reason; gives every failure of it. */
export type Guard = (guarded: Guarded, weighing: Weighing) => readonly Failure[];

/** What most guards find in most passages. */
export const noFailures: readonly Failure[] = [];
