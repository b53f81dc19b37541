import type { Answer } from './answer.ts';
import { isRequiredKind, toValueText, valueIsOfKind } from './answer-kinds.ts';
import type { Evidence } from './evidence.ts';
import type { IndexedFact } from './fact-index.ts';
import type { Wanted } from './wanted.ts';

/** From this likeness on, a fact is what was asked for, and its value the short answer. */
const shortAnswerFrom = 0.3;
/** Two facts whose likeness differs by less are as good as each other. */
const tieWithin = 0.03;

/** The facts that give the short answer: the best passage's, and one that ties with it in another. */
export function answeringFacts(answer: Answer): IndexedFact[] {
  if (answer.outcome !== 'answered') return [];
  const [best, second] = answer.evidence;
  const first = usableFact(best);
  if (!best || !first) return [];
  // Where the first is just what is asked for, another that is not says less.
  const ties = second && !second.held && (second.givesKind || !best.givesKind);
  const other = ties ? usableFact(second) : undefined;
  const tie =
    other && other.fact.id !== first.fact.id && Math.abs((second?.likeness ?? 0) - best.likeness) < tieWithin;
  return tie ? [first, other] : [first];
}

function usableFact(evidence: Evidence | undefined): IndexedFact | undefined {
  const fact = evidence?.fact;
  return fact && !fact.fact.draft && evidence.likeness >= shortAnswerFrom ? fact : undefined;
}

/**
 * A fact put as briefly as the question allows: its value, unless the question wants a kind of answer that the
 * value is not; then its statement.
 */
export function toShortAnswer(indexed: IndexedFact, wanted: Wanted): string {
  const { fact } = indexed;
  const value = toValueText(fact);
  // Yes or no is for the reader to see, and a bare value would read as a strange yes.
  const fits =
    value !== undefined &&
    wanted !== 'truth' &&
    (!wantsValueOfKind(wanted) || valueIsOfKind(indexed, wanted));
  return fits ? value : fact.statement;
}

/** Kinds whose answer is the value itself: another value beside such a question would be a wrong answer. */
function wantsValueOfKind(wanted: Wanted): boolean {
  return isRequiredKind(wanted) || ['person', 'place', 'role', 'reason', 'topic'].includes(wanted);
}
