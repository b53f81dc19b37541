import type { Clause } from './clauses.ts';
import { englishQuestionWord, englishTruthStart } from './english/frames.ts';
import type { QuestionUnit } from './question-unit.ts';
import type { Word } from './read-words.ts';

/** What a word of a clause that only leads up to the question is worth against one of the question. */
const contextShare = 0.3;
const leastWords = 4;
const finite =
  /\b(?:am|is|are|was|were|has|have|had|can|could|will|would|should|must|say|says|said|know|knows|saw|think|thinks|read|heard|guess|taught|told|ought)\b|\S(?:'s|'re|'m|'ve|n't)\b/;

/**
 * What members tell before they ask (“fine words are cheap, I always say, but who …”) turns no question, and counts
 * for less; names and numbers in it are whom and what the question is about.
 */
export function withContext(
  units: readonly QuestionUnit[],
  { clauses, words }: { clauses: readonly Clause[]; words: readonly Word[] },
): QuestionUnit[] {
  const texts = clauses.map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ form }) => form)
      .join(' '),
  );
  const asks = texts.map((text) => englishQuestionWord.test(text) || englishTruthStart.test(text));
  if (!asks.includes(true)) return [...units];
  const context = clauses.filter(
    ({ from, to }, at) => !asks[at] && to - from >= leastWords && finite.test(texts[at] ?? ''),
  );
  return units.map((unit) => {
    const stands = context.some(
      ({ from, to }) =>
        unit.start >= (words[from]?.token.start ?? 0) && unit.end <= (words[to - 1]?.token.end ?? 0),
    );
    return stands && unit.kind === 'word'
      ? { ...unit, weight: unit.weight * contextShare, relation: false, narrows: false, untold: false }
      : unit;
  });
}
