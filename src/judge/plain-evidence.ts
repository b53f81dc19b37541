import type { IndexedPassage } from '../index/search-index.ts';
import { isYear } from '../language/numbers.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from '../rank/candidates.ts';
import { sourceHas, type Weighing } from '../rank/weighing.ts';
import type { Evidence } from './evidence.ts';
import type { Failure } from './failure.ts';
import { failuresOf } from './guards.ts';
import { measurePassage, measureSureness } from './plain-measures.ts';
import { type PlainModel, plainConfidenceOf, plainScoreOf } from './plain-model.ts';

/**
 * Weighs a passage that no editor has written facts of. Nothing tells there in how many words a thing may be put,
 * so what it lacks makes it less sure, and only what contradicts the question holds it back. How sure it is depends
 * on how far it is ahead of the others, so that it is told later.
 */
export function weighPlain(
  passage: IndexedPassage,
  parts: { candidate: Candidate; nearness: number; bestCovered: number; model: PlainModel },
  weighing: Weighing,
): { evidence: Evidence; withLead: (lead: number) => Evidence } {
  const { question, index } = weighing;
  const { candidate, nearness, bestCovered, model } = parts;
  const reading = measurePassage({ passage, candidate, bestCovered }, weighing);
  const { values, found } = reading;
  const coverage = values.covered;
  const likeness = values.close;
  const failures = failuresOf(
    { passage, fact: undefined, found, stated: found, likeness, closeness: 0, ahead: 0 },
    weighing,
  );
  const evidence: Evidence = {
    isPlain: true,
    passage,
    nearness,
    coverage,
    likeness,
    fact: undefined,
    givesKind: false,
    closeness: 0,
    behind: 0,
    ahead: 0,
    score: plainScoreOf(values, model),
    confidence: 0,
    missing: question.units.filter((_, unit) => (found[unit] ?? 0) === 0),
    failures,
    gap: weighing.gaps.get(passage.source),
    held: failures.some((failure) => contradicts(failure, { passage, found, question })),
    values,
  };
  const isKnown = question.units.map((unit) => sourceHas(unit, passage, index));
  return {
    evidence,
    withLead(lead) {
      const sureness = measureSureness({ reading, failures, isKnown, lead }, weighing);
      return { ...evidence, sureness, confidence: plainConfidenceOf(sureness, model) };
    },
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
