import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise, toSentences } from '../../src/language/tokens.ts';

describe('tokens', () => {
  test.each([
    ['$146.87 billion', ['146.87', 'billion'], 'a number keeps its decimals'],
    ["China's ‘Belt’", ['china', 'belt'], 'a possessive ending and quotes are no part of a word'],
    ['José’s café', ['jose', 'cafe'], 'accents fall, so that either spelling finds the other'],
    ['COVID-19', ['covid', '19'], 'a hyphen parts'],
    ['Ещё Лавров', ['еще', 'лавров'], 'ё is written е by most'],
    ['２０２１年', ['2021', '年'], 'full-width digits are digits'],
  ])('%s', (text, forms) => {
    expect(tokenise(text).map(({ form }) => form)).toEqual(forms);
  });

  test('every token stands where it says, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.surface);
          end = token.end;
        }
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    ['He met Dr. Li. They talked.', ['He met Dr. Li.', 'They talked.'], 'a title ends no sentence'],
    ['It rose 35.9%. It fell.', ['It rose 35.9%.', 'It fell.'], 'nor does a decimal point'],
    ['The U.S. agreed. So did J. Smith.', ['The U.S. agreed.', 'So did J. Smith.'], 'nor an initial'],
  ])('%s', (text, sentences) => {
    expect(toSentences(text).map(({ text: sentence }) => sentence)).toEqual(sentences);
  });

  test('nothing but white space is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const told = toSentences(text).map(({ text: sentence }) => sentence);
        expect(told.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
