import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meaningOf, nearness, nearnessOfPlaces, placeOfWord } from '../../src/language/word-vectors.ts';

const words = readFileSync('src/language/data/word-vectors.txt', 'utf8').trimEnd().split('\n');
const place = (word: string) => placeOfWord(word) ?? Number.NaN;
const meaning = (text: string) => meaningOf(text.split(' ').map(place));

test('every word has a vector, and each word stands once', () => {
  expect(new Set(words).size).toBe(words.length);
  expect(readFileSync('src/language/data/word-vectors.bin').length).toBe(words.length * 100);
});

test.each([
  ['postpone', 'delay', 'vegetable'],
  ['salary', 'wages', 'window'],
  ['mayor', 'councillor', 'banana'],
  ['boiler', 'heating', 'verse'],
])('%s is nearer to %s than to %s', (word, near, far) => {
  expect(nearnessOfPlaces(place(word), place(near))).toBeGreaterThan(
    nearnessOfPlaces(place(word), place(far)) + 0.2,
  );
});

test('a word that the table has not got has no place', () => {
  expect(placeOfWord('zzquux')).toBeUndefined();
});

describe('the meaning of words together', () => {
  test('is nearer to what is put in other words than to something else', () => {
    const asked = meaning('swimming baths shut repairs');
    const told = meaning('pool closed renovation work');
    const other = meaning('treasurer elected votes members');
    expect(nearness(asked, told)).toBeGreaterThan(nearness(asked, other) + 0.2);
  });

  test('does not hang on their order, and is as near to itself as can be', () => {
    const some = fc.array(fc.integer({ min: 0, max: words.length - 1 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(some, (places) => {
        const forwards = meaningOf(places);
        expect(nearness(forwards, meaningOf(places.toReversed()))).toBeCloseTo(1, 4);
      }),
    );
  });

  test('is nothing where there are none', () => {
    expect(nearness(meaningOf([]), meaning('pool'))).toBe(0);
  });
});
