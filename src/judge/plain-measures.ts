import type { IndexedPassage } from '../index/passages.ts';
import { nearness, type Vector } from '../language/word-vectors.ts';
import { holdsKind, isRequiredKind } from '../rank/answer-kinds.ts';
import type { Candidate } from '../rank/candidates.ts';
import { closenessOf } from '../rank/closeness.ts';
import { findUnits, larger, type Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';
import { sentenceShares } from './sentence-shares.ts';

/** What ranks a passage of which no editor has written facts; each 0–1, or −1–1. */
export const rankMeasures = [
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
  /** The share of the question that its best sentence has, and the best of those that may answer it. */
  'together',
  'answering',
  /** It has an answer of the kind wanted: 1, or −1 where it has none; 0 where no text tells. */
  'kind',
] as const;
type RankMeasure = (typeof rankMeasures)[number];

/** What tells besides how sure it is that the best passage answers. */
const otherMeasures = [
  /** The logarithm of how many passages there are to have something by chance. */
  'passages',
  /** The logarithms of the shares of what any passage could have. */
  'logNear',
  'logExact',
  /** How telling its most telling find is. */
  'telling',
  /** The logarithm of how many parts the question has. */
  'parts',
  /** How far it is ahead of the next passage, in the score that ranks. */
  'lead',
  /** How telling the most telling part is that was not found, and the share of all that were not. */
  'lost',
  'lostShare',
  /** The most telling part that no passage of the source has in the very words. */
  'unknown',
  /** Names and numbers that were not found. */
  'names',
  'numbers',
  /** What the question word stands with was not found. */
  'focus',
  /** It has no answer of the kind wanted, or what is counted is not told of. */
  'noKind',
  /** The question asks yes or no; why; or for a kind of answer that texts tell by their form. */
  'truth',
  'reason',
  'required',
  'one',
] as const;

export const sureMeasures = [...rankMeasures, ...otherMeasures] as const;
type SureMeasure = (typeof sureMeasures)[number];

/** A value for each measure that ranks, and for each that tells how sure it is. */
export type RankValues = Readonly<Record<RankMeasure, number>>;
export type SureValues = Readonly<Record<SureMeasure, number>>;

/** What was measured of a passage, and the worth of the best find for each unit of the question. */
export interface PlainReading {
  readonly values: RankValues;
  readonly found: Float64Array;
}

/** The share of a question that a passage and its heading have by its words or such as mean the same. */
export function coveredShare(
  { terms, heading }: IndexedPassage,
  { question, telling, akinUnits: termUnits }: Weighing,
): number {
  const found = larger(
    findUnits(terms, { question, termUnits }, 1),
    findUnits(heading, { question, termUnits }, 1),
  );
  const all = telling.reduce((sum, each) => sum + each, 0) || 1;
  return telling.reduce((sum, each, unit) => sum + each * (found[unit] ?? 0), 0) / all;
}

/** Measures a passage against a question. */
export function measurePassage(
  {
    passage,
    candidate,
    bestCovered,
  }: {
    passage: IndexedPassage;
    candidate: Candidate;
    /** The greatest share of the question that any passage covers (see coveredShare). */
    bestCovered: number;
  },
  weighing: Weighing,
): PlainReading {
  const { question, telling, akinUnits, nearUnits, meaning, stems, index } = weighing;
  const { wants } = question;
  const all = telling.reduce((sum, each) => sum + each, 0) || 1;
  const shareOf = (found: Float64Array) =>
    telling.reduce((sum, each, unit) => sum + each * (found[unit] ?? 0), 0) / all;
  // What the heading has, the text below it need not say again.
  const heading = findUnits(passage.heading, weighing, 1);
  const found = larger(findUnits(passage.terms, { question, termUnits: nearUnits }, 1), heading);
  const covered = shareOf(found);
  const shares = sentenceShares(passage, { termUnits: akinUnits, weights: telling, wants, words: stems });
  const strength = candidate.greatest / greatestInverse(index.passages.length) / 10;
  const meant = meaning && index.meanings(passage);
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
    together: shares.best,
    answering: shares.answering,
    kind: isRequiredKind(wants) ? (holdsKind(passage.paragraph.text, wants) ? 1 : -1) : 0,
  };
  return { values, found };
}

function nearestOf(meaning: Vector, others: readonly Vector[]): number {
  return others.reduce((most, each) => Math.max(most, nearness(meaning, each)), -1);
}

/** Added to a share before its logarithm is taken: below, less is no worse. */
const leastShare = 0.1;
/** Indexes of more passages were not measured; they are taken for one of so many. */
const measuredPassages = 150;

/** Measures how sure the best passage is; `lead` says how far its score is ahead of the next one's. */
export function measureSureness(
  parts: {
    reading: PlainReading;
    failures: readonly Failure[];
    /** The units of the question that the source has in the very words. */
    isKnown: readonly boolean[];
    lead: number;
  },
  { question, telling, index }: Weighing,
): SureValues {
  const { reading, failures, isKnown, lead } = parts;
  const { units, wants } = question;
  const { values, found } = reading;
  const all = telling.reduce((sum, each) => sum + each, 0) || 1;
  const lost = telling.map((each, unit) => each * (1 - Math.min(1, found[unit] ?? 0)));
  const missing = (kind: 'name' | 'number') =>
    units.filter((unit, at) => unit.kind === kind && (found[at] ?? 0) === 0).length;
  return {
    ...values,
    passages: Math.log(Math.min(index.passages.length, measuredPassages)),
    logNear: Math.log(leastShare + values.near),
    logExact: Math.log(leastShare + values.exact),
    telling: Math.max(0, ...telling.map((each, unit) => each * Math.min(1, found[unit] ?? 0))),
    parts: Math.log(1 + units.length),
    lead,
    lost: Math.max(0, ...lost),
    lostShare: lost.reduce((sum, each) => sum + each, 0) / all,
    unknown: Math.max(0, ...telling.map((each, unit) => (isKnown[unit] ? 0 : each))),
    names: Math.min(2, missing('name')),
    numbers: Math.min(2, missing('number')),
    focus: units.some((unit, at) => unit.focus && (found[at] ?? 0) < 0.5) ? 1 : 0,
    noKind: failures.some(({ guard }) => guard === 'kind') ? 1 : 0,
    truth: question.truth ? 1 : 0,
    reason: wants === 'reason' ? 1 : 0,
    required: isRequiredKind(wants) ? 1 : 0,
    one: 1,
  };
}

/** The inverse document frequency of a term that is nowhere. */
function greatestInverse(passages: number): number {
  return Math.log(1 + (passages + 0.5) / 0.5);
}
