import { beforeAll, describe, expect, test } from 'vitest';
import { documentFrequency } from '../../src/index/postings.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { rereadingsOf } from '../../src/judge/second-reading.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { commonWords } from '../../src/language/word-frequency.ts';
import { questionLimitChars, understandQuestion } from '../../src/question/understand-question.ts';
import { findCandidates, postingsLimit } from '../../src/rank/candidates.ts';
import { makeUpKnowledge } from '../benchmarks/made-up-knowledge.ts';
import { createRandom, oneOf } from '../benchmarks/random.ts';
import { harbour } from '../support/harbour-source.ts';

// However a question is put, what it makes the machine look at is bounded: counted here, since time depends on whose.

const passages = 6_000;
let index: SearchIndex;
/** The terms of the most passages, the commonest first, that are no words of grammar. */
let common: string[];
beforeAll(() => {
  index = buildSearchIndex({ sources: [...makeUpKnowledge(passages).sources, harbour] });
  common = Array.from({ length: index.dictionary.size() }, (_, term) => term)
    .filter((term) => (index.termWeights[term] ?? 0) > 0 && /^[a-z]{4,}$/.test(index.dictionary.termOf(term)))
    .sort((a, b) => documentFrequency(index.postings, b) - documentFrequency(index.postings, a))
    .slice(0, 40)
    .map((term) => index.dictionary.termOf(term));
});

/** What a question made the index look at. */
function workOf(question: string): { postings: number; wordsSeen: number; comparisons: number } {
  const before = { ...index.work };
  answerQuestion(question, index);
  return {
    postings: index.work.postings - before.postings,
    wordsSeen: index.work.wordsSeen - before.wordsSeen,
    comparisons: index.work.comparisons - before.comparisons,
  };
}

/** As many words as a question holds. */
function filled(words: readonly string[], gap = ' '): string {
  let text = '';
  for (let at = 0; text.length < questionLimitChars; at += 1) text += `${words[at % words.length]}${gap}`;
  return text.slice(0, questionLimitChars);
}

const random = createRandom(7);
const wild = (letters: string, length: number) =>
  Array.from({ length }, () => oneOf(random, [...letters])).join('');
const slipped = (word: string) => `${word.slice(0, 2)}${wild('aeioub', 1)}${word.slice(3)}${wild('st', 1)}`;

const worst: readonly [string, () => string][] = [
  ['only the commonest words', () => filled(common)],
  ['the commonest words, each misspelt', () => filled(common.map(slipped))],
  ['one common word again and again', () => filled(common.slice(0, 1))],
  ['one misspelt word again and again', () => filled([slipped(common[0] ?? '')])],
  ['short wild words', () => filled(Array.from({ length: 70 }, () => wild('abcdeinorst', 3)))],
  ['middling wild words', () => filled(Array.from({ length: 40 }, () => wild('aeiobrst', 7)))],
  ['long wild words', () => filled(Array.from({ length: 20 }, () => wild('aeinrst', 14)))],
  ['one word as long as the question', () => wild('abcdefgh', questionLimitChars)],
  ['one letter, repeated', () => 'a'.repeat(questionLimitChars)],
  ['a run of Chinese', () => filled(['王毅会见外长谈贸易北京奥运'], '')],
  ['one Chinese character, repeated', () => '中'.repeat(questionLimitChars)],
  ['Russian words, misspelt', () => filled(['лаврво', 'миинстр', 'торгвля', 'перговоры', 'догвоор'])],
  ['numbers', () => filled(Array.from({ length: 60 }, (_, at) => String(1_990 + at)))],
  ['names of countries, two words each', () => filled(['North Korea', 'New Zealand', 'South Africa'])],
  ['capitals', () => filled(common).toUpperCase()],
  ['emoji and marks', () => filled(['😀', '**', '<@1>', '\u202e', 'é\u0301'])],
  ['a choice of the commonest words', () => filled(common, ' or ')],
  ['nothing but spaces', () => ' '.repeat(questionLimitChars)],
];

/** A question of 200 characters has fewer words than this of three letters, which are the shortest that are spelt. */
const wordsLimit = questionLimitChars / 4 + 1;
const termsLimit = 12;
const candidatesPerWord = 48;
const entriesPerWord = 2 * 2_048;
const scoredLimit = 1_024;

