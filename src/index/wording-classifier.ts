import type { Wanted } from '../language/wanted.ts';
import type { Wording, WordingIndex } from './wording-index.ts';

/** What the classifier has learned of a feature: the classes whose wordings have it, and what it speaks for each. */
interface FeaturePostings {
  readonly classes: Uint32Array;
  /** By how much more the logarithm of the likelihood grows than for a class without the feature. */
  readonly gains: Float32Array;
}

/**
 * A multinomial naive Bayes classifier (Manning, Raghavan and Schütze: Introduction to Information Retrieval, 2008,
 * 13.2) that has learned from the wordings of facts and gaps, each of which is a class. It tells what a question asks
 * for from all of its words, those of grammar and those that no passage has too.
 */
export interface WordingClassifier {
  /** The classes of facts and of gaps, by the number of each that has wordings. */
  readonly factClasses: ReadonlyMap<number, number>;
  readonly gapClasses: ReadonlyMap<number, number>;
  readonly features: ReadonlyMap<string, FeaturePostings>;
  /** By class: the logarithm of the likelihood of a feature that none of its wordings has. */
  readonly absent: Float64Array;
}

/** What is added to each count (Lidstone), so that nothing is impossible; chosen by measuring. */
const smoothing = 0.1;

/** Learns from the wordings of facts and of gaps; words that weigh nothing are no terms, but count as words. */
export function trainClassifier(
  { facts, gaps }: { facts: WordingIndex; gaps: WordingIndex },
  termWeights: Float32Array,
): WordingClassifier {
  const counts = new Map<string, Map<number, number>>();
  const totals: number[] = [];

  function learn({ wordings, postings }: WordingIndex): ReadonlyMap<number, number> {
    const classes = new Map<number, number>();
    const classOf = ({ entry }: Wording) => {
      const known = classes.get(entry) ?? totals.length;
      if (known === totals.length) totals.push(0);
      classes.set(entry, known);
      return known;
    };
    const count = (feature: string, each: number) => {
      const byClass = counts.get(feature) ?? new Map<number, number>();
      counts.set(feature, byClass);
      byClass.set(each, (byClass.get(each) ?? 0) + 1);
      totals[each] = (totals[each] ?? 0) + 1;
    };
    for (const wording of wordings) {
      for (const feature of new Set(wordFeatures(wording.words))) count(feature, classOf(wording));
      // A statement wants nothing.
      if (wording.isAsk) count(kindFeature(wording.wants), classOf(wording));
    }
    for (const [term, { wordings: holders }] of postings) {
      if ((termWeights[term] ?? 0) === 0) continue;
      for (const holder of holders) {
        const wording = wordings[holder];
        if (wording) count(termFeature(term), classOf(wording));
      }
    }
    return classes;
  }

  const factClasses = learn(facts);
  const gapClasses = learn(gaps);
  const features = new Map<string, FeaturePostings>();
  for (const [feature, byClass] of counts) {
    const gains = Float32Array.from(byClass.values(), (times) => Math.log(1 + times / smoothing));
    features.set(feature, { classes: Uint32Array.from(byClass.keys()), gains });
  }
  const absent = Float64Array.from(totals, (total) =>
    Math.log(smoothing / (total + smoothing * counts.size)),
  );
  return { factClasses, gapClasses, features, absent };
}

/** What is classified: the kind of answer wanted, the words, and the terms under which they may be found. */
export interface Classified {
  readonly wants: Wanted;
  readonly words: readonly string[];
  readonly units: readonly { readonly asked: readonly { readonly id: number; readonly worth: number }[] }[];
}

/**
 * The logarithm of each class's likelihood, in nats, of which only the differences tell: all are taken to be as
 * frequent, and words that no wording has say nothing.
 */
export function classify(question: Classified, { features, absent }: WordingClassifier): Float64Array {
  const likelihoods = new Float64Array(absent.length);
  let length = 0;
  for (const [feature, worth] of featuresOf(question)) {
    const postings = features.get(feature);
    if (!postings) continue;
    length += worth;
    const { classes, gains } = postings;
    for (let at = 0; at < classes.length; at += 1) {
      const each = classes[at] ?? 0;
      likelihoods[each] = (likelihoods[each] ?? 0) + worth * (gains[at] ?? 0);
    }
  }
  for (let each = 0; each < absent.length; each += 1) {
    likelihoods[each] = (likelihoods[each] ?? 0) + length * (absent[each] ?? 0);
  }
  return likelihoods;
}

/** The features of a question, each with what it is worth: a word that is only near to a term counts less. */
function featuresOf(question: Classified): ReadonlyMap<string, number> {
  const features = new Map([[kindFeature(question.wants), 1]]);
  for (const feature of wordFeatures(question.words)) features.set(feature, 1);
  for (const { asked } of question.units) {
    for (const { id, worth } of asked) {
      const feature = termFeature(id);
      features.set(feature, Math.max(worth, features.get(feature) ?? 0));
    }
  }
  return features;
}

/** The words, and each two that follow one another. */
function* wordFeatures(words: readonly string[]): Generator<string> {
  let before: string | undefined;
  for (const word of words) {
    yield word;
    if (before !== undefined) yield `${before} ${word}`;
    before = word;
  }
}

function kindFeature(wants: Wanted): string {
  return `?${wants}`;
}

function termFeature(term: number): string {
  return `#${term}`;
}
