import { readDates } from './dates.ts';
import { digitOfHan, numberWordOf } from './number-words.ts';
import { withPlainCharacters } from './plain-characters.ts';
import { isAge, readApproximation, tellsOf } from './quantities/around.ts';
import { readCounted } from './quantities/counted.ts';
import { matchAt } from './quantities/match-at.ts';
import { beginsNumber, endOfDigits, type Numeral, readNumeral } from './quantities/numerals.ts';
import { goesOn, isJoined, isNumbered, isOfName, markOtherNumbers } from './quantities/other-numbers.ts';
import type { Quantity, UnitKind } from './quantities/quantity.ts';
import { type ReadUnit, readSign, readUnit } from './quantities/units.ts';
import { readVote } from './quantities/votes.ts';

/** Where a number may begin. */
const beginnings = /\d|[〇零一二两三四五六七八九十]|(?:\p{Script=Latin}|\p{Script=Cyrillic})+/gu;

/**
 * The quantities of a text, in its order, in digits or words of English, Chinese or Russian. Dates, years and times of
 * day are none; nor ordinals, numbers that number something (page 7, #123) and numbers that are part of a name
 * (COVID-19, Apollo 11); nor “one”, but before a unit of measure or a scale.
 */
export function readQuantities(text: string): Quantity[] {
  const plain = withPlainCharacters(text);
  const taken = new Uint8Array(plain.length);
  for (const { start, end } of readDates(plain)) taken.fill(1, start, end);
  markOtherNumbers(plain, taken);
  const found: Quantity[] = [];
  for (const { 0: first, index } of plain.matchAll(beginnings)) {
    if (taken[index] === 1 || !mayBegin(plain, index, first)) continue;
    const quantity = readQuantity(plain, index, taken);
    const end = quantity?.end ?? (isDigit(first) ? endOfDigits(plain, index) : index);
    taken.fill(1, index, end);
    if (quantity) found.push({ ...quantity, text: text.slice(quantity.start, quantity.end) });
  }
  return found;
}

function isDigit(first: string): boolean {
  return first >= '0' && first <= '9';
}

function isHanNumeral(first: string): boolean {
  return digitOfHan(first) !== undefined || first === '十';
}

function mayBegin(text: string, at: number, first: string): boolean {
  if (isDigit(first)) return true;
  if (!isHanNumeral(first) && !beginsNumber(first.toLowerCase().replaceAll('ё', 'е'))) return false;
  // 几十 and 数百 are “some tens” and “some hundreds”.
  return !/[\p{L}\d][-–]$|[几数上成]$/u.test(text.slice(Math.max(0, at - 2), at));
}

/** A number with its unit, before what joins it to another is known. */
interface Operand {
  readonly numeral: Numeral;
  readonly unit: ReadUnit | undefined;
  readonly start: number;
  readonly end: number;
}

function readOperand(text: string, at: number, taken: Uint8Array): Operand | undefined {
  const before = readSign(text, at) ?? readPercentBefore(text, at);
  const sign = before && taken[before.start] === 1 ? undefined : before;
  const numeral = readNumeral(text, at, { isMoney: sign?.kind === 'money' });
  if (!numeral) return undefined;
  const unit = sign ?? readUnit(text, numeral.end);
  return {
    numeral,
    unit,
    start: Math.min(at, unit?.start ?? at),
    end: Math.max(numeral.end, unit?.end ?? 0),
  };
}

const hanPercent = '百分之';

function readPercentBefore(text: string, at: number): ReadUnit | undefined {
  const start = at - hanPercent.length;
  if (start < 0 || !text.startsWith(hanPercent, start)) return undefined;
  return { kind: 'percent', name: '%', words: hanPercent, start, end: at };
}

