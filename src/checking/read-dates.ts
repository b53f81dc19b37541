import type { CalendarDate, Quantity } from './quantity.ts';

const monthsInOrder = [
  'jan(?:uary)?|январ[ьяе]',
  'feb(?:ruary)?|феврал[ьяе]',
  'mar(?:ch)?|март[ае]?',
  'apr(?:il)?|апрел[ьяе]',
  'may|ма[йяе]',
  'june?|июн[ьяе]',
  'july?|июл[ьяе]',
  'aug(?:ust)?|август[ае]?',
  'sept?(?:ember)?|сентябр[ьяе]',
  'oct(?:ober)?|октябр[ьяе]',
  'nov(?:ember)?|ноябр[ьяе]',
  'dec(?:ember)?|декабр[ьяе]',
];
const monthPatterns = monthsInOrder.map((names) => new RegExp(`^(?:${names})$`, 'iu'));
const month = String.raw`(?<![\p{L}\p{Nd}])(?<month>${monthsInOrder.join('|')})(?!\p{L})\.?`;
const day = String.raw`(?<![\p{L}\p{Nd}.,])(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const yearAlone = String.raw`(?:1[5-9]\d\d|20\d\d|21\d\d)`;
const year = String.raw`(?<year>${yearAlone})(?![\p{Nd}%]|[.,]\d)`;

/** The longer forms first: what one has taken no other takes again. */
const datePatterns = [
  String.raw`(?<!\d)(?<year>\d{4})-(?<number>0[1-9]|1[0-2])(?:-(?<day>[0-3]\d))?(?!\d)`,
  String.raw`(?<year>\d{4})\s?年(?:\s?(?<number>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号])?)?`,
  String.raw`(?<!\d)(?<number>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号]`,
  String.raw`${day}\s+(?:of\s+)?${month}(?:,?\s+${year})?`,
  String.raw`${month}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\p{Nd}])(?:,?\s+${year})?`,
  String.raw`${month},?\s+${year}`,
  String.raw`(?<![\p{L}\p{Nd}.,$€£¥₽#:/-]|[$€£¥₽]\s)${year}(?!\s?(?:%|[\p{Sc}]|bn|billion|million|trillion|млрд|млн|[万亿])|[-/:]\d|\p{L})`,
].map((pattern) => new RegExp(pattern, 'giu'));

const weekdayPatterns = [
  'sunday|воскресень[еяю]|(?:星期|周|礼拜)[日天]',
  'monday|понедельник\\p{L}*|(?:星期|周|礼拜)一',
  'tuesday|вторник\\p{L}*|(?:星期|周|礼拜)二',
  'wednesday|сред[ау](?!\\p{L})|(?:星期|周|礼拜)三',
  'thursday|четверг\\p{L}*|(?:星期|周|礼拜)四',
  'friday|пятниц\\p{L}*|(?:星期|周|礼拜)五',
  'saturday|суббот\\p{L}*|(?:星期|周|礼拜)六',
].map((pattern) => new RegExp(String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:${pattern})`, 'giu'));

/** The dates and the days of the week that a text names, in its order; a date of no calendar is none. */
export function readDates(text: string): Quantity[] {
  const found: Quantity[] = [];
  const isFree = (start: number, end: number): boolean =>
    found.every((other) => end <= other.start || start >= other.end);
  for (const pattern of datePatterns) {
    for (const match of text.matchAll(pattern)) {
      const shown = match[0].replace(/\.$/, '');
      const place = { text: shown, start: match.index, end: match.index + shown.length };
      const date = toDate(match.groups ?? {});
      if (date && isFree(place.start, place.end)) found.push({ ...place, kind: 'date', date });
    }
  }
  weekdayPatterns.forEach((pattern, value) => {
    for (const match of text.matchAll(pattern)) {
      const place = { text: match[0], start: match.index, end: match.index + match[0].length };
      if (isFree(place.start, place.end)) found.push({ ...place, kind: 'weekday', value });
    }
  });
  return found.sort((a, b) => a.start - b.start);
}

function toDate(parts: Readonly<Record<string, string | undefined>>): CalendarDate | undefined {
  const { month: name, number } = parts;
  // “3 may” and “march 3” are seldom dates where they are written small.
  if (name !== undefined && /^(?:may|march)$/.test(name) && parts.year === undefined) return undefined;
  const monthNumber =
    name === undefined ? toNumber(number) : monthPatterns.findIndex((pattern) => pattern.test(name)) + 1;
  const dayNumber = toNumber(parts.day);
  if (monthNumber !== undefined && (monthNumber < 1 || monthNumber > 12)) return undefined;
  if (dayNumber !== undefined && (dayNumber < 1 || dayNumber > 31)) return undefined;
  const yearNumber = toNumber(parts.year);
  return {
    ...(yearNumber !== undefined && { year: yearNumber }),
    ...(monthNumber !== undefined && { month: monthNumber }),
    ...(dayNumber !== undefined && { day: dayNumber }),
  };
}

function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
