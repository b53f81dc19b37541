import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import { ingestFiles } from '../../src/ingest/ingest.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { answeringFacts, toShortAnswer } from '../../src/show/short-answer.ts';

const record = `The allotment society of Corbeck met

CORBECK, 4 June 2024 – The allotment society of Corbeck met in the chapel hall on Monday. Treasurer Odile Marsh presented the accounts.

The new greenhouse will open on 12 September 2024. It cost 18,400 pounds, which the society paid in full.

Of the 96 plots, 14 are empty. The waiting list has 31 names.

Odile Marsh said that the rent would stay as it is until the spring.
`;

let folder: string;
let index: SearchIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-drafts-'));
  await writeFile(join(folder, 'corbeck.txt'), record);
  await ingestFiles([join(folder, 'corbeck.txt')], { out: join(folder, 'knowledge') });
  index = buildSearchIndex(await loadKnowledge(join(folder, 'knowledge')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function shortAnswerTo(question: string): string | undefined {
  const answer = answerQuestion(question, index);
  const [fact] = answeringFacts(answer);
  return fact && toShortAnswer(fact, answer.question);
}

describe('a record that nobody has curated gives short answers by what was drafted of it', () => {
  test.each([
    ['When will the new greenhouse open?', '12 September 2024'],
    ['How many names does the waiting list have?', '31 names'],
  ])('%s %s', (question, short) => {
    expect(shortAnswerTo(question)).toBe(short);
  });

  test.each([
    ['How many of the 96 plots are empty?', 'a number of the question is no answer to it'],
    ['How many members paid for the new greenhouse?', 'pounds are no members'],
    ['What did the society of Corbeck do with the greenhouse?', 'no kind of answer is asked for'],
  ])('%s has none (%s)', (question) => {
    expect(shortAnswerTo(question) ?? '').not.toMatch(/96|pounds/);
  });
});
