import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import type { Source } from '../../src/knowledge/knowledge.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { toPlainText } from '../../src/show/text.ts';
import { toReplyText } from '../../src/terminal/reply-text.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';

let app: App;
beforeAll(async () => {
  app = await createRealApp();
});

/** Each figure as it is shown, and the paragraphs that it cites. */
function figuresIn(reply: Reply): [string, number[]][] {
  return reply.blocks
    .flatMap((block) => (block.type === 'list' ? block.items : []))
    .map(({ text, citations }) => [text[0]?.text ?? '', citations.map(({ paragraph }) => paragraph)]);
}

test('/figures has every number of the account once, sums and shares first, then what facts tell of', async () => {
  expect(figuresIn(await typeLine(app, '/figures'))).toEqual([
    ['146.87 billion dollars · 35.9%', [11]],
    ['2 years', [5]],
    ['5 years', [9]],
    // No fact has these two as its value; the paragraphs do.
    ['one day', [3]],
    ['two presidents', [6]],
  ]);
});

test('each figure stands with a sentence that has it', async () => {
  const reply = await typeLine(app, '/figures trade');
  expect(reply.kind).toBe('answered');
  const [first] = reply.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
  expect(toPlainText(first?.text ?? [])).toMatch(/146\.87 billion .* 2021/);
});

test.each([
  ['trade', 'the word itself'],
  ['commerce', 'a word that means the same'],
  ['trade figures', '“figures” adds nothing to the topic'],
  ['贸易', 'Chinese'],
  ['товарооборот', 'Russian'],
])('/figures %s gives the two figures on trade: %s', async (topic) => {
  expect(figuresIn(await typeLine(app, `/figures ${topic}`)).map(([figure]) => figure)).toEqual([
    '146.87 billion dollars · 35.9%',
  ]);
});

test('a topic without figures is said to have none, and those with figures are named', async () => {
  const reply = await typeLine(app, '/figures football');
  expect(reply.kind).toBe('none');
  expect(toReplyText(reply)).toContain('no figure on “football”');
  expect(toReplyText(reply)).toContain('Russia-China Trade: 146.87 billion dollars · 35.9% [¶11]');
});

test('topics are offered while one types', async () => {
  const offered = await app.suggest({ command: 'figures', option: 'topic', typed: 'trade', language: 'en' });
  expect(offered.map(({ name }) => name)).toEqual(['Russia-China Trade']);
});

describe('a source without facts', () => {
  const bare: Source = {
    id: 'bare',
    title: 'A port grows',
    publisher: 'Harbour News',
    published: '2024-05-01',
    language: 'en',
    text: 'verbatim',
    paragraphs: [
      {
        number: 1,
        heading: null,
        text: 'On 3 May 2021 the port opened. It cost $2.5 billion and has 12 cranes.',
      },
      { number: 2, heading: 'Weather', text: 'Nothing was said of rain.' },
      {
        number: 3,
        heading: 'Ships',
        text: 'In 2023 some 4,200 ships called there, 8 percent more than in 2022.',
      },
    ],
    facts: [],
    entities: [],
    terms: [],
    gaps: [],
  };

  function createBareApp(source: Source): App {
    return createApp({ knowledge: { sources: [source] }, log: pino({ level: 'silent' }) });
  }

  test('its numbers are found in its paragraphs, those of a sentence together, dates left out', async () => {
    expect(figuresIn(await typeLine(createBareApp(bare), '/figures'))).toEqual([
      ['$2.5 billion · 12 cranes', [1]],
      ['4,200 ships · 8 percent', [3]],
    ]);
  });

  test('one number of two things, or the beginning of a range, is each a figure', async () => {
    const text =
      'The 5 ministers spent 5 hours there. It cost $5 or 5 euros, and later 5–7 euros. The 5 ministers left.';
    const paragraphs = [{ number: 1, heading: null, text }];
    expect(figuresIn(await typeLine(createBareApp({ ...bare, paragraphs }), '/figures'))).toEqual([
      ['$5 · 5 euros · 5–7 euros', [1]],
      ['5 ministers · 5 hours', [1]],
    ]);
  });

  test('a topic finds them by the words of the sentence', async () => {
    expect(
      figuresIn(await typeLine(createBareApp(bare), '/figures crane')).map(([figure]) => figure),
    ).toEqual(['$2.5 billion · 12 cranes']);
  });

  test('one that has no numbers says so', async () => {
    const paragraphs = bare.paragraphs.slice(1, 2);
    const reply = await typeLine(createBareApp({ ...bare, paragraphs }), '/figures rain');
    expect(reply.kind).toBe('none');
    expect(toReplyText(reply)).toContain('gives no figures');
  });
});
