import { pino } from 'pino';
import { beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import type { Source } from '../../src/knowledge/knowledge.ts';
import { type Fact, factSchema } from '../../src/knowledge/schema.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { toPlainText } from '../../src/show/text.ts';
import { toReplyText } from '../../src/terminal/reply-text.ts';
import { readPngSize } from '../pictures/png.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';

let app: App;
beforeAll(async () => {
  app = await createRealApp();
});

/** Each event as it is shown: its date, whether it is marked as worked out, and the paragraphs that it cites. */
function eventsIn(reply: Reply): [string, string, number[]][] {
  return reply.blocks
    .flatMap((block) => (block.type === 'list' ? block.items : []))
    .map(({ text, citations }) => [
      text[0]?.text ?? '',
      /Worked out/.test(toPlainText(text)) ? 'worked out' : 'given',
      citations.map(({ paragraph }) => paragraph),
    ]);
}

test('the dated events stand in order, each cited; dates that the account does not give are marked', async () => {
  expect(eventsIn(await typeLine(app, '/timeline'))).toEqual([
    ['2021', 'given', [11]],
    ['June 2021', 'given', [9]],
    ['3 February 2022', 'given', [1]],
    ['4 February 2022', 'worked out', [3, 1]],
    ['June 2026', 'worked out', [9]],
  ]);
});

test('a date that was worked out says how', async () => {
  expect(toReplyText(await typeLine(app, '/timeline'))).toMatch(
    /4 February 2022 — .*Worked out: .*\(¶1\).*\(¶3\)/,
  );
});

test('the picture is a PNG of readable size, and its alt text tells every event', async () => {
  const { picture } = await typeLine(app, '/timeline');
  expect(picture?.name).toBe('timeline.png');
  expect(readPngSize(picture?.png ?? new Uint8Array()).widthPx).toBe(1200);
  for (const date of ['2021:', 'June 2021:', '3 February 2022:', '4 February 2022 (worked out):'])
    expect(picture?.alt).toContain(date);
  expect(picture?.alt.length).toBeLessThanOrEqual(1024);
});

test.each(['en', 'zh', 'ru'] as const)('in %s there is a picture too', async (language) => {
  const reply = await app.run({ command: 'timeline', values: {}, language });
  expect(reply).toMatchObject({ kind: 'answered', language });
  expect(reply.picture?.png.length).toBeGreaterThan(10_000);
});

describe('another source', () => {
  const source: Source = {
    id: 'other',
    title: 'Another',
    publisher: 'Other News',
    published: '2024-05-01',
    language: 'en',
    text: 'verbatim',
    paragraphs: [{ number: 1, heading: null, text: 'In 2023 it began. On 3 May 2023 it ended.' }],
    facts: [],
    entities: [],
    terms: [],
    gaps: [],
  };

  function toFact(fact: Partial<Fact>): Fact {
    return factSchema.parse({ id: 'one', statement: 'It was.', cites: [1], kind: 'event', ...fact });
  }

  function timelineWith(facts: readonly Fact[]): Promise<Reply> {
    const knowledge = { sources: [{ ...source, facts }] };
    return typeLine(createApp({ knowledge, log: pino({ level: 'silent' }) }), '/timeline');
  }

  test('without a date says so, and has no picture', async () => {
    const reply = await timelineWith([toFact({})]);
    expect(reply.kind).toBe('none');
    expect(reply.picture).toBeUndefined();
  });

  test('that a machine has drafted has every drafted sentence once: no editor has joined what tells of one event', async () => {
    const reply = await timelineWith([
      toFact({ id: 'ended', date: '2023-05-03', draft: true }),
      toFact({ id: 'ended-too', statement: 'So it was.', date: '2023-05-03', draft: true }),
      toFact({ id: 'ended-twice', date: '2023-05-03', draft: true }),
      toFact({ id: 'began', date: '2023', draft: true }),
    ]);
    expect(eventsIn(reply).map(([date]) => date)).toEqual(['2023', '3 May 2023', '3 May 2023']);
  });

  test('that an editor has gone over has no drafts', async () => {
    const reply = await timelineWith([
      toFact({ id: 'kept', date: '2023-05-03' }),
      toFact({ id: 'draft', date: '2023', draft: true }),
    ]);
    expect(eventsIn(reply).map(([date]) => date)).toEqual(['3 May 2023']);
  });
});
