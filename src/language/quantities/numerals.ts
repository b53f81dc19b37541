import { digitOfHan, numberWordOf, ordinalOf, scaleOfHan } from '../number-words.ts';
import { partsOfDigits } from '../numbers.ts';
import { matchAt } from './match-at.ts';

/** A number as it is written, before anybody knows what it counts. */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** What its last words multiply it by (billion), and what its last digit is worth. */
  readonly scale: number;
  readonly step: number;
  readonly writtenIn: 'digits' | 'words' | 'han';
}

const spacedDigits = /\d{1,3}(?: \d{3}){1,6}(?!\d)(?:[.,]\d+)?/y;
const digits = /\d+(?:[.,]\d+)*/y;
const wellFormed = /^(?:\d+(?:[.,]\d+)?|\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?)$/;
const word = /(?:\p{Script=Latin}|\p{Script=Cyrillic})+/uy;
const han = /[〇零一二两三四五六七八九十百千万亿]{1,24}/uy;
const hanPoint = /点(?<decimals>[〇零一二三四五六七八九]{1,16})(?![十百千])/uy;
/** 千克 and 千米 are units, 百分之 is a percentage. */
const hanScale = /\s?(?:[十百]?(?:万亿|万|亿)|百(?!分)|千(?![克米瓦]))/uy;
const shortScale = /\s?[kKbB](?![\p{L}\d])|M(?![\p{L}\d])/uy;
const shortScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };
const numeralLimitWords = 16;
const andHalf = /\sand\sa\shalf(?!\p{L})/iuy;
const articleBefore = /(?:half\s)?an?\s/iuy;
const joint = /[\s-]/uy;
const jointOfLarge = /\sand\s|[\s-]/iuy;

/** The number in digits that begins at `at`, with its scale; undefined where the digits are no one number. */
function readDigits(text: string, at: number, { isMoney }: { isMoney: boolean }): Numeral | undefined {
  const form = matchAt(spacedDigits, text, at)?.[0] ?? matchAt(digits, text, at)?.[0];
  if (form === undefined) return undefined;
  const plain = form.replaceAll(' ', '');
  if (!wellFormed.test(plain)) return undefined;
  const end = at + form.length;
  const scaled = readScale(text, end, { isMoney });
  const { whole, decimals } = readParts(plain, text.slice(end, scaled.end));
  const number = Number(`${whole}.${decimals === '' ? '0' : decimals}`);
  const numeral = {
    value: toScale(number, scaled.scale),
    scale: scaled.scale,
    step: scaled.scale / 10 ** decimals.length,
    writtenIn: 'digits',
    end: scaled.end,
  } as const;
  if (!Number.isFinite(numeral.value) || numeral.step === 0) return undefined;
  return scaled.scale > 1 && decimals === '' ? withSmaller(text, numeral) : numeral;
}

/** The end of the digits at a place, whether they are a number or not. */
export function endOfDigits(text: string, at: number): number {
  return at + (matchAt(digits, text, at)?.[0]?.length ?? 1);
}

/** “1,468 млрд”: in Russian, a comma separates decimals where a scale follows. */
function readParts(form: string, scale: string): { whole: string; decimals: string } {
  const isDecimal = /^\d{1,3},\d{3}$/.test(form) && /\p{Script=Cyrillic}/u.test(scale);
  const [whole = '', decimals = ''] = form.split(',');
  return isDecimal ? { whole, decimals } : partsOfDigits(form);
}

/** Number(…e…) multiplies by a power of ten without the error of binary fractions. */
function toScale(number: number, scale: number): number {
  const power = Math.log10(scale);
  return Number.isInteger(power) && !/e/.test(String(number)) ? Number(`${number}e${power}`) : number * scale;
}

