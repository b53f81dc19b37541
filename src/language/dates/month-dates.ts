import { type CalendarName, monthOf } from '../calendar.ts';
import { type FoundDate, toDate, toNumber, yearDigits } from './found-date.ts';

const beforeChars = 24;
const afterChars = 32;
const endOfDay = '(?:st|nd|rd|th|\\.|-?го|er)?';
const dayBefore = new RegExp(
  String.raw`(?<![\p{L}\d.,$€£¥₽#/:–-])(?:(?<first>\d{1,2})${endOfDay}\s?(?:-|–|to|по)\s?)?(?<day>\d{1,2})${endOfDay}\s(?:day\s)?(?:of\s|de\s)?$`,
  'iu',
);
const yearTail = String.raw`(?<year>${yearDigits})(?![\d%]|[.,]\d|[-–]\d)(?:\s?(?:год[ауе]?|року|г\.|р\.)(?!\p{L}))?`;
const yearAfter = new RegExp(String.raw`^\.?,?\s(?:of\s|de\s|del\s)?${yearTail}`, 'iu');
const dayAfter = new RegExp(
  String.raw`^\.?\s(?:the\s)?(?<first>\d{1,2})(?:st|nd|rd|th)?(?:\s?(?:-|–|to)\s?(?<last>\d{1,2})(?:st|nd|rd|th)?)?(?![\p{L}\d:%]|[.,]\d|-\d|\s?(?:[ap]\.?m|per\s?cent|[mb]illion)(?!\p{L}))(?:,?\s${yearTail})?`,
  'iu',
);
/** What makes a month of a word that stands alone, though a name may follow (in June Sorn fell). */
const leadingSurely =
  /(?<!\p{L})(?:in|by|since|until|till|during|from|through|before|after|late|early|mid|last|next|this|every|each|в|во|на|с|к|до|от|по|после|конц[еау]|начал[еау]|середин[еау])[\s-]$/iu;
/** What makes one where none does (and June Carter). */
const leading = /(?<!\p{L})(?:on|of|to|and|or|between|around|for|the|a|и)[\s-]$/iu;
/** Words that are verbs or names as often as months. */
const doubtful: ReadonlySet<string> = new Set(['may', 'march', 'мая', 'май', 'мае', 'маю']);

/** The dates of a text that have a month by its name: 3 February 2022, Feb. 3, June 2021, in June. */
export function findMonthDates(text: string, language: string | undefined): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { 0: word, index } of text.matchAll(/\p{L}{3,}/gu)) {
    const month = monthOf(word.toLowerCase(), language);
    const date = month && readMonth(text, { word, start: index, end: index + word.length, month });
    if (date) found.push(...listedBefore(text, date), ...withListedBehind(text, date));
  }
  return found;
}

interface Place {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly month: CalendarName;
}

function readMonth(
  text: string,
  { word, start, end, month: { number: month, isShort } }: Place,
): FoundDate | undefined {
  const before = text.slice(Math.max(0, start - beforeChars), start);
  const after = text.slice(end, end + afterChars);
  const year = yearAfter.exec(after);
  // “3 may” and “march 3” are seldom dates where they are written small.
  const isVerb = /^(?:may|march)$/.test(word);
  const dayFirst = dayBefore.exec(before);
  const lastDay = toNumber(dayFirst?.groups?.day);
  if (dayFirst && lastDay !== undefined && !(isVerb && !year)) {
    const parts = { year: toNumber(year?.groups?.year), month };
    const dot = year || !isShort || after[0] !== '.' ? 0 : 1;
    const place = { start: start - dayFirst[0].length, end: end + (year?.[0].length ?? dot) };
    const date = toSpan(parts, { first: toNumber(dayFirst.groups?.first) ?? lastDay, last: lastDay });
    return date && { ...place, ...date };
  }
  const dayLater = isVerb ? null : dayAfter.exec(after);
  if (dayLater) {
    const first = toNumber(dayLater.groups?.first) ?? 0;
    const parts = { year: toNumber(dayLater.groups?.year), month };
    const date = toSpan(parts, { first, last: toNumber(dayLater.groups?.last) ?? first });
    if (date) return { start, end: end + dayLater[0].length, ...date };
  }
  if (year) {
    const date = toDate({ year: toNumber(year.groups?.year), month });
    return date === undefined ? undefined : { start, end: end + year[0].length, date };
  }
  if (isShort || !standsAlone({ word, before, after })) return undefined;
  return { start, end, date: `--${String(month).padStart(2, '0')}` };
}

