import type { Candidate } from './candidates.ts';
import type { Failure } from './guards.ts';
import type { Weighing } from './weighing.ts';

/**
 * Fitted by logistic regression over questions of which half are about articles that are not there, on half of the
 * articles at a time, and rounded.
 */
const weights = {
  strength: 1.85,
  saturation: 4,
  telling: 4.1,
  number: -1.7,
  kind: -1.1,
  name: -2.1,
  none: -1.6,
} as const;
/** Added to the saturation before its logarithm is taken: below, less is no worse. */
const leastSaturation = 0.1;

/**
 * How likely it is that a passage answers of which no editor has written facts, 0–1: by how much it has of what
 * is asked, in absolute measure (`strength`, in finds of the rarest word there is) and of what could be had
 * (`saturation`), how telling its best find is, and what it lacks.
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
  const rarest = Math.log(1 + (index.passages.length + 0.5) / 0.5);
  const count = (guard: Failure['guard']) => failures.filter((each) => each.guard === guard).length;
  const lost = question.units.filter(({ kind }, unit) => kind === 'name' && (found[unit] ?? 0) === 0);
  const logit =
    weights.none +
    weights.strength * (candidate.score / rarest) +
    weights.saturation * Math.log(leastSaturation + candidate.saturation) +
    weights.telling * Math.max(0, ...telling.map((each, unit) => each * (found[unit] ?? 0))) +
    weights.number * count('number') +
    weights.kind * count('kind') +
    weights.name * lost.length;
  return 1 / (1 + Math.exp(-logit));
}
