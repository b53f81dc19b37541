import { type Answer, answerQuestion } from './answer.ts';
import { languageOf } from './language-of.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';

/** How many questions are tried before fewer are offered. */
const triesLimit = 24;

/**
 * Questions that the sources do answer, in the language of the question, nearest first and each about another
 * fact: ways to ask that the editors wrote down, kept only where asking them gets an answer.
 */
export function suggestQuestions(answer: Answer, index: SearchIndex, limit: number): string[] {
  const near = answer.outcome === 'none' ? [] : answer.evidence.map(({ passage }) => passage);
  return offeredQuestions([...near, ...index.passages], { index, language: answer.question.language, limit });
}

function offeredQuestions(
  passages: readonly IndexedPassage[],
  parts: { index: SearchIndex; language: string; limit: number },
): string[] {
  const { index, language, limit } = parts;
  const offered: string[] = [];
  const seen = new Set<string>();
  let tries = 0;
  for (const passage of new Set(passages)) {
    const facts = passage.facts.filter(
      ({ fact }) => fact.cites[0] === passage.paragraph.number && !seen.has(fact.id),
    );
    const [question, id] =
      facts.flatMap(({ fact }) =>
        fact.asks
          .filter((ask) => isWellPut(ask) && languageOf(ask) === language)
          .slice(0, 1)
          .map((ask) => [ask, fact.id] as const),
      )[0] ?? [];
    if (question === undefined || id === undefined) continue;
    tries += 1;
    seen.add(id);
    if (answerQuestion(question, index).outcome === 'answered') offered.push(question);
    if (offered.length === limit || tries === triesLimit) break;
  }
  return offered;
}

/** A whole question, as one would offer it: it ends in a question mark. */
function isWellPut(ask: string): boolean {
  return /[?？]$/.test(ask);
}
