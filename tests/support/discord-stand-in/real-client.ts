import { Client, Events, GatewayIntentBits, type Interaction, REST } from 'discord.js';
import { onTestFinished } from 'vitest';
import {
  createDiscordStandIn,
  type DiscordStandIn,
  type DiscordStandInOptions,
} from '../discord-stand-in.ts';

// The real discord.js, for the stand-in's own tests. Whatever is made here is closed when the test ends.

export const rightToken = 'right-token';

export async function openStandIn(options: Partial<DiscordStandInOptions> = {}): Promise<DiscordStandIn> {
  const standIn = await createDiscordStandIn({ token: rightToken, ...options });
  onTestFinished(() => standIn.close());
  return standIn;
}

/** It runs as many shards as the stand-in recommends, and begins its sessions without a pause. */
export function createClient(standIn: DiscordStandIn, intents = [GatewayIntentBits.Guilds]): Client {
  const client = new Client({
    intents,
    shards: 'auto',
    rest: { api: standIn.apiUrl },
    // discord.js would keep five seconds between two IDENTIFYs.
    ws: { buildIdentifyThrottler: () => ({ waitForIdentify: async () => {} }) },
    allowedMentions: { parse: [] },
  });
  onTestFinished(() => client.destroy());
  return client;
}

export interface LoggedIn {
  readonly client: Client<true>;
  /** What its answers threw, in order. */
  readonly thrown: readonly unknown[];
}

/** A client that is ready, and answers interactions as it is told. */
export async function logIn(
  standIn: DiscordStandIn,
  options: {
    readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
    readonly intents?: GatewayIntentBits[];
  } = {},
): Promise<LoggedIn> {
  const client = createClient(standIn, options.intents);
  const thrown: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    options.onInteraction?.(interaction).catch((error: unknown) => thrown.push(error));
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(rightToken);
  return { client: await ready, thrown };
}

/** discord.js's REST client with no gateway, which can send what its structures would not. */
export function createRest(standIn: DiscordStandIn, token = rightToken): REST {
  const rest = new REST({ api: standIn.apiUrl, version: '10' }).setToken(token);
  onTestFinished(() => {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  });
  return rest;
}
