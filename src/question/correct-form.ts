import { stemOf } from '../index/lexicon.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { editDistance } from '../language/edit-distance.ts';
import { basesOf } from '../language/english/comparatives.ts';
import { spellingVariants } from '../language/english/spelling-variants.ts';
import { chatSpellings, englishFiller, englishStopWords } from '../language/english/stop-words.ts';
import { isStopWord } from '../language/grammars.ts';
import { numberOfWord } from '../language/number-words.ts';
import { remembered } from '../language/remembered.ts';
import { everydayCount } from '../language/word-frequency.ts';
import { isWorldName } from '../language/world-names.ts';

/** “Sooo”, “pleeease”: a letter held is read once or twice, whichever makes a word. */
function withoutHeld(form: string, index: SearchIndex): string {
  if (!/(\p{L})\1\1/u.test(form) || index.spelling.knows(form) || isRoman(form)) return form;
  const isWord = (short: string) =>
    chatSpellings.has(short) ||
    englishStopWords.has(short) ||
    englishFiller.has(short) ||
    index.spelling.knows(short) ||
    everydayCount(short) > 0;
  const [double, single] = ['$1$1', '$1'].map((letters) => form.replace(/(\p{L})\1{2,}/gu, letters));
  return [single, double].find((short) => short !== undefined && isWord(short)) ?? form;
}

function isRoman(form: string): boolean {
  return /^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(form);
}

/** A comparative met more often than this in 51 million words says something of its own: “older” asks for an age. */
const rareCount = 400;
/** “Pullin”: so much commoner the word is with the g that was dropped. */
const droppedBy = 10;
/** So long a word has no other one slip away by chance, even if it is a name. */
const slipFromChars = 8;

const readings = new WeakMap<SearchIndex, (typed: string) => string>();

/** What a form stands for by itself, after spelling. Words without a capital, which are most, are read but once. */
export function correctForm(
  typed: string,
  { index, capital }: { index: SearchIndex; capital: boolean },
): string {
  if (capital) return findForm(typed, { index, capital });
  let read = readings.get(index);
  if (!read) {
    read = remembered((form) => findForm(form, { index, capital: false }));
    readings.set(index, read);
  }
  return read(typed);
}

function findForm(typed: string, { index, capital }: { index: SearchIndex; capital: boolean }): string {
  const form = withoutHeld(typed, index);
  const spelt = chatSpellings.get(form);
  // A letter alone is known only where some way to ask was put down as chat has it.
  if (spelt !== undefined && (form.length === 1 || !index.spelling.knows(form))) return spelt;
  if (isStopWord(form)) return form;
  // A form that nobody writes is no form of a word, though its stem is one (“meating”).
  const isWord = index.spelling.knows(form) || everydayCount(form) > 0 || !/^[a-z]+$/.test(form);
  if (
    isWord &&
    index.dictionary.find(stemOf({ kind: 'word', form, surface: form, start: 0, end: 0 })) !== undefined
  )
    return form;
  if (isWorldName(form) || numberOfWord(form) !== undefined) return form;
  const variant = spellingVariants(form).find((other) => index.spelling.knows(other));
  if (variant !== undefined) return variant;
  const isRare = everydayCount(form) < rareCount;
  const compared = (isRare ? basesOf(form) : []).find(
    (base) => index.spelling.knows(base) && everydayCount(base) > 0,
  );
  if (compared !== undefined) return compared;
  // “Xtend”: chat writes ex as it sounds.
  if (/^x[b-df-hj-np-tv-z]/.test(form) && index.spelling.knows(`e${form}`)) return `e${form}`;
  const corrected = index.spelling.correct(form, { capital }) ?? form;
  const isNearName = index.spelling.isName(corrected) && editDistance(form, corrected, { limit: 1 }) === 1;
  if (dropsG(form) && !isNearName) return `${form}g`;
  // A capital tells a name: unknown, it is said to be so rather than read as some other word.
  const isSlip = form.length >= slipFromChars && editDistance(form, corrected, { limit: 1 }) === 1;
  return capital && !isSlip && !index.spelling.isName(corrected) ? form : corrected;
}

function dropsG(form: string): boolean {
  return form.endsWith('in') && everydayCount(`${form}g`) > droppedBy * everydayCount(form);
}
