import type { IndexedPassage } from '../index/search-index.ts';
import { isYear } from '../language/numbers.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from '../rank/candidates.ts';
import { closenessOf } from '../rank/closeness.ts';
import { findUnits, larger, type Weighing } from '../rank/weighing.ts';
import type { Evidence } from './evidence.ts';
import type { Failure } from './failure.ts';
import { failuresOf } from './guards.ts';
import { plainConfidenceOf } from './plain-confidence.ts';

/**
 * How the parts of a score are weighed where no editor has written facts; fitted by a softmax over candidates
 * (ListNet: Cao and others, 2007) on half of the articles at a time, and rounded.
 */
export const plainScoreWeights = { nearness: 0.35, coverage: 0.25, likeness: 0.4 } as const;

/**
 * Weighs a passage that no editor has written facts of. Nothing tells there in how many words a thing may be put,
 * so what it lacks makes it less sure, and only what contradicts the question holds it back.
 */
export function weighPlain(
  passage: IndexedPassage,
  { candidate, nearness }: { candidate: Candidate; nearness: number },
  weighing: Weighing,
): Evidence {
  const { question, telling, termUnits } = weighing;
  const found = larger(findUnits(passage.terms, weighing, 1), findUnits(passage.heading, weighing, 1));
  const all = telling.reduce((sum, each) => sum + each, 0) || 1;
  const coverage = telling.reduce((sum, each, unit) => sum + each * (found[unit] ?? 0), 0) / all;
  const likeness = closenessOf(passage.terms, { termUnits, weights: telling });
  const failures = failuresOf(
    { passage, fact: undefined, found, stated: found, coverage, likeness, closeness: 0, ahead: 0 },
    weighing,
  );
  return {
    passage,
    nearness,
    coverage,
    likeness,
    fact: undefined,
    givesKind: false,
    closeness: 0,
    behind: 0,
    ahead: 0,
    score:
      plainScoreWeights.nearness * nearness +
      plainScoreWeights.coverage * coverage +
      plainScoreWeights.likeness * likeness,
    confidence: plainConfidenceOf({ candidate, found, failures }, weighing),
    missing: question.units.filter((_, unit) => (found[unit] ?? 0) === 0),
    failures,
    gap: weighing.gaps.get(passage.source),
    held: failures.some((failure) => contradicts(failure, { passage, found, question })),
  };
}

/**
 * Asked of one year, a passage that tells only of others answers another question, but of several it need not have
 * each; and what another speaker says answers another question too, as does what editors wrote down as not told.
 */
function contradicts(
  { guard, read }: Failure,
  parts: { passage: IndexedPassage; found: Float64Array; question: Question },
): boolean {
  if (guard !== 'number' || !isYear(read)) return guard === 'speaker' || guard === 'gap';
  const { passage, found, question } = parts;
  const hasOne = question.units.some((unit, at) => unit.exact && isYear(unit.read) && (found[at] ?? 0) > 0);
  return !hasOne && /\b(?:1\d|2[01])\d\d\b/.test(passage.paragraph.text);
}
