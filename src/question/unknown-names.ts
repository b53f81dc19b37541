import { stemOf } from '../index/lexicon.ts';
import { documentFrequency, frequencyIn, passagesOf } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isExtra } from '../index/term-sequence.ts';
import { beginsWorldName, isWorldName } from '../language/world-names.ts';
import { readOf, type Word } from './word.ts';

/** How many words from `at` on make a country's name: 1 where they make none. */
export function worldNameLength(words: readonly Word[], at: number, index: SearchIndex): number {
  if (!beginsWorldName(words[at]?.form ?? '')) return 1;
  for (let length = Math.min(3, words.length - at); length > 1; length -= 1) {
    const stretch = words.slice(at, at + length);
    if (isWorldName(readOf(stretch)) && !standTogether(stretch, index)) return length;
  }
  return 1;
}

/** In so many passages words are looked for beside one another. */
const togetherLimit = 1_024;

/** Whether the words stand one after another in some passage, and so need not be taken for an unknown name. */
function standTogether(words: readonly Word[], index: SearchIndex): boolean {
  const { postings, passages, work } = index;
  const ids = words.flatMap(({ token, form }) => index.dictionary.find(stemOf({ ...token, form })) ?? []);
  const [first] = ids;
  if (first === undefined || ids.length < words.length) return false;
  const frequencyOf = (id: number) => documentFrequency(postings, id);
  const rarest = ids.reduce((a, b) => (frequencyOf(b) < frequencyOf(a) ? b : a));
  for (const number of passagesOf(postings, rarest).subarray(0, togetherLimit)) {
    work.postings += 1;
    if (!ids.every((id) => frequencyIn(postings, id, number) > 0)) continue;
    const terms = passages.at(number)?.terms.filter((each) => !isExtra(each)) ?? new Uint32Array();
    for (let at = terms.indexOf(first); at !== -1; at = terms.indexOf(first, at + 1)) {
      if (ids.every((id, offset) => terms[at + offset] === id)) return true;
    }
  }
  return false;
}

/** Capitals mark names only where a text does not capitalise everything. */
export function tellsByCapitals(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const capitals = text.match(/(?<!\p{L})\p{Lu}/gu)?.length ?? 0;
  return capitals <= words * 0.6 || words < 3;
}
