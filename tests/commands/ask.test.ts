import { beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { citationsOf, type Reply } from '../../src/reply/reply.ts';
import { toReplyText } from '../../src/terminal/reply-text.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';

let app: App;
beforeAll(async () => {
  app = await createRealApp();
});

function listItems(reply: Reply): string[] {
  return reply.blocks.flatMap((block) =>
    block.type === 'list' ? block.items.map(({ text }) => text.map((span) => span.text).join('')) : [],
  );
}

describe('an answer', () => {
  test('gives the short answer, the passage with its words marked, and the citation', async () => {
    const reply = await typeLine(app, '/ask how much was trade in 2021');
    expect(reply.kind).toBe('answered');
    expect(reply.answer).toContain('146.87');
    const [first] = citationsOf(reply);
    expect(first).toMatchObject({ paragraph: 11, label: 'TDI, 3 Feb 2022, ¶11' });
    expect(first?.quote).toContain('35.9');
    const quote = reply.blocks.find((block) => block.type === 'quote');
    expect(quote?.text.filter(({ mark }) => mark === 'strong').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['trade', '2021']),
    );
  });

  test('says how a worked-out date came to be', async () => {
    const reply = await typeLine(app, 'when do xi and putin meet');
    expect(reply.answer).toContain('4 February 2022');
    expect(toReplyText(reply)).toMatch(/Worked out: .*¶1.*¶3/);
  });

  test('tells what a misspelt question was read as', async () => {
    const text = toReplyText(await typeLine(app, 'wat did putin and xi agre on tarde'));
    expect(text).toMatch(/Showing answers for .*trade/);
  });

  test('does not tell of a slip in a small word', async () => {
    const text = toReplyText(await typeLine(app, 'what wsa trade in 2021'));
    expect(text).toContain('146.87');
    expect(text).not.toContain('Showing answers');
  });

  test('speaks the language of the question, and leaves the passage as it is', async () => {
    const reply = await typeLine(app, '拉夫罗夫对台湾问题说了什么？');
    expect(reply.language).toBe('zh');
    expect(toReplyText(reply)).toContain('报道没有提到台湾');
  });
});

describe('a refusal', () => {
  test.each([
    ['what was trade in 2020', '2020', 'the years that it does have'],
    ['what did lavrov say about nato', 'NATO', 'the name that it does not mention'],
    ['What did Xi Jinping say about the summit?', 'Xi Jinping', 'whose words it does not give'],
  ])('to “%s” names %s', async (line, named) => {
    const reply = await typeLine(app, line);
    expect(reply.kind).not.toBe('answered');
    expect(toReplyText(reply)).toContain(named);
  });

  test('offers three questions that are answered when asked', async () => {
    const reply = await typeLine(app, 'how do i bake sourdough bread');
    const questions = listItems(reply);
    expect(questions).toHaveLength(3);
    for (const question of questions) expect((await typeLine(app, question)).kind, question).toBe('answered');
  });

  test('of a question that is too long says how long it may be', async () => {
    const reply = await typeLine(app, `/ask ${'trade '.repeat(60)}`);
    expect(reply).toMatchObject({ kind: 'refused', private: true });
    expect(toReplyText(reply)).toContain('200');
  });
});

test('a private question gets a private reply', async () => {
  expect((await typeLine(app, '/ask what was trade in 2021 private: true')).private).toBe(true);
});
