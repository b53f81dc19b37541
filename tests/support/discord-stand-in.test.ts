import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  MessageFlags,
  Routes,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createClient, createRest, logIn, openStandIn } from './discord-stand-in/real-client.ts';

const ask = {
  name: 'ask',
  description: 'Asks a question',
  options: [
    {
      type: ApplicationCommandOptionType.String as const,
      name: 'question',
      description: 'What to ask',
      required: true,
      max_length: 200,
      autocomplete: true,
    },
  ],
};

async function openWithAsk() {
  const standIn = await openStandIn();
  standIn.setCommands('global', [ask]);
  return standIn;
}

const useAsk = { command: 'ask', options: { question: 'why' } } as const;

async function replyOk(interaction: Interaction): Promise<void> {
  if (interaction.isRepliable()) await interaction.reply('ok');
}

describe('logging in', () => {
  it('makes the real client ready, with its guilds and channels', async () => {
    const standIn = await openStandIn({
      guilds: [{ name: 'A Server', channels: [{ name: 'hall' }, { name: 'aside', kind: 'thread' }] }],
    });
    const { client } = await logIn(standIn);
    expect(client.user.id).toBe(standIn.application.botUserId);
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['A Server']);
    expect(client.channels.cache.size).toBe(2);
    expect((await client.application.fetch()).name).toBe(standIn.application.name);
  });

  it('refuses a wrong token with 401, and the client says so', async () => {
    const standIn = await openStandIn();
    await expect(createClient(standIn).login('wrong-token')).rejects.toThrow(
      'An invalid token was provided.',
    );
    await expect(createRest(standIn, 'wrong-token').get(Routes.user())).rejects.toMatchObject({
      status: 401,
      rawError: { message: '401: Unauthorized', code: 0 },
    });
    expect(standIn.gateway.identifies).toEqual([]);
  });

  it('tells of guilds that are joined and left', async () => {
    const standIn = await openStandIn();
    const { client } = await logIn(standIn);
    const joined = new Promise((resolve) => client.once(Events.GuildCreate, (guild) => resolve(guild.name)));
    const guild = standIn.addGuild({ name: 'Another' });
    expect(await joined).toBe('Another');
    const left = new Promise((resolve) => client.once(Events.GuildDelete, (each) => resolve(each.id)));
    standIn.removeGuild(guild.id);
    expect(await left).toBe(guild.id);
  });
});

