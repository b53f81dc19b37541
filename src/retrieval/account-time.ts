import type { IndexedFact } from './fact-index.ts';
import { isYear } from './numbers.ts';
import type { QuestionUnit } from './question-unit.ts';
import type { IndexedPassage } from './search-index.ts';
import { monthWords } from './unknown-names.ts';

/** Whether a part of a question names a month. */
export function isMonth({ read }: QuestionUnit): boolean {
  return monthWords.includes(read);
}

/**
 * Whether a year or month in a question is that of the publication, in which all that is said was said: “what did
 * he say in 2022” need not find 2022 in his words.
 */
export function isTimeOfSpeech(
  { read }: QuestionUnit,
  {
    passage,
    fact,
    speakers,
  }: { passage: IndexedPassage; fact: IndexedFact | undefined; speakers: readonly string[] },
): boolean {
  const { published } = passage.source;
  if (!published || fact?.fact.speaker === undefined || speakers.length === 0) return false;
  const [year, month] = published.split('-');
  return isYear(read) ? read === year : monthWords[Number(month) - 1] === read;
}
