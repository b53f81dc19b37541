import { describe, expect, test } from 'vitest';
import { article, faultsOf, makeKnowledge } from './knowledge-folder.ts';

// Each of these held the parsers for minutes, took all memory or broke the process before it was bounded.

const levels = 'abcdefghi';
const bomb = [...levels].map((name, level) => {
  const below = levels[level - 1];
  return `${name}: &${name} [${Array(9)
    .fill(below ? `*${below}` : 'x')
    .join(', ')}]`;
});

describe('a hostile facts.yaml is a fault', () => {
  test.each([
    [
      'aliases of aliases',
      `${bomb.join('\n')}\n`,
      'x/facts.yaml:2: *a stands for another part; write it out',
    ],
    ['an alias of itself', '&a [*a]\n', 'x/facts.yaml:1: *a stands for another part; write it out'],
    ['an alias of nothing', '- *a\n', 'x/facts.yaml:1: *a stands for another part; write it out'],
    ['a list in lists', '- '.repeat(50_000), 'x/facts.yaml:1: is nested more than 32 levels deep'],
    ['brackets', '['.repeat(50_000), 'x/facts.yaml:1: is nested more than 32 levels deep'],
    ['mappings as keys', '? '.repeat(50_000), 'x/facts.yaml:1: is nested more than 32 levels deep'],
    [
      'keys without end',
      Array.from({ length: 50_000 }, (_, i) => `k${i}: 1\n`).join(''),
      'x/facts.yaml:1: must be a list, in which each entry begins with "- "',
    ],
    ['more than a mebibyte', '#'.repeat(1024 * 1024 + 1), 'x/facts.yaml: is larger than 1024 KiB'],
    ['two documents', '- a\n---\n- b\n', 'x/facts.yaml:2: holds a second document after "---"'],
    [
      'a tag of code',
      '- !!js/function "x"\n',
      'x/facts.yaml:1: begins with !, which means something else in YAML; put the value in quotes',
    ],
    [
      'a key that is a list',
      '- [a]: b\n',
      'x/facts.yaml:1: begins with [, which begins a list or keys; put the value in quotes',
    ],
    [
      'a NUL',
      '- \u0000\n',
      'x/facts.yaml:1 fact 1: this must be keys with values, but is the text "\\u0000"',
    ],
  ])('%s', async (_, facts, told) => {
    const directory = await makeKnowledge({ 'x/article.md': article, 'x/facts.yaml': facts });
    expect((await faultsOf(directory))[0]).toBe(told);
  });

  test('that is wrong in each of its lines is told in a message that can be read', async () => {
    const facts = '- wrong\n'.repeat(10_000);
    const told = await faultsOf(await makeKnowledge({ 'x/article.md': article, 'x/facts.yaml': facts }));
    expect(told).toHaveLength(201);
    expect(told.at(-1)).toBe('… and 9800 more');
  });

  test('that is a folder cannot be read', async () => {
    const directory = await makeKnowledge({ 'x/article.md': article, 'x/facts.yaml/y': '' });
    expect(await faultsOf(directory)).toEqual(['x/facts.yaml: cannot be read (EISDIR)']);
  });
});

describe('a hostile article.md is a fault', () => {
  test.each([
    [
      'quotes in quotes',
      `${'>'.repeat(50_000)}a\n`,
      'x/article.md:8: quotes or lists are nested more than 16 levels deep',
    ],
    [
      'lists in lists',
      `${'- '.repeat(50_000)}a\n`,
      'x/article.md:8: quotes or lists are nested more than 16 levels deep',
    ],
    [
      'lists in lists, a level a line',
      Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a\n\n`).join(''),
      expect.stringMatching(/^x\/article\.md:\d+: quotes or lists are nested more than 16 levels deep$/),
    ],
    [
      'quotes without end',
      '> a\n\n'.repeat(3000),
      'x/article.md:4008: more than 2000 lines are quotes or items of lists',
    ],
    [
      'open emphasis',
      `${'_a*'.repeat(100_000)}\n`,
      'x/article.md:8: a paragraph is longer than 10000 characters; put empty lines between',
    ],
    [
      'open links',
      `${'[a]('.repeat(50_000)}\n`,
      'x/article.md:8: a paragraph is longer than 10000 characters; put empty lines between',
    ],
    [
      'a line that is too much',
      'words and words\n'.repeat(700),
      'x/article.md:674: a paragraph is longer than 10000 characters; put empty lines between',
    ],
  ])('%s', async (_, body, told) => {
    const head = article.slice(0, article.indexOf('The ministers'));
    expect(await faultsOf(await makeKnowledge({ 'x/article.md': `${head}${body}` }))).toEqual([told]);
  });
});
