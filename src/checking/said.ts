import { type ReadDate, readDates } from '../language/dates.ts';
import type { Quantity, UnitKind } from '../language/quantities/quantity.ts';
import { readQuantities } from '../language/quantities.ts';

/** Something of a text that can be held against another text (UTF-16 offsets, end exclusive). */
export type Said = {
  /** As it stands in the text: `$146.87 billion`, `over $110 billion`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: 'date'; readonly date: ReadDate }
  /** 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly number: number }
  | { readonly kind: UnitKind; readonly quantity: Quantity }
);

/** The figures, dates and days of the week of a text, in its order; the day of the week of a date is told by itself. */
export function readSaid(text: string): Said[] {
  const dates = readDates(text).flatMap((date): Said[] => {
    const { weekday } = date;
    const day: Said[] = weekday
      ? [
          {
            kind: 'weekday',
            number: weekday.number,
            start: weekday.start,
            end: weekday.end,
            text: text.slice(weekday.start, weekday.end),
          },
        ]
      : [];
    return date.date === undefined ? day : [...day, toSaid(date, weekday, text)];
  });
  const figures = readQuantities(text).map((quantity): Said => {
    const { start, end } = quantity;
    return { kind: quantity.unit.kind, quantity, text: toText(quantity, text), start, end };
  });
  return [...dates, ...figures].sort((a, b) => a.start - b.start);
}

/** A date without the day of the week before or behind it. */
function toSaid(date: ReadDate, weekday: ReadDate['weekday'], text: string): Said {
  const start = weekday?.start === date.start ? weekday.end : date.start;
  const end = weekday?.end === date.end ? weekday.start : date.end;
  const [lead = '', own = ''] = /^([\s,.(（]*)(.*?)[\s,(（]*$/su.exec(text.slice(start, end))?.slice(1) ?? [];
  const from = start + lead.length;
  return { kind: 'date', date, text: own, start: from, end: from + own.length };
}

/** A figure as it stands, with the words that make a bound of it: without “over”, it would be another statement. */
function toText({ approximate, around, text: own }: Quantity, text: string): string {
  return around && approximate !== 'about' ? text.slice(around.start, around.end) : own;
}
