import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion, type WrittenMessage } from '../../src/discord/mentions.ts';
import type { DiscordStandIn, MessageToSend } from '../support/discord-stand-in.ts';
import { openStandIn, startRealBot, waitForLine } from './bot.ts';

const bot = { id: '999999999999999999', username: 'other', bot: true };

async function openRealBot(guilds?: Parameters<typeof openStandIn>[0]) {
  const standIn = await openStandIn(guilds);
  const started = await startRealBot(standIn);
  return { standIn, started, call: `<@${standIn.application.botUserId}>` };
}

function answersIn(standIn: DiscordStandIn, channelId: string) {
  return standIn
    .channelMessages(channelId)
    .filter(({ author }) => author.id === standIn.application.botUserId);
}

/** Writes a message, and gives the bot's reply to it. */
async function ask(standIn: DiscordStandIn, message: MessageToSend) {
  const written = standIn.sendMessage(message);
  const reply = await standIn.waitFor(
    () =>
      answersIn(standIn, written.channel_id).find(
        (each) => each.message_reference?.message_id === written.id,
      ),
    { what: `a reply to “${message.content}”` },
  );
  return { written, reply };
}

describe('a question that calls the bot', () => {
  it('is answered by a reply to it, which calls nobody and has what stands under any answer', async () => {
    const { standIn, call } = await openRealBot();
    const { reply } = await ask(standIn, { content: `${call} how much was trade in 2021?` });
    expect(reply.embeds[0]?.description).toContain('146.87');
    expect(reply).toMatchObject({ mentions: [], mention_everyone: false });
    expect(reply.components?.length).toBeGreaterThan(0);
  });

  it('is answered in direct messages without being called', async () => {
    const { standIn } = await openRealBot();
    const { reply } = await ask(standIn, { content: 'when do xi and putin meet', place: { kind: 'dm' } });
    expect(reply.embeds[0]?.description).toContain('4 February 2022');
  });

  it('is answered in the thread where it stands', async () => {
    const { standIn, call } = await openRealBot({ guilds: [{ channels: [{}, { kind: 'thread' }] }] });
    const thread = standIn.guilds[0]?.channels[1]?.id ?? '';
    const { written, reply } = await ask(standIn, {
      content: `${call} who met whom`,
      place: { kind: 'guild', channelId: thread },
    });
    expect([written.channel_id, reply.channel_id]).toEqual([thread, thread]);
  });

  it('that asks nothing gets the help, for all to see', async () => {
    const { standIn, call } = await openRealBot();
    const { reply } = await ask(standIn, { content: `  ${call} ` });
    expect(reply.embeds[0]?.description).toContain('/ask');
  });

  it('that is too long is told so', async () => {
    const { standIn, call } = await openRealBot();
    const { reply } = await ask(standIn, { content: `${call} ${'trade '.repeat(60)}` });
    expect(reply.embeds[0]?.description).toContain('200');
  });

  it('is shown once, though its receipt was lost and discord.js sends it again', async () => {
    const { standIn, started, call } = await openRealBot();
    standIn.faults.rest({ method: 'POST', path: /\/messages$/ }, { kind: 'lostAnswer' });
    const { written } = await ask(standIn, { content: `${call} who met whom` });
    await waitForLine(started, /answered a mention/);
    expect(answersIn(standIn, written.channel_id)).toHaveLength(1);
  });

  it('is let be where the bot may not write, and the next is answered', async () => {
    const { standIn, started, call } = await openRealBot({
      guilds: [{ channels: [{ botMaySend: false }, {}] }],
    });
    standIn.sendMessage({ content: `${call} who met whom` });
    expect(await waitForLine(started, /was called where it may not write/)).toMatchObject({ level: 'info' });
    const channelId = standIn.guilds[0]?.channels[1]?.id ?? '';
    await ask(standIn, { content: `${call} who met whom`, place: { kind: 'guild', channelId } });
  });
});

describe('the bot is silent', () => {
  it('to other bots, to @everyone, to what is said beside it, and to a reply that does not call it', async () => {
    const { standIn, call } = await openRealBot();
    const { written, reply } = await ask(standIn, { content: `${call} who met whom` });
    standIn.sendMessage({ content: `${call} who met whom`, user: bot });
    standIn.sendMessage({ content: '@everyone who met whom' });
    standIn.sendMessage({ content: 'who met whom' });
    standIn.sendMessage({ content: 'thanks', replyTo: reply });
    // What is written last is answered last, so what was to be let be has been by then.
    await ask(standIn, { content: `${call} where did they meet` });
    expect(answersIn(standIn, written.channel_id)).toHaveLength(2);
  });
});

describe('the question of a message', () => {
  const written = (content: string): WrittenMessage =>
    // The cast: the fields that are read, which are few.
    ({ id: '1', channel_id: '2', guild_id: '3', type: 0, content, author: { id: '4' } }) as WrittenMessage;

  it('is what is left without names, channels and emoji', () => {
    expect(readQuestion(written('<@7> what did <@!8> say <:flag:9> in <#10>?'), '7')).toBe(
      'what did say in ?',
    );
  });

  it('is one line, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const question = readQuestion(written(`<@7>${text}`), '7');
        expect(question).toBe(question?.replace(/\s+/g, ' ').trim());
        expect(question).not.toContain('<@7>');
      }),
    );
  });
});
