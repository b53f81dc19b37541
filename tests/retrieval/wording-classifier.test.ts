import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { answerQuestion } from '../../src/retrieval/answer.ts';
import { findMeant } from '../../src/retrieval/meant.ts';
import { understandQuestion } from '../../src/retrieval/question.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/retrieval/search-index.ts';
import { classify } from '../../src/retrieval/wording-classifier.ts';
import { harbour } from '../support/harbour-source.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = buildSearchIndex(await loadKnowledge('knowledge'));
});

const fact = {
  cites: [1],
  kind: 'event' as const,
  about: ['Ada Field'],
  untold: [],
  draft: false,
};

/** An index over the harbour with two facts, one ask each, and a gap. */
function harbourIndex(asks: { opened: string; by: string }): SearchIndex {
  return buildSearchIndex({
    sources: [
      {
        ...harbour,
        facts: [
          { ...fact, id: 'opened', statement: 'The harbour was opened on Monday.', asks: [asks.opened] },
          { ...fact, id: 'opener', statement: 'Mayor Ada Field opened it.', asks: [asks.by] },
        ],
        gaps: [{ id: 'price', untold: 'what the harbour cost', asks: ['What was its price?'] }],
      },
    ],
  });
}

describe('naive Bayes over the wordings', () => {
  test('a feature of one class alone makes it likelier by the logarithm of its smoothed count', () => {
    const { classifier, ...rest } = harbourIndex({ opened: 'ribbon', by: 'scissors' });
    const likelihoodsOf = (text: string) =>
      classify(understandQuestion(text, { classifier, ...rest }), classifier);
    const [opened = 0, opener = 0] = likelihoodsOf('ribbon');
    const [absentOpened = 0, absentOpener = 0] = classifier.absent;
    // Both have what kind of answer is wanted; the word counts as it stands, and as a term.
    expect(opened - opener).toBeCloseTo(2 * Math.log((1 + 0.1) / 0.1) + 3 * (absentOpened - absentOpener), 4);
  });

  test('words that no passage has tell what is meant', () => {
    const built = harbourIndex({ opened: 'When did they cut the ribbon?', by: 'Who held the scissors?' });
    const [opened, opener] = built.facts.facts;
    const ribbon = findMeant(understandQuestion('ribbon, when', built), built);
    expect(ribbon.behind(opened)).toBe(0);
    expect(ribbon.behind(opener)).toBeGreaterThan(0);
    const price = findMeant(understandQuestion('the price of it', built), built);
    expect(price.ahead(opened, harbour)).toBeLessThanOrEqual(0);
  });

  test('whatever is typed, some fact is the likeliest, and all stay within bounds', () => {
    const words = ['who', 'trade', 'Wang', '贸易', 'встреча', 'zzz', '2021', 'why', '!', 'Olympics'];
    const typed = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...words)).map((each) => each.join(' ')),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const meant = findMeant(understandQuestion(text, index), index);
        const behind = index.facts.facts.map((each) => meant.behind(each));
        expect(Math.min(...behind)).toBe(0);
        expect(behind.every((each) => each >= 0 && each <= 1)).toBe(true);
        for (const each of index.facts.facts) {
          const ahead = meant.ahead(each, each.source);
          expect(ahead >= -1 && ahead <= 1).toBe(true);
        }
      }),
    );
  });
});

test.each([
  ['Who sat down with whom for a natter?', 'ministers-met'],
  ['What compliment did the town get from its visitor?', 'hosting-praise'],
])('a question with no word of its passage finds its fact: %s', (question, id) => {
  expect(findMeant(understandQuestion(question, index), index).behind(factOf(id))).toBe(0);
});

function factOf(id: string) {
  return index.facts.facts.find((each) => each.fact.id === id);
}

test('an ask that names somebody else does not make them told of', () => {
  const built = harbourIndex({ opened: 'Was it opened in France?', by: 'Was it Macron?' });
  for (const question of ['Did France open the harbour?', 'Did Macron open the harbour?']) {
    const { outcome, evidence } = answerQuestion(question, built);
    expect(outcome).not.toBe('answered');
    expect(evidence[0]?.failures.map(({ guard }) => guard)).toContain('name');
  }
});
