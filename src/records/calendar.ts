import * as chrono from 'chrono-node';
import { isDay } from '../language/calendar.ts';

/** A date as it stands in a text (UTF-16 offsets, end exclusive). */
export interface FoundDate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as exactly as the text says; undefined where it leaves out the year. */
  readonly date: string | undefined;
}

/** Dates are read as they stand, never as told from today, so that the same text gives the same dates. */
const reference = new Date(Date.UTC(2000, 0, 1, 12));
const parsers: Partial<Record<string, Pick<chrono.Chrono, 'parse'>>> = {
  en: chrono.en.casual,
  ru: chrono.ru.casual,
  uk: chrono.uk.casual,
  zh: chrono.zh.hans.casual,
  ja: chrono.ja.casual,
  fr: chrono.fr.casual,
  de: chrono.de.casual,
  es: chrono.es.casual,
  pt: chrono.pt.casual,
};
const englishMonth =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b/i;
/** 03/02/2022 is the third of February to some readers, and the second of March to others. */
const ambiguous = /\d[/.]\d{1,2}[/.]\d/;
const leadingWords = /^(?:on|in|the|в|с|on the)\s+/iu;

const year = String.raw`(?:1\d{3}|20\d\d)`;
/** Four digits that count something are no year. */
const noCount = String.raw`(?![-–.,]?\d|['’]?s\b|%|\s+(?:years|days|people|men|women|troops|soldiers|miles|kilomet|metres|meters|feet|pounds|tons|tonnes|or\s+more)\b)`;
const yearPatterns = [
  new RegExp(
    String.raw`\b(?<text>(?:between|from)\s+(?<year>${year})\s+(?:and|to|until|through)\s+${year})\b`,
    'giu',
  ),
  new RegExp(String.raw`\b(?<text>(?<year>${year})[-–](?:${year}|\d\d))\b(?![-–.,]\d)`, 'gu'),
  new RegExp(
    String.raw`\b(?:in|since|during|early|late|mid|year|(?:spring|summer|autumn|fall|winter|end|beginning|start|middle) of)(?:\s+(?:early|late|the\s+year|about|around))?\s+(?<text>(?<year>${year}))\b${noCount}`,
    'giu',
  ),
  new RegExp(
    String.raw`\b(?:by|until|till|before|after|around|circa)\s+(?:the\s+year\s+)?(?<text>(?<year>${year}))\b${noCount}(?!\s\p{Ll}{3,}s\b)`,
    'giu',
  ),
  new RegExp(String.raw`\((?<text>(?<year>${year}))\)`, 'gu'),
  new RegExp(String.raw`(?<text>(?<year>${year})\s?(?:年|год[ауе]?(?!\p{L})))`, 'gu'),
];

/** The dates of a text, in its order: days, months and years, and days that leave out the year. */
export function findDates(text: string, language: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const found = (parsers[language]?.parse(text, reference) ?? []).flatMap((result) =>
    toFoundDate(result, language),
  );
  for (const pattern of yearPatterns) {
    for (const match of text.matchAll(pattern)) {
      const { text: shown = '', year: date } = match.groups ?? {};
      const start = match.index + match[0].lastIndexOf(shown);
      const end = start + shown.length;
      if (!found.some((other) => start < other.end && end > other.start)) {
        found.push({ text: shown, start, end, date });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day that a text gives as YYYY-MM-DD, if it gives one; time and zone are left aside. */
export function findDay(text: string, language: string): string | undefined {
  return findDates(text, language).find(({ date }) => date !== undefined && isDay(date))?.date;
}

function toFoundDate({ index, text, start }: chrono.ParsedResult, language: string): FoundDate[] {
  const lead = leadingWords.exec(text)?.[0].length ?? text.length - text.trimStart().length;
  const shown = text.slice(lead).trimEnd();
  const place = { text: shown, start: index + lead, end: index + lead + shown.length };
  const [yearPart, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (!start.isCertain('month') || month === null || ambiguous.test(text)) return [];
  if (language === 'en' && !/\d{4}-\d\d-\d\d/.test(text) && !englishMonth.test(text)) return [];
  const hasDay = start.isCertain('day') && day !== null;
  const hasYear = yearPart !== null && text.includes(String(yearPart));
  if (!hasYear) return hasDay ? [{ ...place, date: undefined }] : [];
  const numbers = hasDay ? [month, day] : [month];
  const date = [yearPart, ...numbers.map((number) => String(number).padStart(2, '0'))].join('-');
  return hasDay && !isDay(date) ? [] : [{ ...place, date }];
}
