import { cleanText, toOneLine } from './clean-text.ts';
import { isElement, openPage, type PageElement, type PageNode, textOf } from './dom.ts';
import { joinItems } from './markdown-text.ts';
import type { Block } from './parsed-article.ts';

const blockTags: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const unread: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS VIDEO AUDIO PICTURE IMG FIGURE FORM BUTTON INPUT SELECT TEXTAREA NAV HEAD TITLE HR ASIDE'.split(
    ' ',
  ),
);
const headingTag = /^H[1-6]$/;
const boldHeadingLimitChars = 90;

/** The headings and paragraphs below an element, in the order of the page: a list or a quotation is one paragraph. */
export function toBlocks(element: PageElement): Block[] {
  const blocks: Block[] = [];
  let line = '';
  const close = () => {
    const text = toLine(line);
    if (text !== '') blocks.push({ kind: 'paragraph', text });
    line = '';
  };
  for (const node of element.childNodes) {
    if (!isElement(node)) {
      line += textOf(node);
      continue;
    }
    if (unread.has(node.tagName)) continue;
    if (node.tagName === 'BR' && isFollowedByBreak(node)) close();
    else if (holdsBlocks(node)) {
      close();
      blocks.push(...toOwnBlocks(node));
    } else line += readInline(node);
  }
  close();
  return blocks;
}

/** The blocks of a piece of HTML that stands in a text of another kind. */
export function parseHtmlPiece(html: string): Block[] {
  return toBlocks(openPage(html).body);
}

function toOwnBlocks(element: PageElement): Block[] {
  const { tagName } = element;
  if (headingTag.test(tagName)) return toBlock('heading', readInline(element));
  if (tagName === 'UL' || tagName === 'OL') return toBlock('paragraph', readList(element));
  if (tagName === 'BLOCKQUOTE' || tagName === 'PRE') return toBlock('paragraph', readInline(element));
  if (tagName === 'TR')
    return toBlock('paragraph', [...element.children].map(readInline).map(toLine).join(' | '));
  if (tagName === 'P' && isBoldLine(element)) return toBlock('heading', readInline(element));
  return toBlocks(element);
}

function toBlock(kind: Block['kind'], written: string): Block[] {
  const text = toLine(written);
  return text === '' ? [] : [{ kind, text }];
}

function readList(list: PageElement): string {
  const start = Number(list.getAttribute('start') ?? 1) || 1;
  const items = [...list.children]
    .filter(({ tagName }) => tagName === 'LI')
    .map((item) => toLine(readInline(item)));
  return joinItems(
    items
      .filter((item) => item !== '')
      .map((item, index) => (list.tagName === 'OL' ? `${start + index}. ${item}` : item)),
  );
}

/** The text of an element; what a page shows on lines of their own is parted by a space, and a list is read as one. */
function readInline(element: PageElement): string {
  if (unread.has(element.tagName)) return '';
  if (element.tagName === 'BR') return '\n';
  if (element.tagName === 'UL' || element.tagName === 'OL') return `\n${readList(element)}\n`;
  const text = [...element.childNodes]
    .map((node) => (isElement(node) ? readInline(node) : textOf(node)))
    .join('');
  return blockTags.has(element.tagName) ? `\n${text}\n` : text;
}

function holdsBlocks(element: PageElement): boolean {
  return blockTags.has(element.tagName) || [...element.children].some(holdsBlocks);
}

/** Two breaks in a row end a paragraph; one only ends a line. */
function isFollowedByBreak(element: PageElement): boolean {
  let next: PageNode | null = element.nextSibling;
  while (next && !isElement(next) && textOf(next).trim() === '') next = next.nextSibling;
  return next !== null && isElement(next) && next.tagName === 'BR';
}

function isBoldLine(element: PageElement): boolean {
  const [only, ...rest] = [...element.childNodes].filter((node) => node.textContent?.trim() !== '');
  if (!only || rest.length > 0 || !isElement(only) || !/^(?:B|STRONG)$/.test(only.tagName)) return false;
  const text = toLine(only.textContent ?? '');
  return text.length <= boldHeadingLimitChars && /[^.!?…:;,"]$/u.test(text);
}

function toLine(text: string): string {
  return toOneLine(cleanText(text));
}
