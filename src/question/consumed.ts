import { grammarOf } from '../language/grammars.ts';
import type { Language } from '../language/language.ts';
import type { Word } from './word.ts';

/** The positions of the words that question forms took up. */
export function consumedBy(
  spans: readonly (readonly [number, number])[],
  words: readonly Word[],
  language: Language,
): Set<number> {
  const gap = grammarOf(language).joint.length;
  const consumed = new Set<number>();
  let start = 0;
  words.forEach(({ form }, position) => {
    const end = start + form.length;
    if (spans.some(([from, to]) => start >= from && end <= to)) consumed.add(position);
    start = end + gap;
  });
  return consumed;
}
