import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { basesOf } from '../../src/language/english/comparatives.ts';
import { inflectionsOf } from '../../src/language/english/inflections.ts';
import { stem } from '../../src/language/stem.ts';

const words = fc.stringMatching(/^[a-z]{1,14}$/);

describe('the other forms of a word', () => {
  test.each([
    ['praise', ['praises', 'praised', 'praising']],
    ['vary', ['varies', 'varied', 'varying']],
    ['reach', ['reaches', 'reached', 'reaching']],
    ['treaty', ['treaties']],
    ['ox', []],
    ['2021', []],
  ])('of %s are %j, as everyday language has them', (word, forms) => {
    expect(inflectionsOf(word)).toEqual(forms);
  });

  test('have its stem, whatever the word', () => {
    fc.assert(
      fc.property(words, (word) => {
        for (const form of inflectionsOf(word)) expect(stem(form)).toBe(stem(word));
      }),
    );
  });
});

test.each([
  ['sturdier', 'sturdy'],
  ['nearest', 'near'],
  ['largest', 'large'],
])('%s may be of %s', (form, base) => {
  expect(basesOf(form)).toContain(base);
});

test.each(['trader', 'minister', 'best'])('%s is of no other word', (form) => {
  expect(basesOf(form)).toEqual([]);
});
