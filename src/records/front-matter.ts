import type { Problem } from './problem.ts';

/** An article's file in two: both parts keep the lines on which they stand in the file. */
export interface ArticleParts {
  /** The YAML between the two lines `---`. */
  readonly frontMatter: string;
  /** The Markdown below it. */
  readonly body: string;
}

const delimiter = /^---[ \t]*$/;

/** Cuts `article.md` at its two lines `---`, or gives the problem where they are not there. */
export function cutFrontMatter(text: string): ArticleParts | { readonly problem: Problem } {
  const lines = text.split(/\r\n|\n|\r/);
  if (!delimiter.test(lines[0] ?? '')) {
    const message = 'must begin with front matter: a line "---", then title, publisher and the rest';
    return { problem: { line: 1, message } };
  }
  const end = lines.findIndex((line, index) => index > 0 && delimiter.test(line));
  if (end === -1) {
    return { problem: { line: 1, message: 'the front matter has no end: a second line "---" is missing' } };
  }
  return {
    frontMatter: ['', ...lines.slice(1, end)].join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  };
}
