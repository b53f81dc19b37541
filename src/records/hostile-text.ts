import type { Problem } from './problem.ts';

/** No article has longer paragraphs, and the Markdown parser must not be held by one. */
export const paragraphLimitChars = 10_000;
const indentLimitChars = 100;
const nestingLimit = 16;
const markedLinesLimit = 2000;
/** The marker of a quote or of a list's item. */
const marker = String.raw`[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])`;
const markedLine = new RegExp(`^${marker}`);
const deepNesting = new RegExp(
  String.raw`^(?:${marker}){${nestingLimit + 1}}|^[ \t]{${indentLimitChars + 1}}`,
);

/** The Markdown parser takes minutes over text that no article has, so that paragraphs, quotes and lists are bounded. */
export function findHostileText(markdown: string): Problem | undefined {
  let length = 0;
  let markedLines = 0;
  for (const [index, text] of markdown.split('\n').entries()) {
    const line = index + 1;
    if (deepNesting.test(text)) {
      return { line, message: `quotes or lists are nested more than ${nestingLimit} levels deep` };
    }
    if (markedLine.test(text)) markedLines += 1;
    if (markedLines > markedLinesLimit) {
      return { line, message: `more than ${markedLinesLimit} lines are quotes or items of lists` };
    }
    length = text.trim() === '' ? 0 : length + text.length;
    if (length > paragraphLimitChars) {
      const message = `a paragraph is longer than ${paragraphLimitChars} characters; put empty lines between`;
      return { line, message };
    }
  }
  return undefined;
}
