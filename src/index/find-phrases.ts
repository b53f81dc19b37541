import type { Token } from '../language/tokens.ts';
import { type Lexicon, type Phrase, stemOf } from './lexicon.ts';

/** A stretch of tokens that a phrase was found in: from `from` up to and without `to`. */
export interface PhraseMatch {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
}

/** Tokens, each with what a name's words and a term's are looked up by. */
interface KeyedTokens {
  readonly tokens: readonly Token[];
  readonly nameKeys: readonly string[];
  readonly wordKeys: readonly string[];
}

/**
 * Finds the phrases of the lexicon in a text's tokens, the longest at each place, without overlap. Names are
 * compared by their form, in Russian without its case, and words by their stem. Han runs must have been segmented.
 */
export function findPhrases(tokens: readonly Token[], lexicon: Lexicon): PhraseMatch[] {
  if (lexicon.phrases.size === 0 && lexicon.hanPhrases.size === 0) return [];
  const nameKeys = tokens.map((token) => stemOf(token, 'name'));
  const wordKeys = tokens.map((token) => stemOf(token));
  const keyed = { tokens, nameKeys, wordKeys };
  const matches: PhraseMatch[] = [];
  let at = 0;
  while (at < tokens.length) {
    const found = longestAt(at, keyed, lexicon);
    if (found.length === 0) at += 1;
    else {
      const length = found[0]?.stems.length ?? 1;
      matches.push({ from: at, to: at + length, phrases: found });
      at += length;
    }
  }
  return matches;
}

/** The longest phrases that begin at a token; names and words may be as long as each other. */
function longestAt(
  at: number,
  { tokens, nameKeys, wordKeys }: KeyedTokens,
  lexicon: Lexicon,
): readonly Phrase[] {
  const token = tokens[at];
  if (!token) return [];
  if (token.kind === 'han') {
    const whole = lexicon.hanPhrases.get(token.form);
    if (whole) return whole;
  }
  let longest = 0;
  let found: Phrase[] = [];
  const [nameKey = '', wordKey = ''] = [nameKeys[at], wordKeys[at]];
  for (const start of nameKey === wordKey ? [wordKey] : [nameKey, wordKey]) {
    for (const phrase of lexicon.phrases.get(start) ?? []) {
      if (phrase.stems.length < longest) break;
      const keys = phrase.kind === 'name' ? nameKeys : wordKeys;
      if (!standsAt(at, phrase.stems, keys)) continue;
      if (phrase.stems.length > longest) found = [];
      longest = phrase.stems.length;
      found.push(phrase);
    }
  }
  return found;
}

/** Whether the stems of a phrase stand at a place among the keys of a text. */
function standsAt(at: number, stems: readonly string[], keys: readonly string[]): boolean {
  for (let offset = 0; offset < stems.length; offset += 1) {
    if (keys[at + offset] !== stems[offset]) return false;
  }
  return true;
}
