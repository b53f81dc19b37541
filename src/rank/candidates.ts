import { documentFrequency, frequencyIn, frequencyScale } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { createTally, type Tally } from './tally.ts';

/** A passage that holds some of a question's words, and its BM25 score. */
export interface Candidate {
  readonly passage: number;
  readonly score: number;
  /** The score over the greatest that any passage could have, 0–1; and the same of exact words alone. */
  readonly saturation: number;
  readonly exact: number;
  /** That greatest score. */
  readonly greatest: number;
}

/** Term saturation and length normalisation of BM25, as measured best over short passages. */
const k1 = 0.9;
const b = 0.4;
/** So many places of the inverted index are visited for a question, all but the commonest words' in full. */
export const postingsLimit = 2 ** 20;
/** So many of the passages found are scored in full. */
const scoredLimit = 1_024;
/** Sums of 32-bit numbers are this exact. */
const precision = 1e-5;

/** A unit of a question as it is looked up: its terms, and what they can bring a passage at most. */
interface LookedUp {
  readonly terms: readonly { readonly id: number; readonly most: number; readonly isNear: boolean }[];
  readonly most: number;
  readonly length: number;
}

const tallies = new WeakMap<SearchIndex, Tally>();

/**
 * The passages nearest to a question, best first, by BM25 (Robertson and Zaragoza, 2009) over the inverted
 * index. A unit of the question counts once a passage, by the best of its terms.
 *
 * The rarest units are looked up first. When those that are left cannot lift a new passage among the best, they are
 * only looked up for the passages found so far (MaxScore; Turtle and Flood, 1995), so that a common word beside a
 * rare one costs next to nothing; and of common words alone only so many postings are visited.
 */
export function findCandidates(question: Question, index: SearchIndex, limit: number): Candidate[] {
  const units = question.units.map((unit) => toLookedUp(unit, index));
  // A term that fills a passage brings its whole weight, k1 + 1; one that is nowhere would have brought it.
  const greatest = units.reduce((sum, { inverse }) => sum + inverse * (k1 + 1), 0);
  const found = units.filter(({ length }) => length > 0).sort((x, y) => y.most - x.most);
  const tally = tallies.get(index) ?? createTally(index.passages.length);
  tallies.set(index, tally);
  tally.empty();
  const left = visit(found, { index, tally, limit });
  const near = tally.near({ limit, left, scoredLimit, precision });
  return near
    .map((passage) => {
      const { score, exact } = scoreOf(passage, units, index);
      return {
        passage,
        score,
        saturation: score / (greatest || 1),
        exact: exact / (greatest || 1),
        greatest,
      };
    })
    .sort((x, y) => y.score - x.score || x.passage - y.passage)
    .slice(0, limit);
}

/**
 * Candidates with all the other passages of an index that has few: what is put in other words may share none with the
 * question.
 */
export function withOthers(
  candidates: readonly Candidate[],
  { passages }: SearchIndex,
  limit: number,
): readonly Candidate[] {
  if (passages.length > limit) return candidates;
  const met = new Set(candidates.map(({ passage }) => passage));
  const greatest = candidates[0]?.greatest ?? 0;
  const others = Array.from({ length: passages.length }, (_, passage) => passage).filter(
    (passage) => !met.has(passage),
  );
  return [
    ...candidates,
    ...others.map((passage) => ({ passage, score: 0, saturation: 0, exact: 0, greatest })),
  ];
}

function toLookedUp(unit: Question['units'][number], index: SearchIndex): LookedUp & { inverse: number } {
  const count = index.passages.length;
  let frequency = 0;
  let length = 0;
  for (const { id, isNear, isAkin } of unit.terms) {
    const own = documentFrequency(index.postings, id);
    if (!isNear && !isAkin) frequency = Math.max(frequency, own);
    length += own;
  }
  const inverseOf = (each: number) => Math.log(1 + (count - each + 0.5) / (each + 0.5));
  const inverse = inverseOf(frequency);
  const terms = unit.terms.map(({ id, worth, isNear = false, isAkin = false }) => {
    // What is another word tells no more than it tells by itself.
    const own =
      isNear || isAkin ? Math.min(inverse, inverseOf(documentFrequency(index.postings, id))) : inverse;
    return { id, most: worth * own * (k1 + 1), isNear };
  });
  return { inverse, terms, length, most: Math.max(0, ...terms.map(({ most }) => most)) };
}

/** Adds up the units' scores, the rarest first; gives what those that were not visited can bring at most. */
function visit(
  units: readonly LookedUp[],
  { index, tally, limit }: { index: SearchIndex; tally: Tally; limit: number },
): number {
  const { passages, frequencies, starts } = index.postings;
  let left = units.reduce((sum, { most }) => sum + most, 0);
  let allowed = postingsLimit;
  for (const unit of units) {
    if (unit.length > tally.count() && tally.leastOfBest(limit) * (1 - precision) > left) return left;
    if (allowed === 0) return left;
    tally.beginUnit();
    for (const { id, most } of unit.terms) {
      const start = starts[id] ?? 0;
      const end = Math.min(starts[id + 1] ?? 0, start + allowed);
      allowed -= end - start;
      index.work.postings += end - start;
      for (let at = start; at < end; at += 1) {
        const passage = passages[at] ?? 0;
        tally.add(passage, most * saturate((frequencies[at] ?? 0) / frequencyScale, passage, index));
      }
    }
    left -= unit.most;
  }
  return 0;
}

/** How much of a term's weight so many of it bring a passage, below 1. */
function saturate(frequency: number, passage: number, { lengthOf, meanLength }: SearchIndex): number {
  return frequency / (frequency + k1 * (1 - b + (b * lengthOf(passage)) / meanLength));
}

function scoreOf(
  passage: number,
  units: readonly LookedUp[],
  index: SearchIndex,
): { score: number; exact: number } {
  let score = 0;
  let exact = 0;
  for (const { terms } of units) {
    let best = 0;
    let bestExact = 0;
    for (const { id, most, isNear } of terms) {
      index.work.postings += 1;
      const frequency = frequencyIn(index.postings, id, passage);
      if (frequency === 0) continue;
      const own = most * saturate(frequency, passage, index);
      best = Math.max(best, own);
      if (!isNear) bestExact = Math.max(bestExact, own);
    }
    score += best;
    exact += bestExact;
  }
  return { score, exact };
}
