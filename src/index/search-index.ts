import type { Knowledge } from '../knowledge/knowledge.ts';
import { grammars } from '../language/grammars.ts';
import { stem } from '../language/stem.ts';
import { buildFactIndex, type FactIndex } from './fact-index.ts';
import { buildGapIndex, type GapIndex } from './gap-index.ts';
import { buildIndexTables, type IndexTables } from './index-tables.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { createMeanings, type Meanings } from './meanings.ts';
import { createPassages, type Passages } from './passages.ts';
import { documentFrequency, type Postings } from './postings.ts';
import { lengthAt, sequenceAt } from './sequence-store.ts';
import { buildSpelling, type Spelling } from './spelling.ts';
import type { TermDictionary } from './term-dictionary.ts';
import { createNearTerms, type FindNearTerms } from './vocabulary.ts';
import { trainClassifier, type WordingClassifier } from './wording-classifier.ts';
import { createWork, type Work } from './work.ts';

export type { IndexedPassage } from './passages.ts';

/** Everything that answering needs, built once from a knowledge and never changed. */
export interface SearchIndex {
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  readonly dictionary: TermDictionary;
  readonly spelling: Spelling;
  readonly passages: Passages;
  readonly facts: FactIndex;
  readonly gaps: GapIndex;
  /** Tells which fact or gap a question asks for. */
  readonly classifier: WordingClassifier;
  readonly postings: Postings;
  /** By term: how much it says of a sentence's subject, 0 for words of grammar, else up to 1. */
  readonly termWeights: Float32Array;
  /** A passage's length in terms, and their mean. */
  readonly lengthOf: (passage: number) => number;
  readonly meanLength: number;
  /** The terms near to a word in meaning, and the meanings of passages. */
  readonly nearTerms: FindNearTerms;
  readonly meanings: Meanings;
  /** What answering has looked at so far. */
  readonly work: Work;
}

/**
 * Builds the index of a knowledge. Its tables, which take most of the time, may be given where they were built
 * before of the same knowledge.
 */
export function buildSearchIndex(
  knowledge: Knowledge,
  readTables: (lexicon: Lexicon) => IndexTables = (lexicon) => buildIndexTables(knowledge, lexicon),
): SearchIndex {
  const lexicon = buildLexicon(knowledge);
  const { dictionary, forms, names, passages, headings, headingOf, wordings, gapAsks, postings, deletions } =
    readTables(lexicon);
  const work = createWork();
  const count = headingOf.length;
  const termWeights = toTermWeights(postings, { dictionary, count });
  const terms = {
    lexicon,
    termWeights,
    isTold: (term: number) => documentFrequency(postings, term) > 0,
  };
  const facts = buildFactIndex(knowledge, wordings, terms);
  const gaps = buildGapIndex(knowledge, gapAsks, terms);
  return {
    knowledge,
    lexicon,
    dictionary,
    spelling: buildSpelling(
      new Set(forms),
      { all: new Set(names), proper: lexicon.properForms },
      { deletions, work },
    ),
    passages: createPassages(knowledge, {
      facts: facts.facts,
      terms: (number) => sequenceAt(passages, number),
      heading: (number) => sequenceAt(headings, headingOf[number] ?? 0),
    }),
    facts,
    gaps,
    classifier: trainClassifier({ facts, gaps }, termWeights),
    postings,
    termWeights,
    lengthOf: (passage) => lengthAt(passages, passage),
    meanLength: count === 0 ? 1 : passages.values.length / count,
    nearTerms: createNearTerms(forms, dictionary),
    meanings: createMeanings(),
    work,
  };
}

/** A term's weight is its inverse document frequency over the greatest; a term of every passage keeps a third. */
function toTermWeights(
  postings: Postings,
  { dictionary, count }: { dictionary: TermDictionary; count: number },
): Float32Array {
  const greatest = Math.log(1 + (count + 0.5) / 0.5);
  const weights = new Float32Array(dictionary.size());
  for (let term = 0; term < weights.length; term += 1) {
    const frequency = documentFrequency(postings, term);
    weights[term] = 0.33 + (0.67 * Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))) / greatest;
  }
  for (const stop of grammars.flatMap(({ stopWords, joint }) =>
    joint === '' ? [...stopWords] : [...stopWords].map(stem),
  )) {
    const term = dictionary.find(stop);
    if (term !== undefined) weights[term] = 0;
  }
  return weights;
}
