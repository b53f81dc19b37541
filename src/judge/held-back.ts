import { isYear } from '../language/numbers.ts';
import type { Weighing } from '../rank/weighing.ts';
import type { MeasuredFact } from './fact-measures.ts';
import type { Failure } from './failure.ts';
import type { MeasuredPassage } from './passage-measures.ts';

/** With more of the question found nowhere, all that is near is near by chance. */
const mostLost = 0.8;

/** A question that says less by everyday language asks for nothing (“help”, “what is 2+2”). */
const leastSaid = 0.15;

/** A passage with its best fact, what the guards have against the two, and the share of the question not found. */
interface Weighed {
  readonly passage: MeasuredPassage;
  readonly fact: MeasuredFact | undefined;
  readonly failures: readonly Failure[];
  readonly lost: number;
}

/** Whether a passage answers nothing, however sure it is: the guards that are absolute. */
export function isHeldBack(weighed: Weighed, weighing: Weighing): boolean {
  return (
    weighed.lost > mostLost ||
    saidBy(weighing) < leastSaid ||
    weighed.failures.some((failure) => contradicts(failure, weighed, weighing))
  );
}

/** How much a question says; a kind of answer that is asked for says enough, and a small number nothing by itself. */
function saidBy({ question, telling }: Weighing): number {
  if (question.wants !== 'any') return 1;
  return question.units.reduce(
    (sum, { kind, exact }, at) => sum + (kind === 'number' && !exact ? 0 : (telling[at] ?? 0)),
    0,
  );
}

/**
 * Whether a passage answers nothing, however near it is: somebody else speaks, editors wrote down that just this is not
 * told, it is of another year, or a name is nowhere. By its own words it need not have each of several years.
 */
function contradicts(
  { guard, read }: Failure,
  { passage: { passage, found }, fact }: Weighed,
  { question }: Weighing,
): boolean {
  if (guard === 'gap' || guard === 'name') return true;
  if (guard === 'speaker' || guard === 'turn') return fact !== undefined;
  if (guard !== 'number') return false;
  if (fact) return true;
  if (!isYear(read)) return false;
  const hasOne = question.units.some((unit, at) => unit.exact && isYear(unit.read) && (found[at] ?? 0) > 0);
  return !hasOne && /\b(?:1\d|2[01])\d\d\b/.test(passage.paragraph.text);
}
