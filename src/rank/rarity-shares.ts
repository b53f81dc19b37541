import { documentFrequency } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { QuestionUnit } from '../question/question-unit.ts';

/** The share that each of a question's units has in their inverse document frequencies. */
export function toRarityShares(units: readonly QuestionUnit[], index: SearchIndex): number[] {
  return toShares(
    units.map(({ terms }) => {
      const own = terms.filter(({ isAkin }) => !isAkin);
      const frequency = Math.max(0, ...own.map(({ id }) => documentFrequency(index.postings, id)));
      return Math.log(1 + (index.passages.length + 0.5) / (frequency + 0.5));
    }),
  );
}

/** Values in the same proportions, together 1; all 0 where they are. */
export function toShares(values: readonly number[]): number[] {
  const total = values.reduce((all, value) => all + value, 0) || 1;
  return values.map((value) => value / total);
}
