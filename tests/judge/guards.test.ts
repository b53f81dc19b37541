import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { answeringFacts, toShortAnswer } from '../../src/show/short-answer.ts';
import { shippedIndex } from '../support/shipped-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await shippedIndex();
});

describe('what is not told is not answered, near as it comes', () => {
  /** Questions that share most words with the account, and what of them it does not tell. */
  const refused: { question: string; why: string }[] = [
    { question: 'In which city was the treaty extended?', why: 'when is told, not where' },
    { question: 'When will Lavrov and Wang meet next?', why: 'the next meeting is not this one' },
    { question: 'what was the trade between China and the US in 2021', why: 'dollars are no country' },
    {
      question: 'Who was the foreign minister of Russia before Lavrov?',
      why: 'who was it before is another',
    },
    {
      question: 'How do I get coffee stains out of a white shirt?',
      why: 'words near to known ones are not they',
    },
    { question: 'hey bot how was your weekend lol', why: 'whoever reads is not in the account' },
    { question: 'How far off is Beijing from Moscow?', why: 'a distance is no amount of something told' },
    { question: '会谈持续了多久？', why: 'how long the treaty goes on is told, not the talks' },
    { question: 'what was the trade in December 2021', why: 'the year is told, not the month' },
    { question: 'Where inside Beijing will Xi receive Putin?', why: 'the city is told, not the building' },
    { question: 'help', why: 'one empty word asks nothing' },
    { question: 'what was trade in 2020', why: 'nobody asks for it to be worked out' },
    {
      question: 'Who besides Lavrov and Wang took part in the talks?',
      why: 'these two did, and nobody else',
    },
    { question: 'What did they agree not to do?', why: 'what they agreed to do is told' },
    { question: 'Кто не в союзе?', why: 'who is in it is told' },
    { question: 'What did they agree on, but never carry out?', why: 'the denial is of the question' },
  ];
  test.each(refused)('$question: $why', ({ question }) => {
    expect(answerQuestion(question, index).outcome).not.toBe('answered');
  });
});

describe('what is told is answered, though it looks alike', () => {
  const answered: { question: string; paragraphs: number[] }[] = [
    { question: 'my husband says there was a ceremony, where', paragraphs: [4] },
    { question: 'did Labrador meat Wang', paragraphs: [1, 5] },
    { question: '冬奧會的儀式在哪個體育場舉行？', paragraphs: [4] },
    { question: 'was trade bigger in 2021 or in 2020', paragraphs: [11] },
    { question: 'sooo whennn was the treaty extendeddd', paragraphs: [9] },
    { question: 'Give me the rise of trade in dollars, not in percent.', paragraphs: [11] },
    { question: "What didn't keep Beijing from hosting the event?", paragraphs: [14] },
    { question: 'Where does trade in 2021 rank in history?', paragraphs: [11] },
  ];
  test.each(answered)('$question', ({ question, paragraphs }) => {
    const answer = answerQuestion(question, index);
    expect(answer.outcome).toBe('answered');
    expect(paragraphs).toContain(answer.evidence[0]?.passage.paragraph.number);
  });
});

describe('the short answer is what was asked', () => {
  const expectations: { question: string; says: RegExp }[] = [
    { question: 'is Putin the president of China', says: /^Vladimir Putin is the President of Russia/ },
    { question: 'Who was scheduled to meet Xi Jinping?', says: /Putin/ },
    { question: 'С кем встретился Ван И?', says: /^Сергей Лавров$/ },
    { question: 'When did they meet?', says: /^Thursday, 3 February 2022$/ },
    { question: 'Where did they meet?', says: /^Beijing$/ },
    { question: 'When was the treaty extended?', says: /^June 2021$/ },
    { question: 'Когда встретились министры?', says: /^четверг, 3 февраля 2022/ },
    { question: 'Who is the president of China?', says: /^Xi Jinping$/ },
    { question: 'who are the presidents', says: /Xi Jinping and Vladimir Putin/ },
  ];
  test.each(expectations)('$question', ({ question, says }) => {
    const answer = answerQuestion(question, index);
    const [fact] = answeringFacts(answer);
    expect(fact && toShortAnswer(fact, answer.question)).toMatch(says);
  });
});
