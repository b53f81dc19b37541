import { isExtra, sentenceEnd, type TermSequence } from '../index/term-sequence.ts';
import { type TermUnits, unitsAt } from './term-units.ts';

/** Two neighbouring words of the question belong together where they stand so near and in the same order. */
const nearWords = 2;

/**
 * How close together a passage has what a question asks, 0–1: the mean of the share of the question that its best
 * sentence has, and of the share of the question's neighbouring words that are neighbours in the passage, in order.
 * `weights` says how much each unit of the question counts.
 */
export function closenessOf(
  terms: TermSequence,
  { termUnits, weights }: { termUnits: TermUnits; weights: readonly number[] },
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return 0;
  const places: number[][] = weights.map(() => []);
  let best = 0;
  // The units that a sentence has, a bit each: a question has twelve at most.
  let sentence = 0;
  let place = 0;
  for (const each of terms) {
    if (each === sentenceEnd) {
      best = Math.max(best, weightOf(sentence, weights));
      sentence = 0;
      place += nearWords + 1;
      continue;
    }
    if (!isExtra(each)) place += 1;
    const hits = unitsAt(each, termUnits);
    if (!hits) continue;
    for (const { unit } of hits) {
      sentence |= 1 << unit;
      places[unit]?.push(place);
    }
  }
  best = Math.max(best, weightOf(sentence, weights));
  return (best / total + keptOrder(places, weights)) / 2;
}

/** The summed weight of the units of a set, given as bits. */
function weightOf(units: number, weights: readonly number[]): number {
  let found = 0;
  for (let unit = 0; unit < weights.length; unit += 1) {
    if ((units & (1 << unit)) !== 0) found += weights[unit] ?? 0;
  }
  return found;
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
