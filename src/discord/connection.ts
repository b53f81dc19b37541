import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, GatewayCloseCodes, GatewayDispatchEvents } from 'discord.js';
import type { Logger } from 'pino';
import type { App } from '../app.ts';
import { UserError } from '../process/user-error.ts';
import { createClient } from './client.ts';
import { type CooldownLimits, createCooldown } from './cooldown.ts';
import { type Answering, answerInteraction } from './interactions.ts';
import { answerMention, type WrittenMessage } from './mentions.ts';
import { registerCommands } from './register.ts';
import { isWrongToken, toWrongTokenError } from './wrong-token.ts';

/** How long stopping may take. An answer that is three seconds late is of no use to Discord. */
const stopLimitMs = 3_000;

/** The bot on Discord, from its login until it is stopped. */
export interface Connection {
  readonly client: Client<true>;
  /** Rejects where Discord closes the connection for good: with a UserError where the token is why. */
  readonly closed: Promise<never>;
  /** Lets the answers in hand be sent, and closes the connection; takes three seconds at most. */
  stop(): Promise<void>;
}

export interface ConnectionOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** The one server to register the commands in; undefined for every server. */
  readonly guildId: string | undefined;
  readonly app: App;
  readonly log: Logger;
  /** How often one member may ask; without it, as often as they like. */
  readonly cooldown?: CooldownLimits;
}

/**
 * Logs in, answers interactions from then on, and registers the commands. Gives the connection once it is ready.
 * Rejects where it cannot be: with a UserError where the token is wrong.
 */
export async function connect(options: ConnectionOptions): Promise<Connection> {
  const { token, apiUrl, app, log } = options;
  const cooldown = options.cooldown && createCooldown(options.cooldown);
  const client = createClient({ apiUrl, log });
  const answers = answerAll(client, { app, log, ...(cooldown && { cooldown }) });
  const closed = whenClosed(client);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await Promise.race([Promise.all([client.login(token), ready]), closed]);
  } catch (error) {
    await client.destroy();
    throw isWrongToken(error) ? toWrongTokenError() : error;
  }
  keepRegistered(await ready, options);
  let stopped: Promise<void> | undefined;
  return {
    client: await ready,
    closed,
    stop: () => {
      stopped ??= stop(client, answers);
      return stopped;
    },
  };
}

/** Answers every interaction and every message that calls the bot; gives the answers that are in hand. */
function answerAll(client: Client, answering: Answering): ReadonlySet<Promise<void>> {
  const answers = new Set<Promise<void>>();
  const keep = (work: Promise<void>) => {
    const answer = work.finally(() => answers.delete(answer));
    answers.add(answer);
  };
  client.on(Events.InteractionCreate, (interaction) => keep(answerInteraction(interaction, answering)));
  // As the gateway tells it: discord.js would drop a message of a channel that it does not keep.
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message: WrittenMessage) =>
    keep(answerMention(message, { ...answering, client })),
  );
  return answers;
}

/** discord.js connects again by itself, but for the closes of which Discord says that it is of no use. */
function whenClosed(client: Client): Promise<never> {
  const closed = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = `Discord has closed the gateway for good: ${code} ${GatewayCloseCodes[code] ?? ''}`;
      reject(code === GatewayCloseCodes.AuthenticationFailed ? toWrongTokenError() : new Error(reason));
    });
  });
  // It may be closed while nobody waits for it yet.
  closed.catch(() => undefined);
  return closed;
}

/** Registers the commands now, and again when the bot is put into the server that they are for. */
function keepRegistered(client: Client<true>, { app, guildId, log }: ConnectionOptions): void {
  const register = async () => {
    try {
      const applicationId = client.application.id;
      await registerCommands(client.rest, { applicationId, guildId, commands: app.commands, log });
    } catch (error) {
      if (error instanceof UserError) log.warn(error.message);
      else log.error({ err: error }, 'the commands could not be registered; those of before still work');
    }
  };
  void register();
  client.on(Events.GuildCreate, ({ id }) => {
    if (id === guildId) void register();
  });
}

async function stop(client: Client, answers: ReadonlySet<Promise<void>>): Promise<void> {
  const close = async () => {
    await Promise.allSettled(answers);
    await client.destroy();
  };
  const limit = new AbortController();
  const late = wait(stopLimitMs, undefined, { signal: limit.signal }).catch(() => undefined);
  await Promise.race([close(), late]);
  limit.abort();
}
