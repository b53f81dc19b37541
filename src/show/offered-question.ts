import type { SearchIndex } from '../index/search-index.ts';
import { answerQuestion } from '../judge/answer-question.ts';
import type { Fact } from '../knowledge/schema.ts';

/** A whole question, as one would offer it: it ends in a question mark. */
export function isWellPut(ask: string): boolean {
  return /[?？]$/.test(ask);
}

/** What has been tried of an index is kept with it: the same question always gets the same answer. */
const tried = new WeakMap<SearchIndex, Map<string, number | undefined>>();

/** Whether it is known already if the question is answered, so that to know it costs nothing. */
export function isTried(question: string, index: SearchIndex): boolean {
  return tried.get(index)?.has(question) ?? false;
}

/** Whether asking a question gets an answer, from a paragraph that the fact cites. Each is tried only once. */
export function isAnsweredBy(fact: Fact, question: string, index: SearchIndex): boolean {
  const known = tried.get(index) ?? new Map<string, number | undefined>();
  tried.set(index, known);
  if (!known.has(question)) {
    const { outcome, evidence } = answerQuestion(question, index);
    known.set(question, outcome === 'answered' ? evidence[0]?.passage.paragraph.number : undefined);
  }
  const paragraph = known.get(question);
  return paragraph !== undefined && fact.cites.includes(paragraph);
}
