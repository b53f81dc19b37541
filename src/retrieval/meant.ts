import type { Source } from '../knowledge/knowledge.ts';
import type { IndexedFact } from './fact-index.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import { classify } from './wording-classifier.ts';

/** What a question is likely to ask for, by all of its words together. */
export interface Meant {
  /**
   * How far a fact is behind the one that is most likely meant: 0 for that fact, 1 at most, and for a passage without
   * a fact.
   */
  readonly behind: (fact: IndexedFact | undefined) => number;
  /**
   * How far it is ahead of what its source is most likely asked for and does not tell, −1 to 1; 0 where a source has no
   * gaps.
   */
  readonly ahead: (fact: IndexedFact | undefined, source: Source) => number;
}

/** The differences of two logarithms of likelihoods beyond which nothing is surer, in nats; chosen by measuring. */
const farBehind = 30;
const farAhead = 20;

/** Finds what a question is likely to ask for among the facts and gaps of an index. */
export function findMeant(question: Question, { classifier, gaps }: SearchIndex): Meant {
  const { factClasses, gapClasses } = classifier;
  const likelihoods = classify(question, classifier);
  const impossible = Number.NEGATIVE_INFINITY;
  let likeliest = impossible;
  for (const each of factClasses.values()) likeliest = Math.max(likeliest, likelihoods[each] ?? impossible);
  const likeliestGaps = new Map<Source, number>();
  for (const [number, each] of gapClasses) {
    const source = gaps.gaps[number]?.source;
    if (!source) continue;
    likeliestGaps.set(
      source,
      Math.max(likeliestGaps.get(source) ?? impossible, likelihoods[each] ?? impossible),
    );
  }

  function likelihoodOf(fact: IndexedFact | undefined): number {
    const each = fact && factClasses.get(fact.number);
    return (each === undefined ? undefined : likelihoods[each]) ?? likeliest - farBehind;
  }

  return {
    behind: (fact) => Math.min(1, (likeliest - likelihoodOf(fact)) / farBehind),
    ahead(fact, source) {
      const gap = likeliestGaps.get(source);
      return gap === undefined ? 0 : Math.max(-1, Math.min(1, (likelihoodOf(fact) - gap) / farAhead));
    },
  };
}
