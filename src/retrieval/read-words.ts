import { editDistance } from './edit-distance.ts';
import { askingWords } from './english/asking-words.ts';
import { basesOf } from './english/comparatives.ts';
import { spellingVariants } from './english/spelling-variants.ts';
import { chatSpellings, englishFiller, englishStopWords } from './english/stop-words.ts';
import { stemOf } from './lexicon.ts';
import { numberOfWord, toNumberTerm } from './numbers.ts';
import { remembered } from './remembered.ts';
import { russianStopWords } from './russian.ts';
import type { SearchIndex } from './search-index.ts';
import type { Rereading } from './second-reading.ts';
import { segmentHan } from './segment-han.ts';
import { splitCompounds } from './split-compounds.ts';
import { type Token, tokenise } from './tokens.ts';
import { everydayCount } from './word-frequency.ts';
import { isWorldName } from './world-names.ts';

/** A word of a question: its token, its form after spelling, and as the member typed it. */
export interface Word {
  readonly token: Token;
  readonly form: string;
  readonly typed: string;
}

/** A word that was read as another. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/**
 * Reads a text's words, misspelt ones as what they stand for, and those in `instead` as it says. What was read
 * otherwise is added to `corrections`; `capitalsTell` says whether a capital marks a name in this text.
 */
export function readWords(
  text: string,
  parts: { index: SearchIndex; capitalsTell: boolean; instead: Rereading; corrections: Correction[] },
): Word[] {
  const { index, capitalsTell, instead, corrections } = parts;
  const tokens = splitCompounds(tokenise(withZeros(text)), index);
  const segmented = segmentHan(tokens, index.lexicon, { lenient: true });
  return segmented.map((token, at) => {
    const typed = text.slice(token.start, token.end);
    if (token.kind === 'han' && token.form !== token.surface) corrections.push({ typed, read: token.form });
    if (token.kind === 'number') return { token, form: fullYear(token, text, index), typed };
    if (token.kind !== 'word') return { token, form: token.form, typed };
    const name = nameInSmall(token.form, segmented[at - 1]?.form, index);
    if (name !== undefined) return { token, form: name, typed };
    const form =
      instead.get(token.form) ??
      askingForm(token.form, { before: segmented[at - 1]?.form, after: segmented[at + 1]?.form }) ??
      nearNameWord(token.form, [segmented[at - 1], segmented[at + 1]], index) ??
      correctForm(token.form, {
        index,
        capital: at > 0 && capitalsTell && /^\p{Lu}/u.test(token.surface),
      });
    if (form !== token.form && !chatSpellings.has(token.form)) corrections.push({ typed, read: form });
    return { token, form, typed };
  });
}

const yearBefore = /(?:\b(?:in|for|of|since|during|year)\s|['’])$/i;
/** What follows the year is no noun that it counts. */
const yearBehind = /^(?:\s*(?:$|\p{P})|\s(?:and|or|when|by|with|between)\b)/iu;

/** “Trade in 21”: two digits are a year where they stand as one and the knowledge has that year. */
function fullYear({ form, start, end }: Token, text: string, index: SearchIndex): string {
  if (!/^\d\d$/.test(form)) return form;
  if (!yearBefore.test(text.slice(0, start)) || !yearBehind.test(text.slice(end))) return form;
  const year = `20${form}`;
  return index.dictionary.find(toNumberTerm(Number(year))) === undefined ? form : year;
}

/** “2o21”: a letter O between digits is a nought. */
function withZeros(text: string): string {
  return text.replace(/(?<=\d)o(?=\d)/gi, '0');
}

/**
 * Slips that are words themselves, told by what stands beside them: “were did” is “where did”, as no sentence has
 * two auxiliaries in a row, a “dose” that asks, or is done for somebody, is “does”, and “how many tears” is of years.
 */
function askingForm(form: string, beside: { before: string | undefined; after: string | undefined }) {
  const { after } = beside;
  const before =
    beside.before === undefined ? undefined : (chatSpellings.get(beside.before) ?? beside.before);
  if (form === 'meat' && before !== undefined && (auxiliaries.test(before) || isPronoun.test(before)))
    return 'meet';
  if (form === 'were' && after !== undefined && auxiliaries.test(after)) return 'where';
  if (before === 'many') return slipsOfTime.get(form);
  const asks = before === undefined || askingWords.has(before) || before === 'that';
  const isDone = after !== undefined && after !== 'of';
  return form === 'dose' && isDone && (asks || after === 'for') ? 'does' : undefined;
}

/** What “years” and other measures of time become under a thumb. */
const slipsOfTime: ReadonlyMap<string, string> = new Map([
  ['tears', 'years'],
  ['yeats', 'years'],
  ['mouths', 'months'],
  ['moths', 'months'],
  ['weaks', 'weeks'],
  ['dats', 'days'],
]);

const isPronoun = /^(?:they|we|he|she|to|both|gonna|and)$/;
const auxiliaries = /^(?:did|do|does|is|are|was|will|has|have)$/;

/** “Wag Yi”: a word unknown by itself, beside one word of a name, is the name's other word where it is one slip away. */
function nearNameWord(
  form: string,
  beside: readonly (Token | undefined)[],
  index: SearchIndex,
): string | undefined {
  if (form.length < 3 || index.spelling.knows(form) || englishStopWords.has(form)) return undefined;
  for (const token of beside) {
    const words = token && index.lexicon.nameNeighbours.get(token.form);
    for (const word of words ?? []) if (word.length > 2 && editDistance(form, word) === 1) return word;
  }
  return undefined;
}

/**
 * A name that chat spells as it sounds, which is no slip: “the us”, and “chinas foreign minister” of a name that the
 * account has.
 */
function nameInSmall(form: string, before: string | undefined, { lexicon }: SearchIndex): string | undefined {
  if (form === 'us' && before === 'the') return 'usa';
  if (!form.endsWith('s') || lexicon.properForms.has(form)) return undefined;
  const name = form.slice(0, -1);
  return name.length > 2 && lexicon.properForms.has(name) ? name : undefined;
}

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

/** What a form stands for. Words without a capital, which are most, are read but once. */
function correctForm(typed: string, { index, capital }: { index: SearchIndex; capital: boolean }): string {
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
  if (englishStopWords.has(form) || englishFiller.has(form) || russianStopWords.has(form)) return form;
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

/** Words as they were read, in one text. */
export function readOf(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}
