import { expect, test } from 'vitest';
import { toExcerpt } from '../../src/retrieval/excerpt.ts';
import { understandQuestion } from '../../src/retrieval/question.ts';
import { buildSearchIndex } from '../../src/retrieval/search-index.ts';

const text =
  'The port was founded in 1850. It grew slowly. Its lighthouse is 40 metres high. Fishing made it rich. Tourists came later.';
const index = buildSearchIndex({
  sources: [
    {
      id: 'port',
      title: 'A port',
      publisher: 'Test',
      published: '2020-01-01',
      language: 'en',
      text: 'verbatim',
      paragraphs: [{ number: 1, text, heading: null }],
      facts: [],
      entities: [],
      terms: [],
    },
  ],
});

test('a quote is two neighbouring sentences, and says where something is left out', () => {
  const quote = toExcerpt(text, understandQuestion('How high is the lighthouse?', index), index);
  expect(quote).toMatch(/^… .*lighthouse is 40 metres high\..* …$/);
  expect(quote.match(/\./g)).toHaveLength(2);
});

test('a paragraph of two sentences is shown whole', () => {
  const short = 'The port was founded in 1850. It grew slowly.';
  expect(toExcerpt(short, understandQuestion('When was the port founded?', index), index)).toBe(short);
});
