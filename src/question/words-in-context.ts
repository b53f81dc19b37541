import type { SearchIndex } from '../index/search-index.ts';
import { editDistance } from '../language/edit-distance.ts';
import { englishStopWords } from '../language/english/stop-words.ts';
import type { Token } from '../language/tokens.ts';
import { isOrdinaryWord } from '../language/word-frequency.ts';

/** “Wag Yi”: a word unknown by itself, beside one word of a name, is the name's other word where it is one slip away. */
export function nearNameWord(
  form: string,
  beside: readonly (Token | undefined)[],
  index: SearchIndex,
): string | undefined {
  if (form.length < 3 || index.spelling.knows(form) || englishStopWords.has(form)) return undefined;
  for (const token of beside) {
    // “Of” stands beside a word of every office.
    if (!token || englishStopWords.has(token.form)) continue;
    const words = index.lexicon.nameNeighbours.get(token.form);
    for (const word of words ?? []) if (word.length > 2 && editDistance(form, word) === 1) return word;
  }
  return undefined;
}

/**
 * A name that chat spells as it sounds, which is no slip: “the us”, and “chinas foreign minister” of a name that the
 * account has.
 */
export function nameInSmall(
  form: string,
  before: string | undefined,
  { lexicon }: SearchIndex,
): string | undefined {
  if (form === 'us' && before === 'the') return 'usa';
  if (!form.endsWith('s') || lexicon.properForms.has(form) || isOrdinaryWord(form)) return undefined;
  const name = form.slice(0, -1);
  return name.length > 2 && lexicon.properForms.has(name) ? name : undefined;
}