function readQuantity(text: string, at: number, taken: Uint8Array): Quantity | undefined {
  const first = readOperand(text, at, taken);
  if (!first || (first.unit === undefined && !isFree(text, at, first.numeral))) return undefined;
  const vote = first.unit ? undefined : readVote(text, { start: at, numeral: first.numeral });
  if (vote) {
    const { against: to, end, abstaining } = vote;
    const unit = { kind: 'vote', name: 'vote', words: '' } as const;
    return toQuantity(text, { ...first, end, unit, to, ...(abstaining !== undefined && { abstaining }) });
  }
  const second = readRangeEnd(text, first, taken);
  const last = second ?? first;
  const unit = first.unit ?? second?.unit ?? readPopulation(text, at) ?? readCounted(text, last.numeral.end);
  const end = Math.max(first.end, last.end, unit?.end ?? 0);
  if (!unit && !second && /^[-–]\d/.test(text.slice(end, end + 2))) return undefined;
  if (!(isTold(first.numeral, unit) || isAge(text, at)) || isOfTitle(text, unit)) return undefined;
  const minus = second ? 0 : lengthOfMinus(text, first.start, unit);
  const { value, ...shared } = toShared(first.numeral, second?.numeral);
  return toQuantity(text, {
    ...shared,
    value: minus > 0 ? -value : value,
    start: first.start - minus,
    end,
    unit,
    numeral: last.numeral,
  });
}

const minusBefore = /(?:(?<![\p{L}\d)%])-|(?<!\p{L})(?:minus|минус)\s|零下)$/iu;
const minusChars = 8;

/** A temperature or percentage may be less than nothing; before other numbers a hyphen is a dash. */
function lengthOfMinus(text: string, at: number, unit: ReadUnit | undefined): number {
  if (unit?.kind !== 'temperature' && unit?.kind !== 'percent') return 0;
  return minusBefore.exec(text.slice(Math.max(0, at - minusChars), at))?.[0].length ?? 0;
}

/** Whether a number without a unit of measure stands by itself, rather than being part of a word or telling which. */
function isFree(text: string, at: number, { end, scale, writtenIn }: Numeral): boolean {
  if (isNumbered(text, at)) return false;
  if (writtenIn === 'han') return true;
  if (writtenIn === 'words') return !isYearInWords(text, at, end);
  if (isJoined(text, at, end)) return false;
  return scale > 1 || /[.,]/.test(text.slice(at, end)) || isAge(text, at) || !isOfName(text, at);
}

/** Nineteen ninety-five: a number of two figures right beside another. */
function isYearInWords(text: string, at: number, end: number): boolean {
  const before = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, at - yearWordChars), at))?.[1];
  const after = /^\s(\p{L}+)/u.exec(text.slice(end, end + yearWordChars))?.[1];
  return [before, after].some((word) => numberWordOf(word?.toLowerCase() ?? '')?.does === 'add');
}

const yearWordChars = 12;

/** “One”, and a small number in words that counts nothing, say no quantity: “the two agreed”. */
function isTold({ value, writtenIn }: Numeral, unit: ReadUnit | undefined): boolean {
  if (writtenIn === 'digits') return true;
  if (unit === undefined) return value >= (writtenIn === 'han' ? 100 : 12);
  return value !== 1 || unit.kind !== 'count';
}

/** The Seven Years' War. */
function isOfTitle(text: string, unit: ReadUnit | undefined): boolean {
  if (unit?.kind !== 'duration' || !/^\p{Lu}\p{Ll}/u.test(unit.words)) return false;
  return /^['’]?s?\s\p{Lu}|^['’]/u.test(text.slice(unit.end, unit.end + 6));
}

const populationBefore = /(?<!\p{L})population\s(?:of|is|was|reached)\s(?:\p{L}{1,13}\s){0,2}$/iu;
const populationChars = 48;

/** “A population of 850,000” counts people. */
function readPopulation(text: string, at: number): ReadUnit | undefined {
  if (!populationBefore.test(text.slice(Math.max(0, at - populationChars), at))) return undefined;
  return { kind: 'count', name: 'person', words: 'people', start: at, end: at };
}

