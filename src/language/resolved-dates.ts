import { isDay } from './calendar.ts';
import { type ReadDate, readDates } from './dates.ts';

/** A date of a text with its year (UTF-16 offsets, end exclusive). */
export interface ResolvedDate {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text: `8 January this year`, `last Tuesday`. */
  readonly text: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** Whether it was worked out from the day on which the text was written. */
  readonly isWorkedOut: boolean;
}

type Direction = 'past' | 'future' | 'nearest';

const dayMs = 86_400_000;
/** Words of what is still to come, in the clause of a day without its year. */
const future =
  /\b(?:will|shall|won't|would|must|can|should|cannot|until|till|due|upcoming|scheduled|planned|expect\w*|hope[sd]?|plans?|next|(?:is|are|was|were|have|has) to|to be|deadline|takes place)\b|(?<=\p{L} )may(?= \p{Ll})|(?<!\p{L})(?:будет|будут|состоится|до|не позднее)(?!\p{L})|将|会于/u;
const presentVerb =
  /\b(?:is|are|(?:take|end|begin|start|open|close|retire|leave|meet|expire|come|run)s?|goes)\b/i;
const dueBy = /\bby (?:the (?:end|middle|start|beginning) of )?\S*$/i;
const pastVerb =
  /\b(?:was|were|been|had|did|said|told|met|held|came|went|rose|fell|won|lost|left|took|gave|began|got|ran|stood|spoke|wrote|saw|knew|brought|bought|sold|paid|sent|built|spent|made|grew|drew|led|chose|broke|became|kept|found|thought|\p{L}{3,}ed)\b/iu;
/** A clause has more words than this; fewer belong to what stands before them. */
const clauseWordsFrom = 5;
const before =
  '(?:on|next|last|this|this coming|this past|by|until|till|from|since|before|after|between|and|to|of|for|late|late on|early|early on)';
/** A day of the week tells a day where a word before it or its place says so; “the Thursday group” does not. */
const weekdayLead = new RegExp(String.raw`(?:^|\b${before})\s$|[—–(]\s?$|(?:^|\s)(?:в|во)\s$`, 'iu');
const thisYear = /^,?\s(?:of\s)?(?<which>this|last|next)\syear\b/iu;
const whichBefore = /\b(?<which>this|last|next)\s$/iu;

/**
 * The dates of a text with their years: those that it gives in full, and where `anchor` (YYYY-MM-DD) is the day on
 * which it was written, those that follow from it: “8 January”, “on Tuesday”, “tomorrow”, “last year”, “three days
 * ago”. Left out are decades, dates of two readings, and what follows from no anchor.
 */
export function resolveDates(
  text: string,
  { anchor, language }: { anchor?: string | undefined; language?: string },
): ResolvedDate[] {
  const read = readDates(text, language === undefined ? {} : { language });
  const found = read.flatMap((date) => resolve(text, date, anchor) ?? []);
  const relative = anchor === undefined ? [] : findRelative(text, anchor);
  const taken = [...read, ...found];
  const free = relative.filter(
    (each) => !taken.some(({ start, end }) => start < each.end && end > each.start),
  );
  return [...found, ...free].sort((a, b) => a.start - b.start);
}

function resolve(text: string, read: ReadDate, anchor: string | undefined): ResolvedDate | undefined {
  const { start, end, date, precision, ambiguous, weekday } = read;
  if (precision === 'decade' || ambiguous !== undefined) return undefined;
  const place = { start, end, text: text.slice(start, end) };
  if (date !== undefined && !date.startsWith('--')) return { ...place, date, isWorkedOut: false };
  if (anchor === undefined) return undefined;
  if (date === undefined) return weekday && resolveWeekday(text, { ...place, day: weekday.number }, anchor);
  const behind = thisYear.exec(text.slice(end));
  const which = (behind ?? whichBefore.exec(text.slice(0, start)))?.groups?.which?.toLowerCase();
  const whole = behind ? { start, end: end + behind[0].length } : { start, end };
  const year =
    behind && which !== undefined
      ? Number(anchor.slice(0, 4)) + shiftOf(which)
      : yearOf(date.slice(2), {
          anchor,
          weekday: weekday?.number,
          direction: directionOf(text, start, which),
        });
  const resolved = `${year}-${date.slice(2)}`;
  if (year === undefined || (precision === 'day' && !isDay(resolved))) return undefined;
  return { ...whole, text: text.slice(whole.start, whole.end), date: resolved, isWorkedOut: true };
}

/** The year of a month or a day: the one in which it falls on the day of the week, or the nearest before or after. */
function yearOf(
  monthDay: string,
  { anchor, weekday, direction }: { anchor: string; weekday: number | undefined; direction: Direction },
): number | undefined {
  const own = Number(anchor.slice(0, 4));
  const years = [own - 1, own, own + 1];
  if (weekday !== undefined && monthDay.length > 2) {
    const fitting = years.filter((year) => weekdayNumber(`${year}-${monthDay}`) === weekday);
    return fitting.length === 1 ? fitting[0] : undefined;
  }
  const at = anchor.slice(0, monthDay.length > 2 ? 10 : 7);
  if (direction === 'nearest') return years.toSorted((a, b) => distance(a) - distance(b))[0];
  const inOrder = direction === 'future' ? years : years.toReversed();
  return inOrder.find((year) => {
    const date = `${year}-${monthDay}`;
    return direction === 'future' ? date >= at : date <= at;
  });

  function distance(year: number): number {
    const date = `${year}-${monthDay}${monthDay.length > 2 ? '' : '-15'}`;
    return Math.abs(Date.parse(date) - Date.parse(anchor));
  }
}

function resolveWeekday(
  text: string,
  { start, end, day }: { start: number; end: number; day: number },
  anchor: string,
): ResolvedDate | undefined {
  const ahead = text.slice(0, start);
  const which = whichBefore.exec(ahead)?.groups?.which?.toLowerCase();
  const isLast = /^(?:\s(?:morning|afternoon|evening|night))?[\s.,;)]*$/i.test(text.slice(end));
  if (!weekdayLead.test(ahead) && !isLast) return undefined;
  const from = weekdayNumber(anchor);
  const back = (from - day + 7) % 7;
  const days =
    which === 'next'
      ? (day - from + 7) % 7 || 7
      : which === 'last'
        ? -(back || 7)
        : directionOf(text, start, which) === 'future'
          ? (day - from + 7) % 7
          : -back;
  const first = which === undefined ? start : ahead.search(whichBefore);
  return {
    start: first,
    end,
    text: text.slice(first, end),
    date: addDays(anchor, days),
    isWorkedOut: true,
  };
}

