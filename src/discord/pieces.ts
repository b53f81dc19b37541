import { type Block, type Citation, citationsOf, type ListItem, type Reply } from '../reply/reply.ts';
import { plain, type Text } from '../show/text.ts';
import { cleanSpans, toOneLine } from './clean-text.ts';
import { drawInline, drawLines } from './markdown.ts';

/** A part of a description that is shown, shortened or left out on its own. */
export interface Piece {
  readonly text: Text;
  /** Draws the text with what belongs to it: its title before it, its citation after it. */
  readonly draw: (text: Text) => string;
  /** What is put between it and the piece before. */
  readonly gap: '\n' | '\n\n';
  /**
   * What is left out first: a further passage or item, then further words of the bot. What comes first of all,
   * up to the first passage or item, is only ever shortened.
   */
  readonly rank: 'first' | 'words' | 'further';
}

const labelLimitChars = 200;
const citationsLimit = 12;

/** Takes a reply apart into pieces, in reading order. Each text in them is cleaned. */
export function toPieces(reply: Reply): Piece[] {
  const toMarker = markersOf(reply);
  const firstSaid = reply.blocks.findIndex((block) => block.type !== 'text');
  return reply.blocks
    .flatMap((block, index) => {
      const isFirst = firstSaid === -1 || index <= firstSaid;
      const number = reply.blocks.slice(0, index + 1).filter(({ type }) => type === 'quote').length;
      return toBlockPieces(block, { number, toMarker, isFirst });
    })
    .filter((piece) => piece.draw(piece.text) !== '');
}

interface Place {
  /** The number of a quote among the quotes. */
  readonly number: number;
  readonly toMarker: (citation: Citation) => string;
  /** Whether it is the first passage or list, or comes before it. */
  readonly isFirst: boolean;
}

function toBlockPieces(block: Block, { number, toMarker, isFirst }: Place): Piece[] {
  switch (block.type) {
    case 'text':
      return [toWords(block.text, isFirst ? 'first' : 'words')];
    case 'quote':
      return [toQuote(block, { number, rank: isFirst ? 'first' : 'further' })];
    case 'list':
      return toItems(block, { toMarker, rank: isFirst ? 'first' : 'further' });
  }
}

function toWords(text: Text, rank: Piece['rank']): Piece {
  const isQuiet = text.every((span) => span.mark === 'quiet' || span.text.trim() === '');
  return {
    text: cleanSpans(text),
    draw: (each) => drawLines(each, isQuiet ? '-# ' : ''),
    gap: '\n\n',
    rank,
  };
}

type Quote = Extract<Block, { type: 'quote' }>;

function toQuote(quote: Quote, { number, rank }: { number: number; rank: Piece['rank'] }): Piece {
  const label = `-# [${number}] ${drawLabel(quote.citation.label)}`;
  return {
    text: cleanSpans(quote.text),
    draw: (each) => [drawLines(each, '> '), label].filter((line) => line !== '').join('\n'),
    gap: '\n\n',
    rank,
  };
}

type List = Extract<Block, { type: 'list' }>;

function toItems(
  list: List,
  { toMarker, rank }: { toMarker: (citation: Citation) => string; rank: Piece['rank'] },
): Piece[] {
  const title = drawInline([{ text: toOneLine(list.title ?? '').slice(0, labelLimitChars), mark: 'strong' }]);
  return list.items.map((item: ListItem, index) => {
    const markers = [...new Set(item.citations.map(toMarker))].slice(0, citationsLimit);
    const after = markers.length > 0 ? ` [${markers.join(', ')}]` : '';
    const before = index === 0 && title !== '' ? `${title}\n` : '';
    return {
      text: cleanSpans(item.text),
      draw: (each) => `${before}- ${drawInline(each)}${after}`,
      gap: index === 0 ? '\n\n' : '\n',
      rank: index === 0 ? rank : 'further',
    };
  });
}

/**
 * How an item cites a paragraph: `¶11`, or with its publisher where the reply cites more than one source, or
 * with all of its label where two of them have one publisher.
 */
function markersOf(reply: Reply): (citation: Citation) => string {
  const publishers = new Map<string, string>();
  for (const { source, label } of citationsOf(reply)) {
    if (!publishers.has(source)) publishers.set(source, publisherOf(label));
  }
  const names = [...publishers.values()];
  return ({ source, paragraph, label }) => {
    if (publishers.size < 2) return `¶${paragraph}`;
    const publisher = publishers.get(source);
    const isAlone = names.filter((name) => name === publisher).length === 1;
    return drawLabel(isAlone ? `${publisher} ¶${paragraph}` : label);
  };
}

/** The publisher in `TDI, 3 Feb 2022, ¶11`. */
function publisherOf(label: string): string {
  return label.split(', ').slice(0, -2).join(', ');
}

function drawLabel(label: string): string {
  const line = toOneLine(label);
  const shown = line.length <= labelLimitChars ? line : `${toOneLine(line.slice(0, labelLimitChars))}…`;
  return drawInline(plain(shown));
}
