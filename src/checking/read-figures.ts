import { englishStopWords } from '../language/english/stop-words.ts';
import { numberOfWord } from '../language/number-words.ts';
import { numberOfDigits } from '../language/numbers.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';
import type { Figure } from './quantity.ts';

const currencies: readonly (readonly [string, RegExp])[] = [
  ['dollar', /^\s?(?:(?:US\s)?dollars?(?!\p{L})|USD(?!\p{L})|美元|доллар\p{L}*|долл\.)/iu],
  ['euro', /^\s?(?:euros?(?!\p{L})|EUR(?!\p{L})|欧元|евро(?!\p{L}))/iu],
  ['pound', /^\s?(?:pounds?(?: sterling)?(?!\p{L})|GBP(?!\p{L})|英镑)/iu],
  ['yen', /^\s?(?:yen(?!\p{L})|日元|иен\p{L}*)/iu],
  ['yuan', /^\s?(?:yuan(?!\p{L})|RMB(?!\p{L})|CNY(?!\p{L})|元|人民币|юан\p{L}*)/iu],
  ['rouble', /^\s?(?:ro?ubles?(?!\p{L})|RUB(?!\p{L})|卢布|рубл\p{L}*)/iu],
];
const currencyOfSign: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '¥': 'yuan',
  '₽': 'rouble',
};
const scales: readonly (readonly [number, RegExp])[] = [
  [1e12, /^\s?(?:trillion(?!\p{L})|tn(?!\p{L})|трлн\.?|триллион\p{L}*|万亿)/iu],
  [1e9, /^\s?(?:billion(?!\p{L})|bn(?!\p{L})|млрд\.?|миллиард\p{L}*)/iu],
  [1e9, /^B(?![\p{L}\p{Nd}])/u],
  [1e8, /^\s?亿/u],
  [1e6, /^\s?(?:million(?!\p{L})|mn(?!\p{L})|млн\.?|миллион\p{L}*)/iu],
  [1e4, /^\s?万/u],
  [1e3, /^\s?(?:thousand(?!\p{L})|тыс\.|тысяч\p{L}*)/iu],
];
const times: readonly (readonly [string, RegExp])[] = [
  ['year', /^[\s-]?(?:years?(?!\p{L})|yrs?(?!\p{L})|лет(?!\p{L})|год(?:а|ов)?(?!\p{L})|年)/iu],
  ['month', /^[\s-]?(?:months?(?!\p{L})|месяц\p{L}*|个月)/iu],
  ['week', /^[\s-]?(?:weeks?(?!\p{L})|недел\p{L}*|周|个?星期)/iu],
  ['day', /^[\s-]?(?:days?(?!\p{L})|дн(?:я|ей|и)(?!\p{L})|день(?!\p{L})|天)/iu],
  ['hour', /^[\s-]?(?:hours?(?!\p{L})|час(?:а|ов)?(?!\p{L})|个?小时)/iu],
  ['minute', /^[\s-]?(?:minutes?(?!\p{L})|минут\p{L}*|分钟)/iu],
];
const percent = /^\s?(?:%|％|per\s?cent(?:age points?)?(?!\p{L})|процент\p{L}*)/iu;
const hanPercent = /百分之\s?$/u;
const sign = /(?:US|us)?([$€£¥₽])\s?$/u;
/** What makes digits a part of a name, a number of a list, a time or a score. */
const notBefore = /(?:[\p{Script=Latin}\p{Script=Cyrillic}][-–]?|\p{Nd}[-–:/.,]|[#№@&_/:~])$/u;
const notAfter = /^(?:[:/]\p{Nd}|[-–]\p{Nd}+(?!\p{Nd})|_|(?:st|nd|rd|th|-?[йяео]|-?го|-?м)(?!\p{L})|\)\s)/iu;
/** What is counted: a word in the plural within the next three (“two foreign ministers”). */
const counted = /^[\s-](?:\p{L}+\s){0,2}?(?<what>\p{Script=Latin}{2,}s|people|men|women)(?!\p{L})/iu;

interface Taken {
  readonly rest: string;
  readonly length: number;
}

/** The figures of a text but its dates, in its order, in digits or words; `taken` are the places that are dates. */
export function readFigures(
  text: string,
  taken: readonly { readonly start: number; readonly end: number }[],
): Figure[] {
  const figures: Figure[] = [];
  let until = 0;
  for (const token of splitHanNumbers(text)) {
    if (token.start < until) continue;
    if (taken.some(({ start, end }) => token.start < end && token.end > start)) continue;
    const figure = readFigure(text, token);
    if (!figure) continue;
    figures.push(figure);
    until = figure.end;
  }
  return figures;
}

interface NumberPlace {
  readonly form: string;
  readonly isDigits: boolean;
  readonly start: number;
  readonly end: number;
}

/** Numbers in digits and words; in a run of Han characters, each that stands before a length of time. */
function splitHanNumbers(text: string): NumberPlace[] {
  return tokenise(text).flatMap((token): NumberPlace[] => {
    const { kind, form, start, end } = token;
    if (kind !== 'han') return [{ form, isDigits: kind === 'number', start, end }];
    return [
      ...form.matchAll(/(?<![第一二三四五六七八九十百])[一二两三四五六七八九十](?=年|个月|天|周|位|名)/gu),
    ].map((match) => ({
      form: match[0],
      isDigits: false,
      start: start + match.index,
      end: start + match.index + 1,
    }));
  });
}

function readFigure(text: string, { form, isDigits, start, end }: NumberPlace): Figure | undefined {
  const number = isDigits ? numberOfDigits(form) : numberOfWord(form);
  if (number === undefined || !Number.isFinite(number)) return undefined;
  const before = text.slice(Math.max(0, start - 8), start);
  const signed = sign.exec(before);
  const isHanPercent = hanPercent.test(before);
  let taken: Taken = { rest: text.slice(end, end + 80), length: 0 };
  const take = (pattern: RegExp): boolean => {
    const length = pattern.exec(taken.rest)?.[0].length ?? 0;
    if (length > 0) taken = { rest: taken.rest.slice(length), length: taken.length + length };
    return length > 0;
  };
  if (isDigits && !signed && !isHanPercent && (notBefore.test(before) || notAfter.test(taken.rest)))
    return undefined;
  if (!isDigits && /[\p{L}\p{Nd}][-–]$/u.test(before)) return undefined;
  const decimals = isDigits ? decimalsOf(form, number) : 0;
  const place = (): Pick<Figure, 'text' | 'start' | 'end'> => {
    const from = start - (isHanPercent ? 3 : (signed?.[0].length ?? 0));
    return { text: text.slice(from, end + taken.length), start: from, end: end + taken.length };
  };
  if (isHanPercent || take(percent))
    return { ...place(), kind: 'percent', value: number, decimals, scale: 1 };
  const scale = scales.find(([, pattern]) => take(pattern))?.[0] ?? 1;
  const value = number * scale;
  const currency = signed?.[1] ?? '';
  const unit = currencyOfSign[currency] ?? currencies.find(([, pattern]) => take(pattern))?.[0];
  if (unit) return { ...place(), kind: 'money', value, unit, decimals, scale };
  const time = scale === 1 ? times.find(([, pattern]) => take(pattern))?.[0] : undefined;
  if (time) return { ...place(), kind: 'duration', value, unit: time, decimals, scale };
  const what = whatIsCounted(taken.rest);
  if (scale > 1) {
    return { ...place(), kind: 'amount', value, ...(what && { unit: what.unit }), decimals, scale };
  }
  // “One”, and a number word that counts nothing, say no figure.
  if (!isDigits && (!what || number < 2)) return undefined;
  if (what) taken = { rest: '', length: taken.length + what.length };
  return { ...place(), kind: 'count', value, ...(what && { unit: what.unit }), decimals, scale };
}

function whatIsCounted(rest: string): { unit: string; length: number } | undefined {
  const match = counted.exec(rest);
  const what = match?.groups?.what?.toLowerCase();
  if (!match || what === undefined || englishStopWords.has(what)) return undefined;
  const between = match[0].slice(0, -what.length).toLowerCase();
  if (between.split(/[\s-]+/).some((word) => word !== '' && englishStopWords.has(word))) return undefined;
  return { unit: stem(what), length: match[0].length };
}

/** How many digits stand after the decimal sign: what separates thousands is none. */
function decimalsOf(form: string, value: number): number {
  const digits = form.normalize('NFKC');
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1 || (Number.isInteger(value) && value >= 1000)) return 0;
  return digits.length - last - 1;
}
