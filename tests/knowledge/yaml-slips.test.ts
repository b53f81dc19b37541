import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/knowledge/yaml-document.ts';
import { article, faultsOf, makeKnowledge } from './knowledge-folder.ts';

// What the YAML library says of a slip is for programmers; an editor is told what to write instead.

/** The faults of a facts.yaml whose one entry has these lines between its id and its kind. */
async function faultsOfLines(...lines: string[]): Promise<string[]> {
  const facts = ['- id: trade', ...lines, '  cites: [2]', '  kind: figure', ''].join('\n');
  return faultsOf(await makeKnowledge({ 'x/article.md': article, 'x/facts.yaml': facts }));
}

describe('a slip of YAML is told with what to do', () => {
  test.each([
    ['a colon', 'statement: Trade: it rose.', 'has a colon in its value; put the value in quotes'],
    ['a colon at the end', 'statement: Trade rose so:', 'has a colon in its value; put the value in quotes'],
    [
      'a quotation of the first word',
      'statement: "Trade" rose.',
      'begins with ", so the value ends at the next "; put the whole value between \' and \'',
    ],
    [
      'a quotation mark without an end',
      'statement: "Trade rose.',
      'begins with ", and no other " ends the value',
    ],
    ['an apostrophe', "statement: 'tis trade.", "begins with ', and no other ' ends the value"],
    [
      'a bracket',
      'statement: [Trade] rose.',
      'begins with [, which begins a list or keys; put the value in quotes',
    ],
    [
      'a list without an end',
      'asks: [Did trade rise?',
      'has a list that begins with [ and does not end with ]',
    ],
    [
      'a number sign in a list',
      'asks: [What is #12?, Who?]',
      'has “ #”, behind which all is a comment; put the value in quotes',
    ],
    ...['@all was told', '`x` rose', '%5', '*x* rose', '!Kung rose', '> 5 rose', '& Sons'].map((value) => [
      value,
      `statement: ${value}`,
      `begins with ${value[0]}, which means something else in YAML; put the value in quotes`,
    ]),
    ['an anchor', 'statement: &Sons rose', '&Sons is taken for a name of this part; put the value in quotes'],
    ['no space behind a colon', 'statement:Trade', 'has no space behind "statement:"; write "statement: "'],
    ['a Chinese colon', 'statement：Trade rose.', 'has “：” behind "statement"; write "statement: "'],
    [
      'a backslash',
      'statement: "C:\\data"',
      "Invalid escape sequence \\d; write \\\\ for one \\, or put the value between ' and '",
    ],
  ])('%s', async (_, line, told) => {
    expect((await faultsOfLines(`  ${line}`))[0]).toBe(`x/facts.yaml:2: ${told}`);
  });

  test.each([
    ['a tab', '\tstatement: x', 'begins with a tab; indent with spaces'],
    [
      'a space that is none',
      '\u00a0\u00a0statement: x',
      'begins with a space that is not a plain one; type the spaces anew',
    ],
    ['one space too few', ' statement: x', expect.stringContaining('does not line up')],
  ])('%s before a key', async (_, line, told) => {
    expect((await faultsOfLines(line))[0]?.replace('x/facts.yaml:2: ', '')).toEqual(told);
  });

  test('a dash without a space behind it', async () => {
    expect(await faultsOfLines('  asks:', '    - Did trade rise?', '    -By how much?')).toEqual([
      'x/facts.yaml:4: has no space behind its dash; write "- "',
    ]);
  });
});

describe('a value of another type is told with what to write', () => {
  test.each([
    [
      'asks: Did trade rise?',
      '"asks" must be a list, but is the text "Did trade rise?"; begin each of its texts with "- "',
    ],
    [
      'asks: [Is it so: did it rise?]',
      '"asks" must be text, but is keys with values; put a text with a colon in quotes',
    ],
    ['note: [sic]', '"note" must be text, but is a list; put a text that begins with [ in quotes'],
    ['draft: yes', '"draft" must be true or false, but is the text "yes"; write true'],
    ['draft: off', '"draft" must be true or false, but is the text "off"; write false'],
    [
      'date: 3/4/2022',
      '"date" is "3/4/2022", but must be YYYY, YYYY-MM or YYYY-MM-DD (did you mean 2022-04-03 or 2022-03-04?)',
    ],
  ])('%s', async (line, told) => {
    expect(await faultsOfLines('  statement: Trade rose.', `  ${line}`)).toEqual([
      `x/facts.yaml:3 fact "trade": ${told}`,
    ]);
  });
});

test('whatever is written, faults and traps stand in lines that the text has', () => {
  const mark = fc.constantFrom(...'-:#[]{}"\'&*!|>%@`,?~\t\n ：“”0123456789aы中'.split(''));
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 80 }), (marks) => {
      const text = `- id: a\n  statement: ${marks.join('')}\n`;
      const { problems, traps } = parseYaml(text);
      const lines = text.split('\n').length;
      for (const { line, message } of [...problems, ...traps]) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(message).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

test('a long line of marks is read in a moment', () => {
  // Values are looked at with what is around them; that must not take the whole text each time.
  const values = `- asks: [${'a, '.repeat(50_000)}a]\n`;
  expect(parseYaml(values).document).toBeDefined();
  const faulty = `- asks: [${'"a" b, '.repeat(20_000)}]\n`;
  expect(parseYaml(faulty).problems).toHaveLength(1);
});
