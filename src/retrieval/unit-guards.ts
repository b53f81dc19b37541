import { isTimeOfAccount } from './account-time.ts';
import { isMonth } from './calendar.ts';
import type { IndexedFact } from './fact-index.ts';
import { type Failure, type Guarded, noFailures } from './failure.ts';
import { tellsDenied } from './find-frame.ts';
import { languageOf } from './language-of.ts';
import { isYear } from './numbers.ts';
import { hasOffice } from './offices.ts';
import type { Question } from './question.ts';
import { isCurated, sourceHas, type Weighing } from './weighing.ts';
import { sameQuestion } from './wording-match.ts';
import { isWorldName } from './world-names.ts';

/** A rarer word than this that no source has, where it is the very thing asked for, is asked for in vain. */
const unknownFocus = 0.5;
/** From this likeness on, a word that narrows a question narrows the wording too. */
const nearQuestion = 0.65;
/** Where so much of the question is covered, a missing relation word was probably put in other words. */
const relationCoverage = 0.9;

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
      failures.push({ guard: 'relation', read: unit.typed });
    }
    if (unit.kind !== 'name') continue;
    const excused = (question.truth && unit.placed) || isFirstName(position, { question, found });
    if (!excused && !sourceHas(unit, passage, index)) failures.push({ guard: 'name', read: unit.typed });
  }
  return failures;
}

/** Words that only a way of asking has: they turn the question, or are what is counted or the office asked for, and must be told of. */
export function unstatedFailures(guarded: Guarded, { question }: Weighing): Failure[] {
  const { found, stated, coverage, likeness } = guarded;
  const failures: Failure[] = [];
  for (const [position, unit] of question.units.entries()) {
    if ((stated[position] ?? 0) > 0) continue;
    const asked = (found[position] ?? 0) > 0 && likeness >= nearQuestion;
    if (unit.narrows && !asked) {
      failures.push({ guard: 'relation', read: unit.typed });
    } else if (likeness < sameQuestion) {
      const alone = question.units.length === 1;
      const turned = unit.relation && (alone || coverage < relationCoverage);
      if (turned) failures.push({ guard: 'relation', read: unit.typed });
      const uncounted = unit.focus && (question.wants === 'count' || hasOffice(unit));
      if (uncounted) failures.push({ guard: 'kind', read: question.wants });
    }
  }
  return failures;
}

/** What is not so is told only where something is denied or opposed; what is so would answer the opposite. */
export function negationFailures({ passage, fact }: Guarded, { question }: Weighing): readonly Failure[] {
  if (!question.negated) return noFailures;
  const text = fact ? fact.fact.statement : passage.paragraph.text;
  return tellsDenied(text, languageOf(text), question.text.toLowerCase())
    ? noFailures
    : [{ guard: 'relation', read: 'not' }];
}

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
