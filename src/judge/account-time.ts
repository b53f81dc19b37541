import type { IndexedFact } from '../index/fact-index.ts';
import type { IndexedPassage } from '../index/search-index.ts';
import type { Fact } from '../knowledge/schema.ts';
import { monthWords } from '../language/calendar.ts';
import { isYear } from '../language/numbers.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit } from '../question/question-unit.ts';

/**
 * Whether a year or month in a question is that of the publication, of which the fact need not tell: “what did he
 * say in 2022”, “why did they meet in February”. A fact with a date of its own and a figure must tell it, and a source
 * without a date of publication has no such time.
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
