import { beforeAll, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { citationsOf, type Reply } from '../../src/reply/reply.ts';
import { toReplyText } from '../../src/terminal/reply-text.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';

let app: App;
beforeAll(async () => {
  app = await createRealApp();
});

function items(reply: Reply) {
  return reply.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
}

test('a short summary cites at least eight paragraphs, in the order of the account, from the first on', async () => {
  const reply = await typeLine(app, '/summary');
  const paragraphs = citationsOf(reply).map(({ paragraph }) => paragraph);
  expect(paragraphs.length).toBeGreaterThanOrEqual(8);
  expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  expect(paragraphs[0]).toBe(1);
});

test('the chief figures are in it, and it says which paragraphs are not', async () => {
  const reply = await typeLine(app, '/summary');
  const text = toReplyText(reply);
  expect(text).toContain('146.87');
  expect(text).toContain('35.9');
  const told = citationsOf(reply).map(({ paragraph }) => paragraph);
  const left = [
    ...(/Not in this short summary: ([^.]*)\./.exec(text)?.[1] ?? '').matchAll(/¶(\d+)(?:–(\d+))?/g),
  ];
  const numbers = left.flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
  );
  expect([...told, ...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
});

test('a full summary leaves nothing out, and does not say so', async () => {
  expect(toReplyText(await typeLine(app, '/summary length: full'))).not.toContain('short summary');
});

test('a full summary has every paragraph, every sentence cited', async () => {
  const reply = await typeLine(app, '/summary length: full');
  expect(citationsOf(reply)).toHaveLength(15);
  for (const { citations } of items(reply)) expect(citations.length).toBeGreaterThan(0);
});

test('a length that is none is refused with those that are', async () => {
  const reply = await typeLine(app, '/summary length: medium');
  expect(reply.kind).toBe('refused');
  expect(JSON.stringify(reply.blocks)).toContain('short, full');
});
