/** A text as the index keeps it: term numbers in reading order, `sentenceEnd` after each sentence. */
export type TermSequence = Uint32Array;

export const sentenceEnd = 0;

/** Set on a term that says more of the word before it (its concept, its name): it takes no place of its own. */
const extraBit = 0x8000_0000;

/** A term as it is kept where it says more of the word before it. */
export function toExtra(term: number): number {
  return (term | extraBit) >>> 0;
}

export function isExtra(each: number): boolean {
  return each >>> 31 === 1;
}

/** The term's number, whether or not it is an extra. */
export function termNumberOf(each: number): number {
  return (each & ~extraBit) >>> 0;
}
