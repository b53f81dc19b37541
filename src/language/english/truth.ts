import { requestStart } from './asides.ts';
import { englishDependent, englishQuestionWord, englishTruthStart } from './frames.ts';
import { withoutFiller } from './without-filler.ts';

/**
 * Whether English asks yes or no: at its start (“did …”), in what it requests (“do you know if …”), or after a
 * clause that asks nothing itself (“when he speaks of it, does …”).
 */
export function englishAsksTruth(clauses: readonly string[]): boolean {
  const starts = clauses.map(withoutFiller);
  const at = starts.findIndex((start) => englishTruthStart.test(start));
  const asking = starts[at];
  if (asking === undefined) return false;
  const requested = requestStart.exec(asking);
  if (requested) return /^(?:if|whether)\b/.test(withoutFiller(asking.slice(requested[0].length + 1)));
  return starts.slice(0, at).every((start) => !englishQuestionWord.test(start.replace(englishDependent, '')));
}

/** A clause that is a question or a statement of its own, beside the one that asks. */
const ownClause = /^(?:i|we|they|he|she|it|you|my|our|this|that|there)\b/;

/** A question without the clauses beside the one that asks: “why was it special, don't they meet all the time”. */
export function englishAskingPart({
  joined,
  clauses,
}: {
  joined: string;
  clauses: readonly string[];
}): string {
  if (!clauses.some((clause) => englishQuestionWord.test(clause))) return joined;
  const isBeside = (clause: string) => englishTruthStart.test(clause) || ownClause.test(clause);
  return clauses.filter((clause) => englishQuestionWord.test(clause) || !isBeside(clause)).join(' ');
}
