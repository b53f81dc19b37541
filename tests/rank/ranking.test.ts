import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/index/search-index.ts';
import type { Answer } from '../../src/judge/answer.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { shippedIndex } from '../support/shipped-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await shippedIndex();
});

function order(answer: Answer, count: number): number[] {
  return answer.evidence.slice(0, count).map(({ passage }) => passage.paragraph.number);
}

/** Questions with the order of passages that a careful reader would give, and the reason. */
const expectations: { question: string; first: number[]; why: string }[] = [
  {
    question: 'what was trade in 2021',
    first: [11],
    why: 'the year and the trade stand together only there',
  },
  {
    question: 'important issues coordination',
    first: [2],
    why: 'bare keywords find the paragraph that has all three',
  },
  {
    question: 'What does Lavrov think of the meeting of the presidents?',
    first: [6],
    why: '¶5 and ¶3 speak of the same meeting, but ¶5 is Wang’s view and ¶3 nobody’s',
  },
  {
    question: 'What did Wang say was the purpose of meeting Lavrov?',
    first: [5],
    why: '¶1 has both names and the meeting, ¶5 alone the purpose',
  },
  {
    question: 'how long was the treaty extended',
    first: [9],
    why: 'a length of time, which ¶9 alone gives the treaty',
  },
  {
    question: 'Why did Lavrov praise Beijing?',
    first: [14],
    why: '“he” in the article is Lavrov, whom the fact names',
  },
  { question: 'eeu bri', first: [13], why: 'abbreviations are names' },
  { question: 'politics in sport', first: [15], why: '¶7 has politics, ¶14 sport, ¶15 both as one thought' },
  {
    question: 'fight the virus together',
    first: [12],
    why: '¶14 mentions the pandemic, ¶12 the common fight',
  },
  { question: 'past year of bilateral relations', first: [8], why: '¶11 is of a year too, but of trade' },
  {
    question: 'wat did lavrof say abot the meting of the preisdents',
    first: [6],
    why: 'five slips change nothing',
  },
  { question: '两国贸易额是多少', first: [11], why: 'terms carry the question over from Chinese' },
  {
    question: 'На сколько лет продлили договор?',
    first: [9],
    why: 'words carry the question over from Russian',
  },
];

describe('the order of passages', () => {
  test.each(expectations)('$question: $why', ({ question, first }) => {
    expect(order(answerQuestion(question, index), first.length)).toEqual(first);
  });
});

describe('guards', () => {
  test.each([
    ['what was trade in 2020', 'number', 'the source has 2021, and 2020 is not near enough'],
    ['what did lavrov say about nato', 'name', 'a name that the source has not got'],
    ['What did Xi Jinping say about the summit?', 'speaker', 'Xi is spoken of and never speaks'],
    ['What time did the ministers meet?', 'kind', 'the source gives the day, not the hour'],
    ['How old is Sergei Lavrov?', 'kind', 'no age is given'],
    [
      'How long did the talks between Wang and Lavrov last?',
      'kind',
      'two years is how long ago, not how long',
    ],
  ])('%s is not answered: %s (%s)', (question, guard) => {
    const answer = answerQuestion(question, index);
    expect(answer.outcome).not.toBe('answered');
    expect(answer.evidence[0]?.failures.map((failure) => failure.guard)).toContain(guard);
  });

  test('a premise that the source denies is answered by its evidence', () => {
    const answer = answerQuestion('Was the treaty extended by ten years?', index);
    expect(answer.outcome).toBe('answered');
    expect(order(answer, 1)).toEqual([9]);
  });
});

test('the same question gets the same answer', () => {
  const question = 'how did commerce do despite the recession';
  expect(answerQuestion(question, index)).toEqual(answerQuestion(question, index));
});