/** 1亿2000万, 1 млрд 200 млн: a smaller part follows. */
function withSmaller(text: string, numeral: Numeral): Numeral {
  const start = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
  const form = matchAt(digits, text, start)?.[0];
  if (form === undefined || !/^\d{1,4}$/.test(form)) return numeral;
  const { scale, end } = readScale(text, start + form.length, { isMoney: false });
  const isPart = scale > 1 && Number(form) * scale < numeral.scale;
  return isPart
    ? { ...numeral, value: numeral.value + Number(form) * scale, scale, step: scale, end }
    : numeral;
}

function readScale(
  text: string,
  at: number,
  { isMoney }: { isMoney: boolean },
): { scale: number; end: number } {
  let found = { scale: 1, end: at };
  const inHan = matchAt(hanScale, text, at)?.[0];
  if (inHan !== undefined) {
    const scale = [...inHan.trim()].reduce((product, each) => product * (scaleOfHan(each) ?? 1), 1);
    return { scale, end: at + inHan.length };
  }
  const letter = matchAt(shortScale, text, at)?.[0];
  if (letter !== undefined && (isMoney || /^[kBM]$/.test(letter)))
    return { scale: shortScales[letter.trim().toLowerCase()] ?? 1, end: at + letter.length };
  if (isMoney && /^\s?[mM](?![\p{L}\d])/u.test(text.slice(at, at + 3)))
    return { scale: 1e6, end: at + (text[at] === ' ' ? 2 : 1) };
  // At most “hundred thousand million”.
  for (let words = 0; words < 3; words += 1) {
    const start = text[found.end] === ' ' ? found.end + 1 : found.end;
    const form = matchAt(word, text, start)?.[0];
    const part = form === undefined ? undefined : numberWordOf(toForm(form));
    if (form === undefined || part?.does !== 'multiply') break;
    const end = start + form.length;
    const dotted = isShortened(form) && text[end] === '.' ? 1 : 0;
    found = { scale: found.scale * part.value, end: end + dotted };
  }
  return found;
}

/** Whether a number in words may begin with a word, which stands in lower case. */
export function beginsNumber(form: string): boolean {
  return form === 'a' || form === 'an' || form === 'half' || numberWordOf(form) !== undefined;
}

/** The number in words that begins at `at`: twenty-five, a hundred and forty-six billion, сто сорок шесть, half a million. */
function readNumberWords(text: string, at: number): Numeral | undefined {
  let end = at;
  let total = 0;
  let current: number | undefined;
  let largest = Number.POSITIVE_INFINITY;
  let scale = 1;
  const article = matchAt(articleBefore, text, at)?.[0];
  let next = at + (article?.length ?? 0);
  if (article !== undefined) current = /^half/i.test(article) ? 0.5 : 1;
  for (let words = 0; words < numeralLimitWords; words += 1) {
    const form = matchAt(word, text, next)?.[0];
    const part = form === undefined ? undefined : numberWordOf(toForm(form));
    if (form === undefined || !part) break;
    const { value, does, standsAlone } = part;
    if (does === 'add') {
      // “A five” is no number.
      if (article !== undefined && words === 0) return undefined;
      if (current !== undefined && !fits(current, value)) break;
      current = (current ?? 0) + value;
    } else if (value <= 100) {
      if (current === undefined || current >= 100) break;
      current *= value;
    } else {
      if (value >= largest || (current === undefined && (!standsAlone || total > 0))) break;
      total += (current ?? 1) * value;
      largest = value;
      scale = value;
      current = undefined;
    }
    end = next + form.length;
    const half = does === 'add' ? (matchAt(andHalf, text, end)?.[0].length ?? 0) : 0;
    if (half > 0 && current !== undefined) current += 0.5;
    end += half;
    if (isShortened(form) && text[end] === '.') end += 1;
    next = end + lengthOfJoint(text, end, { isLarge: value >= 100 });
    if (next === end) break;
  }
  if (end === at || (next > end && endsInOrdinal(text, next, current))) return undefined;
  const last = current === undefined ? scale : 1;
  return { end, value: total + (current ?? 0), scale: last, step: last, writtenIn: 'words' };
}

