import { beforeAll, describe, expect, test } from 'vitest';
import { findPhrases } from '../../src/index/find-phrases.ts';
import { innerPhrases } from '../../src/index/inner-phrases.ts';
import type { SearchIndex } from '../../src/index/search-index.ts';
import { tokenise } from '../../src/language/tokens.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { shippedIndex } from '../support/shipped-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await shippedIndex();
});

const unitsOf = (text: string) => understandQuestion(text, index).units;
const readsOf = (text: string) => unitsOf(text).map(({ read }) => read);

describe('two digits', () => {
  test.each([
    ['what was trade in 21', '2021'],
    ["trade '21", '2021'],
    ['trade in 21 and before', '2021'],
    ['trade in 19', '19'],
    ['trade in 21 days', '21'],
    ['the 21 ministers', '21'],
  ])('%s: %s', (text, read) => {
    expect(readsOf(text)).toContain(read);
  });
});

test('who said something asks for no word of saying that the account lacks, but what was said', () => {
  expect(readsOf('who explained that the talks had a purpose')).not.toContain('explained');
});

describe('a longer phrase', () => {
  const inner = (text: string) => innerPhrases(tokenise(text), index.lexicon);

  test('tells what the one within it tells, for less', () => {
    const found = inner('top foreign minister');
    expect(found.length).toBeGreaterThan(0);
    const whole = findPhrases(tokenise('foreign minister'), index.lexicon).flatMap(({ phrases }) => phrases);
    for (const { term, worth } of found) {
      expect(worth).toBeLessThan(whole.find((each) => each.term === term)?.worth ?? 0);
    }
  });

  test('has none where it is one word, or where what is within it is no phrase', () => {
    expect(inner('treaty')).toEqual([]);
    expect(inner('')).toEqual([]);
    expect(inner('purple foreign zebra')).toEqual([]);
  });
});
