import type { SearchIndex } from '../index/search-index.ts';
import type { Sentence } from '../language/tokens.ts';
import { findMatches } from '../question/find-matches.ts';
import type { Question } from '../question/question.ts';
import { holdsKind } from '../rank/answer-kinds.ts';
import { toRarityShares, toShares } from '../rank/rarity-shares.ts';
import { tellingOf } from '../rank/telling.ts';

/**
 * What speaks for the answer being in a sentence; fitted by a softmax over the sentences of a passage, on half of the
 * articles at a time, and rounded.
 */
const weights = {
  /** The share of the question that it has, each part counted by its inverse document frequency. */
  covered: 4,
  /** The same, each part divided among the sentences that have it: what all have tells none of them apart. */
  alone: 4,
  /** It has an answer of the kind wanted. */
  kind: 2.7,
  /** It has what the question word stands with: the athletes of “how many athletes”. */
  focus: 2.7,
  /** It has what the question begins with. */
  subject: 0.7,
  /** What the sentence before has of the question and it has not: it goes on from there. */
  before: 2.7,
} as const;

/** A second sentence must bring so much likelihood for its length, and neighbours read better together. */
const worthPerChar = 0.00018;
const neighbourWorth = 0.03;

/**
 * The one or two sentences of a passage in which the answer to a question most likely is, in their order. One of them is
 * the one at `telling`, where that is given.
 */
export function chooseSentences(
  sentences: readonly Sentence[],
  question: Question,
  { index, telling }: { index: SearchIndex; telling: number | undefined },
): number[] {
  const likelihoods = toLikelihoods(sentences, question, index);
  const gain = (at: number) => (likelihoods[at] ?? 0) - (sentences[at]?.text.length ?? 0) * worthPerChar;
  let best: { chosen: number[]; worth: number } = { chosen: [0], worth: Number.NEGATIVE_INFINITY };
  const consider = (chosen: number[], worth: number): void => {
    const isShown = telling === undefined || chosen.includes(telling);
    if (isShown && worth > best.worth) best = { chosen, worth };
  };
  for (let first = 0; first < sentences.length; first += 1) {
    consider([first], gain(first));
    for (let second = first + 1; second < sentences.length; second += 1) {
      const together = second === first + 1 ? neighbourWorth : 0;
      consider([first, second], gain(first) + gain(second) + together);
    }
  }
  return best.chosen;
}

/** How likely it is of each sentence that it has the answer; together 1. */
function toLikelihoods(sentences: readonly Sentence[], question: Question, index: SearchIndex): number[] {
  const found = findInEach(sentences, question, index);
  const rarities = toRarityShares(question.units, index);
  const tellings = toShares(question.units.map(tellingOf));
  const holders = question.units.map((_, unit) => found.filter((units) => units.has(unit)).length);
  const focus = question.units.findIndex((unit) => unit.focus);
  const exponents = found.map((units, at) => {
    const before = [...(found[at - 1] ?? [])].filter((unit) => !units.has(unit));
    return (
      weights.covered * sum(units, (unit) => rarities[unit] ?? 0) +
      weights.alone * sum(units, (unit) => (tellings[unit] ?? 0) / (holders[unit] ?? 1)) +
      weights.kind * (holdsKind(sentences[at]?.text ?? '', question.wants) ? 1 : 0) +
      weights.focus * (units.has(focus) ? 1 : 0) +
      weights.subject * (units.has(0) ? 1 : 0) +
      weights.before * sum(before, (unit) => tellings[unit] ?? 0)
    );
  });
  return toShares(exponents.map((exponent) => Math.exp(exponent)));
}

/** The units of the question that each sentence has; other words count for a unit only where no sentence has its own. */
function findInEach(sentences: readonly Sentence[], question: Question, index: SearchIndex): Set<number>[] {
  const find = (units: Question['units']) =>
    sentences.map(
      ({ text }) => new Set(findMatches(text, { ...question, units }, index).flatMap((match) => match.units)),
    );
  const own = find(
    question.units.map((unit) => ({ ...unit, terms: unit.terms.filter(({ isAkin }) => !isAkin) })),
  );
  const all = find(question.units);
  const isOwn = question.units.map((_, unit) => own.some((units) => units.has(unit)));
  return all.map((units, at) => new Set([...units].filter((unit) => !isOwn[unit] || own[at]?.has(unit))));
}

function sum(units: Iterable<number>, worthOf: (unit: number) => number): number {
  let total = 0;
  for (const unit of units) total += worthOf(unit);
  return total;
}
