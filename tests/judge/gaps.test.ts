import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { toReplyText } from '../../src/terminal/reply-text.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';

let app: App;
let index: SearchIndex;
beforeAll(async () => {
  app = await createRealApp();
  index = buildSearchIndex(await loadKnowledge('knowledge'));
});

describe('what editors wrote down as not told', () => {
  test.each([
    ['For how long did Lavrov and Wang confer?', 'how long the ministers’ meeting lasted'],
    ['When was the Treaty first signed?', 'when the Treaty of Good-Neighborliness'],
    ['外长会谈谈了多长时间？', '报道没有说明两位外长的会谈持续了多久'],
    ['Как долго разговаривали Лавров и Ван И?', 'В статье не сказано, сколько длилась встреча министров'],
  ])('%s is refused in their words', async (question, untold) => {
    const reply = await typeLine(app, `/ask ${question}`);
    expect(reply.kind).not.toBe('answered');
    expect(toReplyText(reply).replaceAll("'", '’')).toContain(untold);
  });

  test('is not put right to a word that is told', () => {
    const answer = answerQuestion('cost of the Belt and Road', index);
    expect(answer.outcome).not.toBe('answered');
    expect(answer.question.corrections).toEqual([]);
  });

  test.each([
    [
      'How long after the ministers’ meeting was the summit?',
      'it has the length of the meeting but for a word',
    ],
    ['Who met?', 'who else was there is not told'],
    ['Why did Lavrov call the summit important?', 'why other things are so is not told'],
  ])('does not keep back what is told: %s (%s)', (question) => {
    expect(answerQuestion(question, index).outcome).toBe('answered');
  });
});

test('no way to ask for a gap is answered, and none to ask for a fact is kept back by one', () => {
  const sources = index.knowledge.sources;
  const gapAsks = sources.flatMap(({ gaps }) => gaps.flatMap(({ asks }) => asks));
  expect(gapAsks.length).toBeGreaterThan(1_000);
  expect(gapAsks.filter((ask) => answerQuestion(ask, index).outcome === 'answered')).toEqual([]);
  const factAsks = sources.flatMap(({ facts }) => facts.flatMap(({ asks }) => asks));
  const isKeptBack = (ask: string) =>
    answerQuestion(ask, index).evidence[0]?.failures.some(({ guard }) => guard === 'gap');
  expect(factAsks.filter(isKeptBack)).toEqual([]);
}, 60_000);
