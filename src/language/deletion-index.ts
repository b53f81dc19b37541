/**
 * Words by what is left of them when letters are deleted (Garbe's SymSpell, 2012): two words that lie one or two
 * slips apart have a remainder in common, so that the words near a misspelt one are found without looking at the
 * others. Only the first letters count; a remainder is known by its hash, and equal hashes stand in one bucket.
 */
export interface DeletionIndex {
  readonly words: readonly string[];
  /** Where each bucket begins in `entries`; a power of two, and one more. */
  readonly starts: Uint32Array;
  /** Places in `words`. */
  readonly entries: Uint32Array;
}

const prefixChars = 7;
/** More letters than two are not deleted: a third slip in a long word mostly lies after its first letters. */
const deletionLimit = 2;
/** A word this short is only looked for one slip away. */
const shortChars = 3;

/** Builds the index of words, which have three characters at least. */
export function buildDeletionIndex(words: readonly string[]): DeletionIndex {
  let total = 0;
  for (const word of words) total += countRemainders(word);
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, total / 2)));
  const hashes = new Uint32Array(total);
  let taken = 0;
  for (const word of words) {
    forEachRemainder(word, depthOf(word), (hash) => {
      hashes[taken] = hash & (buckets - 1);
      taken += 1;
    });
  }
  const starts = new Uint32Array(buckets + 1);
  for (const bucket of hashes) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  }
  const entries = new Uint32Array(total);
  const next = starts.slice(0, buckets);
  let from = 0;
  words.forEach((word, place) => {
    const to = from + countRemainders(word);
    for (const bucket of hashes.subarray(from, to)) {
      const at = next[bucket] ?? 0;
      entries[at] = place;
      next[bucket] = at + 1;
    }
    from = to;
  });
  return { words, starts, entries };
}

/**
 * Gives the words that may lie so many slips from a form, those that need fewer deletions first, some of them more
 * than once and some that lie further; stops after so many entries, and says how many it gave.
 */
export function forEachNear(
  form: string,
  index: DeletionIndex,
  options: { slips: number; entryLimit: number; visit: (word: string) => void },
): number {
  const { words, starts, entries } = index;
  const mask = starts.length - 2;
  let given = 0;
  for (let deletions = 0; deletions <= Math.min(options.slips, deletionLimit); deletions += 1) {
    forEachRemainder(form, deletions, (hash, deleted) => {
      if (deleted !== deletions) return;
      const bucket = hash & mask;
      const end = starts[bucket + 1] ?? 0;
      for (let at = starts[bucket] ?? 0; at < end && given < options.entryLimit; at += 1) {
        given += 1;
        options.visit(words[entries[at] ?? 0] ?? '');
      }
    });
  }
  return given;
}

function depthOf(word: string): number {
  return word.length > shortChars ? deletionLimit : 1;
}

function countRemainders(word: string): number {
  const length = Math.min(word.length, prefixChars);
  return 1 + length + (depthOf(word) > 1 ? (length * (length - 1)) / 2 : 0);
}

/** Gives the hash of each remainder of a word's first letters after up to so many deletions. */
function forEachRemainder(
  word: string,
  depth: number,
  take: (hash: number, deletions: number) => void,
): void {
  const length = Math.min(word.length, prefixChars);
  take(hashWithout(word, length, -1, -1), 0);
  if (depth < 1) return;
  for (let first = 0; first < length; first += 1) {
    take(hashWithout(word, length, first, -1), 1);
    if (depth < 2) continue;
    for (let second = first + 1; second < length; second += 1) {
      take(hashWithout(word, length, first, second), 2);
    }
  }
}

/** FNV-1a over the first letters without two of them, its bits mixed once more at the end. */
function hashWithout(word: string, length: number, first: number, second: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) {
    if (at !== first && at !== second) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
