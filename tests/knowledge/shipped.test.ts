import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { languageOf } from '../../src/language/language-of.ts';
import { shippedKnowledge } from '../support/shipped-index.ts';

// The shipped folder is a model of what an editor writes in an hour or two; it must not grow into a training set.

const [source] = (await shippedKnowledge()).sources;
if (!source) throw new Error('there is no source');

const most = (entries: readonly { readonly asks: readonly string[] }[], language: Language) =>
  Math.max(...entries.map(({ asks }) => asks.filter((ask) => languageOf(ask) === language).length));

test('it has under 80 KB', async () => {
  const folder = join('knowledge', source.id);
  const sizes = await Promise.all((await readdir(folder)).map((file) => stat(join(folder, file))));
  expect(sizes.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(80_000);
});

test('it has fifty facts at most and twenty-five gaps', () => {
  expect(source.facts.length).toBeLessThanOrEqual(50);
  expect(source.gaps.length).toBeLessThanOrEqual(25);
});

test.each(['en', 'zh', 'ru'] as const)(
  'a fact is asked for in four ways at most and a gap in three: %s',
  (language) => {
    expect(most(source.facts, language)).toBeLessThanOrEqual(4);
    expect(most(source.gaps, language)).toBeLessThanOrEqual(3);
  },
);
