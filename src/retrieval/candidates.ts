import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';

/** A passage that holds some of a question's words, and its BM25 score. */
export interface Candidate {
  readonly passage: number;
  readonly score: number;
  /** The score over the greatest that any passage could have, 0–1. */
  readonly saturation: number;
}

/** Term saturation and length normalisation of BM25, as measured best over short passages. */
const k1 = 0.9;
const b = 0.4;

/**
 * The passages nearest to a question, best first, by BM25 (Robertson and Zaragoza, 2009) over the inverted
 * index. A unit of the question counts once a passage, by the best of its terms.
 */
export function findCandidates(question: Question, index: SearchIndex, limit: number): Candidate[] {
  const scores = new Map<number, number>();
  const count = index.passages.length;
  let greatest = 0;
  for (const unit of question.units) {
    const best = new Map<number, number>();
    let documentFrequency = 0;
    for (const { id } of unit.terms) {
      documentFrequency = Math.max(documentFrequency, index.postings[id]?.passages.length ?? 0);
    }
    const inverse = Math.log(1 + (count - documentFrequency + 0.5) / (documentFrequency + 0.5));
    // A term that fills a passage brings its whole weight, k1 + 1; one that is nowhere would have brought it.
    greatest += inverse * (k1 + 1);
    for (const { id, worth } of unit.terms) {
      const postings = index.postings[id];
      if (!postings) continue;
      postings.passages.forEach((passage, position) => {
        const frequency = postings.frequencies[position] ?? 0;
        const norm = k1 * (1 - b + (b * (index.lengths[passage] ?? 0)) / index.meanLength);
        const score = (worth * inverse * frequency * (k1 + 1)) / (frequency + norm);
        if (score > (best.get(passage) ?? 0)) best.set(passage, score);
      });
    }
    for (const [passage, score] of best) scores.set(passage, (scores.get(passage) ?? 0) + score);
  }
  return [...scores]
    .map(([passage, score]) => ({ passage, score, saturation: score / greatest }))
    .sort((x, y) => y.score - x.score || x.passage - y.passage)
    .slice(0, limit);
}
