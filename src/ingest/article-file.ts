import { fromMarkdown } from 'mdast-util-from-markdown';
import { stringify } from 'yaml';
import { toText } from '../records/markdown-text.ts';
import type { Block, Metadata } from '../records/parsed-article.ts';

const special = /[\\`*_[\]<>&#~|!$]/g;
const punctuation = /[!-/:-@[-`{-~]/g;

/**
 * `article.md` of an article in its own words: front matter, then each heading and paragraph on a line of its own,
 * with as few backslashes as it takes to read the very text back.
 */
export function toArticleFile(
  metadata: Metadata & { readonly title: string },
  blocks: readonly Block[],
): string {
  const { title, publisher = 'unknown', published = 'unknown', place, language, url } = metadata;
  const frontMatter = { title, publisher, published, place, language, text: 'verbatim', url };
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${toArticleBody(blocks)}`;
}

/** The headings and paragraphs of an article as Markdown. */
export function toArticleBody(blocks: readonly Block[]): string {
  return blocks.map(({ kind, text }) => `${kind === 'heading' ? '## ' : ''}${toMarkdown(text)}\n`).join('\n');
}

function toMarkdown(text: string): string {
  const candidates = [text, text.replace(special, '\\$&')];
  return candidates.find((candidate) => readsBackAs(candidate, text)) ?? text.replace(punctuation, '\\$&');
}

/** Whether Markdown is one paragraph of exactly that text, and, behind `##`, a heading of it. */
function readsBackAs(markdown: string, text: string): boolean {
  return (['paragraph', 'heading'] as const).every((type) => {
    const [node, ...rest] = fromMarkdown(type === 'heading' ? `## ${markdown}` : markdown).children;
    return rest.length === 0 && node?.type === type && toText(node) === text;
  });
}
