import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { toExcerpt } from '../../src/show/excerpt.ts';

const text =
  'The port was founded in 1850. It grew slowly. Its lighthouse is 40 metres high. Fishing made it rich. Tourists came later.';
const apart =
  'Sand lies along the coast. The harbour masters built the tower of granite. Rain falls all winter long. The pilots built the tower of timber. Gulls nest there in spring.';
const index = buildSearchIndex({
  sources: [
    {
      id: 'port',
      title: 'A port',
      publisher: 'Test',
      published: '2020-01-01',
      language: 'en',
      text: 'verbatim',
      paragraphs: [
        { number: 1, text, heading: null },
        { number: 2, text: apart, heading: null },
      ],
      facts: [],
      entities: [],
      terms: [],
      gaps: [],
    },
  ],
});

const excerptFor = (question: string) => toExcerpt(text, understandQuestion(question, index), { index });

test('a quote is one or two sentences, and says where something is left out', () => {
  const quote = excerptFor('How high is the lighthouse?');
  expect(quote).toMatch(/^… .*lighthouse is 40 metres high\..* …$/);
  expect(quote.match(/\./g)?.length).toBeLessThanOrEqual(2);
});

test('two sentences that stand apart are shown apart', () => {
  const quote = toExcerpt(
    apart,
    understandQuestion('Which tower did the harbour masters build, and which did pilots?', index),
    { index },
  );
  expect(quote).toBe(
    '… The harbour masters built the tower of granite. … The pilots built the tower of timber. …',
  );
});

test('of sentences that share the words of a question, the one that has an answer of its kind is shown', () => {
  expect(excerptFor('When was the port founded?')).toContain('1850');
});

test('neighbouring sentences are shown as they stand', () => {
  expect(excerptFor('What is the lighthouse of the port like, and what made it rich?')).toContain(
    'Its lighthouse is 40 metres high. Fishing made it rich.',
  );
});

test('a paragraph of two sentences is shown whole', () => {
  const short = 'The port was founded in 1850. It grew slowly.';
  expect(toExcerpt(short, understandQuestion('When was the port founded?', index), { index })).toBe(short);
});
