import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse } from 'yaml';
import { isDay } from '../language/calendar.ts';
import { readDates } from '../language/dates.ts';
import { isBoilerplate } from './boilerplate.ts';
import { cleanText, toOneLine } from './clean-text.ts';
import { cutFrontMatter } from './front-matter.ts';
import { readByline, readDayLine } from './head-lines.ts';
import { parseHtmlPiece } from './html-blocks.ts';
import { toText } from './markdown-text.ts';
import type { Block, Metadata, ParsedArticle } from './parsed-article.ts';

type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];

const metadataKeys: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'site_name', 'site', 'source', 'publication'],
  published: ['published', 'date', 'pubdate', 'publishdate', 'date_published', 'published_at', 'created'],
  place: ['place', 'location', 'dateline'],
  language: ['language', 'lang', 'locale'],
  url: ['url', 'canonical', 'canonical_url', 'link', 'permalink'],
};

/**
 * Reads an article in Markdown, with or without front matter. A first heading of the first level is its title; a
 * paragraph that is bold as a whole, and short, is a heading.
 */
export function parseMarkdown(markdown: string): ParsedArticle {
  const { metadata, body } = readFrontMatter(markdown);
  const nodes = fromMarkdown(body).children.filter(({ type }) => type !== 'definition');
  const [first, ...others] = nodes;
  const isTitled = first?.type === 'heading' && first.depth === 1;
  const title = isTitled ? toOneLine(toText(first)) : '';
  const leftOut: string[] = [];
  let published = metadata.published;
  const blocks = (isTitled ? others : nodes).flatMap(toBlocks).filter(({ text }, index) => {
    const day = index < 3 ? readDayLine(text) : undefined;
    published ??= day;
    const isLeftOut =
      isBoilerplate(text) || day !== undefined || (index < 3 && readByline(text) !== undefined);
    if (isLeftOut) leftOut.push(text);
    return !isLeftOut;
  });
  return {
    metadata: {
      ...metadata,
      ...(published === undefined ? {} : { published }),
      ...(metadata.title === undefined && title !== '' ? { title } : {}),
    },
    blocks,
    leftOut,
  };
}

function toBlocks(node: MarkdownNode): Block[] {
  if (node.type === 'html') return parseHtmlPiece(node.value);
  const text = toOneLine(cleanText(toText(node)));
  if (text === '' || isPicture(node)) return [];
  return [{ kind: node.type === 'heading' || isBold(node) ? 'heading' : 'paragraph', text }];
}

function isPicture(node: MarkdownNode): boolean {
  return node.type === 'paragraph' && node.children.every(({ type }) => type.startsWith('image'));
}

function isBold(node: MarkdownNode): boolean {
  if (node.type !== 'paragraph' || node.children.length !== 1) return false;
  return node.children[0]?.type === 'strong' && /[^.!?…:]$/u.test(toText(node)) && toText(node).length <= 90;
}

/** What front matter of any common kind says; one that is no YAML is left aside. */
function readFrontMatter(markdown: string): { metadata: Metadata; body: string } {
  const parts = cutFrontMatter(markdown);
  if ('problem' in parts) return { metadata: {}, body: markdown };
  const values = readYamlValues(parts.frontMatter);
  if (!values) return { metadata: {}, body: markdown };
  const read = (key: keyof Metadata) =>
    metadataKeys[key].map((name) => values.get(name)).find((value) => value !== undefined);
  const dates = readDates(read('published') ?? '');
  const day = dates.find(({ date = '', ambiguous }) => isDay(date) && !ambiguous)?.date;
  const url = read('url');
  const entries = {
    title: read('title'),
    publisher: read('publisher'),
    published: day,
    place: read('place'),
    language: /^[a-z]{2}\b/i.exec(read('language') ?? '')?.[0].toLowerCase(),
    url: url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined,
  };
  const metadata = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
  return { metadata, body: parts.body };
}

function readYamlValues(yaml: string): Map<string, string> | undefined {
  try {
    const values: unknown = parse(yaml, { maxAliasCount: 0 });
    if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
    return new Map(
      Object.entries(values).flatMap(([key, value]) => {
        const text = typeof value === 'string' ? toOneLine(cleanText(value)) : '';
        return text === '' || text === 'unknown' ? [] : [[key.toLowerCase(), text] as const];
      }),
    );
  } catch {
    return undefined;
  }
}
