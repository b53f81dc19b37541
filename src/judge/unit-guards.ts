import type { IndexedFact } from '../index/fact-index.ts';
import { isCurated } from '../knowledge/curated.ts';
import { isMonth } from '../language/calendar.ts';
import { isYear } from '../language/numbers.ts';
import type { Turn } from '../language/turn.ts';
import { hasTurn } from '../language/turns.ts';
import { isWorldName } from '../language/world-names.ts';
import type { Question } from '../question/question.ts';
import { sourceHas, type Weighing } from '../rank/weighing.ts';
import { sameQuestion } from '../rank/wording-match.ts';
import { isTimeOfAccount } from './account-time.ts';
import type { Failure } from './failure.ts';
import { type Guarded, noFailures } from './guard.ts';

/** A rarer word than this that no source has, where it is the very thing asked for, is asked for in vain. */
const unknownFocus = 0.5;

/** Numbers and names that are nowhere, and the very thing asked for where no source has it. */
export function missingFailures(guarded: Guarded, { question, index }: Weighing): Failure[] {
  const { passage, fact, found, stated, likeness } = guarded;
  const failures: Failure[] = [];
  const curated = isCurated(passage.source);
  for (const [position, unit] of question.units.entries()) {
    // What is worked out may be asked for by what it stands for, as in one of the ways to ask for it.
    const derives = question.worksOut && fact?.fact.derived !== undefined;
    const told = unit.exact && !derives && likeness < sameQuestion ? stated : found;
    if ((told[position] ?? 0) > 0) continue;
    const isExact = unit.exact || (curated && isMonth(unit.read));
    const isTime = isYear(unit.read) || isMonth(unit.read);
    const premise = question.truth && (!isTime || isDated(fact) || comparesYears(guarded, question));
    if (isExact && !premise && !isTimeOfAccount(unit, { passage, fact, question }))
      failures.push({ guard: 'number', read: unit.typed });
    if (unit.untold || (unit.focus && unit.terms.length === 0 && unit.weight > unknownFocus)) {
      failures.push({ guard: 'unknown', read: unit.typed });
    }
    if (unit.kind !== 'name') continue;
    const excused = (question.truth && unit.placed) || isFirstName(position, { question, found });
    if (!excused && !sourceHas(unit, passage.source, index))
      failures.push({ guard: 'name', read: unit.typed });
  }
  return failures;
}

/** What is counted must be told of by the passage or the fact itself, not only by a way of asking. */
export function uncountedFailures({ stated, likeness }: Guarded, { question }: Weighing): Failure[] {
  if (question.wants !== 'count' || likeness >= sameQuestion) return [];
  return question.units.flatMap(({ focus }, position) =>
    focus && (stated[position] ?? 0) === 0 ? [{ guard: 'kind' as const, read: question.wants }] : [],
  );
}

/**
 * What turns the question must turn the passage, the fact or a way to ask for it too. What is not so must be told: a
 * way to ask does not deny it.
 */
export function turnFailures({ passage, fact }: Guarded, { question }: Weighing): readonly Failure[] {
  if (question.turns.length === 0) return noFailures;
  const told = fact ? fact.fact.statement : passage.paragraph.text;
  const wordings = fact ? [told, passage.paragraph.text, ...fact.fact.asks] : [told];
  return question.turns
    .filter(({ turn }) => !(denials.has(turn) ? [told] : wordings).some((text) => hasTurn(text, turn)))
    .map(({ typed }) => ({ guard: 'turn', read: typed }));
}

const denials: ReadonlySet<Turn> = new Set(['not', 'opposed']);

/** “Was it more in 2021 or in 2020”: of two years that a question holds against each other, one is told. */
function comparesYears({ stated }: Guarded, { units }: Question): boolean {
  return units.some((unit, position) => isYear(unit.read) && (stated[position] ?? 0) > 0);
}

/** Whether a fact's date is something told of it, and not, as of a figure, what it is the figure of. */
function isDated(fact: IndexedFact | undefined): boolean {
  return fact?.fact.date !== undefined && fact.fact.kind !== 'figure';
}

/** A first name may be missing where the name after it is found: Graham Twigg is G. Twigg; India-Russia is nobody. */
function isFirstName(
  position: number,
  { question, found }: { question: Question; found: Float64Array },
): boolean {
  const unit = question.units[position];
  const next = question.units[position + 1];
  if (!unit || next?.kind !== 'name' || isWorldName(unit.read)) return false;
  return next.start - unit.end === 1 && (found[position + 1] ?? 0) > 0;
}
