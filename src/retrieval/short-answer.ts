import type { Fact } from '../knowledge/schema.ts';
import type { Answer } from './answer.ts';
import type { Evidence } from './evidence.ts';

/** From this likeness on, a fact is what was asked for, and its value the short answer. */
const shortAnswerFrom = 0.3;
/** Two facts whose likeness differs by less are as good as each other. */
const tieWithin = 0.03;

/** A fact's value as one would say it: `146.87 billion US dollars`, `35.9%`; undefined where it has none. */
export function toValueText(fact: Fact): string | undefined {
  if (fact.value === undefined) return undefined;
  if (fact.unit === undefined) return String(fact.value);
  return fact.unit === '%' ? `${fact.value}%` : `${fact.value} ${fact.unit}`;
}

/** The facts that give the short answer: the best passage's, and one that ties with it in another. */
export function answeringFacts(answer: Answer): Fact[] {
  if (answer.outcome !== 'answered') return [];
  const [best, second] = answer.evidence;
  const first = usableFact(best);
  if (!best || !first) return [];
  const other = second && second.failures.length === 0 ? usableFact(second) : undefined;
  const tie = other && other.id !== first.id && Math.abs((second?.likeness ?? 0) - best.likeness) < tieWithin;
  return tie ? [first, other] : [first];
}

function usableFact(evidence: Evidence | undefined): Fact | undefined {
  const fact = evidence?.fact?.fact;
  return fact && !fact.draft && evidence.likeness >= shortAnswerFrom ? fact : undefined;
}
