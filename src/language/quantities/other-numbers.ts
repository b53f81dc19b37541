import { isCalendarWord } from '../calendar.ts';
import { englishStopWords } from '../english/stop-words.ts';
import { russianStopWords } from '../russian/frames.ts';
import { findClockTimes } from './clock-times.ts';
import { matchAt } from './match-at.ts';

/** Writings in which digits are no quantity, wherever they stand; each has its mark in it. */
const writings: readonly { readonly name: string; readonly mark: string; readonly pattern: RegExp }[] = [
  { name: 'an address of the web', mark: '://', pattern: /https?:\/\/\S{1,2000}/giu },
  { name: 'one without its scheme', mark: 'www.', pattern: /www\.\S{1,2000}/giu },
  { name: 'an address of mail', mark: '@', pattern: /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{1,64}/gu },
  { name: 'a mention or moment of Discord', mark: '<', pattern: /<(?:[@#!&t:]|a:)[^<>\s]{1,100}>/gu },
  {
    name: '14:00, 2:30 pm',
    mark: ':',
    pattern: /(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?!\d)(?:\s?[ap]\.?m\b)?/giu,
  },
  {
    name: '2 pm, 2.30 p.m.',
    mark: 'm',
    pattern:
      /(?<![\d:.,])(?:[0-2]?\d(?:\.[0-5]\d)?(?:[-–]|\s(?:to|and)\s))?[0-2]?\d(?:\.[0-5]\d)?\s?[ap]\.?m\b/giu,
  },
  { name: "2 o'clock", mark: 'clock', pattern: /(?<![\d.,:])[01]?\d\so['’]clock/giu },
  // 两世纪 and 二十一个世纪 are lengths of time.
  { name: '21世纪', mark: '世纪', pattern: /(?<![\d.])(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?世纪/gu },
  { name: '+7 495 123-45-67', mark: '+', pattern: /\+\d[\d ()-]{6,18}\d(?![\d-])/gu },
  {
    name: '(495) 123-45-67',
    mark: '(',
    pattern: /(?<![\p{L}\d])\(\d{2,5}\)\s?\d[\d -]{4,12}\d(?![\d-])/gu,
  },
  { name: '495-123-4567', mark: '-', pattern: /(?<![\p{L}\d-])\d{3}-\d{3}-\d{4}(?![\d-])/gu },
  { name: '3. of a list', mark: '.', pattern: /^[ \t]{0,8}\d{1,3}\.(?=\s)/gmu },
  { name: '3) or (3) of a list', mark: ')', pattern: /^[ \t]{0,8}\(?\d{1,3}\)(?=\s)/gmu },
  ...['#', '@', '№', '§'].map((mark) => ({
    name: `${mark}123`,
    mark,
    pattern: new RegExp(
      `(?<!\\p{L})${mark}${/[№§]/.test(mark) ? '\\s?' : ''}[\\p{L}\\d][\\p{L}\\d_.-]{0,60}`,
      'gu',
    ),
  })),
];

/** Marks the places of a text whose digits are no quantity, with 1 for each UTF-16 unit. */
export function markOtherNumbers(text: string, taken: Uint8Array): void {
  const lower = text.toLowerCase();
  for (const { mark, pattern } of writings) {
    if (!lower.includes(mark)) continue;
    for (const { 0: found, index } of text.matchAll(pattern)) taken.fill(1, index, index + found.length);
  }
  if (lower.includes('点')) for (const { start, end } of findClockTimes(text)) taken.fill(1, start, end);
}

const ordinalBehind = /(?:st|nd|rd|th|-?(?:й|я|е|го|ой|му|ю|х|ом|ем|ым|им))(?!\p{L})/iuy;
const joinedBehind = /[:/_]\p{L}?\d|[-–]\d+[-–/]\d|[_–]?(?!\p{Script=Han})\p{L}/uy;
const joinedBefore =
  /(?:(?:(?!\p{Script=Han})\p{L})|(?:(?!\p{Script=Han})\p{L})[-–/:._]|\d[-–/:.,]|[@&_/:~])$/u;
const numbered =
  /(?<!\p{L})(?:no|nos|nr|pr|issue|pages?|pp?|vol|volume|chapters?|ch|art|articles?|sections?|sec|steps?|figures?|fig|tables?|rooms?|lines?|version|ver|v|numbers?|paragraphs?|para|parts?|level|п|пп|ст|гл|стр|пункт\p{L}*|стать\p{L}*|номер\p{L}*|част\p{L}*)\.?\s$/iu;
const nameBefore = /(?<lead>^|[^\p{L}]\s?|\p{L}\s)(?<word>\p{Ll}?\p{Lu}[\p{L}\p{M}]*)\s$/u;

/** Whether digits are part of a word, a ratio or a name of many parts: B12, COVID-19, 16/9, the 13th, § 4. */
export function isJoined(text: string, at: number, end: number): boolean {
  return joinedBefore.test(text.slice(Math.max(0, at - 2), at)) || goesOn(text, end);
}

/** Whether more of a word, an ordinal or a ratio follows digits that end at `end`. */
export function goesOn(text: string, end: number): boolean {
  return matchAt(joinedBehind, text, end) !== undefined || matchAt(ordinalBehind, text, end) !== undefined;
}

/** “No. 5”, “page 7”, 第五: a number that counts nothing, but tells which. */
export function isNumbered(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return numbered.test(before) || /第\s?$/u.test(before);
}

/**
 * Apollo 11, Route 99: a word with a capital right before the number. Not where the word only begins the sentence
 * (About 300), or is a month or a day (on Monday 40 boats).
 */
export function isOfName(text: string, at: number): boolean {
  const from = Math.max(0, at - 40);
  const match = nameBefore.exec(text.slice(from, at));
  if (!match) return false;
  const form = match.groups?.word?.toLowerCase() ?? '';
  if (isCalendarWord(form)) return false;
  const begins = !/\p{L}/u.test(text.slice(from, from + match.index + (match.groups?.lead?.length ?? 0)));
  return !(begins && (englishStopWords.has(form) || russianStopWords.has(form) || form.endsWith('ly')));
}
