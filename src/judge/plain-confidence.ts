import type { Candidate } from '../rank/candidates.ts';
import type { Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';

/**
 * Fitted by logistic regression over indexes of one article to eighteen, asked about articles that are there and
 * about others that are not, and rounded. On half of the articles at a time it did as well on the other half.
 */
const weights = {
  strength: 0.42,
  passages: -1.65,
  saturation: 3.9,
  telling: 4.5,
  number: -1.8,
  kind: -1.3,
  name: -2.15,
  none: 4.4,
} as const;
/** Added to the saturation before its logarithm is taken: below, less is no worse. */
const leastSaturation = 0.1;
/** Indexes of more passages were not measured; they are taken for one of so many. */
const measuredPassages = 120;

/**
 * How likely it is that a passage answers of which no editor has written facts, 0–1: by how much it has of what is
 * asked (its BM25 score, which is what its finds tell), against how many passages there are to have it by chance; by
 * the share that this is of what could be had; by how telling its best find is; and by what it lacks.
 */
export function plainConfidenceOf(
  parts: {
    candidate: Candidate;
    found: Float64Array;
    failures: readonly Failure[];
  },
  { question, index, telling }: Weighing,
): number {
  const { candidate, found, failures } = parts;
  const passages = Math.min(index.passages.length, measuredPassages);
  const strength = (candidate.score * greatestInverse(passages)) / greatestInverse(index.passages.length);
  const lost = question.units.filter(({ kind }, unit) => kind === 'name' && (found[unit] ?? 0) === 0);
  const logit =
    weights.none +
    weights.strength * strength +
    weights.passages * Math.log(passages) +
    weights.saturation * Math.log(leastSaturation + candidate.saturation) +
    weights.telling * Math.max(0, ...telling.map((each, unit) => each * (found[unit] ?? 0))) +
    weights.number * countOf(failures, 'number') +
    weights.kind * countOf(failures, 'kind') +
    weights.name * lost.length;
  return 1 / (1 + Math.exp(-logit));
}

function countOf(failures: readonly Failure[], guard: Failure['guard']): number {
  return failures.filter((each) => each.guard === guard).length;
}

/** The inverse document frequency of a term that is nowhere. */
function greatestInverse(passages: number): number {
  return Math.log(1 + (passages + 0.5) / 0.5);
}
