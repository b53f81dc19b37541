import { stemOf } from './lexicon.ts';
import { readOf, type Word } from './read-words.ts';
import type { SearchIndex } from './search-index.ts';
import { isWorldName } from './world-names.ts';

/** How many words from `at` on make a country's name: 1 where they make none. */
export function worldNameLength(words: readonly Word[], at: number, index: SearchIndex): number {
  for (let length = Math.min(3, words.length - at); length > 1; length -= 1) {
    const stretch = words.slice(at, at + length);
    if (isWorldName(readOf(stretch)) && !standTogether(stretch, index)) return length;
  }
  return 1;
}

/** Whether the words stand one after another in some passage, and so need not be taken for an unknown name. */
function standTogether(words: readonly Word[], index: SearchIndex): boolean {
  const ids = words.map(({ token, form }) => index.dictionary.find(stemOf({ ...token, form })));
  const [first] = ids;
  if (first === undefined) return false;
  for (const number of index.postings[first]?.passages ?? []) {
    const terms = index.passages[number]?.terms.filter((each) => each >>> 31 === 0) ?? new Uint32Array();
    for (let at = terms.indexOf(first); at !== -1; at = terms.indexOf(first, at + 1)) {
      if (ids.every((id, offset) => terms[at + offset] === id)) return true;
    }
  }
  return false;
}

/** Capitals mark names only where a text does not capitalise everything. */
export function tellsByCapitals(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals <= words.length * 0.6 || words.length < 3;
}

/** Months and days of the week: written with a capital, and nobody's name. */
export const calendarWords: readonly string[] =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  );
const calendarForms = new Set([...calendarWords, ...calendarWords.map((word) => `${word}s`)]);

/** Whether a word is a month or a day of the week: a part of a date, and nobody's name. */
export function isCalendarWord(form: string): boolean {
  return calendarForms.has(form);
}
