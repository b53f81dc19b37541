import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import type { Source } from '../../src/knowledge/knowledge.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { withNearWords } from '../../src/rank/near-words.ts';

const texts = [
  'The swimming pool will be closed for eleven weeks in the autumn.',
  'Councillor Ayliff objected to the cost of the new boilers.',
  'The rent of the allotments goes up in January.',
  'Members applauded the head teacher when she had spoken.',
];

/** A source as ingest leaves it when nothing can be drafted: paragraphs alone. */
const source: Source = {
  id: 'council',
  title: 'Minutes',
  publisher: 'Town',
  published: undefined,
  place: undefined,
  language: 'en',
  text: 'verbatim',
  url: undefined,
  paragraphs: texts.map((text, at) => ({ number: at + 1, text, heading: null })),
  facts: [],
  entities: [],
  terms: [],
  gaps: [],
};
const index = buildSearchIndex({ sources: [source] });
const first = (question: string) => answerQuestion(question, index).evidence[0]?.passage.paragraph.number;

describe('what is put in other words is found', () => {
  test.each([
    ['who complained about the price of the heating', 2],
    ['when is the lido shut', 1],
    ['will gardeners pay more for their plots', 3],
    ['who got clapping', 4],
  ])('%s: ¶%i', (question, paragraph) => {
    expect(first(question)).toBe(paragraph);
  });
});

test('a word that was put right brings no near words, as it may be another word', () => {
  const widened = (text: string) =>
    withNearWords(understandQuestion(text, index), index).forPassages.units.flatMap(({ terms }) =>
      terms.filter(({ isNear }) => isNear),
    );
  expect(widened('heaters')).not.toEqual([]);
  expect(widened('heatrs')).toEqual([]);
});

test('near words count for less than the words themselves', () => {
  const [unit] = withNearWords(understandQuestion('heating', index), index).forPassages.units;
  for (const { worth, isNear } of unit?.terms ?? []) if (isNear) expect(worth).toBeLessThan(0.6);
});
