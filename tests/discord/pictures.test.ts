import { expect, test } from 'vitest';
import { readPngSize } from '../pictures/png.ts';
import type { DiscordStandIn, StandInInteraction } from '../support/discord-stand-in.ts';
import { openStandIn, startRealBot } from './bot.ts';

async function openRealBot(): Promise<DiscordStandIn> {
  const standIn = await openStandIn();
  await startRealBot(standIn);
  return standIn;
}

/** The picture of a message as Discord got it, once it has been taken. */
async function pictureIn(standIn: DiscordStandIn, asked: StandInInteraction) {
  await asked.answered();
  expect(asked.refusals).toEqual([]);
  const [attachment] = asked.message?.attachments ?? [];
  return {
    attachment,
    image: asked.message?.embeds[0]?.image,
    bytes: standIn.fileOf(attachment?.id ?? '')?.bytes ?? new Uint8Array(),
  };
}

test('/timeline comes with a picture inside its embed, with an alt text', async () => {
  const standIn = await openRealBot();
  const { attachment, image, bytes } = await pictureIn(standIn, standIn.interact({ command: 'timeline' }));
  expect(readPngSize(bytes).widthPx).toBe(1200);
  expect(attachment).toMatchObject({ filename: 'timeline.png', width: 1200 });
  expect(attachment?.description).toContain('4 February 2022 (worked out)');
  expect(image?.url).toBe(attachment?.url);
});

test('the map that a button under /who draws', async () => {
  const standIn = await openRealBot();
  const asked = standIn.interact({ command: 'who', options: { name: 'Lavrov' } });
  await asked.answered();
  if (!asked.message) throw new Error('there is no message to press under');
  const customId = '1|who.map|lavrov-wang-2022|Sergei Lavrov';
  expect(JSON.stringify(asked.message.components)).toContain(customId);
  const pressed = standIn.pressButton({ customId, message: asked.message });
  const { attachment, bytes } = await pictureIn(standIn, pressed);
  expect(readPngSize(bytes).widthPx).toBe(1200);
  expect(attachment?.description).toContain('Sergei Lavrov ↔ Wang Yi: met');
});

test('/figures, in the words of the member who asks', async () => {
  const standIn = await openRealBot();
  const asked = standIn.interact({
    command: 'figures',
    options: { topic: '贸易', private: true },
    locale: 'zh-CN',
  });
  await asked.answered();
  expect(asked.refusals).toEqual([]);
  expect(asked.message?.embeds[0]?.title).toContain('贸易');
  expect(asked.message?.embeds[0]?.description).toContain('**146.87 billion dollars · 35.9%**');
});
