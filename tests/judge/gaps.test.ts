import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { toReplyText } from '../../src/terminal/reply-text.ts';
import { misreadAsks } from '../quality/misread-asks.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';
import { shippedIndex } from '../support/shipped-index.ts';

let app: App;
let index: SearchIndex;
beforeAll(async () => {
  app = await createRealApp();
  index = await shippedIndex();
});

describe('what editors wrote down as not told', () => {
  test.each([
    ['seats of the stadium', 'how many people the stadium holds'],
    ['When was the treaty signed first?', 'when, where and by whom the treaty was first signed'],
    ['会晤进行了几个小时？', '报道没有说明两位外长的会谈持续了多久'],
    ['Сколько часов длилась встреча?', 'В статье не сказано, сколько длилась встреча министров'],
  ])('%s is refused in their words', async (question, untold) => {
    const reply = await typeLine(app, `/ask ${question}`);
    expect(reply.kind).not.toBe('answered');
    expect(toReplyText(reply)).toContain(untold);
  });

  test('is not put right to a word that is told', () => {
    const answer = answerQuestion('cost of the stadium', index);
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

test('of the ways to ask for a gap none is answered, of those for a fact none is kept back by one', () => {
  // All of them are asked by `npm run check`.
  expect(misreadAsks(index, 10)).toEqual([]);
});
