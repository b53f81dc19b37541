/** Adds up scores of passages, in arrays that are used again for each question: each begins by emptying them. */
export interface Tally {
  /** Takes out all that was added, also by a question that was broken off. */
  readonly empty: () => void;
  /** Of the scores that a passage gets within one unit only the best counts. */
  readonly beginUnit: () => void;
  readonly add: (passage: number, score: number) => void;
  /** How many passages have a score. */
  readonly count: () => number;
  /** The score that the best so many passages have at least; 0 where there are fewer. */
  readonly leastOfBest: (limit: number) => number;
  /** The passages that may be among the best so many once each has got up to `left` more. */
  readonly near: (options: {
    limit: number;
    left: number;
    scoredLimit: number;
    precision: number;
  }) => number[];
}

/** Makes a tally for so many passages. */
export function createTally(passages: number): Tally {
  const scores = new Float32Array(passages);
  const unitScores = new Float32Array(passages);
  const unitOf = new Uint8Array(passages);
  const found = new Uint32Array(passages);
  let count = 0;
  let unit = 0;

  function leastOfBest(limit: number): number {
    if (count < limit) return 0;
    const heap = new Float32Array(limit);
    for (let at = 0; at < count; at += 1) {
      const score = scores[found[at] ?? 0] ?? 0;
      if (score > (heap[0] ?? 0)) replaceLeast(heap, score);
    }
    return heap[0] ?? 0;
  }

  return {
    empty() {
      for (let at = 0; at < count; at += 1) {
        const passage = found[at] ?? 0;
        scores[passage] = 0;
        unitScores[passage] = 0;
        unitOf[passage] = 0;
      }
      count = 0;
      unit = 0;
    },
    beginUnit() {
      unit += 1;
    },
    add(passage, score) {
      const before = unitOf[passage] ?? 0;
      if (before === unit) {
        const own = unitScores[passage] ?? 0;
        if (score <= own) return;
        scores[passage] = (scores[passage] ?? 0) + score - own;
      } else {
        if (before === 0) {
          found[count] = passage;
          count += 1;
        }
        unitOf[passage] = unit;
        scores[passage] = (scores[passage] ?? 0) + score;
      }
      unitScores[passage] = score;
    },
    count: () => count,
    leastOfBest,
    near({ limit, left, scoredLimit, precision }) {
      const least = leastOfBest(limit) * (1 - precision) - left;
      // Where too many are near, those of the highest scores are taken, and no more than fit.
      const floor = Math.max(least, leastOfBest(scoredLimit) * (1 - precision));
      const above: number[] = [];
      const level: number[] = [];
      for (let at = 0; at < count; at += 1) {
        const passage = found[at] ?? 0;
        const score = scores[passage] ?? 0;
        if (score > floor * (1 + 2 * precision)) above.push(passage);
        else if (score >= floor && level.length < scoredLimit) level.push(passage);
      }
      return [...above, ...level].slice(0, scoredLimit);
    },
  };
}

/** Puts a value in the place of the least of a heap, of which the first is the least. */
function replaceLeast(heap: Float32Array, value: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
    if ((heap[child] ?? 0) >= value) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = value;
}