/** Whether a day that stands at a place of a text is to come, by the words of its clause. */
function directionOf(text: string, at: number, which: string | undefined): Direction {
  if (which === 'last') return 'past';
  const ends = [...text.slice(0, at).matchAll(/[,;:.—–]\s|\sthat\s/gu)]
    .map(({ index }) => index + 1)
    .toReversed();
  const stop = text.slice(at).search(/[,;—–]\s|\s(?:that|until|when|where|which)\s/u);
  const end = stop === -1 ? text.length : at + stop;
  const isClause = (part: string) =>
    pastVerb.test(part) || part.trim().split(/\s+/).length >= clauseWordsFrom;
  const start = ends.find((from) => isClause(text.slice(from, end))) ?? 0;
  const clause = text.slice(start, end);
  if (which === 'next' || future.test(clause)) return 'future';
  if (pastVerb.test(clause)) return 'past';
  return dueBy.test(text.slice(start, at)) || presentVerb.test(clause) ? 'future' : 'nearest';
}

function shiftOf(which: string): number {
  return which === 'last' ? -1 : which === 'next' ? 1 : 0;
}

const smallNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const dayWords: readonly (readonly [string, number])[] = [
  ['the day before yesterday|позавчера|前天', -2],
  ['yesterday|вчера|昨天|昨日', -1],
  ['today|tonight|this (?:morning|afternoon|evening)|сегодня|今天|今日', 0],
  ['tomorrow|завтра|明天|明日', 1],
  ['the day after tomorrow|послезавтра|后天', 2],
];
const yearWords: readonly (readonly [string, number])[] = [
  ['last year|(?:в )?прошлом году|去年', -1],
  ['this year|(?:в )?этом году|今年', 0],
  ['next year|(?:в )?(?:следующем|будущем) году|明年', 1],
];
const monthWords: readonly (readonly [string, number])[] = [
  ['last month|(?:в )?прошлом месяце|上个?月', -1],
  ['this month|(?:в )?этом месяце|本月', 0],
  ['next month|(?:в )?следующем месяце|下个?月', 1],
];
const relativeForms: readonly (readonly [RegExp, (anchor: string, count: number) => string])[] = [
  ...dayWords.map(([source, days]) => [toForm(source), (anchor: string) => addDays(anchor, days)] as const),
  ...yearWords.map(
    ([source, years]) => [toForm(source), (anchor: string) => addYears(anchor, years)] as const,
  ),
  ...monthWords.map(
    ([source, months]) => [toForm(source), (anchor: string) => addMonths(anchor, months)] as const,
  ),
  [toAgo('days?'), (anchor, count) => addDays(anchor, -count)],
  [toAgo('months?'), (anchor, count) => addMonths(anchor, -count)],
  [toAgo('years?'), (anchor, count) => addYears(anchor, -count)],
];

function toForm(source: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}])(?:${source})(?![\p{Script=Latin}\p{Script=Cyrillic}]|['’]s)`,
    'giu',
  );
}

function toAgo(unit: string): RegExp {
  return new RegExp(String.raw`\b(?<count>a|\d{1,3}|${smallNumbers.join('|')}) ${unit} ago\b`, 'giu');
}

function findRelative(text: string, anchor: string): ResolvedDate[] {
  const found: ResolvedDate[] = [];
  for (const [form, toDate] of relativeForms) {
    for (const { 0: matched, index, groups } of text.matchAll(form)) {
      const end = index + matched.length;
      if (found.some((each) => index < each.end && end > each.start)) continue;
      // “Today it has 37” is nowadays.
      if (/^today$/i.test(matched) && !isTold(text, index)) continue;
      const date = toDate(anchor, toCount(groups?.count));
      found.push({ start: index, end, text: matched, date, isWorkedOut: true });
    }
  }
  return found;
}

const nowadays = /^today,? (?:\S+ ){0,4}?(?:is|are|has|have|\p{Ll}+s)\b/iu;

/** Whether something happened or will on a day, rather than is so. */
function isTold(text: string, at: number): boolean {
  const isSo = nowadays.test(text.slice(at));
  return !isSo || future.test(text) || directionOf(text, at, undefined) === 'past';
}

function toCount(word = 'a'): number {
  const small = smallNumbers.indexOf(word.toLowerCase());
  return small > 0 ? small : Number(word) || 1;
}

function weekdayNumber(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

function addMonths(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 7);
}

function addYears(day: string, years: number): string {
  return String(Number(day.slice(0, 4)) + years).padStart(4, '0');
}
