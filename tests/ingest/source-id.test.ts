import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSourceId, toSourceId } from '../../src/ingest/source-id.ts';

test.each([
  ['/tmp/Harbour Talks (2021).txt', 'harbour-talks-2021'],
  ['Café_ölig.final.md', 'cafe-olig-final'],
  ["Lind's plan.html", 'linds-plan'],
  ['Переговоры в порту.txt', 'peregovory-v-portu'],
  ['.txt', 'txt'],
  ['CON.txt', 'article-con'],
  ['a'.repeat(100), 'a'.repeat(60)],
])('%j gives %j', (file, id) => {
  expect(toSourceId(file)).toBe(id);
});

test('a name of which nothing is left gives a hash of it, the same in any form of Unicode', () => {
  expect(toSourceId('条约.txt')).toMatch(/^article-[0-9a-f]{8}$/);
  expect(toSourceId('条约.txt')).not.toBe(toSourceId('会谈.txt'));
  expect(toSourceId('дом й.txt'.normalize('NFD'))).toBe(toSourceId('дом й.txt'.normalize('NFC')));
});

test('any name gives an id that is safe as a folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const id = toSourceId(name);
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(isSourceId(id)).toBe(true);
    }),
  );
});
