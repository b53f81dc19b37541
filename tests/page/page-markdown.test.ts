import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/discord/markdown.ts';
import { toMessage } from '../../src/discord/message.ts';
import { type MarkdownNode, parseMarkdown } from '../../src/page/browser/parse-markdown.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';

const types = (text: string) => parseMarkdown(text).map(({ type }) => type);

/** A tree as the text that a reader sees, a break as a new line. */
function toText({ type, content, items, name }: MarkdownNode): string {
  if (type === 'br') return '\n';
  if (items) return items.map((item) => `• ${item.map(toText).join('')}\n`).join('');
  if (typeof content === 'string') return content;
  return content ? content.map(toText).join('') : (name ?? '');
}

const readText = (text: string) => parseMarkdown(text).map(toText).join('');

/** Every kind of node in a text, at any depth. */
function kinds(nodes: readonly MarkdownNode[]): Set<string> {
  return new Set(
    nodes.flatMap(({ type, content, items = [] }) => [
      type,
      ...(typeof content === 'object' ? kinds(content) : []),
      ...kinds(items.flat()),
    ]),
  );
}

describe('Discord’s markdown', () => {
  test('has small print after a quote, as a citation stands', () => {
    expect(types('> Trade **rose**\n-# [1] TDI, ¶11')).toEqual(['blockQuote', 'subtext']);
  });

  test('has lists, after a title and after a blank line', () => {
    expect(types('**You could ask**\n- one\n- two')).toEqual(['strong', 'br', 'list']);
    expect(types('text\n\n- one\n- two\n\nafter')).toEqual(['text', 'br', 'br', 'list', 'text']);
    expect(readText('- one\n- two')).toBe('• one\n• two\n');
  });

  test('has headings and small print at the start of a line alone', () => {
    expect(types('# big\nsmall')).toEqual(['heading', 'text']);
    expect(kinds(parseMarkdown('no # big, no -# small'))).toEqual(new Set(['text']));
  });

  test('makes a link of nothing that is escaped', () => {
    const escaped = escapeMarkdown('see https://evil.example and [this](https://evil.example)', {
      startsLine: true,
      endsLine: true,
    });
    expect(kinds(parseMarkdown(escaped))).toEqual(new Set(['text']));
  });
});

test('what was escaped for Discord is drawn as the text that it was', () => {
  const mark = fc.constantFrom(
    '*',
    '_',
    '`',
    '~~',
    '||',
    '> ',
    '# ',
    '-# ',
    '- ',
    '1. ',
    '[a](b)',
    '<@1>',
    '@everyone',
    ':',
    '\\',
  );
  const words = fc.array(fc.oneof(mark, fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 8 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('').replace(/\s+/g, ' ').trim();
      fc.pre(text !== '');
      expect(readText(escapeMarkdown(text, { startsLine: true, endsLine: true }))).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test('every kind of markdown that the bot’s messages have is one that is drawn', async () => {
  const app = await createRealApp();
  const drawn = new Set(['text', 'br', 'strong', 'blockQuote', 'subtext', 'list']);
  for (const line of [
    'what was trade in 2021',
    'what was trade in 2019',
    '/who Wang Yi',
    '/summary',
    '/help',
    '/nosuch',
  ]) {
    const [{ title = '', description = '' }] = toMessage(await typeLine(app, line)).embeds;
    for (const text of [title, description]) {
      for (const kind of kinds(parseMarkdown(text))) expect(drawn).toContain(kind);
    }
  }
});
