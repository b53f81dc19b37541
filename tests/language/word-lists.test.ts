import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createWordLists } from '../../src/language/english/word-lists.ts';
import { stem } from '../../src/language/stem.ts';

const { synonymStems, derivedStems } = createWordLists(stem);
const lists = [
  ['wordnet-synonyms.txt', synonymStems],
  ['wordnet-derived.txt', derivedStems],
] as const;

test.each([
  ['assistance', 'aid', 'the same in their commonest sense', synonymStems],
  ['constructed', 'built', 'whatever the form', synonymStems],
  ['suburban', 'suburb', 'one family', derivedStems],
  ['destruction', 'destroy', 'one family, though the stems are not alike', derivedStems],
  ['athenian', 'athens', 'names have families too', derivedStems],
])('%s is found by %s: %s', (word, other, _reason, list) => {
  expect(list(stem(word))).toContain(stem(other));
});

test('a word that a list has not got belongs to nothing', () => {
  for (const [, list] of lists) expect(list(stem('quux'))).toBeUndefined();
});

describe.each(lists)('%s', (file, list) => {
  const lines = readFileSync(`src/language/data/${file}`, 'utf8').trimEnd().split('\n');
  const entries = lines.map((line) => {
    const [word = '', others = ''] = line.split(': ');
    return { word, others: others.split(' ') };
  });

  test('has its words in order and each once, and so what belongs to them', () => {
    for (const words of [entries.map(({ word }) => word), ...entries.map(({ others }) => others)]) {
      expect(words).toEqual([...new Set(words)].sort());
      for (const word of words) expect(word).toMatch(/^[a-z]+$/);
    }
  });

  test('is read to the last entry, and no stem belongs to itself', () => {
    for (const { word, others } of entries) {
      const own = stem(word);
      const known = list(own);
      for (const other of others) expect(known).toContain(stem(other));
      expect(known).not.toContain(own);
    }
  });
});
