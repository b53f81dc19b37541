import { extraBit, sentenceEnd, type TermSequence } from './term-sequence.ts';

/** A question's terms, by number, with the units that each stands for. */
export type UnitsOf = ReadonlyMap<number, readonly { readonly unit: number; readonly worth: number }[]>;

/** Two neighbouring words of the question belong together where they stand so near and in the same order. */
const nearWords = 2;

/**
 * How close together a passage has what a question asks, 0–1: the mean of the share of the question that its best
 * sentence has, and of the share of the question's neighbouring words that are neighbours in the passage, in order.
 * `weights` says how much each unit of the question counts.
 */
export function closenessOf(
  terms: TermSequence,
  { unitsOf, weights }: { unitsOf: UnitsOf; weights: readonly number[] },
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const places: number[][] = weights.map(() => []);
  let best = 0;
  let sentence = new Set<number>();
  let place = 0;
  for (const each of terms) {
    if (each === sentenceEnd) {
      best = Math.max(best, shareOf(sentence, weights));
      sentence = new Set();
      place += nearWords + 1;
      continue;
    }
    if (each >>> 31 === 0) place += 1;
    for (const { unit } of unitsOf.get((each & ~extraBit) >>> 0) ?? []) {
      sentence.add(unit);
      places[unit]?.push(place);
    }
  }
  best = Math.max(best, shareOf(sentence, weights));
  return (best + keptOrder(places, weights)) / 2;
}

function shareOf(units: ReadonlySet<number>, weights: readonly number[]): number {
  let found = 0;
  let total = 0;
  weights.forEach((weight, unit) => {
    total += weight;
    if (units.has(unit)) found += weight;
  });
  return found / total;
}

/** What is taken for the order of a question of one word. */
const orderOfOne = 0.3;

function keptOrder(places: readonly number[][], weights: readonly number[]): number {
  let pairs = 0;
  let kept = 0;
  for (let at = 0; at + 1 < weights.length; at += 1) {
    const weight = Math.min(weights[at] ?? 0, weights[at + 1] ?? 0);
    pairs += weight;
    const near = places[at]?.some((a) => places[at + 1]?.some((b) => b > a && b - a <= nearWords));
    if (near) kept += weight;
  }
  return pairs === 0 ? orderOfOne : kept / pairs;
}
