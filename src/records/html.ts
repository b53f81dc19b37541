import { Readability } from '@mozilla/readability';
import { isBoilerplate } from './boilerplate.ts';
import { openPage, type Page, type PageElement } from './dom.ts';
import { readByline, readDayLine } from './head-lines.ts';
import { toBlocks } from './html-blocks.ts';
import { readHtmlMetadata } from './html-metadata.ts';
import type { Block, ParsedArticle } from './parsed-article.ts';

const headLimit = 3;

/**
 * Reads the article of a page: Readability finds it among what is about it, and lines that share, advertise or
 * notify are left out.
 */
export function parseHtml(html: string): ParsedArticle {
  const page = openPage(html);
  const metadata = readHtmlMetadata(page);
  const found = findBlocks(openPage(html));
  const leftOut: string[] = [];
  const blocks = (found.length > 0 ? found : toBlocks(page.body)).filter((block, index) => {
    const isHead =
      index < headLimit && (readDayLine(block.text) !== undefined || readByline(block.text) !== undefined);
    const isLeftOut = isBoilerplate(block.text) || isHead;
    if (isLeftOut) leftOut.push(block.text);
    return !isLeftOut && !(index < headLimit && isTitle(block, metadata.title));
  });
  return { metadata, blocks: withoutLastHeadings(blocks), leftOut };
}

/** The blocks that Readability takes for the article. It changes the page that it reads. */
function findBlocks(page: Page): Block[] {
  const reader = new Readability<PageElement>(page, { serializer: (element: PageElement) => element });
  const content = reader.parse()?.content;
  return content ? toBlocks(content) : [];
}

function isTitle({ kind, text }: Block, title: string | undefined): boolean {
  return kind === 'heading' && text === title;
}

/** A heading with nothing below it is that of a part which was left out. */
function withoutLastHeadings(blocks: readonly Block[]): Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind === 'paragraph') + 1);
}
