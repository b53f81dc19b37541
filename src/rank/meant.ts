import type { IndexedFact } from '../index/fact-index.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { classify } from '../index/wording-classifier.ts';
import type { Source } from '../knowledge/knowledge.ts';
import type { Question } from '../question/question.ts';

/** What a question is likely to ask for, by all of its words together. */
export interface Meant {
  /**
   * How far a fact is behind the one of its source that is most likely meant: 0 for that fact, 1 at most, and for a
   * passage without a fact. 0 where a source has no curated facts.
   */
  readonly behind: (fact: IndexedFact | undefined, source: Source) => number;
  /**
   * How far it is ahead of what its source is most likely asked for and does not tell, −1 to 1; 0 where a source has no
   * gaps, or no curated facts.
   */
  readonly ahead: (fact: IndexedFact | undefined, source: Source) => number;
  /** How far a gap, by its number, is behind the one of its source that is most likely meant, 0–1. */
  readonly gapBehind: (gap: number) => number;
}

/** The differences of two logarithms of likelihoods beyond which nothing is surer, in nats; chosen by measuring. */
const farBehind = 40;
const farAhead = 20;

/** Where nobody wrote ways to ask down, nothing is likelier. */
const nothingMeant: Meant = { behind: () => 0, ahead: () => 0, gapBehind: () => 0 };

/** Finds what a question is likely to ask for among the facts and gaps of an index. */
export function findMeant(question: Question, { classifier, facts, gaps }: SearchIndex): Meant {
  const { factClasses, gapClasses } = classifier;
  if (factClasses.size === 0) return nothingMeant;
  const likelihoods = classify(question, classifier);
  const likeliestFacts = likeliestBySource(factClasses, facts.facts, likelihoods);
  const likeliestGaps = likeliestBySource(gapClasses, gaps.gaps, likelihoods);

  function likelihoodOf(fact: IndexedFact | undefined, likeliest: number): number {
    const each = fact && factClasses.get(fact.number);
    return (each === undefined ? undefined : likelihoods[each]) ?? likeliest - farBehind;
  }

  return {
    behind(fact, source) {
      const likeliest = likeliestFacts.get(source);
      return likeliest === undefined
        ? 0
        : Math.min(1, (likeliest - likelihoodOf(fact, likeliest)) / farBehind);
    },
    ahead(fact, source) {
      const likeliest = likeliestFacts.get(source);
      const gap = likeliestGaps.get(source);
      return likeliest === undefined || gap === undefined
        ? 0
        : Math.max(-1, Math.min(1, (likelihoodOf(fact, likeliest) - gap) / farAhead));
    },
    gapBehind(gap) {
      const source = gaps.gaps[gap]?.source;
      const likeliest = source && likeliestGaps.get(source);
      const likelihood = likelihoods[gapClasses.get(gap) ?? -1];
      return likeliest === undefined || likelihood === undefined
        ? 0
        : Math.min(1, (likeliest - likelihood) / farBehind);
    },
  };
}

/** The greatest likelihood among the entries of each source. */
function likeliestBySource(
  classes: ReadonlyMap<number, number>,
  entries: readonly { readonly source: Source }[],
  likelihoods: Float64Array,
): ReadonlyMap<Source, number> {
  const likeliest = new Map<Source, number>();
  for (const [number, each] of classes) {
    const source = entries[number]?.source;
    const likelihood = likelihoods[each];
    if (source && likelihood !== undefined)
      likeliest.set(source, Math.max(likelihood, likeliest.get(source) ?? likelihood));
  }
  return likeliest;
}
