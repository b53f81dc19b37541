import { weekdayOf } from './calendar.ts';
import type { FoundDate } from './dates/found-date.ts';
import { findMonthDates } from './dates/month-dates.ts';
import { findNumberDates } from './dates/number-dates.ts';
import { findYears } from './dates/years.ts';
import { withPlainCharacters } from './plain-characters.ts';

/** A day of the week in a text: 0 is Sunday (UTF-16 offsets, end exclusive). */
interface Weekday {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A date as a text has it (UTF-16 offsets, end exclusive). */
export interface ReadDate {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text: `Thursday, 3 February 2022 at 14:00 UTC`. */
  readonly text: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; --MM or --MM-DD where the year is left out; undefined for a day of the week alone. */
  readonly date: string | undefined;
  /** The last day or year of a span: 2018 of 2014–2018, 1999 of the 1990s. */
  readonly to?: string;
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'weekday';
  /** The other reading of 03/02/2022. `date` is the one with the day first. */
  readonly ambiguous?: string;
  readonly weekday?: Weekday;
  /** Of 24 hours, HH:MM, as it stands in the text; its zone is left aside. */
  readonly time?: string;
}

const timeAfter =
  /^(?:T|(?:,|\sг\.?)?\s?(?:at\s|в\s|à\s|um\s)?)(?<hour>[01]?\d|2[0-3])(?::(?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,3})?)?)?(?:\s?(?<half>[ap])\.?m\b\.?)?(?:\s?(?:UTC|GMT|BST|CET|CEST|E[SD]?T|P[SD]?T|MSK|Z)(?!\p{L})|(?<=:\d\d)[+-]\d\d:?\d\d)?(?![\d:%]|[.,]\d)/iu;
const timeChars = 32;
/** What may stand between a day of the week and its date. */
const joint = /^(?:,?\s(?:the\s)?|[（(]|\s?[（(])$/;
const hanWeekday =
  /(?<![\d一二两三四五六七八九十几每第])(?:星期|周|礼拜)(?<day>[一二三四五六日天])(?![年次个])/gu;

/**
 * The dates of a text, in its order: days, months, years and days of the week, in English, Chinese and Russian, and with
 * the months of another `language` where one is given. A date that no calendar has is none.
 */
export function readDates(text: string, { language }: { language?: string } = {}): ReadDate[] {
  const plain = withPlainCharacters(text);
  const taken = new Uint8Array(plain.length);
  const take = <Place extends { start: number; end: number }>(places: readonly Place[]): Place[] =>
    places.filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    });
  const hasDigit = /[\d年月]/.test(plain);
  const dates = [
    ...(hasDigit ? take(findNumberDates(plain)) : []),
    ...take(findMonthDates(plain, language)),
    ...(hasDigit ? take(findYears(plain)) : []),
  ].sort((a, b) => a.start - b.start);
  return join(plain, { dates, weekdays: take(findWeekdays(plain)) }).map((date) => ({
    ...date,
    text: text.slice(date.start, date.end),
  }));
}

function findWeekdays(text: string): (Weekday & { isShort: boolean })[] {
  const words = [...text.matchAll(/\p{L}{3,}/gu)].flatMap(({ 0: word, index }) => {
    const day = weekdayOf(word.toLowerCase());
    return day ? [{ ...day, start: index, end: index + word.length }] : [];
  });
  const han = [...text.matchAll(hanWeekday)].map(({ 0: word, index, groups }) => ({
    // 日 and 天, which are not among them, are Sunday.
    number: '一二三四五六'.indexOf(groups?.day ?? '') + 1,
    isShort: false,
    start: index,
    end: index + word.length,
  }));
  return [...words, ...han].sort((a, b) => a.start - b.start);
}

/** Puts each day of the week to the date that it stands beside, and a time of day to the date before it. */
function join(
  text: string,
  { dates, weekdays }: { dates: readonly FoundDate[]; weekdays: readonly (Weekday & { isShort: boolean })[] },
): Omit<ReadDate, 'text'>[] {
  const dayAt = new Map(dates.map((date) => [date.start, date]));
  const dayUntil = new Map(dates.map((date) => [date.end, date]));
  const beside = new Map<FoundDate, Weekday>();
  const alone: Omit<ReadDate, 'text'>[] = [];
  for (const { isShort, ...weekday } of weekdays) {
    const date = findBeside(text, weekday, { dayAt, dayUntil });
    if (date && isDayOf(date) && !beside.has(date)) beside.set(date, weekday);
    else if (!isShort)
      alone.push({ start: weekday.start, end: weekday.end, date: undefined, precision: 'weekday', weekday });
  }
  const joined = dates.map((found): Omit<ReadDate, 'text'> => {
    const { date, to, ambiguous, isDecade } = found;
    const weekday = beside.get(found);
    const end = Math.max(found.end, weekday?.end ?? 0);
    const time = isDayOf(found) ? readTime(text, end) : undefined;
    return {
      start: Math.min(found.start, weekday?.start ?? found.start),
      end: time?.end ?? end,
      date,
      precision: isDecade ? 'decade' : precisionOf(date),
      ...(to !== undefined && { to }),
      ...(ambiguous !== undefined && { ambiguous }),
      ...(weekday && { weekday }),
      ...(time && { time: time.time }),
    };
  });
  return [...joined, ...alone].sort((a, b) => a.start - b.start);
}

const jointChars = 8;

function findBeside(
  text: string,
  weekday: Weekday,
  { dayAt, dayUntil }: { dayAt: ReadonlyMap<number, FoundDate>; dayUntil: ReadonlyMap<number, FoundDate> },
): FoundDate | undefined {
  for (let gap = 0; gap <= jointChars; gap += 1) {
    const next = dayAt.get(weekday.end + gap);
    if (next && (gap === 0 || joint.test(text.slice(weekday.end, next.start).replace(/^\./, ''))))
      return next;
    const previous = dayUntil.get(weekday.start - gap);
    if (previous && (gap === 0 || joint.test(text.slice(previous.end, weekday.start)))) return previous;
  }
  return undefined;
}

function isDayOf({ date }: FoundDate): boolean {
  return precisionOf(date) === 'day';
}

function precisionOf(date: string): 'day' | 'month' | 'year' {
  const isYearless = date.startsWith('--');
  if (date.length === (isYearless ? '--MM-DD' : 'YYYY-MM-DD').length) return 'day';
  return isYearless || date.length === 'YYYY-MM'.length ? 'month' : 'year';
}

function readTime(text: string, from: number): { time: string; end: number } | undefined {
  const match = timeAfter.exec(text.slice(from, from + timeChars));
  const { hour = '', minute, half } = match?.groups ?? {};
  if (!match || (minute === undefined && half === undefined)) return undefined;
  const later = half?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : 0;
  const first = half?.toLowerCase() === 'a' && Number(hour) === 12 ? 0 : Number(hour) + later;
  return {
    time: `${String(first).padStart(2, '0')}:${minute ?? '00'}`,
    end: from + match[0].length,
  };
}
