import { isDay } from '../calendar.ts';

/** A date that one kind of writing gives (UTF-16 offsets, end exclusive). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  /** The last day, month or year of a span. */
  readonly to?: string;
  /** What another reader takes it for. */
  readonly ambiguous?: string;
  readonly isDecade?: boolean;
}

/** What a date says; what it leaves out is undefined. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A date as YYYY, YYYY-MM, YYYY-MM-DD, --MM or --MM-DD; undefined where the calendar has no such day. */
export function toDate({ year, month, day }: DateParts): string | undefined {
  const two = (number: number) => String(number).padStart(2, '0');
  if (month === undefined) return year === undefined ? undefined : String(year).padStart(4, '0');
  if (!(month >= 1 && month <= 12)) return undefined;
  const yearOr = (without: string) => (year === undefined ? without : String(year).padStart(4, '0'));
  if (day === undefined) return `${yearOr('-')}-${two(month)}`;
  // A leap year has each day that some year has.
  const isKnown = isDay(`${yearOr('2000')}-${two(month)}-${two(day)}`);
  return isKnown ? `${yearOr('-')}-${two(month)}-${two(day)}` : undefined;
}

/** The number that digits write; undefined where there are none. */
export function toNumber(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

/** Four digits that may be a year. */
export const yearDigits = String.raw`(?:1\d|20|21)\d\d`;