describe('answering a command', () => {
  it('carries what was typed, where, by whom and in which languages', async () => {
    const standIn = await openStandIn({ guilds: [{ locale: 'zh-CN' }] });
    standIn.setCommands('global', [ask]);
    const seen: unknown[] = [];
    await logIn(standIn, {
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        seen.push({
          question: interaction.options.getString('question', true),
          locale: interaction.locale,
          guildLocale: interaction.guildLocale,
          guild: interaction.guild?.id,
          channel: interaction.channel?.id,
          user: interaction.user.username,
          maySend: interaction.memberPermissions?.has('SendMessages'),
        });
        await interaction.reply('ok');
      },
    });
    await standIn.interact({ ...useAsk, locale: 'ru', user: { username: 'olga' } }).answered();
    const [guild] = standIn.guilds;
    expect(seen).toEqual([
      {
        question: 'why',
        locale: 'ru',
        guildLocale: 'zh-CN',
        guild: guild?.id,
        channel: guild?.channels[0]?.id,
        user: 'olga',
        maySend: true,
      },
    ]);
  });

  it('keeps the answer as sent and as shown, with its file, edit and follow-up', async () => {
    const standIn = await openWithAsk();
    const { thrown } = await logIn(standIn, {
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.reply({
          embeds: [{ title: 'Seen', image: { url: 'attachment://map.txt' } }],
          files: [{ attachment: Buffer.from('a map'), name: 'map.txt', description: 'a map in words' }],
          flags: MessageFlags.Ephemeral,
        });
        await interaction.editReply({ content: 'edited' });
        await interaction.followUp('and more');
      },
    });
    const asked = standIn.interact(useAsk);
    expect(await asked.answered()).toMatchObject({
      type: 4,
      data: { embeds: [{ title: 'Seen' }], flags: 64 },
    });
    await standIn.waitFor(() => asked.followUps.length === 1);
    expect(asked.message).toMatchObject({
      content: 'edited',
      flags: MessageFlags.Ephemeral,
      attachments: [{ filename: 'map.txt', description: 'a map in words' }],
      interaction_metadata: { id: asked.id },
    });
    const [attachment] = asked.message?.attachments ?? [];
    expect(asked.message?.embeds[0]?.image?.url).toBe(attachment?.url);
    expect(await (await fetch(attachment?.url ?? '')).text()).toBe('a map');
    expect(asked.followUps[0]?.content).toBe('and more');
    expect(thrown).toEqual([]);
  });

  it('lets a deferral be fulfilled by the first follow-up, in its place', async () => {
    const standIn = await openWithAsk();
    await logIn(standIn, {
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        await interaction.deferReply();
        await interaction.followUp('at last');
      },
    });
    const asked = standIn.interact(useAsk);
    await standIn.waitFor(() => asked.message?.content === 'at last');
    expect(asked.followUps).toEqual([]);
    expect(standIn.channelMessages(asked.message?.channel_id ?? '')).toHaveLength(1);
  });

  it('gives the message back where it is asked for', async () => {
    const standIn = await openWithAsk();
    const given: unknown[] = [];
    await logIn(standIn, {
      onInteraction: async (interaction) => {
        if (!interaction.isChatInputCommand()) return;
        const { resource } = await interaction.reply({ content: 'ok', withResponse: true });
        given.push(resource?.message?.id, (await interaction.fetchReply()).id);
      },
    });
    const asked = standIn.interact(useAsk);
    await standIn.waitFor(() => given.length === 2);
    expect(given).toEqual([asked.message?.id, asked.message?.id]);
  });

  it('refuses a second first answer with 40060', async () => {
    const standIn = await openWithAsk();
    const { client, thrown } = await logIn(standIn, { onInteraction: replyOk });
    const asked = standIn.interact(useAsk);
    await asked.answered();
    const again = client.rest.post(Routes.interactionCallback(asked.id, asked.token), {
      body: { type: 4, data: { content: 'again' } },
      auth: false,
    });
    await expect(again).rejects.toMatchObject({ status: 400, code: 40060 });
    expect(asked.refusals).toMatchObject([{ body: { code: 40060 } }]);
    expect(asked.message?.content).toBe('ok');
    expect(thrown).toEqual([]);
  });

  it('does not know an interaction that has waited more than three seconds', async () => {
    const standIn = await openWithAsk();
    const { thrown } = await logIn(standIn, {
      onInteraction: async (interaction) => {
        standIn.clock.advance(3_001);
        await replyOk(interaction);
      },
    });
    const asked = standIn.interact(useAsk);
    await standIn.waitFor(() => asked.refusals.length > 0);
    expect(asked.refusals).toEqual([{ status: 404, body: { code: 10062, message: 'Unknown interaction' } }]);
    await standIn.waitFor(() => thrown.length > 0);
    expect(thrown[0]).toBeInstanceOf(DiscordAPIError);
  });

  it('lets a token live for fifteen minutes', async () => {
    const standIn = await openWithAsk();
    const { client } = await logIn(standIn, { onInteraction: replyOk });
    const asked = standIn.interact(useAsk);
    await asked.answered();
    const followUp = () =>
      client.rest.post(Routes.webhook(standIn.application.id, asked.token), {
        body: { content: 'late' },
        auth: false,
      });
    standIn.clock.advance(14 * 60_000);
    await followUp();
    standIn.clock.advance(61_000);
    await expect(followUp()).rejects.toMatchObject({ status: 401, code: 50027 });
  });

  it('sends only what a client of Discord would', async () => {
    const standIn = await openWithAsk();
    expect(() => standIn.interact({ command: 'sak' })).toThrow('No command "sak" is registered');
    expect(() => standIn.interact({ command: 'ask' })).toThrow('option "question" of "ask" is required');
    expect(() => standIn.interact({ ...useAsk, options: { question: 'x'.repeat(201) } })).toThrow('too long');
    expect(() => standIn.interact({ ...useAsk, place: { kind: 'group' } })).toThrow('not offered');
    const hostile = standIn.interact({ ...useAsk, options: { question: 'x'.repeat(6000) }, unchecked: true });
    expect(JSON.stringify(hostile.payload)).toContain('x'.repeat(6000));
  });
});

