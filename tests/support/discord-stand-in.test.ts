import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  Client,
  ClientUser,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  Routes,
} from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { createDiscordStandIn, type DiscordStandIn, type DiscordStandInOptions } from './discord-stand-in.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close();
});

async function createStandIn(options: Partial<DiscordStandInOptions> = {}): Promise<DiscordStandIn> {
  const standIn = await createDiscordStandIn({ token: 'right-token', ...options });
  open.push(() => standIn.close());
  return standIn;
}

function createClient(standIn: DiscordStandIn, intents: GatewayIntentBits[] = [GatewayIntentBits.Guilds]): Client {
  const client = new Client({ intents, rest: { api: standIn.apiUrl } });
  client.on(Events.Error, () => {});
  open.push(() => client.destroy());
  return client;
}

/** A client that is ready and answers interactions as it is told. */
async function logIn(
  standIn: DiscordStandIn,
  onInteraction: (interaction: Interaction) => Promise<unknown> = async () => {},
  intents?: GatewayIntentBits[],
): Promise<Client> {
  const client = createClient(standIn, intents);
  client.on(Events.InteractionCreate, (interaction) => {
    onInteraction(interaction).catch(() => {});
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login('right-token');
  await ready;
  return client;
}

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

describe('logging in', () => {
  it('makes the real client ready, with its guilds', async () => {
    const standIn = await createStandIn({ guilds: [{ name: 'A Server' }] });
    const client = await logIn(standIn);
    expect(client.user).toBeInstanceOf(ClientUser);
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['A Server']);
    expect(standIn.gateway.identifies).toHaveLength(1);
    expect(standIn.gateway.readyShards).toEqual([0]);
  });
});

describe('an interaction', () => {
  it('is answered by the real client', async () => {
    const standIn = await createStandIn();
    standIn.setCommands('global', [ask]);
    await logIn(standIn, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: `You asked ${interaction.options.getString('question')}` });
      }
    });
    const asked = standIn.interact({ command: 'ask', options: { question: 'why' } });
    expect(await asked.answered()).toMatchObject({ type: 4, data: { content: 'You asked why' } });
    expect(asked.message?.content).toBe('You asked why');
  });
});

void [DiscordAPIError, Routes, ApplicationCommandType];
