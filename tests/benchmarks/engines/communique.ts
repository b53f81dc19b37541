import { buildSearchIndex } from '../../../src/index/search-index.ts';
import { answerQuestion } from '../../../src/judge/answer-question.ts';
import type { Engine } from './engine.ts';

/** The whole way to an answer: the question is understood, passages are ranked, weighed and guarded. */
export const communique: Engine = (knowledge) => {
  const index = buildSearchIndex(knowledge);
  return (question) => answerQuestion(question, index).evidence[0]?.passage.number;
};
