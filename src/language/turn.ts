import type { Wanted } from './wanted.ts';

/**
 * What turns a question away from what is told whole: what is not so (`not`) or ought not to be (`opposed`); somebody
 * or something left out (`except`); another one than the one told of (`other`); whoever or whatever came earlier
 * (`before`) or comes later (`next`); another time (`again`); and a part of a figure (`per`).
 */
export type Turn = 'not' | 'opposed' | 'except' | 'other' | 'before' | 'next' | 'again' | 'per';

/** A word or form by which a language turns a question. */
export interface TurningWord {
  readonly turn: Turn;
  /** Matched against words in lower case, one space between them (none in Chinese). */
  readonly pattern: RegExp;
  /** What is left out before: forms that hold such a word and turn nothing. It has the flag `g`. */
  readonly idle?: RegExp;
  /** The kinds of answer of which it turns a question; any where it is left out. A wording always has it. */
  readonly of?: ReadonlySet<Wanted>;
  /** The kinds of answer of which it turns no question. */
  readonly notOf?: ReadonlySet<Wanted>;
  /** It turns no question, and tells in a wording what such a question asks for. */
  readonly tells?: true;
}

/** Kinds of answer of which there is one rather than another: who held an office, where something was. */
export const singledKinds: ReadonlySet<Wanted> = new Set(['person', 'place', 'country', 'site']);

/** Kinds of answer of which a part may be asked for: “trade per month”. */
export const dividedKinds: ReadonlySet<Wanted> = new Set(['any', 'amount', 'money', 'count']);

/** Kinds that a denial does not turn: a yes or no is judged by its evidence, and a time without is told by its end. */
export const undeniedKinds: ReadonlySet<Wanted> = new Set(['truth', 'elapsed', 'duration']);
