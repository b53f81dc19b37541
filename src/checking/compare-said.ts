import type { ReadDate } from '../language/dates.ts';
import type { Quantity } from '../language/quantities/quantity.ts';
import { mayBeSameCurrency } from '../language/quantities/units.ts';
import { stem } from '../language/stem.ts';
import type { Said } from './said.ts';

export type Comparison = 'same' | 'rounded' | 'other' | 'incomparable';

/**
 * Compares what a message says with what a source states: `same`; `rounded` where the message gives the stated number
 * or date less or more exactly; `other` where both are of one kind and unit and cannot both be true. A year is the same as that
 * of a day: it says less, and nothing else.
 */
export function compareSaid(said: Said, stated: Said): Comparison {
  if ('date' in said || 'date' in stated)
    return 'date' in said && 'date' in stated ? compareDates(said.date, stated.date) : 'incomparable';
  if ('number' in said || 'number' in stated) {
    if (!('number' in said && 'number' in stated)) return 'incomparable';
    return said.number === stated.number ? 'same' : 'other';
  }
  return compareQuantities(said.quantity, stated.quantity);
}

/** The nearest of two comparisons first. */
const nearness: readonly Comparison[] = ['same', 'rounded', 'other', 'incomparable'];

/** Compares two dates; one with two readings is taken as whichever comes nearer. */
function compareDates(said: ReadDate, stated: ReadDate): Comparison {
  const readings = readingsOf(said).flatMap((one) =>
    readingsOf(stated).map((other) =>
      said.to !== undefined || stated.to !== undefined
        ? compareSpans([one, said.to ?? one], [other, stated.to ?? other])
        : compareParts(toParts(one), toParts(other)),
    ),
  );
  return nearness.find((each) => readings.includes(each)) ?? 'incomparable';
}

function readingsOf({ date, ambiguous }: ReadDate): string[] {
  return [date, ambiguous].filter((each) => each !== undefined);
}

type Parts = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** Year, month and day; undefined where the date leaves them out. */
function toParts(date: string): Parts {
  const [year, month, day] = date.replace(/^--/, '-').split('-');
  return [year === '' ? undefined : year, month, day];
}

function compareParts(said: Parts, stated: Parts): Comparison {
  const shared = said.map((part, at) => [part, stated[at]]).filter((pair) => !pair.includes(undefined));
  if (shared.length === 0) return 'incomparable';
  if (shared.some(([one, other]) => one !== other)) return 'other';
  return said.every((part, at) => part === undefined || stated[at] !== undefined) ? 'same' : 'rounded';
}

/** Spans of time are the same, have time in common, or have none; without a year there is no telling. */
function compareSpans(said: readonly [string, string], stated: readonly [string, string]): Comparison {
  if (said[0] === stated[0] && said[1] === stated[1]) return 'same';
  if ([...said, ...stated].some((date) => date.startsWith('--'))) return 'incomparable';
  // Padded so that the last day of a year or month sorts behind each day of it.
  const isApart = said[0] > `${stated[1]}~` || stated[0] > `${said[1]}~`;
  return isApart ? 'other' : 'rounded';
}

/**
 * Compares two quantities: see compareSaid. Money of no told currency is compared with that of any; the very number in
 * another currency is another sum, and another number may be the same sum.
 */
function compareQuantities(said: Quantity, stated: Quantity): Comparison {
  const areMoney = said.unit.kind === 'money' && stated.unit.kind === 'money';
  if (areMoney && !mayBeSameCurrency(said.unit.name, stated.unit.name))
    return isNear(said.value, stated.value, 0) ? 'other' : 'incomparable';
  if (!areComparable(said, stated)) return 'incomparable';
  const isSameEnd = said.to === undefined ? stated.to === undefined : isNear(said.to, stated.to, 0);
  if (isNear(said.value, stated.value, 0) && isSameEnd) return 'same';
  if (said.unit.kind !== 'vote' && isRounded(said, stated)) return 'rounded';
  if (isWithinBound(said, stated)) return isWithinTwice(said, stated) ? 'rounded' : 'incomparable';
  return isNamed(said) ? 'other' : 'incomparable';
}

/** A small number of nothing told may be of anything, and a Chinese measure word does not say what is counted. */
function isNamed({ unit, scale }: Quantity): boolean {
  return unit.kind === 'number' ? scale > 1 : unit.kind !== 'count' || !/\p{Script=Han}/u.test(unit.name);
}

/** Money, of whose currency one may be silent; anything else of one unit: 1.4 billion people are no sum. */
function areComparable(said: Quantity, stated: Quantity): boolean {
  const isMoney = ({ unit, scale }: Quantity) =>
    unit.kind === 'money' || (unit.kind === 'number' && scale > 1);
  if (isMoney(said) && isMoney(stated)) return true;
  return said.unit.kind === stated.unit.kind && stem(said.unit.name) === stem(stated.unit.name);
}

/**
 * Whether what is said gives the stated number less exactly: with fewer digits it rounds to it, a range holds it, or
 * “about”, “over” and “nearly” reach it.
 */
function isRounded(said: Quantity, stated: Quantity): boolean {
  if (said.to !== undefined || stated.to !== undefined) {
    const holds = (range: Quantity, one: Quantity) =>
      range.to !== undefined && range.value <= one.value && (one.to ?? one.value) <= range.to;
    return holds(said, stated) || holds(stated, said);
  }
  if (said.step > stated.step && isNear(said.value, stated.value, said.step / 2)) return true;
  const reach = reachOf(said);
  switch (said.approximate) {
    case 'about':
      return isNear(said.value, stated.value, reach / 2);
    case 'over':
      return stated.value > said.value && stated.value <= said.value + reach;
    case 'under':
      return stated.value < said.value && stated.value >= said.value - reach;
    default:
      return false;
  }
}

/** Whether the stated number is over or under the one said, as the message has it: “over 5” is true of 500 too. */
function isWithinBound(said: Quantity, stated: Quantity): boolean {
  if (said.approximate === 'over') return stated.value > (said.to ?? said.value);
  return said.approximate === 'under' && (stated.to ?? stated.value) < said.value;
}

/** A bound further off says next to nothing of the stated number. */
function isWithinTwice(said: Quantity, stated: Quantity): boolean {
  const [less, more] = [said.value, stated.value].map(Math.abs).sort((a, b) => a - b);
  return less !== undefined && more !== undefined && more <= less * 2;
}

const reachLimitShare = 0.2;

/** How far an approximate number reaches: what its last digit but zeros is worth, a fifth of it at most. */
function reachOf({ value, step }: Quantity): number {
  let worth = step;
  while (worth < value && value % (worth * 10) === 0) worth *= 10;
  return Math.min(worth, value * reachLimitShare);
}

function isNear(a: number, b: number | undefined, within: number): boolean {
  return (
    b !== undefined && Math.abs(a - b) <= Math.max(Math.abs(within), Math.abs(b) * 1e-9) + Number.EPSILON
  );
}
