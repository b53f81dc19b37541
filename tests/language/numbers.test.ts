import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOfWord } from '../../src/language/number-words.ts';
import { isYear, numberOfDigits } from '../../src/language/numbers.ts';

test.each([
  ['146.87', 146.87, 'English decimals'],
  ['35,9', 35.9, 'Russian decimals'],
  ['1,468', 1468, 'three digits after a comma are thousands'],
  ['1,468.7', 1468.7, 'both separators'],
  ['1.000.000', 1_000_000, 'thousands by points'],
  ['２０２１', 2021, 'full-width digits'],
])('%s is %d: %s', (written, value) => {
  expect(numberOfDigits(written)).toBe(value);
});

test('a number written the English way is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (value) => {
      expect(numberOfDigits(value.toLocaleString('en-US'))).toBe(value);
    }),
  );
});

test('words of three languages are numbers', () => {
  expect([numberOfWord('five'), numberOfWord('пять'), numberOfWord('五')]).toEqual([5, 5, 5]);
  expect(numberOfWord('trade')).toBeUndefined();
});

test('a year is four digits of a time that one speaks of', () => {
  expect(['2021', '1492', '2999', '202'].map(isYear)).toEqual([true, true, false, false]);
});
