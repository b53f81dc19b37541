import type { Fact } from '../knowledge/schema.ts';
import type { IndexedFact } from './fact-index.ts';
import { isYear } from './numbers.ts';
import type { Question } from './question.ts';
import type { QuestionUnit } from './question-unit.ts';
import type { IndexedPassage } from './search-index.ts';
import { monthWords } from './unknown-names.ts';

/** Whether a part of a question names a month. */
export function isMonth({ read }: QuestionUnit): boolean {
  return monthWords.includes(read);
}

/**
 * Whether a year or month in a question is that of the publication, of which the fact need not tell: “what did he
 * say in 2022”, “why did they meet in February”. A fact with a date of its own and a figure must tell it.
 */
export function isTimeOfAccount(
  { read }: QuestionUnit,
  { passage, fact, question }: { passage: IndexedPassage; fact: IndexedFact | undefined; question: Question },
): boolean {
  const { published } = passage.source;
  if (!published || !fact || !isUndated(fact.fact, question)) return false;
  const [year, month] = published.split('-');
  return isYear(read) ? read === year : monthWords[Number(month) - 1] === read;
}

function isUndated({ kind, date, speaker }: Fact, { speakers, wants }: Question): boolean {
  if (speaker !== undefined && speakers.length > 0) return true;
  return wants === 'reason' && kind !== 'figure' && date === undefined;
}
