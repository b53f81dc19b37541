import { answerQuestion } from '../../../src/retrieval/answer.ts';
import { buildSearchIndex } from '../../../src/retrieval/search-index.ts';
import type { Engine } from './engine.ts';

/** The whole way to an answer: the question is understood, passages are ranked, weighed and guarded. */
export const communique: Engine = (knowledge) => {
  const index = buildSearchIndex(knowledge);
  return (question) => answerQuestion(question, index).evidence[0]?.passage.number;
};
