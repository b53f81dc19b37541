import {
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  Options,
  type REST,
  RESTEvents,
} from 'discord.js';
import type { Logger } from 'pino';

/** How long READY waits for a server that is down; meanwhile no member is answered. */
const guildWaitMs = 1_000;

/** None is privileged. Interactions come without any intent. */
const intents = [
  // guildCreate, guildDelete: the bot is put into a server or taken out of it
  GatewayIntentBits.Guilds,
  // messages that call the bot, of which Discord gives the text; of all others it gives none
  GatewayIntentBits.GuildMessages,
  // messages to the bot alone
  GatewayIntentBits.DirectMessages,
];

/** Nothing is looked up again, so nothing is kept but what discord.js needs: its servers, channels and roles. */
const makeCache = Options.cacheWithLimits({
  ApplicationCommandManager: 0,
  ApplicationEmojiManager: 0,
  AutoModerationRuleManager: 0,
  BaseGuildEmojiManager: 0,
  DMMessageManager: 0,
  EntitlementManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildForumThreadManager: 0,
  GuildInviteManager: 0,
  GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  GuildTextThreadManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
  VoiceStateManager: 0,
});

/** The client of discord.js, not yet logged in, whose troubles are logged. It calls nobody in any message. */
export function createClient({ apiUrl, log }: { apiUrl: string; log: Logger }): Client {
  const options: ClientOptions = {
    intents,
    makeCache,
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: apiUrl },
    // As many as Discord recommends, which is one below 1,000 servers or so.
    shards: 'auto',
    waitGuildTimeout: guildWaitMs,
  };
  const client = new Client(options);
  logTroubles(client, log);
  return client;
}

function logTroubles(client: Client, log: Logger): void {
  // Without a handler for it an error would end the process.
  client.on(Events.Error, (error) => log.error({ err: error }, 'discord.js has met an error'));
  client.on(Events.Warn, (message) => log.warn(message));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ err: error, shard }, 'the gateway has met an error'),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'connecting to the gateway again'));
  client.on(Events.ShardResume, (shard, replayed) =>
    log.info({ shard, replayed }, 'connected again, nothing missed'),
  );
  client.on(Events.Invalidated, () => log.warn('the session is invalid'));
  client.on(Events.GuildCreate, ({ id, name }) => log.info({ guild: id, name }, 'put into a server'));
  client.on(Events.GuildDelete, ({ id, name }) => log.info({ guild: id, name }, 'taken out of a server'));
  logLimits(client.rest, log);
}

function logLimits(rest: REST, log: Logger): void {
  rest.on(RESTEvents.RateLimited, ({ method, route, retryAfter, scope }) =>
    log.warn({ method, route, retryAfterMs: retryAfter, scope }, 'Discord limits the rate of requests'),
  );
  // Discord bans an address that sends 10,000 of them in ten minutes.
  rest.on(RESTEvents.InvalidRequestWarning, ({ count }) => log.warn({ count }, 'many requests are refused'));
}
