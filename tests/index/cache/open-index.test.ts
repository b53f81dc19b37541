import { mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cachePath } from '../../../src/index/cache/cache-files.ts';
import { formatVersion, toCacheKey } from '../../../src/index/cache/cache-key.ts';
import { openIndex } from '../../../src/index/cache/open-index.ts';
import { buildSearchIndex, type SearchIndex } from '../../../src/index/search-index.ts';
import { answerQuestion } from '../../../src/judge/answer-question.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import { makeUpKnowledge } from '../../benchmarks/made-up-knowledge.ts';
import { makeUpQuestions } from '../../benchmarks/made-up-questions.ts';
import { harbour } from '../../support/harbour-source.ts';
import { shippedIndex } from '../../support/shipped-index.ts';

const madeUp = makeUpKnowledge(120);
const knowledge: Knowledge = { sources: [...madeUp.sources, harbour] };
const questions = [
  ...makeUpQuestions(madeUp, 20).map(({ text }) => text),
  'what was trade in 2021',
  'wat did Lavrof say on Ukraine',
  '王毅会见了谁',
  'Что сказал Лавров?',
  'Who opened the harbour?',
];

let cacheDir: string;
let lines: string[];
beforeEach(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'index-cache-'));
  lines = [];
});
afterEach(() => rm(cacheDir, { recursive: true, force: true }));

function open(of: Knowledge, directory = cacheDir): Promise<SearchIndex> {
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
  return openIndex(of, { cacheDir: directory, log, cachedFrom: 100 });
}

/** All that an answer rests on, to be compared. */
function answersOf(index: SearchIndex): unknown {
  return questions.map((question) => {
    const { outcome, evidence, question: read } = answerQuestion(question, index);
    return {
      outcome,
      corrections: read.corrections,
      evidence: evidence.map(({ passage, score, confidence, fact, failures }) => ({
        passage: passage.number,
        score,
        confidence,
        fact: fact?.fact.id,
        failures,
      })),
    };
  });
}

const fresh = answersOf(buildSearchIndex(knowledge));
const messages = () => lines.map((line) => JSON.parse(line).msg);
const read = 'index read from its cache';
const kept = 'index kept in its cache';
const damaged = 'the cache of the index is damaged or of another knowledge, and is made anew';

test('an index that was kept is read, and answers as a fresh one does', async () => {
  expect(answersOf(await open(knowledge))).toEqual(fresh);
  expect(messages()).toEqual([kept]);
  expect(answersOf(await open(knowledge))).toEqual(fresh);
  expect(messages()).toEqual([kept, read]);
});

test('an index of curated sources too', async () => {
  const built = await shippedIndex();
  const { knowledge } = built;
  const log = pino({ level: 'silent' });
  await openIndex(knowledge, { cacheDir, log, cachedFrom: 1 });
  expect(await readdir(cacheDir)).toHaveLength(1);
  const read = await openIndex(knowledge, { cacheDir, log, cachedFrom: 1 });
  expect(answersOf(read)).toEqual(answersOf(built));
});

describe('an index that does not fit is made anew, and answers as a fresh one does', () => {
  const path = () => cachePath(cacheDir, toCacheKey(knowledge));

  test.each([0, 40, 5_000, -1])('one byte is another, at %i', async (at) => {
    await open(knowledge);
    const bytes = await readFile(path());
    const place = at < 0 ? bytes.length + at : at;
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    await writeFile(path(), bytes);
    expect(answersOf(await open(knowledge))).toEqual(fresh);
    expect(messages()).toEqual([kept, damaged, kept]);
    await open(knowledge);
    expect(messages().at(-1)).toBe(read);
  });

  test.each([0, 10, 36, 10_000])('it ends after %i bytes', async (length) => {
    await open(knowledge);
    await truncate(path(), length);
    expect(answersOf(await open(knowledge))).toEqual(fresh);
    expect(messages()).toEqual([kept, damaged, kept]);
  });

  test('a text has changed, so that another index is looked for', async () => {
    await open(knowledge);
    const changed: Knowledge = {
      sources: knowledge.sources.map((source) =>
        source === harbour
          ? {
              ...source,
              paragraphs: source.paragraphs.map((paragraph) =>
                paragraph.number === 1 ? { ...paragraph, text: 'A mole opened the quay.' } : paragraph,
              ),
            }
          : source,
      ),
    };
    const index = await open(changed);
    expect(messages()).toEqual([kept, kept]);
    expect(index.dictionary.find('mole')).toBeDefined();
    expect(answersOf(index)).toEqual(answersOf(buildSearchIndex(changed)));
  });

  test('it is whole, but of another knowledge', async () => {
    const other = makeUpKnowledge(110);
    await open(other);
    await rename(cachePath(cacheDir, toCacheKey(other)), path());
    expect(answersOf(await open(knowledge))).toEqual(fresh);
    expect(messages()).toEqual([kept, damaged, kept]);
  });

  test('another version of the format has another key, as has another order of the sources', () => {
    const keys = [
      toCacheKey(knowledge),
      toCacheKey(knowledge, { version: formatVersion + 1 }),
      toCacheKey({ sources: knowledge.sources.toReversed() }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(toCacheKey(knowledge)).toBe(keys[0]);
  });
});

describe('the folder', () => {
  test('is made where there is none, and keeps the three newest indexes and what is not its own', async () => {
    const directory = join(cacheDir, 'made', 'here');
    for (const size of [100, 101, 102]) await open(makeUpKnowledge(size), directory);
    await writeFile(join(directory, 'notes.txt'), 'mine');
    await open(makeUpKnowledge(103), directory);
    const names = await readdir(directory);
    expect(names).toHaveLength(4);
    expect(names).toContain('notes.txt');
  });

  test('is not touched for a small knowledge, which is built as soon as it is read', async () => {
    await open(makeUpKnowledge(99));
    expect(await readdir(cacheDir)).toEqual([]);
  });

  test('that cannot be written is a warning, and the bot answers all the same', async () => {
    const file = join(cacheDir, 'a-file');
    await writeFile(file, '');
    expect(answersOf(await open(knowledge, file))).toEqual(fresh);
    expect(messages()).toEqual([
      'the cache of the index cannot be read',
      'the index cannot be kept in its cache',
    ]);
  });
});
