import { toNumberTerm } from './numbers.ts';
import type { SearchIndex } from './search-index.ts';

/** Smaller numbers count things, and are exact. */
const leastRounded = 10;

const decimals = new WeakMap<SearchIndex, ReadonlyMap<number, readonly number[]>>();

/**
 * The terms of the numbers that a whole one may stand for, cut or rounded: “146 billion” and “147 billion” for 146.87,
 * where editors' facts tell it.
 */
export function termsRoundedTo(value: number, index: SearchIndex): readonly number[] {
  if (!Number.isInteger(value) || value < leastRounded) return [];
  let told = decimals.get(index);
  if (!told) {
    told = gatherDecimals(index);
    decimals.set(index, told);
  }
  return told.get(value) ?? [];
}

function gatherDecimals({ facts, dictionary }: SearchIndex): ReadonlyMap<number, readonly number[]> {
  const told = new Map<number, number[]>();
  const values = new Set(
    facts.facts.flatMap(({ fact }) =>
      fact.draft ? [] : [...fact.statement.matchAll(/\d+\.\d+/g)].map(([digits]) => Number(digits)),
    ),
  );
  for (const value of values) {
    const term = dictionary.find(toNumberTerm(value));
    if (term === undefined) continue;
    for (const rounded of new Set([Math.floor(value), Math.round(value)]))
      told.set(rounded, [...(told.get(rounded) ?? []), term]);
  }
  return told;
}
