import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseWords, readEnglishWords, russianWords } from '../../src/meaning/english-words.ts';

const read = (text: string) =>
  readEnglishWords(text, { file: 'words.txt', keyOf: (word) => word.slice(0, 4) });

test('a line is a word and its English words; words of one key share them', () => {
  expect(read('推迟: postpone defer\nстол: table\nстолы: table desk\n')).toEqual(
    new Map([
      ['推迟', ['postpone', 'defer']],
      ['стол', ['table', 'desk']],
    ]),
  );
});

describe('a broken line is refused, with its place', () => {
  test.each([
    '推迟 postpone',
    '推迟: ',
    '推迟: 延期',
    'postpone: delay',
    '推迟: postpone, defer',
    'откладывать на: postpone',
    ' ',
  ])('“%s”', (line) => {
    expect(() => read(`会议: meeting\n${line}\n`)).toThrow(
      'words.txt:2 is no word, a colon and its English words',
    );
  });
});

test('any text is read or refused in a sentence that names a line', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab会я: \n-'), maxLength: 30 }), (text) => {
      try {
        for (const words of read(text).values()) expect(words.length).toBeGreaterThan(0);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: words\.txt:\d+ is no word/);
      }
    }),
  );
});

test('the lists of the data folder are read', () => {
  expect(chineseWords().get('推迟')).toContain('postpone');
  expect([...russianWords().values()].flat()).toContain('evidence');
});
