import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSpelling } from '../../src/index/spelling.ts';
import { editDistance } from '../../src/language/edit-distance.ts';

const words = fc.string({ unit: fc.constantFrom(...'abcde'), maxLength: 8 });

describe('the edit distance', () => {
  test('is nothing between a word and itself, and the same both ways', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  test('counts a swap of neighbours once', () => {
    expect(editDistance('wnag', 'wang')).toBe(1);
  });

  test('is one after any one slip', () => {
    fc.assert(
      fc.property(
        words.filter((word) => word.length > 0),
        fc.nat(),
        (word, place) => {
          const at = place % word.length;
          expect(editDistance(word.slice(0, at) + word.slice(at + 1), word)).toBe(1);
          expect(editDistance(`${word.slice(0, at)}z${word.slice(at + 1)}`, word)).toBe(1);
        },
      ),
    );
  });
});

describe('spelling', () => {
  const spelling = buildSpelling(
    new Set(['trade', 'treaty', 'lavrov', 'achievements', 'sports', 'china', 'relations', 'monday']),
  );

  test.each([
    ['tarde', 'trade', 'a swap'],
    ['lavrof', 'lavrov', 'a wrong letter'],
    ['achievmnts', 'achievements', 'two letters left out of a long word'],
    ['chna', 'china', 'a letter left out of a short one'],
  ])('%s is read as %s: %s', (typed, read) => {
    expect(spelling.correct(typed)).toBe(read);
  });

  test.each([
    ['exports', 'an ordinary word, though it is near “sports”'],
    ['trade', 'it is known'],
    ['xyzzy', 'nothing is near it'],
    ['tr', 'too short to tell'],
  ])('%s is left as it is: %s', (typed) => {
    expect(spelling.correct(typed)).toBeUndefined();
  });

  test('an ordinary word one slip from a name is the name in capitals, or where an editor put the name first', () => {
    const forms = new Set(['shelley', 'brenn']);
    const drafted = buildSpelling(forms, { all: forms });
    expect(drafted.correct('shelly')).toBeUndefined();
    expect(drafted.correct('shelly', { capital: true })).toBe('shelley');
    expect(buildSpelling(forms, { all: forms, proper: forms }).correct('shelly')).toBe('shelley');
  });
});

test('letters doubled or not count for little', () => {
  const spelling = buildSpelling(new Set(['committed', 'cited', 'competed']));
  expect(spelling.correct('comited')).toBe('committed');
});
