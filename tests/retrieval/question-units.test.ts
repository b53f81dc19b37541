import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { findPhrases } from '../../src/retrieval/find-phrases.ts';
import { innerPhrases } from '../../src/retrieval/inner-phrases.ts';
import { understandQuestion } from '../../src/retrieval/question.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/retrieval/search-index.ts';
import { tokenise } from '../../src/retrieval/tokens.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = buildSearchIndex(await loadKnowledge('knowledge'));
});

const unitsOf = (text: string) => understandQuestion(text, index).units;
const readsOf = (text: string) => unitsOf(text).map(({ read }) => read);

type Mark = 'relation' | 'narrows' | 'exact';

interface Turned {
  readonly text: string;
  readonly mark: Mark;
  readonly why: string;
}

/** The units of a question that have a mark. */
function marked(text: string, mark: Mark): string[] {
  return unitsOf(text)
    .filter((unit) => unit[mark])
    .map(({ read }) => read);
}

describe('words are turned by what stands beside them', () => {
  test.each<Turned & { read: string }>([
    { text: 'what was trade per mile', mark: 'narrows', read: 'mile', why: 'a part of what is told' },
    { text: 'how much of the 146 billion was steel', mark: 'narrows', read: 'steel', why: 'a part again' },
    { text: 'what share of trade was steel', mark: 'narrows', read: 'steel', why: 'a part again' },
    { text: 'who is the minister of steel', mark: 'relation', read: 'steel', why: 'what an office is of' },
    { text: 'who is the steel minister', mark: 'relation', read: 'steel', why: 'the same' },
    {
      text: 'who heads the steel ministry',
      mark: 'relation',
      read: 'steel',
      why: 'an institution has an office too',
    },
    { text: 'who was the previous minister', mark: 'relation', read: 'previous', why: 'somebody else' },
    { text: 'what was trade in 2019', mark: 'exact', read: '2019', why: 'a year' },
  ])('$text: $read $mark ($why)', ({ text, mark, read }) => {
    expect(marked(text, mark)).toContain(read);
  });

  test.each<Turned>([
    { text: 'what was trade by the mile', mark: 'narrows', why: 'nothing says that it is a part' },
    { text: 'was trade bigger than in 2019', mark: 'exact', why: 'what is compared with need not be told' },
    { text: 'the growth of trade compared with 2020', mark: 'exact', why: 'it is compared with it' },
    { text: '贸易额比2019年多多少', mark: 'exact', why: 'it is compared with it in Chinese' },
    { text: 'как выросла торговля по сравнению с 2019 годом', mark: 'exact', why: 'it is so in Russian' },
    {
      text: 'what was trade in the previous twelve months',
      mark: 'relation',
      why: 'a span of time is no office',
    },
  ])('$text: not $mark, as $why', ({ text, mark }) => {
    expect(marked(text, mark)).toEqual([]);
  });

  test('who was something before a person is somebody else', () => {
    expect(unitsOf('who was minister before Lavrov')).toContainEqual(
      expect.objectContaining({ read: expect.stringContaining('before'), terms: [] }),
    );
  });
});

describe('two digits', () => {
  test.each([
    ['what was trade in 21', '2021'],
    ["trade '21", '2021'],
    ['trade in 21 and before', '2021'],
    ['trade in 19', '19'],
    ['trade in 21 days', '21'],
    ['the 21 ministers', '21'],
  ])('%s: %s', (text, read) => {
    expect(readsOf(text)).toContain(read);
  });
});

test('who said something asks for no word of saying that the account lacks, but what was said', () => {
  expect(readsOf('who explained that the talks had a purpose')).not.toContain('explained');
});

describe('an office that somebody is asked to hold', () => {
  test('need not be told, as what he holds answers', () => {
    expect(readsOf('Is Wang Yi the president of China?')).toEqual(['wang yi']);
  });

  test('must be told where anything else is asked', () => {
    expect(readsOf('Did Wang Yi meet the president of China?').length).toBeGreaterThan(1);
  });
});

describe('a longer phrase', () => {
  const inner = (text: string) => innerPhrases(tokenise(text), index.lexicon);

  test('tells what the one within it tells, for less', () => {
    const found = inner('top foreign minister');
    expect(found.length).toBeGreaterThan(0);
    const whole = findPhrases(tokenise('foreign minister'), index.lexicon).flatMap(({ phrases }) => phrases);
    for (const { term, worth } of found) {
      expect(worth).toBeLessThan(whole.find((each) => each.term === term)?.worth ?? 0);
    }
  });

  test('has none where it is one word, or where what is within it is no phrase', () => {
    expect(inner('treaty')).toEqual([]);
    expect(inner('')).toEqual([]);
    expect(inner('purple foreign zebra')).toEqual([]);
  });
});