/** “Twenty-first”, “тысяча девятьсот пятый”: the last word makes an ordinal of the number; “two first prizes” has none. */
function endsInOrdinal(text: string, at: number, current: number | undefined): boolean {
  const form = matchAt(word, text, at)?.[0];
  const ordinal = form === undefined ? undefined : ordinalOf(toForm(form));
  if (form === undefined || ordinal === undefined) return false;
  // “A hundred first-class seats”.
  const isJoined =
    text[at - 1] !== '-' && /^-\p{L}/u.test(text.slice(at + form.length, at + form.length + 2));
  return !isJoined && (current === undefined || ordinal >= 100 || fits(current, ordinal));
}

/** 147 млн. жителей: a point shortens the word. */
function isShortened(form: string): boolean {
  return /^(?:тыс|млн|млрд|трлн)$/.test(form);
}

/** “Twenty-five”, “two hundred forty”, “сто сорок шесть”: what comes next is smaller than the room that is left. */
function fits(current: number, value: number): boolean {
  if (!Number.isInteger(current) || current === 0) return false;
  if (current % 100 === 0) return value < 100 && value > 0;
  return current % 10 === 0 && current % 100 >= 20 && value < 10 && value > 0;
}

/** “Two hundred and six”: “and” comes behind hundreds and more. */
function lengthOfJoint(text: string, at: number, { isLarge }: { isLarge: boolean }): number {
  return matchAt(isLarge ? jointOfLarge : joint, text, at)?.[0].length ?? 0;
}

/** The number in Han characters that begins at `at`: 一百四十六亿, 二点五亿. */
function readHan(text: string, at: number): Numeral | undefined {
  const form = matchAt(han, text, at)?.[0];
  const whole = form === undefined ? undefined : readHanWhole(form, at);
  if (!whole) return undefined;
  const point = matchAt(hanPoint, text, whole.end);
  if (!point || !Number.isSafeInteger(whole.value)) return whole.value === 0 ? undefined : whole;
  const decimals = [...(point.groups?.decimals ?? '')].map((each) => digitOfHan(each) ?? 0).join('');
  const { scale, end } = readScale(text, whole.end + point[0].length, { isMoney: false });
  const value = toScale(Number(`${whole.value}.${decimals}`), scale);
  return { value, scale, step: scale / 10 ** decimals.length, writtenIn: 'han', end };
}

/** A number without a point. A scale alone is part of a word (万一). */
function readHanWhole(form: string, at: number): Numeral | undefined {
  if (!/^(?:[一二两三四五六七八九十]|[零〇]$)/u.test(form)) return undefined;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let scale = 1;
  for (const character of form) {
    const value = digitOfHan(character);
    const times = scaleOfHan(character);
    if (value !== undefined) {
      // 二三 is “two or three”, and 二〇二二 a year.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (times !== undefined && times < 1e4) {
      section += (digit ?? 1) * times;
      digit = undefined;
      scale = 1;
    } else if (times !== undefined) {
      const part = section + (digit ?? 0);
      total = times === 1e4 ? total + part * times : (total + part) * times;
      section = 0;
      digit = undefined;
      scale = times;
    }
  }
  const rest = section + (digit ?? 0);
  const isScaled = rest === 0;
  return {
    end: at + form.length,
    value: total + rest,
    scale: isScaled ? scale : 1,
    step: isScaled ? scale : 1,
    writtenIn: 'han',
  };
}

function toForm(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** The number that begins at `at`, in whatever it is written. */
export function readNumeral(
  text: string,
  at: number,
  { isMoney = false }: { isMoney?: boolean } = {},
): Numeral | undefined {
  const first = text[at] ?? '';
  if (/\d/.test(first)) return readDigits(text, at, { isMoney });
  if (/\p{Script=Han}/u.test(first)) return readHan(text, at);
  return readNumberWords(text, at);
}
