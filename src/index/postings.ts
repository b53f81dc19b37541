/**
 * The inverted index: for each term the passages that hold it, ascending, and how much of it each holds. All lists
 * stand one after another in two arrays; a term's list lies from `starts[term]` up to `starts[term + 1]`.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  /** Weighted frequencies, in parts of `frequencyScale`. */
  readonly frequencies: Uint16Array;
}

/** A frequency of 1 as it is stored; the weights of a passage's parts are whole multiples of its thousandth. */
export const frequencyScale = 1000;
const greatestFrequency = 65_535;

/** Gives each term of a passage with its weighted frequency, in parts of `frequencyScale`. */
export type CountTerms = (passage: number, count: (term: number, frequency: number) => void) => void;

/** Builds the inverted index of so many passages and terms; `countTerms` is run twice for each passage. */
export function buildPostings(
  countTerms: CountTerms,
  { passages: count, terms: size }: { passages: number; terms: number },
): Postings {
  const starts = new Uint32Array(size + 1);
  const gather = createGatherer(size);
  for (let passage = 0; passage < count; passage += 1) {
    gather(passage, countTerms, (term) => {
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    });
  }
  for (let term = 0; term < size; term += 1) {
    starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  }
  const total = starts[size] ?? 0;
  const passages = new Uint32Array(total);
  const frequencies = new Uint16Array(total);
  const next = starts.slice(0, size);
  for (let passage = 0; passage < count; passage += 1) {
    gather(passage, countTerms, (term, frequency) => {
      const at = next[term] ?? 0;
      next[term] = at + 1;
      passages[at] = passage;
      frequencies[at] = Math.min(frequency, greatestFrequency);
    });
  }
  return { starts, passages, frequencies };
}

type Gather = (
  passage: number,
  countTerms: CountTerms,
  take: (term: number, frequency: number) => void,
) => void;

/** Sums the frequencies of a passage's terms, and gives each term once. */
function createGatherer(size: number): Gather {
  const frequencies = new Uint32Array(size);
  let terms = new Uint32Array(1024);
  return (passage, countTerms, take) => {
    let count = 0;
    countTerms(passage, (term, frequency) => {
      const before = frequencies[term] ?? 0;
      if (before === 0) {
        if (count === terms.length) {
          const larger = new Uint32Array(count * 2);
          larger.set(terms);
          terms = larger;
        }
        terms[count] = term;
        count += 1;
      }
      frequencies[term] = before + frequency;
    });
    for (let at = 0; at < count; at += 1) {
      const term = terms[at] ?? 0;
      take(term, frequencies[term] ?? 0);
      frequencies[term] = 0;
    }
  };
}

/** In how many passages a term stands. */
export function documentFrequency({ starts }: Postings, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}

/** The passages that hold a term, ascending. */
export function passagesOf({ starts, passages }: Postings, term: number): Uint32Array {
  return passages.subarray(starts[term] ?? 0, starts[term + 1] ?? 0);
}

/** How much of a term a passage holds: 0 where it has none. Looked up by halving. */
export function frequencyIn(postings: Postings, term: number, passage: number): number {
  const at = firstFrom(postings, term, passage);
  const end = postings.starts[term + 1] ?? 0;
  if (at === end || postings.passages[at] !== passage) return 0;
  return (postings.frequencies[at] ?? 0) / frequencyScale;
}

/** Whether a term stands in any passage from one number up to and without another. */
export function standsWithin(postings: Postings, term: number, range: readonly [number, number]): boolean {
  const at = firstFrom(postings, term, range[0]);
  return at < (postings.starts[term + 1] ?? 0) && (postings.passages[at] ?? 0) < range[1];
}

/** Where in the arrays a term's first passage of at least this number stands; the list's end where none does. */
function firstFrom({ starts, passages }: Postings, term: number, passage: number): number {
  let low = starts[term] ?? 0;
  let high = starts[term + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle] ?? 0) < passage) low = middle + 1;
    else high = middle;
  }
  return low;
}