describe('the other interactions', () => {
  it('offers what the bot suggests, and refuses more than 25', async () => {
    const standIn = await openWithAsk();
    await logIn(standIn, {
      onInteraction: async (interaction) => {
        if (!interaction.isAutocomplete()) return;
        const count = Number(interaction.options.getFocused());
        await interaction.respond(
          Array.from({ length: count }, (_, index) => ({ name: `${index}`, value: `${index}` })),
        );
      },
    });
    const few = standIn.autocomplete({ command: 'ask', option: 'question', typed: '2' });
    expect(await few.answered()).toMatchObject({
      type: 8,
      data: { choices: [{ name: '0' }, { name: '1' }] },
    });
    const many = standIn.autocomplete({ command: 'ask', option: 'question', typed: '26' });
    await standIn.waitFor(() => many.refusals.length > 0);
    expect(many.refusals[0]?.body.errors).toEqual({
      data: {
        choices: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 25 or fewer in length.' }] },
      },
    });
  });

  it('presses a button, also under a message of long ago', async () => {
    const standIn = await openWithAsk();
    const button = new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary);
    await logIn(standIn, {
      onInteraction: async (interaction) => {
        if (interaction.isChatInputCommand()) {
          await interaction.reply({
            content: 'page 1',
            components: [new ActionRowBuilder<ButtonBuilder>().addComponents(button)],
          });
        } else if (interaction.isButton()) {
          await interaction.update({ content: `${interaction.message.content} and 2`, components: [] });
        }
      },
    });
    const asked = standIn.interact(useAsk);
    await asked.answered();
    const message = asked.message;
    if (!message) throw new Error('There is no message.');
    expect(() => standIn.pressButton({ customId: 'less', message })).toThrow('There is no "less"');
    const pressed = standIn.pressButton({ customId: 'more', message });
    await pressed.answered();
    expect(pressed.message).toMatchObject({ id: message.id, content: 'page 1 and 2', components: [] });
    const old = { ...message, id: '900000000000000000', content: 'of last year' };
    const pressedLate = standIn.pressButton({ customId: 'more', message: old });
    await pressedLate.answered();
    expect(pressedLate.message?.content).toBe('of last year and 2');
  });

  it('uses a command on a message', async () => {
    const standIn = await openStandIn();
    standIn.setCommands('global', [{ name: 'Check this', type: ApplicationCommandType.Message }]);
    await logIn(standIn, {
      onInteraction: async (interaction) => {
        if (interaction.isMessageContextMenuCommand())
          await interaction.reply(interaction.targetMessage.content);
      },
    });
    const message = standIn.sendMessage({ content: 'what is said' });
    const checked = standIn.messageContextMenu({ command: 'Check this', message });
    expect(await checked.answered()).toMatchObject({ data: { content: 'what is said' } });
  });

  it('is used in direct messages by a user, not a member', async () => {
    const standIn = await openWithAsk();
    await logIn(standIn, { onInteraction: replyOk });
    const asked = standIn.interact({ ...useAsk, place: { kind: 'dm' } });
    await asked.answered();
    expect(asked.payload.member).toBeUndefined();
    expect(asked.payload).toMatchObject({ user: { username: 'member' }, context: 1 });
    expect(standIn.channelMessages(standIn.dmChannel().id)).toHaveLength(1);
  });
});

describe('who uses a command where', () => {
  const everywhere = { ...ask, integration_types: [0, 1], contexts: [0, 1, 2] };

  it('can be a user who brought the app into a guild without the bot, or a group', async () => {
    const standIn = await openStandIn({ guilds: [{ name: 'Home' }, { name: 'Away', botIsMember: false }] });
    standIn.setCommands('global', [everywhere]);
    const { client } = await logIn(standIn, { onInteraction: replyOk });
    const away = standIn.guilds[1];
    const abroad = standIn.interact({ ...useAsk, place: { kind: 'guild', guildId: away?.id ?? '' } });
    const grouped = standIn.interact({ ...useAsk, place: { kind: 'group' } });
    await abroad.answered();
    await grouped.answered();
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['Home']);
    expect(abroad.payload).toMatchObject({
      context: 0,
      authorizing_integration_owners: { 1: expect.any(String) },
    });
    expect(grouped.payload).toMatchObject({ context: 2, channel: { type: 3 } });
  });

  it('must be one to whom the command is offered', async () => {
    const standIn = await openStandIn({ guilds: [{ botIsMember: false }] });
    standIn.setCommands('global', [ask]);
    expect(() => standIn.interact(useAsk)).toThrow('not offered when installed by the user');
  });
});

