import { englishStopWords } from '../language/english/stop-words.ts';
import { numberOfWord } from '../language/number-words.ts';
import { isYear, numberOfDigits } from '../language/numbers.ts';
import { russianStopWords } from '../language/russian/frames.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import { segmentHan } from './segment-han.ts';

/** A number as it is written in a sentence, with what it counts. */
export interface WrittenNumber {
  readonly value: number;
  /** As one would quote it: `$146.87 billion`, `35.9%`, `five years`. */
  readonly text: string;
}

const currency = /[$€£¥₽]\s?$/u;
const percent = /^\s?(?:%|per ?cent(?!\p{L})|процент\p{L}*)/iu;
const scale =
  /^\s?(?:(?:hundred|thousand|million|billion|trillion|bn|mn|млн|млрд|тыс|трлн)(?!\p{L})\.?|тысяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|триллион\p{L}*|[百千万亿]+)/iu;
const counted = /^\s?(?:(?:more|other|further|consecutive|US)\s)?[-\p{L}]+/u;
const hanUnit = /^\s?(?:个|名|位|美元|年|天|次|项|%|人)+/u;
const doing = /^\s\p{L}+(?:ing|ed)(?!\p{L})/u;
/** Words after a number that are not what it counts. */
const joining =
  /^\s?(?:a|an|the|of|in|to|and|or|by|for|at|on|as|from|with|is|are|was|were|per|и|в|на|до|от|к|с|за|по|из|году?|года)(?!\p{L})/iu;

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])';
const dateBefore = new RegExp(`(?:^|[^\\p{L}])${month}\\.?\\s(?:\\p{Nd}{1,2},\\s)?$`, 'iu');
const dateAfter = new RegExp(`^(?:\\s(?:of\\s)?${month}(?!\\p{L})|\\s?[年月日号])`, 'iu');
const ordinal = /^(?:st|nd|rd|th|-?(?:й|я|е|го|ом|ой|му|ю|х))(?![\p{L}])/iu;
const timeUnit =
  /^[\s-](?:second|minute|hour|day|week|month|year|decade|centur)|^\s?(?:секунд|минут|час|день|дн|недел|месяц|год)/iu;

/**
 * The numbers of a sentence, in its order, in digits or words. Dates, years, times of day, ordinals (the 13th
 * session) and numbers that are part of a name (COVID-19) are none; “one” is one only before a length of time.
 */
export function numbersIn(sentence: string, lexicon: Lexicon): WrittenNumber[] {
  const tokens = segmentHan(tokenise(sentence), lexicon);
  return tokens.flatMap((token) => {
    const before = sentence.slice(0, token.start);
    const after = sentence.slice(token.end);
    const value = token.kind === 'number' ? numberOfDigits(token.form) : numberOfWord(token.form);
    if (value === undefined || !Number.isFinite(value)) return [];
    if (token.kind === 'number' && !isCount(token, before, after)) return [];
    if (token.kind !== 'number' && isPartOfPhrase(token, value, { before, after })) return [];
    return [{ value, text: toQuoted(token, before, after) }];
  });
}

function isCount(token: Token, before: string, after: string): boolean {
  if (currency.test(before) || percent.test(after)) return true;
  if (!scale.test(after) && !/[.,]/.test(token.form) && isOfName(before)) return false;
  if (/[\p{L}\p{Nd}][-–/:.]$|(?!\p{Script=Han})\p{L}$|[#№§]\s?$/u.test(before) || ordinal.test(after))
    return false;
  if (/^[:/]\p{Nd}|^[-/]\p{Nd}+[-/]\p{Nd}|^\s?[ap]\.?m\b/iu.test(after)) return false;
  if (/^\s*$/.test(before) && /^[.)]\s/.test(after)) return false;
  if (dateBefore.test(before) || dateAfter.test(after)) return false;
  return !(isYear(token.form) && !scale.test(after));
}

/** Apollo 11, Route 99: a word with a capital right before, unless it only begins the sentence (About 300). */
function isOfName(before: string): boolean {
  const [, lead = '', word = ''] = /^(.*?)(\p{Lu}[\p{L}\p{M}]*)\s$/su.exec(before) ?? [];
  if (word === '' || /\p{L}$/u.test(lead)) return false;
  const isInitial = !/\p{L}/u.test(lead);
  const form = word.toLowerCase();
  return !(isInitial && (englishStopWords.has(form) || russianStopWords.has(form) || form.endsWith('ly')));
}

/** “One of them”, 一 in a word, or the second word of “twenty five”. */
function isPartOfPhrase(token: Token, value: number, around: { before: string; after: string }): boolean {
  if (/[\p{L}\p{Nd}][-–]$/u.test(around.before)) return true;
  if (/^(?:hundred|dozen|сто)$/.test(token.form)) return !/\b(?:a|one)\s$/i.test(around.before);
  if (value === 1 || value === 0) return token.kind === 'han' || !timeUnit.test(around.after);
  return token.kind === 'han' && dateAfter.test(around.after) && !/^\s?年(?:来|间|内|期)/u.test(around.after);
}

function toQuoted(token: Token, before: string, after: string): string {
  let text = `${currency.exec(before)?.[0] ?? ''}${token.surface}`;
  let rest = after;
  const take = (pattern: RegExp): boolean => {
    const found = pattern.exec(rest)?.[0];
    if (found === undefined || found === '') return false;
    text += found;
    rest = rest.slice(found.length);
    return true;
  };
  if (take(percent)) return text;
  take(scale);
  if (take(hanUnit) || joining.test(rest) || doing.test(rest)) return text;
  take(counted);
  return text.trim();
}
