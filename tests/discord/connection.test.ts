import { MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { toMessage } from '../../src/discord/message.ts';
import { UserError } from '../../src/process/user-error.ts';
import type { DiscordStandIn } from '../support/discord-stand-in.ts';
import { openStandIn, startBot, testCommands, waitForLine } from './bot.ts';

const sayHello = { command: 'echo', options: { text: 'hello' } } as const;

async function openReadyBot() {
  const standIn = await openStandIn();
  const bot = await startBot(standIn);
  await waitForLine(bot, /^registered the commands$/);
  return { standIn, bot };
}

function callbacksOf(standIn: DiscordStandIn) {
  return standIn.requests.filter(({ path }) => path.endsWith('/callback'));
}

describe('logging in', () => {
  it('identifies once, with no privileged intent, and registers the commands', async () => {
    const { standIn } = await openReadyBot();
    expect(standIn.gateway.identifies).toHaveLength(1);
    // Guilds, and messages there and to the bot. Message content, members and presences are the privileged ones.
    expect(standIn.gateway.identifies[0]?.intents).toBe(1 + 512 + 4096);
    expect(standIn.commands('global')).toHaveLength(testCommands.length);
  });

  it('registers nothing where nothing has changed', async () => {
    const { standIn, bot } = await openReadyBot();
    await bot.connection.stop();
    const before = standIn.requests.length;
    const again = await startBot(standIn);
    await waitForLine(again, /registered already/);
    expect(standIn.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('registers in one server as soon as the bot is put into it, and says until then how', async () => {
    const guildId = '111111111111111111';
    const standIn = await openStandIn();
    const bot = await startBot(standIn, { guildId });
    expect((await waitForLine(bot, /is not in the server/)).msg).toContain(
      'https://discord.com/oauth2/authorize',
    );
    standIn.addGuild({ id: guildId });
    await waitForLine(bot, /^registered the commands$/);
    expect(standIn.commands({ guildId })).toHaveLength(testCommands.length);
    expect(standIn.commands('global')).toEqual([]);
  });

  it('answers though the commands cannot be registered', async () => {
    const { standIn, bot } = await openReadyBot();
    await bot.connection.stop();
    standIn.faults.rest({ path: /\/commands$/ }, { kind: 'status', status: 400 });
    const again = await startBot(standIn);
    await waitForLine(again, /could not be registered/);
    expect(await standIn.interact(sayHello).answered()).toMatchObject({ type: 4 });
  });

  it('refuses a wrong token with a sentence that says what to do, and never identifies', async () => {
    const standIn = await openStandIn();
    const refused = startBot(standIn, { token: 'wrong-token' });
    await expect(refused).rejects.toThrow(UserError);
    await expect(refused).rejects.toThrow(/^Discord does not accept DISCORD_TOKEN: make a new token/);
    expect(standIn.gateway.identifies).toEqual([]);
  });

  it('says so of a token that is taken back while the bot runs, and does not try again', async () => {
    const { standIn, bot } = await openReadyBot();
    standIn.faults.closeSockets(4004);
    await expect(bot.connection.closed).rejects.toThrow('Discord does not accept DISCORD_TOKEN');
    expect(standIn.gateway.identifies).toHaveLength(1);
  });

  it('resumes after the network has failed, and answers what was asked meanwhile', async () => {
    const { standIn, bot } = await openReadyBot();
    standIn.faults.dropSockets();
    await waitForLine(bot, /connecting to the gateway again/);
    expect(await standIn.interact(sayHello).answered()).toMatchObject({ type: 4 });
    expect(standIn.gateway.identifies).toHaveLength(1);
    expect(standIn.gateway.resumes).toHaveLength(1);
  });
});

describe('a command', () => {
  it('is answered at once, with the very JSON that its reply makes', async () => {
    const { standIn, bot } = await openReadyBot();
    const asked = standIn.interact({
      command: 'echo',
      options: { text: '*hello* <@1>', times: 2, tone: 'loud' },
    });
    const response = await asked.answered();
    const reply = await bot.app.run({
      command: 'echo',
      values: { text: '*hello* <@1>', times: 2, tone: 'loud' },
      language: 'en',
    });
    expect(response).toEqual({ type: 4, data: toMessage(reply) });
    expect(asked.message?.embeds[0]?.description).toBe(
      '> \\*hello\\* \\<\\@1>\\*hello\\* \\<\\@1>\n-# [1] loud en, ¶1',
    );
    expect(asked.message).toMatchObject({ mentions: [], mention_everyone: false });
    expect(callbacksOf(standIn)).toHaveLength(1);
    expect(asked.refusals).toEqual([]);
  });

  it('is answered to the member alone where they wish so', async () => {
    const { standIn } = await openReadyBot();
    const asked = standIn.interact({ command: 'echo', options: { text: 'hush', private: true } });
    expect(await asked.answered()).toMatchObject({ data: { flags: MessageFlags.Ephemeral } });
  });

  it.each([
    ['en-US', 'en'],
    ['zh-CN', 'zh'],
    ['zh-TW', 'zh'],
    ['ru', 'ru'],
    ['de', 'en'],
  ] as const)(
    'is answered to a member with %s alone in %s, whatever the server speaks',
    async (locale, language) => {
      const standIn = await openStandIn({ guilds: [{ locale: 'fr' }] });
      await waitForLine(await startBot(standIn), /^registered the commands$/);
      const options = { text: 'hello', private: true };
      const asked = standIn.interact({ command: 'echo', options, locale });
      await asked.answered();
      expect(asked.message?.embeds[0]?.description).toContain(`soft ${language}`);
    },
  );

  it('is answered before all in the language of the server, and in direct messages in the member’s', async () => {
    const standIn = await openStandIn({ guilds: [{ locale: 'ru' }] });
    await waitForLine(await startBot(standIn), /^registered the commands$/);
    const inServer = standIn.interact({ ...sayHello, locale: 'zh-CN' });
    await inServer.answered();
    expect(inServer.message?.embeds[0]?.description).toContain('soft ru');
    const inPrivate = standIn.interact({ ...sayHello, locale: 'zh-CN', place: { kind: 'dm' } });
    await inPrivate.answered();
    expect(inPrivate.message?.embeds[0]?.description).toContain('soft zh');
  });

  it('is answered in direct messages', async () => {
    const { standIn } = await openReadyBot();
    expect(await standIn.interact({ ...sayHello, place: { kind: 'dm' } }).answered()).toMatchObject({
      type: 4,
    });
  });

  it('is told to be unknown where Discord still has one that we have no more', async () => {
    const { standIn } = await openReadyBot();
    standIn.setCommands('global', [{ name: 'gone', description: 'Of a former version' }]);
    const asked = standIn.interact({ command: 'gone' });
    await asked.answered();
    expect(asked.message?.embeds[0]?.description).toContain('/gone');
    expect(asked.message?.flags).toBe(MessageFlags.Ephemeral);
  });

  it('is refused where a modified client sends what ours would not', async () => {
    const { standIn } = await openReadyBot();
    const asked = standIn.interact({ command: 'echo', options: { text: 'x'.repeat(6000) }, unchecked: true });
    await asked.answered();
    expect(asked.message?.embeds[0]?.description).toContain('6000');
    expect(asked.message?.flags).toBe(MessageFlags.Ephemeral);
  });

  it('that fails tells an id, under which the log has the defect', async () => {
    const { standIn, bot } = await openReadyBot();
    const asked = standIn.interact({ command: 'broken' });
    await asked.answered();
    const logged = await waitForLine(bot, /a command failed/);
    expect(logged).toMatchObject({ level: 'error', command: 'broken', err: { message: 'a defect' } });
    expect(String(logged.defect)).toMatch(/^\w{8}$/);
    expect(asked.message?.embeds[0]?.description).toContain(String(logged.defect));
    expect(asked.message?.flags).toBe(MessageFlags.Ephemeral);
  });

  it('whose interaction is dead is not answered: the log says so without its token, and the next is', async () => {
    const { standIn, bot } = await openReadyBot();
    const asked = standIn.interact(sayHello);
    standIn.clock.advance(3_001);
    expect(await waitForLine(bot, /a reply came too late/)).toMatchObject({
      level: 'warn',
      command: 'echo',
      err: { code: 10062, status: 404 },
    });
    expect(asked.refusals).toMatchObject([{ body: { code: 10062 } }]);
    expect(bot.log.text()).toContain(`/interactions/${asked.id}/[hidden]/callback`);
    expect(bot.log.text()).not.toContain(asked.token);
    expect(await standIn.interact(sayHello).answered()).toMatchObject({ type: 4 });
  });

  it('whose receipt is lost counts as answered, though discord.js sends it again', async () => {
    const { standIn, bot } = await openReadyBot();
    standIn.faults.rest({ path: /\/callback$/ }, { kind: 'lostAnswer' });
    const asked = standIn.interact(sayHello);
    expect(await waitForLine(bot, /receipt was lost/)).toMatchObject({ level: 'info' });
    expect(asked.refusals).toMatchObject([{ body: { code: 40060 } }]);
    expect(asked.message?.embeds[0]?.description).toContain('hello');
    expect(callbacksOf(standIn)).toHaveLength(2);
  });

  it('that Discord refuses to have answered is logged, and ends nothing', async () => {
    const { standIn, bot } = await openReadyBot();
    standIn.faults.rest({ path: /\/callback$/ }, { kind: 'status', status: 403 });
    const asked = standIn.interact(sayHello);
    expect(await waitForLine(bot, /an interaction was not answered/)).toMatchObject({ level: 'error' });
    expect(bot.log.text()).not.toContain(asked.token);
    expect(await standIn.interact(sayHello).answered()).toMatchObject({ type: 4 });
  });
});

describe('suggestions', () => {
  it('are those of the option that is typed, as far as Discord takes them', async () => {
    const { standIn } = await openReadyBot();
    const typing = standIn.autocomplete({ command: 'echo', option: 'text', typed: 'T', locale: 'ru' });
    expect(await typing.answered()).toEqual({
      type: 8,
      data: {
        choices: [
          { name: 'ru T one', value: 'one' },
          { name: `A name${' of many words'.repeat(6)} of many…`, value: 'two' },
        ],
      },
    });
    expect(typing.refusals).toEqual([]);
  });

  it('are offered before anything is typed', async () => {
    const { standIn } = await openReadyBot();
    const typing = standIn.autocomplete({ command: 'echo', option: 'text', typed: '' });
    expect(await typing.answered()).toMatchObject({
      data: { choices: [{ value: 'one' }, { value: 'two' }] },
    });
  });

  it('that come too late are nothing to speak of', async () => {
    const { standIn, bot } = await openReadyBot();
    const typing = standIn.autocomplete({ command: 'echo', option: 'text', typed: 'T' });
    standIn.clock.advance(3_001);
    expect(await waitForLine(bot, /suggestions were no longer wanted/)).toMatchObject({ level: 'debug' });
    expect(typing.refusals).toMatchObject([{ body: { code: 10062 } }]);
    expect(bot.log.lines.filter(({ level }) => level === 'warn' || level === 'error')).toEqual([]);
  });
});

describe('stopping', () => {
  it('sends the answers that are in hand, and closes the connection', async () => {
    const { standIn, bot } = await openReadyBot();
    const held = standIn.faults.rest({ path: /\/callback$/ }, { kind: 'held' });
    const asked = standIn.interact(sayHello);
    await standIn.waitFor(() => held.met === 1, { what: 'an answer in hand' });
    const stopped = bot.connection.stop();
    held.release();
    await stopped;
    expect(asked.message?.embeds[0]?.description).toContain('hello');
    await standIn.waitFor(() => standIn.gateway.openSockets === 0, { what: 'the gateway to be closed' });
    expect(bot.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('does not wait for Discord without end', async () => {
    const { standIn, bot } = await openReadyBot();
    const silent = standIn.faults.rest({ path: /\/callback$/ }, { kind: 'silent' });
    standIn.interact(sayHello);
    await standIn.waitFor(() => silent.met === 1, { what: 'an answer that is not taken' });
    await bot.connection.stop();
  });
});

describe('what is kept while the bot runs for months', () => {
  it('is no message, member or user but itself', async () => {
    const { standIn, bot } = await openReadyBot();
    for (const id of ['1', '2', '3']) {
      await standIn
        .interact({ ...sayHello, user: { id: `22222222222222222${id}`, username: `member ${id}` } })
        .answered();
    }
    const { client } = bot.connection;
    expect([...client.users.cache.keys()]).toEqual([client.user.id]);
    for (const guild of client.guilds.cache.values()) {
      expect([...guild.members.cache.keys()].filter((id) => id !== client.user.id)).toEqual([]);
    }
  });
});
