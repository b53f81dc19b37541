import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWordGroups } from '../../src/meaning/word-groups.ts';

const read = (text: string) => readWordGroups(text, 'groups.txt');

test('a line is a group: English, Chinese and Russian words and phrases', () => {
  expect(read('# time\n\npostpone, put off | 推迟, 延期 | отложить\nsoon | | скоро\n')).toEqual([
    { en: ['postpone', 'put off'], zh: ['推迟', '延期'], ru: ['отложить'] },
    { en: ['soon'], zh: [], ru: ['скоро'] },
  ]);
});

describe('a broken line is refused, with its place and what is wrong with it', () => {
  test.each([
    ['postpone | 推迟', 'groups.txt:2 has 2 languages instead of 3.'],
    ['a | b | c | d', 'groups.txt:2 has 4 languages instead of 3.'],
    ['postpone,, delay | 推迟 | отложить', 'groups.txt:2 has two commas with no word between them'],
    [
      'postpone, delay, | 推迟 | отложить',
      'groups.txt:2 has two commas with no word between them, or a comma at',
    ],
    ['推迟 | postpone | отложить', 'groups.txt:2 has “推迟” where words in English letters stand.'],
    [
      'postpone | 推迟, delay | отложить',
      'groups.txt:2 has “delay” where words in Chinese characters stand.',
    ],
    ['postpone | 推迟 | otlozhit', 'groups.txt:2 has “otlozhit” where words in Russian letters stand.'],
    ['postpone; delay | 推迟 | отложить', 'groups.txt:2 has “postpone; delay” where'],
    ['delay, delay | 推迟 | отложить', 'groups.txt:2 has “delay” twice.'],
    ['delay | |', 'groups.txt:2 has a single word'],
    [' | | ', 'groups.txt:2 has a single word'],
  ])('%s', (line, fault) => {
    expect(() => read(`# heading\n${line}\n`)).toThrow(fault);
  });
});

const letters = (from: string) => fc.string({ unit: fc.constantFrom(...from), minLength: 1, maxLength: 8 });
const english = fc.array(letters('abcxyz'), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const russian = fc.array(letters('абвэюя'), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const groups = fc.array(
  fc.record({
    en: fc.uniqueArray(english, { minLength: 2, maxLength: 5 }),
    zh: fc.uniqueArray(letters('推迟会议预算'), { maxLength: 5 }),
    ru: fc.uniqueArray(russian, { maxLength: 5 }),
  }),
  { maxLength: 5 },
);

test('what is written is what is read', () => {
  fc.assert(
    fc.property(groups, (written) => {
      const lines = written.map(({ en, zh, ru }) =>
        [en, zh, ru].map((words) => words.join(', ')).join(' | '),
      );
      expect(read(lines.join('\n'))).toEqual(written);
    }),
  );
});

test('any text is read or refused in a sentence that names a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab会я,|# \n-'), maxLength: 40 }), (text) => {
      try {
        for (const { en, zh, ru } of read(text)) expect(en.length + zh.length + ru.length).toBeGreaterThan(1);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: groups\.txt:\d+ has .+\.$/s);
      }
    }),
  );
});

test('the groups of the data folder are read, and each has its words in every language', () => {
  const text = readFileSync('src/meaning/data/word-groups.txt', 'utf8');
  for (const { en, zh, ru } of read(text)) {
    expect({ en, empty: [zh, ru].filter((words) => words.length === 0).length }).toEqual({ en, empty: 0 });
  }
});
