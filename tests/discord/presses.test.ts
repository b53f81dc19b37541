import type { APIMessage } from 'discord.js';
import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import type { Source } from '../../src/knowledge/knowledge.ts';
import type { CommandUse, DiscordStandIn, StandInInteraction } from '../support/discord-stand-in.ts';
import { harbour } from '../support/harbour-source.ts';
import { type Bot, openStandIn, startRealBot } from './bot.ts';

const question = 'how much was trade in 2021';
const longQuestion = `${question} between the two countries, in billions of dollars, as the Chinese Ministry of Commerce has told`;

async function openRealBot(
  options: { standIn?: DiscordStandIn; index?: SearchIndex } = {},
): Promise<{ standIn: DiscordStandIn; bot: Bot }> {
  const standIn = options.standIn ?? (await openStandIn());
  return { standIn, bot: await startRealBot(standIn, options.index) };
}

/** The message that an interaction was answered with, which Discord has taken. */
async function shownBy(interaction: StandInInteraction): Promise<APIMessage> {
  await interaction.answered();
  expect(interaction.refusals).toEqual([]);
  if (!interaction.message) throw new Error('nothing is shown');
  return interaction.message;
}

function ask(
  standIn: DiscordStandIn,
  options: CommandUse['options'] = { question },
  use: Partial<CommandUse> = {},
) {
  return shownBy(standIn.interact({ command: 'ask', options, ...use }));
}

interface Component {
  readonly label?: string;
  readonly custom_id: string;
  readonly options?: readonly { readonly value: string }[];
}

function componentsOf(message: APIMessage): Component[] {
  const rows: { readonly components: readonly Component[] }[] = JSON.parse(
    JSON.stringify(message.components ?? []),
  );
  return rows.flatMap(({ components }) => components);
}

function idOf(message: APIMessage, label: string): string {
  const found = componentsOf(message).find((each) => each.label === label);
  if (!found) throw new Error(`there is no ${label} under the message`);
  return found.custom_id;
}

function press(
  standIn: DiscordStandIn,
  message: APIMessage,
  { label, ...use }: { label: string } & Partial<CommandUse>,
) {
  return shownBy(standIn.pressButton({ customId: idOf(message, label), message, ...use }));
}

function textOf(message: APIMessage): string {
  return message.embeds[0]?.description ?? '';
}

