import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/knowledge/article.ts';

/** The texts of an article's paragraphs, in the order of their numbers. */
function textsOf(markdown: string): string[] {
  return readArticle(markdown).paragraphs.map(({ text }) => text);
}

test('headings are not counted, and each paragraph names the one above it', () => {
  const markdown =
    '# A meeting\n\nFirst.\n\nSecond.\n\n## Trade *now*\n\nThird.\n\nGames\n-----\n\nFourth.\n';
  expect(readArticle(`Before.\n\n${markdown}`).paragraphs).toEqual([
    { number: 1, text: 'Before.', heading: null },
    { number: 2, text: 'First.', heading: 'A meeting' },
    { number: 3, text: 'Second.', heading: 'A meeting' },
    { number: 4, text: 'Third.', heading: 'Trade now' },
    { number: 5, text: 'Fourth.', heading: 'Games' },
  ]);
});

describe('a paragraph is plain text', () => {
  test.each([
    [
      'marks',
      'Trade **rose** by _35.9%_ to `$146.87`, says [TDI](https://example.org).',
      'Trade rose by 35.9% to $146.87, says TDI.',
    ],
    ['soft line breaks', 'Trade\nrose  \n  again.', 'Trade rose again.'],
    ['hard line breaks', 'Trade\\\nrose<br>again.', 'Trade rose again.'],
    ['entities and escapes', 'A &amp; B \\*C\\* &#8220;D&#8221;', 'A & B *C* “D”'],
    ['tags', 'Trade <b>rose</b>.', 'Trade rose.'],
    ['a picture', 'See ![the stadium](x.png).', 'See the stadium.'],
    ['a word that is a mark elsewhere', '2 * 3 < 7 & snake_case_word', '2 * 3 < 7 & snake_case_word'],
    ['Chinese over two lines', '中俄贸易额\n创历史新高。\n2021 年', '中俄贸易额创历史新高。 2021 年'],
    ['Russian over two lines', 'Торговля\nвыросла.', 'Торговля выросла.'],
    ['indented text', '    As typed\n    in a report', 'As typed in a report'],
  ])('%s', (_, markdown, text) => {
    expect(textsOf(markdown)).toEqual([text]);
  });
});

describe('a list or a quote is one paragraph, since one citation points to it', () => {
  test.each([
    ['a list', '- trade\n- energy\n- sport', 'trade; energy; sport'],
    [
      'a list of sentences',
      '- Trade rose.\n- The Games open:\n- All agreed',
      'Trade rose. The Games open: All agreed',
    ],
    ['a list with a list in it', '- trade\n  - gas\n  - oil\n- sport', 'trade gas; oil; sport'],
    ['a list in paragraphs', '- trade\n\n  rose\n\n- sport', 'trade rose; sport'],
    ['a numbered list, whose numbers may be cited', '3. trade\n4. sport', '3. trade; 4. sport'],
    ['a sentence that begins with a year', '2021. A record year.', '2021. A record year.'],
    ['a quote', '> Trade rose,\n> he said.\n>\n> Much.', 'Trade rose, he said. Much.'],
  ])('%s', (_, markdown, text) => {
    expect(textsOf(`One.\n\n${markdown}\n\nThree.`)).toEqual(['One.', text, 'Three.']);
  });
});

test('what says nothing has no number', () => {
  expect(
    textsOf(
      'One.\n\n---\n\n<!-- a note\n\nof two lines -->\n\n![](x.png)\n\n[1]: https://example.org\n\nTwo.',
    ),
  ).toEqual(['One.', 'Two.']);
});

test('text after a comment on the same lines is not lost', () => {
  expect(readArticle('<!-- a --> Text.').problems).toEqual([
    { line: 1, message: 'HTML is not read as text; write it in Markdown, or "<" as "\\<"' },
  ]);
});
