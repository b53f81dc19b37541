import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Problem } from './fault.ts';
import type { Paragraph } from './knowledge.ts';
import { toText } from './markdown-text.ts';

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

/**
 * The paragraphs of an article in Markdown, numbered from 1. Headings are not paragraphs, but each paragraph
 * names the one that it stands under. A list, a block quote and a block of code are one paragraph each. Rules,
 * comments, link definitions and pictures without words are none. Other HTML is refused, since its text would
 * be lost in silence.
 */
export function readArticle(markdown: string): { paragraphs: Paragraph[]; problems: Problem[] } {
  const hostile = findHostileText(markdown);
  if (hostile) return { paragraphs: [], problems: [hostile] };
  const paragraphs: Paragraph[] = [];
  const problems: Problem[] = [];
  let heading: string | null = null;
  for (const node of fromMarkdown(markdown).children) {
    if (node.type === 'html' && !isComment(node.value)) {
      const message = 'HTML is not read as text; write it in Markdown, or "<" as "\\<"';
      problems.push({ line: node.position?.start.line ?? 1, message });
      continue;
    }
    const text = node.type === 'html' || node.type === 'definition' ? '' : toText(node);
    if (text === '') continue;
    if (node.type === 'heading') heading = text;
    else paragraphs.push({ number: paragraphs.length + 1, text, heading });
  }
  if (paragraphs.length === 0 && problems.length === 0) {
    const line = markdown.replace(/\n$/, '').split('\n').length;
    problems.push({ line, message: 'the article has no paragraph' });
  }
  return { paragraphs, problems };
}

function isComment(html: string): boolean {
  return /^\s*<!--/.test(html) && html.trimEnd().indexOf('-->') === html.trimEnd().length - '-->'.length;
}

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
