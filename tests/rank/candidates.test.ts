import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import type { Source } from '../../src/knowledge/knowledge.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { findCandidates } from '../../src/rank/candidates.ts';
import { createTally } from '../../src/rank/tally.ts';
import { harbour } from '../support/harbour-source.ts';

const nouns = ['harbour', 'treaty', 'market', 'engine', 'valley', 'winter', 'copper', 'lantern', 'meadow'];

/** Texts in which the first nouns are common and the last are rare. */
const text = fc
  .array(fc.nat({ max: nouns.length ** 2 - 1 }), { minLength: 3, maxLength: 20 })
  .map((picks) => picks.map((pick) => nouns[nouns.length - 1 - Math.floor(Math.sqrt(pick))]).join(' '));

function indexOf(texts: readonly string[]): SearchIndex {
  const source: Source = {
    ...harbour,
    entities: [],
    paragraphs: texts.map((each, at) => ({ number: at + 1, text: each, heading: null })),
  };
  return buildSearchIndex({ sources: [source] });
}

/** BM25 reckoned from the texts themselves, passage by passage. */
function reckon(question: string, texts: readonly string[]): { passage: number; score: number }[] {
  const asked = question.split(' ');
  const heading = harbour.title.toLowerCase().split(' ');
  const lengths = texts.map((each) => each.split(' ').length + 1);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / texts.length;
  const frequency = (each: string, word: string) =>
    each.split(' ').filter((other) => other === word).length + (heading.includes(word) ? 0.4 : 0);
  return texts
    .map((each, passage) => {
      const score = asked.reduce((sum, word) => {
        const holders = texts.filter((other) => frequency(other, word) > 0).length;
        const inverse = Math.log(1 + (texts.length - holders + 0.5) / (holders + 0.5));
        const own = frequency(each, word);
        const norm = 0.9 * (0.6 + (0.4 * (lengths[passage] ?? 0)) / mean);
        return sum + (own === 0 ? 0 : (inverse * own * 1.9) / (own + norm));
      }, 0);
      return { passage, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

test('the best are the best by BM25, whatever is passed over on the way', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 60 }),
      fc.uniqueArray(fc.constantFrom(...nouns), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 10 }),
      (texts, asked, limit) => {
        const index = indexOf(texts);
        const question = understandQuestion(asked.join(' '), index);
        const read = question.units.map((unit) => unit.read);
        fc.pre(read.join(' ') === asked.join(' '));
        const found = findCandidates(question, index, limit);
        const expected = reckon(asked.join(' '), texts).slice(0, limit);
        expect(found).toHaveLength(expected.length);
        found.forEach(({ score }, at) => {
          expect(score).toBeCloseTo(expected[at]?.score ?? Number.NaN, 5);
        });
      },
    ),
    { numRuns: 200 },
  );
});

test('of one unit only the best score counts, and an emptied tally has none', () => {
  const tally = createTally(10);
  const options = { limit: 2, left: 0, scoredLimit: 10, precision: 0 };
  tally.beginUnit();
  tally.add(3, 1);
  tally.add(3, 0.5);
  tally.add(3, 2);
  tally.add(4, 1.5);
  tally.add(5, 1);
  expect(tally.leastOfBest(1)).toBe(2);
  expect(tally.leastOfBest(2)).toBe(1.5);
  expect(tally.near(options).sort()).toEqual([3, 4]);
  tally.empty();
  expect(tally.count()).toBe(0);
  expect(tally.near(options)).toEqual([]);
});

test('of more passages than are scored, those that have the most are kept', () => {
  const tally = createTally(100);
  tally.beginUnit();
  for (let passage = 0; passage < 100; passage += 1) tally.add(passage, passage < 50 ? 1 : 2);
  const near = tally.near({ limit: 24, left: 5, scoredLimit: 50, precision: 1e-5 });
  expect(near.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, at) => at + 50));
});

test('a question that fails half-way leaves nothing behind for the next', () => {
  const index = indexOf(Array.from({ length: 30 }, (_, at) => nouns[at % 3] ?? ''));
  // It fails once, at the tenth passage of which the length is asked for.
  let asked = 0;
  const failing: SearchIndex = {
    ...index,
    lengthOf: (passage) => {
      asked += 1;
      if (asked === 10) throw new Error('a defect');
      return index.lengthOf(passage);
    },
  };
  expect(() => findCandidates(understandQuestion('treaty', index), failing, 30)).toThrow('a defect');
  const next = understandQuestion('market', index);
  expect(findCandidates(next, failing, 30)).toEqual(findCandidates(next, index, 30));
});