function isPrivate({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

const harbourIndex = (changes: Partial<Source> = {}) =>
  buildSearchIndex({ sources: [{ ...harbour, ...changes }] });

describe('under an answer', () => {
  it('Context shows the passage with its neighbours, to who pressed alone', async () => {
    const { standIn } = await openRealBot();
    const shown = await press(standIn, await ask(standIn), { label: 'Context' });
    expect(isPrivate(shown)).toBe(true);
    expect(textOf(shown).match(/¶\d+$/gm)).toEqual(['¶10', '¶11', '¶12']);
  });

  it('More shows further passages, and turns pages in its own place', async () => {
    const { standIn } = await openRealBot();
    const first = await press(standIn, await ask(standIn), { label: 'More' });
    expect(isPrivate(first)).toBe(true);
    const before = textOf(first);
    expect(before).not.toContain('146.87');
    const turned = standIn.pressButton({ customId: idOf(first, 'Back'), message: first });
    expect(await turned.answered()).toMatchObject({ type: 7 });
    expect(turned.refusals).toEqual([]);
    expect(textOf(turned.message ?? first)).toContain('146.87');
  });

  it('Why this? tells the words found, misread and not looked for, in the language of who pressed', async () => {
    const { standIn } = await openRealBot();
    const answer = await ask(standIn, { question: 'how much was tarde in 2021' });
    const shown = await press(standIn, answer, { label: 'Why this?' });
    expect(isPrivate(shown)).toBe(true);
    expect(textOf(shown)).toContain('I read “tarde” as “trade”');
    expect(textOf(shown)).toMatch(/Found in TDI, 3 Feb 2022, ¶11: .*2021/);
    const russian = await press(standIn, answer, { label: 'Why this?', locale: 'ru' });
    expect(textOf(russian)).toContain('Откуда этот ответ');
  });

  it('Why this? tells what was not found of a question that is not answered', async () => {
    const { standIn } = await openRealBot();
    const refusal = await ask(standIn, { question: 'what was trade in 2020' });
    expect(textOf(await press(standIn, refusal, { label: 'Why this?' }))).toMatch(/Not found there: .*2020/);
  });

  it.each([
    ['an answer', question],
    ['a refusal', 'how do i bake sourdough bread'],
  ])('of %s, three questions are offered, each of which is answered when it is chosen', async (_, asked) => {
    const { standIn } = await openRealBot();
    const message = await ask(standIn, { question: asked });
    const select = componentsOf(message).find(({ options }) => options);
    const offered = select?.options?.map(({ value }) => value) ?? [];
    expect(offered).toHaveLength(3);
    for (const value of offered) {
      const chosen = standIn.chooseFromSelect({
        customId: select?.custom_id ?? '',
        values: [value],
        message,
      });
      const shown = await shownBy(chosen);
      expect(shown.embeds[0]?.author?.name).toBe(value);
      expect(shown.embeds[0]?.color, value).toBe(0x2e_7d_32);
      expect(isPrivate(shown)).toBe(false);
    }
  });

  it('a question too long for a button stands above its answer, and the buttons work', async () => {
    const { standIn } = await openRealBot();
    const answer = await ask(standIn, { question: longQuestion });
    expect(answer.embeds[0]?.author?.name).toBe(longQuestion);
    const why = await press(standIn, answer, { label: 'Why this?' });
    expect(why.embeds[0]?.author?.name).toBe(longQuestion);
  });
});

describe('months later', () => {
  it('the buttons of an old message work for a bot that has started again', async () => {
    const { standIn, bot } = await openRealBot();
    const answer = await ask(standIn);
    await bot.connection.stop();
    standIn.clock.advance(180 * 24 * 60 * 60 * 1000);
    await openRealBot({ standIn });
    for (const label of ['Context', 'More', 'Why this?']) {
      expect(textOf(await press(standIn, answer, { label })), label).not.toBe('');
    }
  });

  it('a passage that has changed is told so, with what it was and what it is', async () => {
    const third = { number: 3, text: 'More trade is hoped for.', heading: null };
    const told = [...harbour.paragraphs, third];
    const { standIn, bot } = await openRealBot({ index: harbourIndex({ paragraphs: told }) });
    const answer = await ask(standIn);
    await bot.connection.stop();
    const paragraphs = told.map((paragraph) =>
      paragraph.number === 2 ? { ...paragraph, text: 'Trade was $15 million in 2021.' } : paragraph,
    );
    await openRealBot({ standIn, index: harbourIndex({ paragraphs }) });
    const context = textOf(await press(standIn, answer, { label: 'Context' }));
    expect(context).toContain('has changed');
    expect(context).toContain('12 million');
    expect(context).toContain('$15 million');
    expect(textOf(await press(standIn, answer, { label: 'More' }))).toContain('has changed');
    expect(textOf(await press(standIn, answer, { label: 'Why this?' }))).toContain('has changed');
  });

  it('a source or a paragraph that is no more is said', async () => {
    const { standIn, bot } = await openRealBot({ index: harbourIndex() });
    const answer = await ask(standIn);
    await bot.connection.stop();
    const shorter = harbourIndex({ paragraphs: harbour.paragraphs.slice(0, 1) });
    const again = await openRealBot({ standIn, index: shorter });
    expect(textOf(await press(standIn, answer, { label: 'Context' }))).toContain(
      'no longer has a paragraph 2',
    );
    await again.bot.connection.stop();
    await openRealBot({ standIn, index: harbourIndex({ id: 'other' }) });
    expect(textOf(await press(standIn, answer, { label: 'Context' }))).toContain(
      'no longer have the account “harbour-2023”',
    );
  });

  it.each([
    '0|ask.why|x||y',
    '1|ask.gone|x',
    '1|ask.context|lavrov-wang-2022|eleven|x',
    '1|share|ask|{"q',
    'x',
  ])('an id that is none of ours, “%s”, is told privately and is no defect', async (customId) => {
    const { standIn, bot } = await openRealBot();
    const answer = await ask(standIn);
    const button = { type: 2 as const, style: 2 as const, label: 'Old', custom_id: customId };
    const message: APIMessage = {
      ...answer,
      id: '123456789012345678',
      components: [{ type: 1, components: [button] }],
    };
    const shown = await shownBy(standIn.pressButton({ customId, message }));
    expect(isPrivate(shown)).toBe(true);
    expect(textOf(shown)).toContain('I do not know this button');
    expect(bot.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('Share, under a private reply', () => {
  it.each([
    ['ask', { question }, '146.87'],
    ['ask', { question: longQuestion }, '146.87'],
    ['who', { name: 'Xi Jinping' }, 'President of China'],
    ['summary', { length: 'short' }, 'Lavrov'],
  ])(
    'of /%s %o posts it into the channel in the name of the member, whom it does not call',
    async (command, options, text) => {
      const { standIn } = await openRealBot();
      const reply = await shownBy(standIn.interact({ command, options: { ...options, private: true } }));
      expect(isPrivate(reply)).toBe(true);
      const shared = await press(standIn, reply, { label: 'Share' });
      expect(isPrivate(shared)).toBe(false);
      expect(textOf(shared)).toContain(text);
      expect(shared.content).toMatch(/^-# Shared by <@\d+>$/);
      expect(shared).toMatchObject({ mentions: [], mention_everyone: false });
    },
  );

  it('is not under a reply that all see', async () => {
    const { standIn } = await openRealBot();
    expect(componentsOf(await ask(standIn)).map(({ label }) => label)).not.toContain('Share');
  });

  it.each([
    ['text', PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages],
    [
      'thread',
      PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages,
      PermissionFlagsBits.SendMessagesInThreads,
    ],
  ] as const)('posts nothing in a %s channel where the member may not write', async (kind, has, lacks) => {
    const standIn = await openStandIn({ guilds: [{ channels: [{ kind: 'text' }, { kind }] }] });
    await openRealBot({ standIn });
    const channelId = standIn.guilds[0]?.channels[1]?.id ?? '';
    const place = { kind: 'guild', channelId } as const;
    const reply = await ask(standIn, { question, private: true }, { place });
    const refused = await press(standIn, reply, { label: 'Share', place, memberPermissions: has });
    expect(isPrivate(refused)).toBe(true);
    expect(textOf(refused)).toContain('You may not write here');
    const shared = await press(standIn, reply, { label: 'Share', place, memberPermissions: has | lacks });
    expect(isPrivate(shared)).toBe(false);
  });

  it('works in direct messages and in groups', async () => {
    const { standIn } = await openRealBot();
    for (const kind of ['dm', 'group'] as const) {
      const reply = await ask(standIn, { question, private: true }, { place: { kind } });
      expect(isPrivate(await press(standIn, reply, { label: 'Share' })), kind).toBe(false);
    }
  });
});

describe('while a question is typed', () => {
  async function offered(standIn: DiscordStandIn, typed: string, locale: 'en-US' | 'ru' | 'zh-CN' = 'en-US') {
    const response = await standIn
      .autocomplete({ command: 'ask', option: 'question', typed, locale })
      .answered();
    const { choices = [] }: { choices?: readonly { name: string; value: string }[] } = JSON.parse(
      JSON.stringify('data' in response ? response.data : {}),
    );
    return choices.map(({ value }) => value);
  }

  it.each([
    ['en-US', /^[A-Z]/],
    ['ru', /^[А-Я]/],
    ['zh-CN', /\p{Script=Han}/u],
  ] as const)(
    'questions are offered before a letter is, in the language of %s, and each is answered',
    async (locale, script) => {
      const { standIn, bot } = await openRealBot();
      const questions = await offered(standIn, '', locale);
      expect(questions.length).toBeGreaterThan(5);
      for (const each of questions) {
        expect(each).toMatch(script);
        const reply = await bot.app.run({ command: 'ask', values: { question: each }, language: 'en' });
        expect(reply.kind, each).toBe('answered');
      }
    },
  );

  it('those are offered that are like what is typed, with its slips', async () => {
    const { standIn } = await openRealBot();
    expect((await offered(standIn, 'lavrov stabilty'))[0]).toMatch(/stability/);
    expect((await offered(standIn, 'when do xi and putin meet'))[0]).toMatch(/Xi and Putin/);
    expect(await offered(standIn, 'x'.repeat(100))).toEqual([]);
  });
});
