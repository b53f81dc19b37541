import type { SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';

/**
 * The ways to ask that the bot misreads: those for a gap that it answers, and those for a fact that a gap keeps back.
 * Each `every`th way of each fact and gap is asked, its first one always.
 */
export function misreadAsks(index: SearchIndex, every: number): string[] {
  const { sources } = index.knowledge;
  const chosen = (entries: readonly { readonly asks: readonly string[] }[]) =>
    entries.flatMap(({ asks }) => asks.filter((_, at) => at % every === 0));
  const isAnswered = (ask: string) => answerQuestion(ask, index).outcome === 'answered';
  const isKeptBack = (ask: string) =>
    answerQuestion(ask, index).evidence[0]?.failures.some(({ guard }) => guard === 'gap');
  return sources.flatMap(({ facts, gaps }) => [
    ...chosen(gaps).filter(isAnswered),
    ...chosen(facts).filter(isKeptBack),
  ]);
}
