import type { Language } from '../language/language.ts';
import { type Text, toPlainText } from '../show/text.ts';

/** How a text is measured: by what is drawn of it. */
export interface Measure {
  readonly limitChars: number;
  readonly draw: (text: Text) => string;
  readonly language: Language;
}

/** What stands for the rest: apart from a whole sentence, joined to a word that is not its sentence's last. */
const cuts = [
  { granularity: 'sentence', rest: ' …' },
  { granularity: 'word', rest: '…' },
  { granularity: 'grapheme', rest: '…' },
] as const;

/**
 * Shortens a text so that what is drawn of it fits: at the end of a sentence, else of a word, else wherever it
 * must, with `…` for the rest. The text is cut before it is drawn, so that no escape and no mark is cut in two.
 * Gives an empty text where not one character fits.
 */
export function shorten(text: Text, measure: Measure): Text {
  const { limitChars, draw, language } = measure;
  if (draw(text).length <= limitChars) return text;
  // Nothing is drawn shorter than it is, so what is beyond the limit is not looked at.
  const seen = toPlainText(text).slice(0, Math.max(0, limitChars));
  for (const { granularity, rest } of cuts) {
    const ends = endsOf(seen, new Intl.Segmenter(language, { granularity }));
    const end = lastThatFits(ends, (each) => draw(cutAt(text, each, rest)).length <= limitChars);
    if (end !== undefined) return cutAt(text, end, rest);
  }
  // One letter may carry thousands of accents.
  const end = lastThatFits(codePointEnds(seen), (each) => draw(cutAt(text, each, '…')).length <= limitChars);
  return end === undefined ? [] : cutAt(text, end, '…');
}

/** Where the segments end that have something to see; the last one, which may be cut, is left out. */
function endsOf(text: string, segmenter: Intl.Segmenter): number[] {
  return [...segmenter.segment(text)]
    .filter(({ segment }) => segment.trim() !== '')
    .map(({ index, segment }) => index + segment.trimEnd().length)
    .slice(0, -1);
}

function codePointEnds(text: string): number[] {
  let end = 0;
  return [...text].map((each) => {
    end += each.length;
    return end;
  });
}

/** The last of the ends that fits, found by halving: a longer text is never drawn shorter. */
function lastThatFits(ends: readonly number[], fits: (end: number) => boolean): number | undefined {
  let low = 0;
  let high = ends.length;
  let found: number | undefined;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end === undefined) break;
    if (fits(end)) {
      found = end;
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return found;
}

/** The text up to a place in its plain form, and what stands for the rest. */
function cutAt(text: Text, end: number, rest: string): Text {
  const kept: { text: string; mark?: 'strong' | 'quiet' }[] = [];
  let left = end;
  for (const span of text) {
    if (left <= 0) break;
    kept.push({ ...span, text: span.text.slice(0, left) });
    left -= span.text.length;
  }
  return [...kept, { text: rest }];
}
