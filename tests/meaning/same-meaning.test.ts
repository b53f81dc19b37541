import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../src/language/stem.ts';
import { englishOf, phraseLengthAt, sameMeanings } from '../../src/meaning/same-meaning.ts';

const worthOf = (words: string, other: string) =>
  sameMeanings(words.split(' ').map(stem)).find((each) => each.stem === stem(other))?.worth ?? 0;

describe('what means the same', () => {
  test.each([
    ['postponed', 'delay', 'a word and another'],
    ['put off', 'postpone', 'a phrase and a word'],
    ['putting off', 'postpone', 'a phrase in another form'],
    ['推迟', 'postpone', 'a Chinese word and an English one'],
    ['отложили', 'postpone', 'a Russian word and an English one'],
    ['postpone', '推迟', 'an English word and a Chinese one, for an account in Chinese'],
    ['доказательство', 'evidence', 'a word of the list alone'],
  ])('%s and %s (%s)', (words, other) => {
    expect(worthOf(words, other)).toBeGreaterThan(0);
  });

  test('words that share nothing are not', () => {
    expect(worthOf('postpone', 'budget')).toBe(0);
    expect(worthOf('推迟', 'budget')).toBe(0);
  });

  test('a word of a narrow group is worth more than one of a wide group', () => {
    expect(worthOf('abstain', 'abstention')).toBeGreaterThan(worthOf('increase', 'soar'));
  });

  test('a Chinese word that is unknown means what its pieces mean, for less', () => {
    expect(worthOf('停车场费用', 'cost')).toBeGreaterThan(0);
    expect(worthOf('停车场费用', 'cost')).toBeLessThan(worthOf('费用', 'cost'));
  });

  test('no word means the same as a word of grammar', () => {
    expect(worthOf('later', 'after')).toBe(0);
    expect(worthOf('beyond', 'over')).toBe(0);
  });
});

test('a phrase is found where it begins, the longest first', () => {
  const stems = ['they', 'kick', 'the', 'can', 'down', 'the', 'road'];
  expect(phraseLengthAt(stems, 1)).toBe(6);
  expect(phraseLengthAt(stems, 0)).toBe(1);
  expect(phraseLengthAt(stems, 7)).toBe(1);
});

test('the English of a word: of the list, and of its groups', () => {
  expect(englishOf('推迟')).toContain('postpone');
  expect(englishOf('доказательства')).toContain('evidence');
  expect(englishOf('подал в отставку')).toContain('resign');
  expect(englishOf('postpone')).toEqual([]);
  expect(englishOf('鸒鸓')).toEqual([]);
});

test('any word has meanings of a worth above 0 and up to 1, none of them itself, each once', () => {
  const word = fc.oneof(
    fc.constantFrom('increas', 'meet', '会议', '停车场费用', 'отлож', 'go', ''),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (stems) => {
      const found = sameMeanings(stems);
      for (const { worth } of found) expect(worth > 0 && worth <= 1).toBe(true);
      expect(new Set(found.map((each) => each.stem)).size).toBe(found.length);
      expect(found.some((each) => each.stem === stems.join(' '))).toBe(false);
      for (let at = 0; at <= stems.length; at += 1) {
        expect(phraseLengthAt(stems, at)).toBeLessThanOrEqual(Math.max(1, stems.length - at));
      }
    }),
  );
});
