import type { IndexedPassage } from '../index/passages.ts';
import { nearness, type Vector } from '../language/word-vectors.ts';
import type { Candidate } from '../rank/candidates.ts';
import { closenessOf } from '../rank/closeness.ts';
import { findUnits, larger, shareOfTelling, type Weighing } from '../rank/weighing.ts';
import { sentenceShares } from './sentence-shares.ts';

/** What ranks a passage by its own words; each 0–1, or −1–1. */
export const passageMeasures = [
  /** BM25 by exact words, and by near words too, over the greatest that any passage could have. */
  'exact',
  'near',
  /** The same over the weight of a term that is nowhere, a tenth of it. */
  'exactStrength',
  'strength',
  /** The share of the question that it and its heading cover, by how telling its words are at large. */
  'covered',
  /** The cosine of the question's meaning with the nearest sentence's, and with the whole passage's. */
  'sentence',
  'whole',
  /** The same by how little of the question any passage covers: where words tell, meaning need not. */
  'sentenceApart',
  'wholeApart',
  /** How close together and in what order it has what is asked. */
  'close',
  /** The share of the question that the best of its sentences that may answer it has. */
  'answering',
] as const;
type PassageMeasure = (typeof passageMeasures)[number];
export type PassageValues = Readonly<Record<PassageMeasure, number>>;

/** What was measured of a passage, and the worth of the best find for each unit of the question. */
export interface MeasuredPassage {
  readonly passage: IndexedPassage;
  readonly values: PassageValues;
  readonly found: Float64Array;
}

/** The share of a question that a passage and its heading have by its words or such as mean the same. */
export function coveredShare({ terms, heading }: IndexedPassage, weighing: Weighing): number {
  const { question, akinUnits: termUnits } = weighing;
  const found = larger(
    findUnits(terms, { question, termUnits }, 1),
    findUnits(heading, { question, termUnits }, 1),
  );
  return shareOfTelling(found, weighing);
}

/** Measures a passage; `bestCovered` is the greatest share of the question that any passage covers (coveredShare). */
export function measurePassage(
  passage: IndexedPassage,
  { candidate, bestCovered }: { candidate: Candidate; bestCovered: number },
  weighing: Weighing,
): MeasuredPassage {
  const { question, telling, akinUnits, nearUnits, meaning, stems, index } = weighing;
  // What the heading has, the text below it need not say again.
  const heading = findUnits(passage.heading, weighing, 1);
  const found = larger(findUnits(passage.terms, { question, termUnits: nearUnits }, 1), heading);
  const covered = shareOfTelling(found, weighing);
  const strength = candidate.greatest / greatestInverse(index.passages.length) / 10;
  const meant = meaning && index.meanings.ofPassage(passage);
  // Of a question without words that the table has, the share that is covered stands for its meaning.
  const sentence = meaning && meant ? nearestOf(meaning, meant.sentences) : covered;
  const whole = meaning && meant ? nearness(meaning, meant.whole) : covered;
  const values = {
    exact: candidate.exact,
    near: candidate.saturation,
    exactStrength: candidate.exact * strength,
    strength: candidate.saturation * strength,
    covered,
    sentence,
    whole,
    sentenceApart: sentence * (1 - bestCovered),
    wholeApart: whole * (1 - bestCovered),
    close: closenessOf(passage.terms, { termUnits: akinUnits, weights: telling }),
    answering: sentenceShares(passage, {
      termUnits: akinUnits,
      weights: telling,
      wants: question.wants,
      words: stems,
    }).answering,
  };
  return { passage, values, found };
}

/** The cosine with the nearest of some directions; −1 where there are none. */
export function nearestOf(meaning: Vector, others: readonly Vector[]): number {
  return others.reduce((most, each) => Math.max(most, nearness(meaning, each)), -1);
}

/** The inverse document frequency of a term that is nowhere. */
function greatestInverse(passages: number): number {
  return Math.log(1 + (passages + 0.5) / 0.5);
}
