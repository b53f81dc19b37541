/** A text as the index keeps it: term numbers in reading order, `sentenceEnd` after each sentence. */
export type TermSequence = Uint32Array;

export const sentenceEnd = 0;

/** Set on a term that says more of the word before it (its concept, its name): it takes no place of its own. */
export const extraBit = 0x8000_0000;
