import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { buildLexicon } from '../../src/index/lexicon.ts';
import { numbersIn } from '../../src/index/written-numbers.ts';
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

test('/figures has every number of the account, those that facts tell of first', async () => {
  expect(figuresIn(await typeLine(app, '/figures'))).toEqual([
    ['2 ministers', [1]],
    ['2 presidents', [3]],
    ['2 years', [5]],
    ['5 years', [9]],
    ['146.87 billion dollars', [11]],
    ['35.9%', [11]],
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
    '146.87 billion dollars',
    '35.9%',
  ]);
});

test('a topic without figures is said to have none, and those with figures are named', async () => {
  const reply = await typeLine(app, '/figures football');
  expect(reply.kind).toBe('none');
  expect(toReplyText(reply)).toContain('no figure on “football”');
  expect(toReplyText(reply)).toContain('Russia-China Trade: 146.87 billion dollars, 35.9% [¶11]');
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

describe('what counts as a number', () => {
  const lexicon = buildLexicon({ sources: [] });
  test.each([
    ['Trade rose by 5 percent to 1,200 million euros.', ['5 percent', '1,200 million euros']],
    ['At 10:30 am on 3 May 2020, and again on May 4, 2021.', []],
    ['The 13th session spoke of COVID-19, the G20 and B-52s.', []],
    ['One of them waited one day.', ['one day']],
    ['It costs $5 a day, or $1 trillion in all.', ['$5', '$1 trillion']],
    ['Товарооборот вырос на 35,9% до 146,87 млрд долларов в 2021 году.', ['35,9%', '146,87 млрд долларов']],
    ['2021年贸易额达到1468.7亿美元，增长35.9%。', ['1468.7亿美元', '35.9%']],
    ['Встреча прошла 3 февраля.', []],
    ['The crew of Apollo 11 took Route 99.', []],
    ['It paid Lowry 2.5 million and Kearney 1,200.', ['2.5 million', '1,200']],
    ['About 300 were there, 18 living in 1.5 million homes.', ['300', '18', '1.5 million homes']],
  ])('%s', (sentence, expected) => {
    expect(numbersIn(sentence, lexicon).map(({ text }) => text)).toEqual(expected);
  });
});
