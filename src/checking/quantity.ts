/** A day, month or year as a text gives it: what it leaves out is left out here. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Something of a text that can be told by a number, and where it stands (UTF-16 offsets, end exclusive). */
export type Quantity = {
  /** As it stands in the text: `$146.87 billion`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: 'date'; readonly date: CalendarDate }
  /** 0 is Sunday. */
  | { readonly kind: 'weekday'; readonly value: number }
  | {
      /** `amount` has a scale (billion) and perhaps no unit; `count` counts things. */
      readonly kind: 'percent' | 'money' | 'duration' | 'amount' | 'count';
      readonly value: number;
      /** A currency, a length of time, or the stem of what is counted. */
      readonly unit?: string;
      /** How many decimals of the number as written, and what they are of: 2 and 1e9 of 146.87 billion. */
      readonly decimals: number;
      readonly scale: number;
    }
);

export type Figure = Exclude<Quantity, { kind: 'date' | 'weekday' }>;

export type Comparison = 'same' | 'rounded' | 'other' | 'incomparable';

/**
 * Compares what a message says with what a source states: `same`; `rounded` where the message gives the stated
 * number, or date, less or more exactly; `other` where both are of one kind and unit and differ.
 */
export function compareQuantities(said: Quantity, stated: Quantity): Comparison {
  if (said.kind === 'date' || stated.kind === 'date') {
    return said.kind === 'date' && stated.kind === 'date'
      ? compareDates(said.date, stated.date)
      : 'incomparable';
  }
  if (said.kind === 'weekday' || stated.kind === 'weekday') {
    if (said.kind !== stated.kind) return 'incomparable';
    return said.value === stated.value ? 'same' : 'other';
  }
  return compareFigures(said, stated);
}

function compareDates(said: CalendarDate, stated: CalendarDate): Comparison {
  const parts = ['year', 'month', 'day'] as const;
  const shared = parts.filter((part) => said[part] !== undefined && stated[part] !== undefined);
  if (shared.length === 0) return 'incomparable';
  if (shared.some((part) => said[part] !== stated[part])) return 'other';
  return parts.every((part) => said[part] === undefined || stated[part] !== undefined) ? 'same' : 'rounded';
}

function compareFigures(said: Figure, stated: Figure): Comparison {
  if (!areComparable(said, stated)) return 'incomparable';
  if (isNear(said.value, stated.value, stated.value * 1e-9)) return 'same';
  // Said with fewer digits, it is the stated one where that rounds to it.
  const step = said.scale / 10 ** said.decimals;
  const statedStep = stated.scale / 10 ** stated.decimals;
  if (step > statedStep && isNear(said.value, stated.value, step / 2)) return 'rounded';
  // A small number without a unit may be of anything.
  const named = said.unit !== undefined || said.kind === 'percent' || said.kind === 'amount';
  return named ? 'other' : 'incomparable';
}

/** Money of one currency, or of none on one side; anything else of one unit: 1.4 billion people are no sum. */
function areComparable(said: Figure, stated: Figure): boolean {
  const isMoney = ({ kind, unit }: Figure) => kind === 'money' || (kind === 'amount' && unit === undefined);
  if (isMoney(said) && isMoney(stated)) return !said.unit || !stated.unit || said.unit === stated.unit;
  return said.kind === stated.kind && said.unit === stated.unit;
}

function isNear(a: number, b: number, within: number): boolean {
  return Math.abs(a - b) <= Math.abs(within) + Number.EPSILON;
}
