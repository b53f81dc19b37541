import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Asked, withoutAsides } from '../../src/retrieval/asides.ts';
import { toClauses } from '../../src/retrieval/clauses.ts';
import { readWords, type Word } from '../../src/retrieval/read-words.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/retrieval/search-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = buildSearchIndex(await loadKnowledge('knowledge'));
});

function read(text: string): Word[] {
  return readWords(text, { index, capitalsTell: true, instead: new Map(), corrections: [] });
}

function partsOf(text: string): Record<keyof Asked, string> {
  const { words, asides } = withoutAsides(read(text), text);
  const toText = (list: readonly Word[]) => list.map(({ typed }) => typed).join(' ');
  return { words: toText(words), asides: toText(asides) };
}

describe('what members tell of themselves is left out', () => {
  test.each([
    ['I missed this, when was that old treaty extended', 'I missed this', '“that treaty” points to nothing'],
    ['I missed the news, when was the treaty extended', 'I missed the news', 'before what is asked'],
    ["when was the treaty extended, it's for my homework", "it's for my homework", 'behind it'],
    ['could someone do the maths, what did trade come to in 2021', 'could someone do the maths', 'a request'],
    [
      'hi, I am late, who met whom in Beijing',
      'I am late',
      'a greeting is no aside, and says nothing anyway',
    ],
  ])('%s: %s (%s)', (text, asides) => {
    expect(partsOf(text).asides).toBe(asides);
  });

  test.each([
    ['I wonder when the treaty was extended', 'there is but one clause'],
    ['I think the treaty was extended, we all do', 'nothing else asks'],
    ['what do I know, who am I', 'each asks'],
    ['the treaty of 2001, who extended it', 'it tells nothing of the member'],
    ['I read of the treaty, when was it extended', '“it” points back to the aside, which has to say what'],
    ['I read of the treaty, when was that extended', '“that” points back, as no noun follows'],
    ['is it for lasting, green growth on our planet', '“our” is everybody’s'],
    ['I like ice, why', 'what is left says too little'],
  ])('%s: not here, as %s', (text) => {
    expect(partsOf(text).asides).toBe('');
  });
});

const pieces = fc.constantFrom(
  ...'I we my homework can someone when was the treaty extended it who met whom in Beijing , . ; — ( ) ? ! … : \n'.split(
    ' ',
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
);

test('no word is lost, doubled or moved, and something is left to ask', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = read(text);
      const { words: left, asides } = withoutAsides(words, text);
      expect(left).toEqual(words.filter((word) => left.includes(word)));
      expect(asides).toEqual(words.filter((word) => !left.includes(word)));
      if (words.length > 0) expect(left.length).toBeGreaterThan(0);
    }),
  );
});

describe('clauses', () => {
  test.each([
    ['when he came, who spoke?', ['when he came', 'who spoke'], 'a comma parts'],
    [
      'well-known words – he said',
      ['well known words', 'he said'],
      'a dash with spaces does, a hyphen does not',
    ],
    ['he said—twice', ['he said', 'twice'], 'a long dash does without'],
    ["the ministers' talks", ['the ministers talks'], 'an apostrophe does not'],
  ])('%s', (text, clauses) => {
    const words = read(text);
    const texts = toClauses(words, text).map(({ from, to }) =>
      words
        .slice(from, to)
        .map(({ token }) => token.form)
        .join(' '),
    );
    expect(texts).toEqual(clauses);
  });

  test('follow one another, and have every word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = read(text);
        let end = 0;
        for (const { from, to } of toClauses(words, text)) {
          expect(from).toBe(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBe(words.length);
      }),
    );
  });
});
