import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { shippedIndex } from '../support/shipped-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await shippedIndex();
});

/** What members type first: a word or a few, most of them of grammar. Each row stands for a kind of question. */
const told: readonly (readonly [kind: string, question: string, paragraphs: readonly number[]])[] = [
  ['an asking word alone', 'who?', [1]],
  ['an asking word alone', 'when', [1]],
  ['an asking word alone', 'where?', [1]],
  ['an asking word alone', 'why?', [5, 2]],
  ['an asking word alone, in Chinese', '什么时候?', [1]],
  ['an asking word alone, in Russian', 'где?', [1]],
  ['an asking word and “it”', 'where was it', [1]],
  ['an asking word and a thing', 'when summit', [3]],
  ['a thing alone', 'justice?', [10]],
  ['a thing alone, as the account names it', 'ministers?', [1, 3]],
  ['two names', 'lavrov wang', [1, 5]],
  ['an office alone', 'president of russia?', [3]],
  ['an office, without its apostrophe', 'whos chinas foreign minister', [1, 5]],
  ['an office’s holder, by “name”', 'russian foreign minister name', [1]],
  ['many, by what they are', 'who are the heads of state', [3, 5]],
  ['who does it', 'who hosts the games', [4, 14]],
  ['who does it, in the passive', 'by whom was the treaty extended', [9]],
  ['who does it, in Russian', 'кто продлил договор?', [9]],
  ['who said it', 'who spoke about justice', [10]],
  ['who gave the figure', 'what ministry reported trade', [11]],
  ['whom', 'who did lavrov meet', [1]],
  ['what somebody said', 'what did lavrov say about bri', [13]],
  ['a part of a date', 'what year', [1]],
  ['a day', 'what day was it', [1]],
  ['a date, in chat', 'do u know when they met', [1]],
  ['a date that is to come', 'when do the presidents meet', [3]],
  ['before or after', 'was the meeting before or after the xi putin summit', [3]],
  ['what was done', 'what got extended', [9]],
  ['what a thing is called', 'whats the stadium called', [4]],
  ['how much, by its unit', 'how many dollars', [11]],
  ['how much, of a rise', 'trade up how much', [11]],
  ['how long', 'how long was the treaty extended for', [9]],
  ['whether it rose', 'did trade rise or fall', [11]],
  ['whether, and it is so', 'is beijing the host', [4, 14]],
  ['whether, and the day is another', 'was the meeting on 4 february', [1, 3]],
  ['whether, and the figure is another', 'did trade grow 50%', [11]],
];

const untold: readonly (readonly [kind: string, question: string])[] = [
  ['another partner', 'trade with the us'],
  ['a part of a figure', 'what does russia sell to china'],
  ['a size', 'how big is the stadium'],
  ['the members of a union', 'which countries are in the eeu'],
];

describe('a short question is answered from where its answer stands', () => {
  test.each(told)('%s: %s', (_, question, paragraphs) => {
    const { outcome, evidence } = answerQuestion(question, index);
    expect(outcome).toBe('answered');
    expect(paragraphs).toContain(evidence[0]?.passage.paragraph.number);
  });
});

describe('a short question of what is not told is not answered', () => {
  test.each(untold)('%s: %s', (_, question) => {
    expect(answerQuestion(question, index).outcome).not.toBe('answered');
  });
});