const listBefore = new RegExp(
  String.raw`(?<![\p{L}\d.,$€£¥₽#/:–-]|[$€£¥₽#]\s)(?<days>\d{1,2}${endOfDay}(?:,\s\d{1,2}${endOfDay}){0,9}),?\s(?:and|or|и|или|&|et|und|y|e|та|і)\s(?:the\s)?$`,
  'iu',
);
const listChars = 80;

/** “7, 8 and 9 March”: the days that share the month and the year of the one behind them. */
function listedBefore(text: string, { start, date }: FoundDate): FoundDate[] {
  const day = /^(?<month>.+)-(?<day>\d\d)$/.exec(date)?.groups;
  const before = text.slice(Math.max(0, start - listChars), start);
  const days = /^\d/.test(text.slice(start)) ? listBefore.exec(before) : null;
  return day && days
    ? toListed(days.groups?.days ?? '', { at: start - days[0].length, of: date, isBefore: true })
    : [];
}

const listBehind = new RegExp(
  String.raw`^(?<lead>(?:,\s\d{1,2}(?:st|nd|rd|th)?){0,9},?\s(?:and|or|&)\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?)(?:,?\s${yearTail}|(?=$|[.;:!?)](?!\d)|,(?:\s\D|$)|\s(?:in|at)\s))`,
  'iu',
);

/** A date and the days behind it: “March 7 and 8, 2022”, or without a year where the last number can count nothing. */
function withListedBehind(text: string, found: FoundDate): FoundDate[] {
  const { start, end, date, to } = found;
  if (to !== undefined || !/^--\d\d-\d\d$/.test(date) || !/\d(?:st|nd|rd|th)?$/i.test(text.slice(start, end)))
    return [found];
  const match = listBehind.exec(text.slice(end, end + listChars));
  const { lead = '', year } = match?.groups ?? {};
  const first = year === undefined ? date : `${year}${date.slice(1)}`;
  const listed = toListed(lead, { at: end, of: first, isBefore: false });
  const last = listed.at(-1);
  if (!match || !last) return [found];
  return [{ ...found, date: first }, ...listed.slice(0, -1), { ...last, end: end + match[0].length }];
}

/** The days of a list as dates of the month of one; none where they do not go upwards, or where one is no day of it. */
function toListed(
  list: string,
  { at, of, isBefore }: { at: number; of: string; isBefore: boolean },
): FoundDate[] {
  const [monthOf, dayOf] = [of.slice(0, -2), Number(of.slice(-2))];
  const [year, month] = [
    monthOf.startsWith('--') ? undefined : Number(monthOf.slice(0, 4)),
    monthOf.slice(-3, -1),
  ];
  const days = [...list.matchAll(/\d{1,2}(?:st|nd|rd|th)?/giu)].map(({ 0: written, index }) => ({
    day: Number.parseInt(written, 10),
    start: at + index,
    end: at + index + written.length,
  }));
  const inOrder = isBefore ? [...days.map(({ day }) => day), dayOf] : [dayOf, ...days.map(({ day }) => day)];
  if (inOrder.some((day, place) => place > 0 && day <= (inOrder[place - 1] ?? 0))) return [];
  const dates = days.flatMap(({ day, start, end }) => {
    const date = toDate({ year, month: Number(month), day });
    return date === undefined ? [] : [{ start, end, date }];
  });
  return dates.length === days.length ? dates : [];
}

function toSpan(
  parts: { year: number | undefined; month: number },
  { first, last }: { first: number; last: number },
): { date: string; to?: string } | undefined {
  const [date, to] = [toDate({ ...parts, day: first }), toDate({ ...parts, day: last })];
  if (date === undefined || to === undefined || last < first) return undefined;
  return { date, ...(to !== date && { to }) };
}

/** Whether a month by itself is one: “in May”, and June where no name goes on (“June Carter”). */
function standsAlone({ word, before, after }: { word: string; before: string; after: string }): boolean {
  if (leadingSurely.test(before)) return true;
  if (/^\s\p{Lu}/u.test(after)) return false;
  if (leading.test(before)) return true;
  if (doubtful.has(word.toLowerCase()) || !/^\p{Lu}/u.test(word)) return false;
  return !/\p{Lu}[\p{L}.]*\s$/u.test(before);
}
