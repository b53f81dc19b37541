import type { Token } from '../language/tokens.ts';

/** A word of a question: its token, its form after spelling, and as the member typed it. */
export interface Word {
  readonly token: Token;
  readonly form: string;
  readonly typed: string;
}

/** A word that was read as another. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** Words as they were read, in one text. */
export function readOf(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}
