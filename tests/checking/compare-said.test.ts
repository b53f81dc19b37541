import { describe, expect, test } from 'vitest';
import { compareSaid } from '../../src/checking/compare-said.ts';
import { readSaid } from '../../src/checking/said.ts';

function compare(said: string, stated: string): string {
  const [one] = readSaid(said);
  const [other] = readSaid(stated);
  if (!one || !other) throw new Error(`Nothing is said in “${said}” or “${stated}”`);
  return compareSaid(one, other);
}

describe('quantities', () => {
  test.each([
    ['146.87 billion', '$146.87 billion', 'same', 'no currency is told'],
    ['1468.7亿美元', 'US$146,870 million', 'same', 'another scale and language'],
    ['пять лет', '5-year', 'same', 'another language'],
    ['$147 billion', '$146.87 billion', 'rounded', 'it rounds to it'],
    ['$146 billion', '$146.87 billion', 'other', 'it does not round to it'],
    ['$146.871 billion', '$146.87 billion', 'other', 'more digits are more than is known'],
    ['about $150 billion', '$146.87 billion', 'rounded', 'about that much'],
    ['$150 billion', '$146.87 billion', 'other', 'nothing says that it is approximate'],
    ['over $140 billion', '$146.87 billion', 'rounded', 'over that much'],
    ['over $110 billion', '$146.87 billion', 'rounded', 'far over that, and so it is'],
    ['up to 200 billion dollars', '$146.87 billion', 'rounded', 'under that, and so it is'],
    ['over $1 billion', '$146.87 billion', 'incomparable', 'true, but of nearly every number'],
    ['under 500 billion dollars', '$146.87 billion', 'incomparable', 'true, but of nearly every number'],
    ['over $150 billion', '$146.87 billion', 'other', 'it is less than that'],
    ['no more than 3 ministers', '4–5 ministers', 'other', 'they are more than that'],
    ['nearly $140 billion', '$146.87 billion', 'other', 'it is more than that'],
    ['$140–150 billion', '$146.87 billion', 'rounded', 'within the range'],
    ['$150–160 billion', '$146.87 billion', 'other', 'outside the range'],
    ['35 percent', '35-36%', 'rounded', 'within what is stated'],
    ['€146.87 billion', '$146.87 billion', 'other', 'another currency is another sum'],
    ['€130 billion', '$146.87 billion', 'incomparable', 'another currency may be the same sum'],
    ['¥5 billion', '5 billion yuan', 'same', 'the sign may be of yuan'],
    ['¥5 billion', '5 billion yen', 'same', 'or of yen'],
    ['¥5 billion', '€5 billion', 'other', 'but of nothing else'],
    ['5 billion yuan', '5 billion yen', 'other', 'yuan are no yen'],
    ['5 million francs', '5 million Swiss francs', 'same', 'francs may be Swiss'],
    ['6 million francs', '5 million Swiss francs', 'other', 'if they are, it is another sum'],
    ['5 million crowns', '5 million Swedish kronor', 'same', 'crowns may be Swedish'],
    ['5 million Norwegian kroner', '5 million Swedish kronor', 'other', 'two currencies'],
    ['5 million pesos', '5 million Mexican pesos', 'same', 'pesos may be Mexican'],
    ['5 percentage points', '5%', 'incomparable', 'points are no percentage'],
    ['1.4 billion people', '1.4 billion dollars', 'incomparable', 'people are no sum'],
    ['2 ministers', '3 ministers', 'other', 'another count'],
    ['2 ministers', '3 boats', 'incomparable', 'another thing'],
    ['3名', '2名', 'incomparable', 'a measure word does not say what is counted'],
    ['9 votes to 6', '9 to 6', 'same', 'the same vote'],
    ['9 votes to 5', '9 to 6', 'other', 'another vote'],
    ['5 years', '5 months', 'incomparable', 'another unit'],
  ])('%s beside %s is %s: %s', (said, stated, expected) => {
    expect(compare(said, stated)).toBe(expected);
  });
});

describe('dates', () => {
  test.each([
    ['3 February 2022', '2022年2月3日', 'same', 'another way to write it'],
    ['2022', '3 February 2022', 'same', 'the year of that day'],
    ['3 February', '3 February 2022', 'same', 'the year is left out'],
    ['3 February 2022', 'February 2022', 'rounded', 'the source says less'],
    ['5 February 2022', '3 February 2022', 'other', 'another day'],
    ['July 2021', 'June 2021', 'other', 'another month'],
    ['03/02/2022', '2 March 2022', 'same', 'one of its readings'],
    ['03/02/2022', '4 March 2022', 'other', 'neither of its readings'],
    ['2016', '2014–2018', 'rounded', 'a year of the span'],
    ['2019', '2014–2018', 'other', 'a year outside the span'],
    ['the 1990s', '1994', 'rounded', 'a year of the decade'],
    ['Friday', 'четверг', 'other', 'another day of the week'],
    ['Friday', '4 February 2022', 'incomparable', 'a date does not say its day of the week'],
  ])('%s beside %s is %s: %s', (said, stated, expected) => {
    expect(compare(said, stated)).toBe(expected);
  });
});

test('the day of the week of a date is held against another by itself', () => {
  expect(readSaid('On Friday, 3 February 2022 it fell.').map(({ kind, text }) => [kind, text])).toEqual([
    ['weekday', 'Friday'],
    ['date', '3 February 2022'],
  ]);
});
