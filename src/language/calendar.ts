import { remembered } from './remembered.ts';

/** The months in their order. */
export const monthWords: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');
const weekdayWords = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Months and days of the week: written with a capital, and nobody's name. */
export const calendarWords: readonly string[] = [...weekdayWords.slice(1), 'sunday', ...monthWords];
const calendarForms = new Set([...calendarWords, ...calendarWords.map((word) => `${word}s`)]);

/** Whether a word is a month or a day of the week: a part of a date, and nobody's name. */
export function isCalendarWord(form: string): boolean {
  return calendarForms.has(form);
}

/** Whether a word is a month. */
export function isMonth(form: string): boolean {
  return monthWords.includes(form);
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text);
}

const softEndings = ['ь', 'я', 'ю', 'е', 'ем'];
const hardEndings = ['', 'а', 'у', 'е', 'ом'];
const russianMonths: readonly (readonly [string, readonly string[]])[] = [
  ['январ', softEndings],
  ['феврал', softEndings],
  ['март', hardEndings],
  ['апрел', softEndings],
  ['ма', ['й', 'я', 'ю', 'е']],
  ['июн', softEndings],
  ['июл', softEndings],
  ['август', hardEndings],
  ['сентябр', softEndings],
  ['октябр', softEndings],
  ['ноябр', softEndings],
  ['декабр', softEndings],
];
/** “Среда” is an environment too: only “в среду” is sure. */
const russianWeekdays: readonly (readonly [string, readonly string[]])[] = [
  ['воскресень', ['е', 'я', 'ю', 'ем']],
  ['понедельник', hardEndings],
  ['вторник', hardEndings],
  ['сред', ['у']],
  ['четверг', hardEndings],
  ['пятниц', ['а', 'у', 'ы', 'е', 'ей']],
  ['суббот', ['а', 'у', 'ы', 'е', 'ой']],
];

const fullMonths = new Map<string, number>();
const shortMonths = new Map<string, number>([['sept', 9]]);
const fullWeekdays = new Map<string, number>();
const shortWeekdays = new Map<string, number>([
  ['tues', 2],
  ['thur', 4],
  ['thurs', 4],
]);
monthWords.forEach((word, at) => {
  fullMonths.set(word, at + 1);
  shortMonths.set(word.slice(0, 3), at + 1);
});
russianMonths.forEach(([stem, endings], at) => {
  for (const ending of endings) fullMonths.set(stem + ending, at + 1);
  if (stem !== 'ма') for (const length of [3, 4, 5]) shortMonths.set(stem.slice(0, length), at + 1);
});
weekdayWords.forEach((word, at) => {
  fullWeekdays.set(word, at);
  shortWeekdays.set(word.slice(0, 3), at);
});
russianWeekdays.forEach(([stem, endings], at) => {
  for (const ending of endings) fullWeekdays.set(stem + ending, at);
});

/** A name of a month or day of the week. Short ones (Feb, Thu) are words of their own where no number is near. */
export interface CalendarName {
  /** A month is 1 to 12, a day of the week 0 (Sunday) to 6. */
  readonly number: number;
  readonly isShort: boolean;
}

/**
 * The month that a word names, in lower case: in English, in any case of Russian, and in another language where one is
 * given (`fr`). Undefined for any other word.
 */
export function monthOf(word: string, language?: string): CalendarName | undefined {
  const own = find(word, fullMonths, shortMonths);
  return (
    own ?? (language === undefined || ownLanguages.has(language) ? undefined : foreignMonth(word, language))
  );
}

/** The day of the week that a word names, in English or Russian, in lower case. */
export function weekdayOf(word: string): CalendarName | undefined {
  return find(word, fullWeekdays, shortWeekdays);
}

function find(
  word: string,
  full: ReadonlyMap<string, number>,
  short: ReadonlyMap<string, number>,
): CalendarName | undefined {
  const number = full.get(word) ?? short.get(word);
  return number === undefined ? undefined : { number, isShort: !full.has(word) };
}

const ownLanguages: ReadonlySet<string> = new Set(['en', 'ru', 'zh']);

function foreignMonth(word: string, language: string): CalendarName | undefined {
  const number = foreignMonths(language).get(word);
  return number === undefined ? undefined : { number, isShort: false };
}

/** The months of another language as Unicode's locale data has them: alone, in a date, and short. */
const foreignMonths = remembered((language: string): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(/^[a-z]{2}$/.test(language) ? [language] : []);
  if (known === undefined) return months;
  for (const options of [
    { month: 'long' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ] as const) {
    const format = new Intl.DateTimeFormat(known, { ...options, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2000, month - 1, 1));
      const name =
        parts
          .find(({ type }) => type === 'month')
          ?.value.toLowerCase()
          .replace(/\.$/, '') ?? '';
      if (/^\p{L}{3,}$/u.test(name)) months.set(name, month);
    }
  }
  return months;
});
