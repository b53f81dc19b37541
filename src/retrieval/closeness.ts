import type { Question } from './question.ts';
import { extraBit, sentenceEnd, type TermSequence } from './term-sequence.ts';

/** A question's terms, by number, with the units that each stands for. */
export type UnitsOf = ReadonlyMap<number, readonly { readonly unit: number; readonly worth: number }[]>;

/** How the parts of closeness are weighed; fitted on passages that no editor has touched. */
const closenessWeights = { sentence: 0.25, neighbours: 0.45, order: 0.3 } as const;
/** Two words of the question that stand so near in the passage are taken to belong together. */
const nearWords = 3;

/**
 * How close together a passage has what a question asks, 0–1: the share of the question's weight that its best
 * sentence covers, that its best two neighbouring sentences cover, and the share of the question's neighbouring
 * words that are neighbours in the passage too.
 */
export function closenessOf(
  terms: TermSequence,
  { question, unitsOf, total }: { question: Question; unitsOf: UnitsOf; total: number },
): number {
  const { units } = question;
  if (total === 0) return 0;
  const places: number[][] = units.map(() => []);
  const sentences: Set<number>[] = [new Set()];
  let place = 0;
  for (const each of terms) {
    if (each === sentenceEnd) {
      sentences.push(new Set());
      place += nearWords + 1;
      continue;
    }
    if (each >>> 31 === 0) place += 1;
    for (const { unit } of unitsOf.get((each & ~extraBit) >>> 0) ?? []) {
      sentences.at(-1)?.add(unit);
      places[unit]?.push(place);
    }
  }
  const shareOf = (found: Iterable<number>) =>
    [...found].reduce((sum, unit) => sum + (units[unit]?.weight ?? 0), 0) / total;
  let one = 0;
  let two = 0;
  sentences.forEach((sentence, at) => {
    one = Math.max(one, shareOf(sentence));
    two = Math.max(two, shareOf(new Set([...sentence, ...(sentences[at + 1] ?? [])])));
  });
  const { sentence, neighbours, order } = closenessWeights;
  return sentence * one + neighbours * two + order * keptNeighbours(units, places, two);
}

function keptNeighbours(units: Question['units'], places: readonly number[][], otherwise: number): number {
  let pairs = 0;
  let kept = 0;
  for (let at = 0; at + 1 < units.length; at += 1) {
    const weight = Math.min(units[at]?.weight ?? 0, units[at + 1]?.weight ?? 0);
    pairs += weight;
    const near = places[at]?.some((a) => places[at + 1]?.some((b) => Math.abs(a - b) <= nearWords));
    if (near) kept += weight;
  }
  return pairs === 0 ? otherwise : kept / pairs;
}
