import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { answerOtherwise, answerQuestion } from '../../src/judge/answer-question.ts';
import { toExcerpt } from '../../src/show/excerpt.ts';
import { answeringFacts, toShortAnswer } from '../../src/show/short-answer.ts';

const fact = { draft: false, kind: 'figure' as const, about: [] };
const facts = [
  {
    ...fact,
    id: 'length',
    cites: [1],
    statement: 'The ferry line to Skarn is 12 kilometres.',
    value: 12,
    unit: 'kilometres',
    asks: ['How long is the ferry line?', 'How far does it go?'],
  },
  {
    ...fact,
    id: 'duties',
    kind: 'agreement' as const,
    cites: [2],
    statement: 'The crew sweeps the pier and the harbour office sells the tickets.',
    asks: ['Who has to do what?', 'What did Odd Berg not say in 1950?', 'How do I get a ticket?'],
  },
];
const source = {
  id: 'ferry',
  title: 'The ferry to Skarn',
  publisher: 'Test',
  published: '2021-05-03',
  language: 'en' as const,
  text: 'verbatim' as const,
  paragraphs: [
    'The boats are painted blue each spring. The ferry line to Skarn is 12 kilometres. Its first captain was a baker. Gulls follow every boat.',
    'The crew sweeps the pier, and the harbour office sells the tickets.',
    'In winter the boats lie on land.',
  ].map((text, at) => ({ number: at + 1, text, heading: null })),
  facts,
  entities: [],
  terms: [],
  gaps: [
    {
      id: 'price',
      untold: 'what a ticket costs',
      asks: ['How much is a ticket for the ferry line?'],
      draft: false,
    },
  ],
};
const index = buildSearchIndex({ sources: [source] });

describe('what editors wrote down as asked, typed word for word', () => {
  test.each(facts.flatMap(({ id, asks }) => asks.map((ask) => [ask, id])))('%s reaches %s', (ask, id) => {
    for (const typed of [ask, ask.toUpperCase(), `  ${ask.replace('?', '')} `]) {
      const { outcome, evidence } = answerQuestion(typed, index);
      expect([outcome, evidence[0]?.fact?.fact.id]).toEqual(['answered', id]);
    }
  });

  test('is refused where it is a way to ask for what is not told, though a fact has its words', () => {
    const { outcome, evidence } = answerQuestion('How much is a ticket for the ferry line?', index);
    expect(outcome).not.toBe('answered');
    expect(evidence[0]?.gap?.gap.id).toBe('price');
  });

  test('is a question as any other for whoever wants to know what a little else would get', () => {
    expect(answerOtherwise('What did Odd Berg not say in 1950?', index).outcome).not.toBe('answered');
  });
});

test('the quote has the sentence that tells the short answer', () => {
  const answer = answerQuestion('How far does it go?', index);
  const [answering] = answeringFacts(answer);
  const short = answering && toShortAnswer(answering, answer.question);
  const quote = toExcerpt(source.paragraphs[0]?.text ?? '', answer.question, { index, short });
  expect(short).toBe('12 kilometres');
  expect(quote).toContain('12 kilometres');
});

describe('one fact more', () => {
  test('takes no answer from a passage that has none', () => {
    const bare = buildSearchIndex({ sources: [{ ...source, facts: [], gaps: [] }] });
    const one = buildSearchIndex({ sources: [{ ...source, facts: facts.slice(0, 1), gaps: [] }] });
    for (const [question, paragraph] of [
      ['Where do the boats lie in winter?', 3],
      ['Who sells the tickets at the harbour office?', 2],
    ] as const) {
      const [before, after] = [answerQuestion(question, bare), answerQuestion(question, one)];
      expect(after.outcome).toBe(before.outcome);
      expect(after.evidence[0]?.passage.paragraph.number).toBe(paragraph);
    }
  });
});
