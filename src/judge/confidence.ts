import type { Weighing } from '../rank/weighing.ts';
import { sameQuestion } from '../rank/wording-match.ts';
import type { Failure } from './failure.ts';

/** What a name or number counts of a question's weight for confidence, against a word. */
const nameShare = 0.2;
/** How much of the confidence is likeness; the rest is coverage. */
const likenessShare = 0.4;
/** What it counts that a fact is likelier meant than what is not told. */
const aheadShare = 0.3;
/** The weight from which a question says enough to be sure of anything; the kind of answer it wants says some. */
const enoughWeight = 0.2;
const kindWeight = 0.1;

/**
 * How sure a reading is: mostly the share of the question's weight that it covers, names counted for less, since
 * what is asked of somebody says more of a question than whom it is asked of; and some of its likeness. What all of
 * the words together make likely adds to it, or takes from it.
 */
export function confidenceOf(
  {
    found,
    likeness,
    ahead,
    failures,
  }: { found: Float64Array; likeness: number; ahead: number; failures: readonly Failure[] },
  weighing: Weighing,
): number {
  let total = 0;
  let covered = 0;
  weighing.question.units.forEach(({ kind, weight }, unit) => {
    const counted = kind === 'word' ? weight : weight * nameShare;
    total += counted;
    covered += counted * (found[unit] ?? 0);
  });
  const share = total === 0 ? 0 : covered / total;
  // One empty word, covered whole, is no question, unless an editor wrote it down as one, and of the same kind.
  const { wants } = weighing.question;
  const said = weighing.total + (wants === 'any' || wants === 'truth' ? 0 : kindWeight);
  const isSame = likeness >= sameQuestion && !failures.some(({ guard }) => guard === 'kind');
  const enough = isSame ? 1 : Math.min(1, said / enoughWeight);
  const sure = enough * ((1 - likenessShare) * share + likenessShare * likeness + aheadShare * ahead);
  return Math.max(0, Math.min(1, sure));
}
