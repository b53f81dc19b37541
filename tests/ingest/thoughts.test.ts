import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseClause } from '../../src/ingest/english/clause.ts';
import { toThoughts } from '../../src/ingest/english/thoughts.ts';

test.each([
  [
    'The pumps were installed in 1987 and have been mended twice.',
    ['The pumps were installed in 1987.', 'The pumps have been mended twice.'],
  ],
  [
    'The ferry goes on sale on 4 May, and the old pier will be closed for a week.',
    ['The ferry goes on sale on 4 May.', 'The old pier will be closed for a week.'],
  ],
  [
    'Mara Lind, the mayor, said that the pier was old, and that the town had no money.',
    [
      'Mara Lind, the mayor, said that the pier was old.',
      'Mara Lind, the mayor, said that the town had no money.',
    ],
  ],
  [
    'The motion was carried by five votes to two; the mayor voted against it.',
    ['The motion was carried by five votes to two.', 'The mayor voted against it.'],
  ],
])('two thoughts are two: %s', (sentence, thoughts) => {
  expect(toThoughts(sentence)).toEqual(thoughts);
});

test.each([
  'If the weather holds, the ferry sails on Monday and the pier stays open.',
  'The council bought paint, rope and two boats.',
  '"We sold the pier, and we regret it," said Mara Lind.',
  'Mara Lind said the pier would close and the ferry would stop.',
  'Of the total, 231 came from the town and 148 are still to come.',
  'The talks between Norland and the coastal towns began in May.',
])('what cannot be cut cleanly stays one: %s', (sentence) => {
  expect(toThoughts(sentence)).toEqual([sentence]);
});

test.each([
  ['The pumps were installed in 1987.', ['', 'The pumps', 'were', 'installed', 'in 1987']],
  ['In 2009 the market had 58 stalls.', ['In 2009', 'the market', 'did', 'have', '58 stalls']],
  ['Mara Lind, the mayor, opened the pier.', ['', 'Mara Lind', 'did', 'open', 'the pier']],
  ['A count carried out in March had shown it.', ['', 'A count carried out in March', 'had', 'shown', 'it']],
  ['The amended motion was carried.', ['', 'The amended motion', 'was', 'carried', '']],
  ['The ferry must now sail at noon.', ['', 'The ferry', 'must', 'now sail', 'at noon']],
])('a clause has its parts: %s', (text, [lead, subject, inverting, verb, rest]) => {
  expect(parseClause(text)).toMatchObject({ lead, subject, inverting, verb, rest });
});

test.each([
  'It rained.',
  'There are two piers.',
  '"Yes," said Lind.',
  'Rope, paint and two boats',
  'When it rains, it pours.',
])('where its parts are not sure it has none: %s', (text) => {
  expect(parseClause(text)).toBeUndefined();
});

const word = fc.constantFrom(
  ...'The the mayor Mara Lind , ; . and but that said was were has will opened closed pier ferry in 1987 on May " ( ) who which it rose by 5 % votes to'.split(
    ' ',
  ),
);

test('whatever a sentence says, its thoughts lose none of its words but those that join, and add its subject at most', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 25 }), (words) => {
      const sentence = words.join(' ');
      const thoughts = toThoughts(sentence);
      const kept = thoughts.join(' ').toLowerCase();
      for (const each of words.filter((part) => /^[\p{L}\d]{4,}$/u.test(part)))
        expect(kept).toContain(each.toLowerCase());
      const own = new Set(sentence.toLowerCase().match(/[\p{L}\d]+/gu));
      for (const each of kept.match(/[\p{L}\d]+/gu) ?? []) expect(own).toContain(each);
    }),
    { numRuns: 300 },
  );
});
