import { beforeAll, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import type { PressRequest } from '../../src/command/command.ts';
import { toReplyText } from '../../src/terminal/reply-text.ts';
import { readPngSize } from '../pictures/png.ts';
import { createRealApp, typeLine } from '../support/real-app.ts';

let app: App;
beforeAll(async () => {
  app = await createRealApp();
});

function press(customId: string) {
  const request: PressRequest = {
    customId,
    values: [],
    message: { quotes: [], isPrivate: false },
    member: { memberId: '1', name: 'Ann', maySpeak: true },
    language: 'en',
  };
  return app.press(request);
}

async function mapIdUnder(line: string): Promise<string | undefined> {
  const { actions = [] } = await typeLine(app, line);
  return actions.find(({ id }) => id.includes('who.map'))?.id;
}

test('the button under a profile draws who met or spoke of whom, each with its paragraphs', async () => {
  const { reply } = await press((await mapIdUnder('/who Lavrov')) ?? '');
  expect(reply.private).toBe(true);
  const text = toReplyText(reply);
  expect(text).toContain('Sergei Lavrov ↔ Wang Yi: met [¶1]');
  expect(text).toContain('Wang Yi → Sergei Lavrov: spoke of [¶5]');
  expect(text).toContain('Sergei Lavrov → Xi Jinping: spoke of [¶6]');
  // Told among those of whom he spoke; the account only says that they were scheduled to.
  expect(text).toContain('Xi Jinping ↔ Vladimir Putin: was to meet [¶3]');
  expect(text).not.toMatch(/(?:Xi Jinping|Putin).*: met/);
});

test('the picture is a PNG, and its alt text tells every line', async () => {
  const { picture } = (await press((await mapIdUnder('/who Lavrov')) ?? '')).reply;
  expect(readPngSize(picture?.png ?? new Uint8Array()).widthPx).toBe(1200);
  expect(picture?.alt).toContain('Sergei Lavrov ↔ Wang Yi: met (¶1).');
  expect(picture?.alt).toContain('Xi Jinping ↔ Vladimir Putin: was to meet (¶3).');
});

test('what stands in no relation has no such button', async () => {
  expect(await mapIdUnder('/who Beijing National Stadium')).toBeUndefined();
});

test('under an old message, someone who is no more in the account is told of in a sentence', async () => {
  const { reply } = await press('1|who.map|lavrov-wang-2022|Nobody Known');
  expect(reply.kind).toBe('refused');
  expect(toReplyText(reply)).toContain('no longer tells of “Nobody Known”');
});
