import type { Word } from './word.ts';

/** A stretch of a text between marks of punctuation: its words from `from` up to and without `to`. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

const boundary = /[,;:.!?…()\n]|\s[-–—]+\s|—/u;

/** Cuts a text's words into the clauses that its punctuation makes. */
export function toClauses(words: readonly Word[], text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (next && !boundary.test(text.slice(word.token.end, next.token.start))) return;
    clauses.push({ from, to: at + 1 });
    from = at + 1;
  });
  return clauses;
}
