import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSpelling } from '../../src/index/spelling.ts';
import { areBeside } from '../../src/language/english/keyboard.ts';
import { spellingVariants } from '../../src/language/english/spelling-variants.ts';
import { letterPairsOf, shareOfPairs, toleranceOf } from '../../src/language/slips.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

describe('keys lie beside each other', () => {
  test.each(['qw', 'qa', 'gh', 'gt', 'gb', 'mn', 'lk', 'zs'])('%s', (pair) => {
    expect(areBeside(pair.charAt(0), pair.charAt(1))).toBe(true);
  });

  test.each(['qe', 'qz', 'gj', 'ap', 'aa', 'a1', 'aя'])('%s do not', (pair) => {
    expect(areBeside(pair.charAt(0), pair.charAt(1))).toBe(false);
  });

  test('both ways, and each with two to six others', () => {
    for (const key of letters) {
      const others = letters.filter((other) => areBeside(key, other));
      expect(others.length).toBeGreaterThanOrEqual(2);
      expect(others.length).toBeLessThanOrEqual(6);
      for (const other of others) expect(areBeside(other, key)).toBe(true);
    }
  });
});

describe('how near words lie', () => {
  test('the longer a word, the more slips it may have; a Russian one fewer', () => {
    expect(['chna', 'traed', 'tready', 'achievment'].map(toleranceOf)).toEqual([1, 1, 2, 2]);
    expect(toleranceOf('achievments')).toBe(3);
    expect(['лаврво', 'перговоры'].map(toleranceOf)).toEqual([1, 2]);
  });

  test('a word shares all its letter pairs with itself, and none with a word of other letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-m]{1,12}$/), fc.stringMatching(/^[n-z]{1,12}$/), (word, other) => {
        expect(shareOfPairs(word, letterPairsOf(word))).toBe(letterPairsOf(word).size / word.length);
        expect(shareOfPairs(other, letterPairsOf(word))).toBe(0);
      }),
    );
  });
});

describe('the words that a form may have been meant for', () => {
  const forms = ['years', 'trade', 'lavrov', 'varanasi'];
  const spelling = buildSpelling(new Set(forms), { all: new Set(['lavrov']), proper: new Set(['lavrov']) });

  test.each([
    ['tears', 'years', 'an ordinary word one slip away'],
    ['labrador', 'lavrov', 'a name that begins like it, b for v'],
    ['tarde', 'trade', 'a misspelt word'],
    ['wen', 'when', 'a word of asking, which need not stand in the knowledge'],
  ])('%s: %s, %s', (typed, meant) => {
    expect(spelling.near(typed)).toContain(meant);
  });

  test.each([
    ['ye', 'it is too short'],
    ['lav', 'a name is longer than it'],
    ['variety', 'a word that is no name is not known by its beginning'],
    ['trade', 'it is not meant for itself'],
  ])('%s: none, as %s', (typed) => {
    expect(spelling.near(typed)).toEqual([]);
  });

  test('are the same when they are asked for again', () => {
    expect(spelling.near('tears')).toEqual(spelling.near('tears'));
    expect(spelling.correct('tarde')).toBe(spelling.correct('tarde'));
  });
});

describe('the other side of the ocean spells', () => {
  test.each([
    ['centre', 'center'],
    ['colour', 'color'],
    ['colours', 'colors'],
    ['organise', 'organize'],
    ['organisation', 'organization'],
    ['travelled', 'traveled'],
    ['defence', 'defense'],
  ])('%s for %s, each way', (british, american) => {
    expect(spellingVariants(british)).toContain(american);
    expect(spellingVariants(american)).toContain(british);
  });

  test.each([
    ['dialogue', 'dialog'],
    ['programme', 'program'],
  ])('%s is %s there, and too many words end like that to go back', (british, american) => {
    expect(spellingVariants(british)).toContain(american);
    expect(spellingVariants(american)).toEqual([]);
  });

  test('most words the same, and no word as it is itself', () => {
    for (const word of ['treaty', 'trade', 'summit']) expect(spellingVariants(word)).toEqual([]);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
        expect(spellingVariants(word)).not.toContain(word);
      }),
    );
  });
});
