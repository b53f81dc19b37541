import type { IndexedPassage, SearchIndex } from '../index/search-index.ts';
import type { Answer } from '../judge/answer.ts';
import { languageOf } from '../language/language-of.ts';
import { isAnsweredBy, isWellPut } from './offered-question.ts';

/** How many questions are tried before fewer are offered. */
const triesLimit = 24;

/**
 * Questions that the sources do answer, in the language of the question, nearest first and each about another
 * fact: ways to ask that the editors wrote down, kept only where asking them gets an answer. Facts of which the
 * ids are given are passed over.
 */
export function suggestQuestions(
  answer: Answer,
  index: SearchIndex,
  { limit, except = [] }: { limit: number; except?: readonly string[] },
): string[] {
  const near = answer.outcome === 'none' ? [] : answer.evidence.map(({ passage }) => passage);
  return offeredQuestions(near, {
    index,
    language: answer.question.language,
    limit,
    except,
  });
}

function offeredQuestions(
  near: readonly IndexedPassage[],
  parts: { index: SearchIndex; language: string; limit: number; except: readonly string[] },
): string[] {
  const { index, language, limit, except } = parts;
  const offered: string[] = [];
  const seen = new Set(except);
  let tries = 0;
  for (const number of new Set([...near.map((passage) => passage.number), ...index.passages.asked])) {
    const passage = index.passages.at(number);
    if (!passage) continue;
    const facts = passage.facts.filter(
      ({ fact }) => !fact.draft && fact.cites[0] === passage.paragraph.number && !seen.has(fact.id),
    );
    const [first] = facts.flatMap(({ fact }) => {
      const question = fact.asks.find((ask) => isWellPut(ask) && languageOf(ask) === language);
      return question === undefined ? [] : [{ question, fact }];
    });
    if (!first) continue;
    tries += 1;
    seen.add(first.fact.id);
    if (isAnsweredBy(first.fact, first.question, index)) offered.push(first.question);
    if (offered.length === limit || tries === triesLimit) break;
  }
  return offered;
}