describe('messages that the bot writes', () => {
  it('are refused when they show nothing', async () => {
    const standIn = await openStandIn();
    const channel = standIn.guilds[0]?.channels[0]?.id ?? '';
    const send = (body: object) => createRest(standIn).post(Routes.channelMessages(channel), { body });
    await expect(send({ content: '  ' })).rejects.toMatchObject({ status: 400, code: 50006 });
    await expect(send({ embeds: [{ color: 1 }] })).rejects.toMatchObject({ code: 50006 });
    await expect(send({ content: 'x', message_reference: { message_id: '1' } })).rejects.toMatchObject({
      rawError: {
        errors: { message_reference: { _errors: [{ code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE' }] } },
      },
    });
    expect(standIn.channelMessages(channel)).toEqual([]);
  });

  it('are refused for a limit by the path of the field, inside an interaction too', async () => {
    const standIn = await openWithAsk();
    const { thrown } = await logIn(standIn, {
      onInteraction: async (interaction) => {
        if (interaction.isRepliable())
          await interaction.reply({ embeds: [{ description: 'x'.repeat(4097) }] });
      },
    });
    const asked = standIn.interact(useAsk);
    await standIn.waitFor(() => thrown.length > 0);
    expect(String(thrown[0])).toContain('data.embeds[0].description[BASE_TYPE_MAX_LENGTH]');
    expect(asked.refusals).toMatchObject([{ status: 400, body: { code: 50035 } }]);
    expect(asked.response).toBeUndefined();
  });

  it('are sent once with an enforced nonce, also when sent again', async () => {
    const standIn = await openStandIn();
    const channel = standIn.guilds[0]?.channels[0]?.id ?? '';
    const send = () =>
      createRest(standIn).post(Routes.channelMessages(channel), {
        body: { content: 'once', nonce: '7', enforce_nonce: true },
      });
    expect(await send()).toMatchObject({ id: ((await send()) as { id: string }).id });
    expect(standIn.channelMessages(channel)).toHaveLength(1);
  });

  it('stay in the thread that they answer in', async () => {
    const standIn = await openStandIn({ guilds: [{ channels: [{}, { kind: 'thread' }] }] });
    const { client } = await logIn(standIn, {
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    });
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) void message.reply('here');
    });
    const thread = standIn.guilds[0]?.channels[1]?.id ?? '';
    standIn.sendMessage({ content: 'hello', place: { kind: 'guild', channelId: thread } });
    await standIn.waitFor(() => standIn.channelMessages(thread).length === 2);
  });

  it('can hold a select, from which a member chooses', async () => {
    const standIn = await openWithAsk();
    const options = [
      { label: 'One', value: 'one' },
      { label: 'Two', value: 'two' },
    ];
    await logIn(standIn, {
      onInteraction: async (interaction) => {
        if (interaction.isChatInputCommand()) {
          await interaction.reply({
            content: 'which?',
            components: [{ type: 1, components: [{ type: 3, customId: 'which', options }] }],
          });
        } else if (interaction.isStringSelectMenu()) {
          await interaction.reply(interaction.values.join());
        }
      },
    });
    const asked = standIn.interact(useAsk);
    await asked.answered();
    if (!asked.message) throw new Error('There is no message.');
    const { message } = asked;
    const chosen = standIn.chooseFromSelect({ customId: 'which', values: ['two'], message });
    expect(await chosen.answered()).toMatchObject({ type: 4, data: { content: 'two' } });
    expect(() => standIn.chooseFromSelect({ customId: 'which', values: ['three'], message })).toThrow(
      'three',
    );
  });
});

describe('messages that members write', () => {
  const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];

  it('are seen with their text only where they call the bot', async () => {
    const standIn = await openStandIn();
    const { client } = await logIn(standIn, { intents });
    const seen: Message[] = [];
    client.on(Events.MessageCreate, (message) => seen.push(message));
    standIn.sendMessage({ content: 'not for you' });
    standIn.sendMessage({ content: `<@${standIn.application.botUserId}> for you` });
    await standIn.waitFor(() => seen.length === 2, { what: 'two messages' });
    expect(seen.map((message) => message.content)).toEqual(['', `<@${client.user.id}> for you`]);
    expect(seen.map((message) => message.mentions.has(client.user))).toEqual([false, true]);
  });

  it('are answered by a reply, which calls only whom it may', async () => {
    const standIn = await openStandIn();
    const { client } = await logIn(standIn, { intents });
    client.on(Events.MessageCreate, (message) => {
      if (!message.author.bot) void message.reply(`@everyone <@${message.author.id}> hello`);
    });
    const written = standIn.sendMessage({ content: 'hello' });
    const reply = await standIn.waitFor(() =>
      standIn.channelMessages(written.channel_id).find((message) => message.author.bot),
    );
    expect(reply.message_reference?.message_id).toBe(written.id);
    expect(reply).toMatchObject({ mention_everyone: false, mentions: [] });
  });

  it('cannot be answered where the bot may not send', async () => {
    const standIn = await openStandIn({ guilds: [{ channels: [{ botMaySend: false }] }] });
    const channelId = standIn.guilds[0]?.channels[0]?.id ?? '';
    const sent = createRest(standIn).post(Routes.channelMessages(channelId), { body: { content: 'hello' } });
    await expect(sent).rejects.toMatchObject({ status: 403, code: 50013 });
  });
});
