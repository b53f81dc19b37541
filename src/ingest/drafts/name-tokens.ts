/** A word of a sentence as names are made of (UTF-16 offsets in the paragraph, end exclusive). */
export interface NameToken {
  /** Without a possessive ending. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isPossessive: boolean;
  /** Whether it is a plural possessive, as in “Thirty Years' War”. */
  readonly isPluralPossessive: boolean;
  /** Whether nothing but one space parts it from the word before. */
  readonly isAdjacent: boolean;
  /** Whether it is the first word of a sentence or of a quotation. */
  readonly isInitial: boolean;
}

const word =
  /(?:\p{Lu}\.)+(?:\p{Lu}\b)?|\b(?:St|Dr|Mr|Mrs|Ms|Gen|Sen|Gov|Rep|Prof|Lt|Col|Capt|Sgt|Jr|Sr)\.|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*(?:['&-][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*/gu;

/** The words of a sentence that begins at `offset` of its paragraph. */
export function toNameTokens(sentence: string, offset: number): NameToken[] {
  const tokens: NameToken[] = [];
  let previousEnd = 0;
  for (const match of sentence.matchAll(word)) {
    const surface = match[0];
    const text = surface.replace(/'s$/i, '');
    const gap = sentence.slice(previousEnd, match.index);
    const end = match.index + surface.length;
    const isPluralPossessive = /s$/.test(surface) && /^'(?!\p{L})/u.test(sentence.slice(end));
    tokens.push({
      text,
      start: offset + match.index,
      end: offset + match.index + text.length,
      isPossessive: text !== surface || isPluralPossessive,
      isPluralPossessive,
      isAdjacent:
        (gap === ' ' || (gap === "' " && tokens.at(-1)?.isPluralPossessive === true)) && tokens.length > 0,
      isInitial: tokens.length === 0 || /["“«:(]\s*$/.test(gap) || /[.!?]\s*$/.test(gap),
    });
    previousEnd = end;
  }
  return tokens;
}

/** Whether a word is written as a name: it begins with a capital, and “High-level” is no such word. */
export function isCapitalised({ text }: NameToken): boolean {
  return /^\p{Lu}/u.test(text) && !/-\p{Ll}/u.test(text.replace(/^Al-/, ''));
}
