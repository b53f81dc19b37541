import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import { classify } from '../../src/index/wording-classifier.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { findMeant } from '../../src/rank/meant.ts';
import { harbour } from '../support/harbour-source.ts';
import { shippedIndex } from '../support/shipped-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await shippedIndex();
});

const fact = {
  cites: [1],
  kind: 'event' as const,
  about: ['Ada Field'],
  draft: false,
};

/** An index over the harbour with two facts, one ask each, and a gap. */
function harbourIndex(asks: { opened: string; by: string }): SearchIndex {
  return buildSearchIndex({
    sources: [
      {
        ...harbour,
        facts: [
          {
            ...fact,
            id: 'opened',
            statement: 'The harbour was opened on Monday.',
            asks: [asks.opened],
            draft: false,
          },
          { ...fact, id: 'opener', statement: 'Mayor Ada Field opened it.', asks: [asks.by], draft: false },
        ],
        gaps: [{ id: 'price', untold: 'what the harbour cost', asks: ['What was its price?'], draft: false }],
      },
    ],
  });
}

describe('naive Bayes over the wordings', () => {
  test('each feature of one class alone makes it likelier by the logarithm of its smoothed count', () => {
    const built = harbourIndex({ opened: 'blue ribbon', by: 'long scissors' });
    const [opened = 0, opener = 0] = classify(understandQuestion('blue ribbon', built), built.classifier);
    const [absentOpened = 0, absentOpener = 0] = built.classifier.absent;
    // Two words, each as it stands and as a term, and the pair; both have what kind of answer is wanted.
    expect(opened - opener).toBeCloseTo(5 * Math.log((1 + 0.1) / 0.1) + 6 * (absentOpened - absentOpener), 4);
  });

  test('words that no passage has tell what is meant, of facts and of what is not told', () => {
    const built = harbourIndex({ opened: 'When did they cut the ribbon?', by: 'Who held the scissors?' });
    const [opened, opener] = built.facts.facts;
    if (!opened || !opener) throw new Error('two facts');
    const { source } = opened;
    const ribbon = findMeant(understandQuestion('ribbon, when', built), built);
    expect(ribbon.behind(opened, source)).toBe(0);
    expect(ribbon.behind(opener, source)).toBeGreaterThan(0);
    expect(ribbon.ahead(opened, source)).toBeGreaterThan(0);
    const price = findMeant(understandQuestion('the price of it', built), built);
    expect(price.ahead(opened, source)).toBeLessThan(0);
  });

  test('a paragraph that no fact cites is not put behind for it', () => {
    const built = harbourIndex({ opened: 'When did they cut the ribbon?', by: 'Who held the scissors?' });
    const [best] = answerQuestion('How much trade went through the harbour?', built).evidence;
    expect(best?.passage.paragraph.number).toBe(2);
  });

  test('where nobody wrote down ways to ask, nothing is likelier', () => {
    const built = buildSearchIndex({ sources: [harbour] });
    const meant = findMeant(understandQuestion('who opened it', built), built);
    expect([meant.behind(undefined, harbour), meant.ahead(undefined, harbour)]).toEqual([0, 0]);
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
        const behind = index.facts.facts.map((each) => meant.behind(each, each.source));
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

test('an ask that names another country or leader does not make them told of', () => {
  const built = harbourIndex({ opened: 'Was it opened in France?', by: 'Was it Macron?' });
  for (const question of ['Did France open the harbour?', 'Did Macron open the harbour?']) {
    const { outcome, evidence } = answerQuestion(question, built);
    expect(outcome).not.toBe('answered');
    expect(evidence[0]?.failures.map(({ guard }) => guard)).toContain('name');
  }
});
