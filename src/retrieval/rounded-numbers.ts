import { numberOfDigits, toNumberTerm } from './numbers.ts';
import type { SearchIndex } from './search-index.ts';

/** Smaller numbers count things, and are exact. */
const leastRounded = 10;

const figure = /\d+(?:[.,]\d+)*/g;
/** What a figure is a number of, where that is said right behind it. */
const units: readonly (readonly [unit: string, behind: RegExp])[] = [
  ['%', /^\s*(?:%|per ?cent\b|процент)/iu],
  ['billion', /^\s*(?:billion|bn|bln|bil)\b|^\s*(?:млрд|миллиард)/iu],
  ['million', /^\s*(?:million|mn|mln|mil)\b|^\s*(?:млн|миллион)/iu],
];

function unitBehind(text: string): string | undefined {
  return units.find(([, behind]) => behind.test(text))?.[0];
}

const told = new WeakMap<SearchIndex, ReadonlyMap<string, readonly number[]>>();

/**
 * The terms of the figures that a whole number may stand for, cut or rounded, with what stands behind it: “146 billion”
 * and “147 bn” for 146.87 billion, where a fact that editors wrote tells it.
 */
export function termsRoundedTo(value: number, behind: string, index: SearchIndex): readonly number[] {
  const unit = unitBehind(behind);
  if (unit === undefined || !Number.isInteger(value) || value < leastRounded) return [];
  const figures = told.get(index) ?? gatherFigures(index);
  told.set(index, figures);
  return figures.get(`${value} ${unit}`) ?? [];
}

function gatherFigures({ facts, dictionary }: SearchIndex): ReadonlyMap<string, readonly number[]> {
  const terms = new Map<string, Set<number>>();
  for (const { fact } of facts.facts) {
    if (fact.draft) continue;
    for (const { 0: digits, index } of fact.statement.matchAll(figure)) {
      const value = numberOfDigits(digits);
      const unit = unitBehind(fact.statement.slice(index + digits.length));
      const term = dictionary.find(toNumberTerm(value));
      if (unit === undefined || term === undefined || Number.isInteger(value)) continue;
      for (const rounded of [Math.floor(value), Math.round(value)]) {
        const key = `${rounded} ${unit}`;
        terms.set(key, (terms.get(key) ?? new Set()).add(term));
      }
    }
  }
  return new Map([...terms].map(([key, numbers]) => [key, [...numbers]]));
}
