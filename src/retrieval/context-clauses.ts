import type { Clause } from './clauses.ts';
import { englishQuestionWord, englishTruthStart } from './english/frames.ts';
import type { QuestionUnit } from './question-unit.ts';
import type { Word } from './read-words.ts';

/** What a word of a clause that only leads up to the question is worth against one of the question. */
const contextShare = 0.3;
const leastWords = 4;
const finite =
  /\b(?:am|is|are|was|were|has|have|had|can|could|will|would|should|must|say|says|said|know|knows|saw|think|thinks|read|heard|guess|taught|told|ought)\b|\S(?:'s|'re|'m|'ve|n't)\b/;

/** “…, wasn't it?” asks of what stands before it. */
const tag =
  /^(?:is|was|are|were|do|does|did|has|have|had|will|would|can|could|should)(?:n't)? (?:not )?(?:it|he|she|they|that|this)(?: (?:right|true|correct|so))?$/;
const pointing = /\b(?:it|he|him|she|her|they|them|that|this|these|those|one)\b/;

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
  const asks = texts.map(
    (text) => !tag.test(text) && (englishQuestionWord.test(text) || englishTruthStart.test(text)),
  );
  // What points back to what was told before it needs that.
  const pointsBack = texts.some((text, at) => asks[at] && pointing.test(text));
  if (!asks.includes(true) || pointsBack) return [...units];
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