describe('the work of a question is bounded', () => {
  test.each(worst)('%s', (_, question) => {
    const text = question();
    expect(text.length).toBeLessThanOrEqual(questionLimitChars);
    const { postings, wordsSeen, comparisons } = workOf(text);
    // Far below the limits of any knowledge: each of 12 terms is in so many passages at most.
    expect(postings).toBeLessThanOrEqual(termsLimit * (passages + 2 + scoredLimit));
    expect(wordsSeen).toBeLessThanOrEqual(wordsLimit * entriesPerWord);
    expect(comparisons).toBeLessThanOrEqual(wordsLimit * candidatesPerWord);
  });

  test('misspelt words are compared with words that lie near, a few of all there are', () => {
    const { wordsSeen, comparisons } = workOf(filled(common.map((word) => slipped(slipped(word)))));
    expect(comparisons).toBeGreaterThan(0);
    expect(wordsSeen).toBeLessThan(index.dictionary.size());
  });

  test('a word that was corrected is not looked for again', () => {
    const question = `What was the ${slipped(common[3] ?? '')}?`;
    workOf(question);
    expect(workOf(question).wordsSeen).toBe(0);
  });

  test('a common word beside a rare one is not followed through all its passages', () => {
    const rare = Array.from({ length: index.dictionary.size() }, (_, term) => term)
      .filter((term) => /^[a-z]{8,}$/.test(index.dictionary.termOf(term)))
      .filter((term) => documentFrequency(index.postings, term) >= 30)
      .sort((a, b) => documentFrequency(index.postings, a) - documentFrequency(index.postings, b))
      .slice(0, 3)
      .map((term) => index.dictionary.termOf(term));
    const [commonest = ''] = common;
    const full = documentFrequency(index.postings, index.dictionary.find(commonest) ?? 0);
    expect(full).toBeGreaterThan(1_000);
    expect(workOf(`${rare.join(' ')} ${commonest}`).postings).toBeLessThan(full);
  });
});

describe('the work of reading a question again is bounded', () => {
  // Only what is asked of curated sources is read again; beside them stand the many passages.
  let curated: SearchIndex;
  /** Words of everyday English that lie near to words of the knowledge, which has not got them. */
  let nearby: string[];
  beforeAll(async () => {
    const { sources } = await loadKnowledge('knowledge');
    const knowledge = { sources: [...sources, ...makeUpKnowledge(passages).sources] };
    const { spelling } = buildSearchIndex(knowledge);
    nearby = commonWords(300)
      .filter((word) => word.length > 3 && !spelling.knows(word) && spelling.near(word).length > 1)
      .slice(0, 40);
    // Another that has not looked these up.
    curated = buildSearchIndex(knowledge);
  });

  const again: readonly [string, () => string][] = [
    [
      'a slip, a few words that are kept, and else only such as are near to others',
      () => filled(['wnag', 'trade', ...nearby]),
    ],
    [
      'words near to others, and the commonest words',
      () => filled(['lavrvo', ...nearby.slice(0, 3), 'treaty', ...common]),
    ],
    ['names that a phone put right', () => filled(['Labrador', 'Lavender', 'wnag', 'met'])],
    ['a choice of words near to others', () => filled(['wnag', ...nearby], ' or ')],
  ];

  /** The question as typed, the two ways of each of three words, and every combination of these. */
  const readingsLimit = 1 + 2 * 3 + 2 ** 3;

  test.each(again)('%s', (_, question) => {
    const text = question();
    const before = { ...curated.work };
    const { question: read } = answerQuestion(text, curated);
    expect(read.units.length).toBeLessThanOrEqual(termsLimit);
    const { postings, wordsSeen, comparisons } = curated.work;
    expect(postings - before.postings).toBeLessThanOrEqual(
      readingsLimit * termsLimit * (passages + 2 + scoredLimit),
    );
    // A word is looked up for what it is misspelt for, and for what it may be meant for: not again in each reading.
    expect(wordsSeen - before.wordsSeen).toBeLessThanOrEqual(2 * wordsLimit * entriesPerWord);
    expect(comparisons - before.comparisons).toBeLessThanOrEqual(2 * wordsLimit * candidatesPerWord);
  });

  test('by the number of readings, which is reached', () => {
    expect(nearby.length).toBeGreaterThan(3);
    const counts = again.map(([, question]) => {
      const asked = understandQuestion(question(), curated);
      return rereadingsOf(asked, [], curated).length;
    });
    expect(Math.max(...counts)).toBe(readingsLimit - 1);
  });
});

test('what is left out for being common changes no ranking: the best are those that a full reckoning gives', () => {
  for (const word of common.slice(0, 12)) {
    const text = `the ${common[20]} of ${common[35]} and ${word} with ${common[28]}`;
    const question = understandQuestion(text, index);
    const all = findCandidates(question, index, passages);
    const some = findCandidates(question, index, 24);
    expect(some.map(({ passage }) => passage)).toEqual(all.slice(0, 24).map(({ passage }) => passage));
  }
});

describe('a question is bounded on entry', () => {
  test('to 200 characters', () => {
    const text = `${'a'.repeat(questionLimitChars - 8)} harbour mayor`;
    expect(understandQuestion(text, index).units.map(({ read }) => read)).not.toContain('mayor');
    expect(understandQuestion(text, index).text).toHaveLength(questionLimitChars);
  });

  test('to 12 terms, whatever the words', () => {
    for (const [, question] of worst) {
      expect(understandQuestion(question(), index).units.length).toBeLessThanOrEqual(termsLimit);
    }
    expect(understandQuestion(filled(common), index).units).toHaveLength(termsLimit);
  });

  test('and over any knowledge to a million postings or so', () => {
    expect(postingsLimit).toBeLessThanOrEqual(2 ** 20);
  });
});
