import { fromMarkdown } from 'mdast-util-from-markdown';
import { findHostileText } from '../records/hostile-text.ts';
import { toText } from '../records/markdown-text.ts';
import type { Problem } from '../records/problem.ts';
import type { Paragraph } from './knowledge.ts';

/** What an article in Markdown has. */
export interface ReadArticle {
  readonly paragraphs: Paragraph[];
  /** The line on which each paragraph begins. */
  readonly lines: number[];
  readonly problems: Problem[];
}

/**
 * The paragraphs of an article in Markdown, numbered from 1. Headings are not paragraphs, but each paragraph
 * names the one that it stands under. A list, a block quote and a block of code are one paragraph each. Rules,
 * comments, link definitions and pictures without words are none. Other HTML is refused, since its text would
 * be lost in silence.
 */
export function readArticle(markdown: string): ReadArticle {
  const hostile = findHostileText(markdown);
  if (hostile) return { paragraphs: [], lines: [], problems: [hostile] };
  const paragraphs: Paragraph[] = [];
  const lines: number[] = [];
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
    else {
      paragraphs.push({ number: paragraphs.length + 1, text, heading });
      lines.push(node.position?.start.line ?? 1);
    }
  }
  if (paragraphs.length === 0 && problems.length === 0) {
    const line = markdown.replace(/\n$/, '').split('\n').length;
    problems.push({ line, message: 'the article has no paragraph' });
  }
  return { paragraphs, lines, problems };
}

function isComment(html: string): boolean {
  return /^\s*<!--/.test(html) && html.trimEnd().indexOf('-->') === html.trimEnd().length - '-->'.length;
}
