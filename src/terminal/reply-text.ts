import { styleText } from 'node:util';
import { type Block, type Citation, citationsOf, type Reply } from '../reply/reply.ts';
import type { Span, Text } from '../show/text.ts';

/** How a reply is drawn at a terminal: plain for pipes and files, or with the terminal's own bold and grey. */
export type TerminalStyle = 'plain' | 'coloured';

/** Draws a reply as text, in reading order; quotes carry their citation, list items their paragraphs. */
export function toReplyText(reply: Reply, style: TerminalStyle = 'plain'): string {
  const several = new Set(citationsOf(reply).map(({ source }) => source)).size > 1;
  let quotes = 0;
  const blocks = reply.blocks.map((block) => {
    if (block.type === 'quote') quotes += 1;
    return toBlockText(block, { style, several, number: quotes });
  });
  return [
    ...(reply.title ? [drawSpan({ text: reply.title, mark: 'strong' }, style)] : []),
    ...blocks,
    ...(reply.footer ? [drawSpan({ text: reply.footer, mark: 'quiet' }, style)] : []),
  ].join('\n\n');
}

function toBlockText(
  block: Block,
  parts: { style: TerminalStyle; several: boolean; number: number },
): string {
  const { style, several, number } = parts;
  switch (block.type) {
    case 'text':
      return drawText(block.text, style);
    case 'quote':
      return `> ${drawText(block.text, style)}\n[${number}] ${block.citation.label}`;
    case 'list':
      return [
        ...(block.title ? [block.title] : []),
        ...block.items.map(
          ({ text, citations }) => `- ${drawText(text, style)}${toMarkers(citations, several)}`,
        ),
      ].join('\n');
  }
}

/** The paragraphs behind a line: ` [¶1, ¶5]`, with the whole label where several sources are cited. */
function toMarkers(citations: readonly Citation[], several: boolean): string {
  if (citations.length === 0) return '';
  return ` [${citations.map(({ paragraph, label }) => (several ? label : `¶${paragraph}`)).join(several ? '; ' : ', ')}]`;
}

function drawText(text: Text, style: TerminalStyle): string {
  return text.map((span) => drawSpan(span, style)).join('');
}

function drawSpan({ text, mark }: Span, style: TerminalStyle): string {
  if (style === 'plain' || mark === undefined) return text;
  return styleText(mark === 'strong' ? 'bold' : 'gray', text);
}
