import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildLexicon, type Lexicon } from '../../src/index/lexicon.ts';
import { segmentHan } from '../../src/index/segment-han.ts';
import { toSimplified } from '../../src/language/simplified.ts';
import { type Token, tokenise } from '../../src/language/tokens.ts';
import { shippedKnowledge } from '../support/shipped-index.ts';

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = buildLexicon(await shippedKnowledge());
});

const cut = (text: string, lenient = false) => segmentHan(tokenise(text), lexicon, { lenient });
const formsOf = (tokens: readonly Token[]) => tokens.map(({ form }) => form);

describe('a run of Han characters is cut', () => {
  test('at the names of the knowledge first, the longest at each place', () => {
    expect(formsOf(cut('中国外交部长王毅'))).toEqual(['中国外交部长', '王毅']);
  });

  test('and what is left by a dictionary', () => {
    expect(formsOf(cut('天气'))).toEqual(['天气']);
  });

  test('a long name is known with one character wrong where that is wished for, a short one is not', () => {
    expect(cut('拉夫落夫见王义', true)[0]).toMatchObject({
      surface: '拉夫落夫',
      form: '拉夫罗夫',
      start: 0,
      end: 4,
    });
    expect(formsOf(cut('拉夫落夫见王义', true))).not.toContain('王毅');
    expect(formsOf(cut('拉夫落夫'))).not.toContain('拉夫罗夫');
    expect(formsOf(cut('拉大落夫', true))).not.toContain('拉夫罗夫');
  });

  test('into pieces that stand where they say, and make up the run', () => {
    const characters = fc.constantFrom(...'拉夫罗落王毅中国外交部长的在北京冬奧會見毅𠮷', 'a', ' ', '1');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 30 }), fc.boolean(), (list, lenient) => {
        const text = list.join('');
        const whole = tokenise(text);
        const pieces = segmentHan(whole, lexicon, { lenient });
        expect(pieces.map(({ surface, kind }) => (kind === 'han' ? surface : '')).join('')).toBe(
          whole.map(({ form, kind }) => (kind === 'han' ? form : '')).join(''),
        );
        let end = 0;
        for (const piece of pieces) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.end - piece.start).toBe(piece.surface.length);
          expect(piece.form).toHaveLength(piece.surface.length);
          end = piece.end;
        }
      }),
    );
  });
});

describe('traditional characters are read as simplified ones', () => {
  test.each([
    ['習近平', '习近平'],
    ['俄羅斯總統', '俄罗斯总统'],
    ['冬奧會的儀式', '冬奥会的仪式'],
    ['习近平', '习近平'],
    ['2021 trade', '2021 trade'],
  ])('%s as %s', (text, simplified) => {
    expect(toSimplified(text)).toBe(simplified);
  });

  test('each in its place, and no more than once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toSimplified(text)).toHaveLength(text.length);
      }),
    );
    expect(toSimplified(toSimplified('會見總統'))).toBe(toSimplified('會見總統'));
  });
});