const dash = /\s?[-–—~至到]\s?/uy;
const toWord = /\s(?:to|or|или)\s/iuy;
/** What may join two numbers, by the word that stands before the first. */
const openings: readonly (readonly [RegExp, RegExp])[] = [
  [/(?<!\p{L})between\s$/iu, /\sand\s/iuy],
  [/(?<!\p{L})между\s$/iu, /\sи\s/iuy],
  [/(?<!\p{L})от\s$/iu, /\sдо\s/iuy],
];
const openingChars = 10;
/** “From 5 to 7” is a change, and gives two figures. */
const changing = /(?<!\p{L})(?:from|со?)\s$/iu;

/** The second number of a range that begins with `first`; undefined where none goes on. */
function readRangeEnd(text: string, first: Operand, taken: Uint8Array): Operand | undefined {
  const before = text.slice(Math.max(0, first.start - openingChars), first.start);
  if (changing.test(before)) return undefined;
  const opened = openings.find(([opening]) => opening.test(before))?.[1];
  const joint = ((opened && matchAt(opened, text, first.end)) ?? matchAt(toWord, text, first.end))?.[0];
  const isDash = joint === undefined;
  const joined = joint ?? matchAt(dash, text, first.end)?.[0];
  if (joined === undefined) return undefined;
  const at = first.end + joined.length + signLength(text, first.end + joined.length);
  if (taken[at] === 1 || (isDash && first.numeral.writtenIn === 'words')) return undefined;
  const second = readOperand(text, at, taken);
  if (!second || (!second.unit && goesOn(text, second.numeral.end))) return undefined;
  const { value, to } = toShared(first.numeral, second.numeral);
  const isOfOne = !first.unit || !second.unit || first.unit.name === second.unit.name;
  if (!isOfOne || to === undefined || value >= to) return undefined;
  const isNamed = first.unit ?? second.unit ?? readCounted(text, second.numeral.end);
  return isDash && !isNamed && second.numeral.scale === 1 ? undefined : second;
}

const secondSign = /(?:US)?[$€£¥₽]\s?/iuy;

function signLength(text: string, at: number): number {
  return matchAt(secondSign, text, at)?.[0].length ?? 0;
}

/** “140–150 billion”: the scale of the second number is that of both. */
function toShared(
  first: Numeral,
  second: Numeral | undefined,
): { value: number; scale: number; step: number; to?: number } {
  const { value, scale, step } = first;
  if (!second) return { value, scale, step };
  const isShared = scale === 1 && second.scale > 1 && value < second.value / second.scale;
  if (!isShared) return { value, scale, step, to: second.value };
  return { value: value * second.scale, scale: second.scale, step: step * second.scale, to: second.value };
}

function toQuantity(
  text: string,
  parts: {
    start: number;
    end: number;
    numeral: Numeral;
    unit: Omit<ReadUnit, 'start' | 'end'> | undefined;
    value?: number;
    scale?: number;
    step?: number;
    to?: number;
    abstaining?: number;
  },
): Quantity {
  const { start, end, numeral, unit, to, abstaining } = parts;
  const { value = numeral.value, scale = numeral.scale, step = numeral.step } = parts;
  const { kind = 'number', name = '', words = '' } = unit ?? {};
  const approximation = readApproximation(text, { start, end, numeralEnd: numeral.end });
  const tells = toTells(text, { start, end, kind });
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    ...(to !== undefined && { to }),
    ...(abstaining !== undefined && { abstaining }),
    unit: { kind, name, words },
    scale,
    step,
    ...(approximation && {
      approximate: approximation.approximate,
      around: { start: approximation.start, end: approximation.end },
    }),
    ...(tells && { tells }),
  };
}

/** A number of nothing told may be an age; only a length of time may be longer ago. */
function toTells(
  text: string,
  { start, end, kind }: { start: number; end: number; kind: UnitKind },
): Quantity['tells'] {
  if (kind === 'duration') return tellsOf(text, { start, end });
  return kind === 'number' && isAge(text, start) ? 'age' : undefined;
}
