import { documentFrequency } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { remembered } from '../language/remembered.ts';
import type { Token } from '../language/tokens.ts';
import { rarity } from '../language/word-frequency.ts';
import type { UnitTerm } from './question-unit.ts';

const leastRarity = 0.12;
/** A word never heard may be a slip that nothing is near to, and so counts for no more than a rare one. */
const greatestRarity = 0.7;

/** How much a token says by itself, 0–1: names aside, a rare word of everyday English the most. */
export function rarityOf(token: Token, form: string): number {
  if (token.kind === 'number') return 0.8;
  if (token.kind === 'han') return form.length > 1 ? 0.6 : 0.3;
  return rarityOfWord(form);
}

const rarityOfWord = remembered((form) =>
  /\p{Script=Cyrillic}/u.test(form) ? 0.6 : Math.min(greatestRarity, Math.max(leastRarity, rarity(form))),
);

/**
 * A unit's weight: how rare it is in everyday language, times how rare among the passages (its inverse
 * document frequency over the greatest there can be); a term of every passage keeps a third.
 */
export function toWeight(rare: number, terms: readonly UnitTerm[], index: SearchIndex): number {
  const count = index.passages.length;
  let frequency = 0;
  for (const { id, isAkin } of terms) {
    if (!isAkin) frequency = Math.max(frequency, documentFrequency(index.postings, id));
  }
  const greatest = Math.log(1 + (count + 0.5) / 0.5);
  const inverse = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) / greatest;
  return rare * (0.33 + 0.67 * inverse);
}
