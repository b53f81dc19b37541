import type {
  APIApplicationCommand,
  APIMessage,
  LocaleString,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Faults, GatewayRecord, RecordedRequest, UploadedFile } from './fault-types.ts';
import type {
  AutocompleteUse,
  ButtonPress,
  CommandUse,
  MessageCommandUse,
  MessageToSend,
  SelectChoice,
  StandInInteraction,
  UserSeed,
} from './use-types.ts';

/** What the world behind the stand-in looks like. Whatever is left out has a sensible default. */
export interface DiscordStandInOptions {
  /** The one token that is accepted, without `Bot `. */
  readonly token: string;
  readonly application?: { readonly id?: string; readonly name?: string; readonly botUserId?: string };
  /** Without it: one guild with one text channel. */
  readonly guilds?: readonly GuildSeed[];
  /** The number of shards that `/gateway/bot` recommends: 1. */
  readonly shards?: number;
  /** The number of shards under which an IDENTIFY is closed with 4011: 1. */
  readonly requiredShards?: number;
  /** The `max_concurrency` of `/gateway/bot`: 1. */
  readonly maxConcurrency?: number;
  /** Whether an IDENTIFY within five seconds of the last in its row is refused, as Discord does. */
  readonly limitIdentifies?: boolean;
  /** The IDENTIFYs of a day: 1,000 in all. */
  readonly sessionStarts?: { readonly total: number; readonly remaining: number };
  /** As long as Discord's (41,250) unless a test wants to see beats. */
  readonly heartbeatIntervalMs?: number;
}

export interface GuildSeed {
  readonly id?: string;
  readonly name?: string;
  /** A Discord locale, which is the `guild_locale` of its interactions: `en-US`. */
  readonly locale?: LocaleString;
  /** False for a guild that the bot is not in, where members may still use it as their own app. */
  readonly botIsMember?: boolean;
  /** The first is where an interaction happens unless told otherwise. Without it: one text channel. */
  readonly channels?: readonly ChannelSeed[];
}

export interface ChannelSeed {
  readonly id?: string;
  readonly name?: string;
  readonly kind?: 'text' | 'thread';
  /** False where sending is refused with 50013, Missing Permissions. */
  readonly botMaySend?: boolean;
}

/** A guild as it stands, with the ids that a test needs. */
export interface StandInGuild {
  readonly id: string;
  readonly name: string;
  readonly locale: LocaleString;
  readonly botIsMember: boolean;
  readonly channels: readonly StandInChannel[];
}

export interface StandInChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'dm' | 'group';
  readonly botMaySend: boolean;
  /** Undefined for direct messages and group chats. */
  readonly guildId: string | undefined;
}

/** Time as the stand-in counts it: the real one, and as much later as a test has made it. */
export interface Clock {
  now(): number;
  /** Makes it later at once: `advance(3_001)` and an unanswered interaction is unknown. */
  advance(ms: number): void;
  /** Makes it stand still, but for `advance`. */
  freeze(): void;
}

export type CommandScope = { readonly guildId: string } | 'global';

/** Discord on loopback, for the real discord.js. */
export interface DiscordStandIn {
  /** For `DISCORD_API_URL` or discord.js's `rest.api`: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly application: { readonly id: string; readonly name: string; readonly botUserId: string };
  readonly guilds: readonly StandInGuild[];
  readonly clock: Clock;
  readonly faults: Faults;
  readonly gateway: GatewayRecord;
  /** Every REST request so far, in order. */
  readonly requests: readonly RecordedRequest[];
  /** The commands as Discord holds them, localizations included. */
  commands(scope: CommandScope): readonly APIApplicationCommand[];
  /** Registers as the bot's own PUT would; throws where that would be refused. */
  setCommands(scope: CommandScope, commands: readonly RESTPostAPIApplicationCommandsJSONBody[]): void;
  interact(use: CommandUse): StandInInteraction;
  autocomplete(use: AutocompleteUse): StandInInteraction;
  pressButton(press: ButtonPress): StandInInteraction;
  chooseFromSelect(choice: SelectChoice): StandInInteraction;
  messageContextMenu(use: MessageCommandUse): StandInInteraction;
  /** Someone writes in a channel: the message, which the bot may see or not by its intents. */
  sendMessage(message: MessageToSend): APIMessage;
  /** The direct-message channel of the bot with this user. */
  dmChannel(user?: UserSeed): StandInChannel;
  /** All messages of a channel, oldest first, with those that only one member sees. */
  channelMessages(channelId: string): readonly APIMessage[];
  /** What was uploaded as this attachment. */
  fileOf(attachmentId: string): UploadedFile | undefined;
  /** The bot joins a guild while it runs. */
  addGuild(seed: GuildSeed): StandInGuild;
  /** The bot is removed from a guild. */
  removeGuild(guildId: string): void;
  /**
   * Waits until the predicate gives something that is neither false nor undefined, and gives that.
   * Looked at again whenever anything happens here, and every 25 ms for what happens elsewhere. Rejects after `timeoutMs` (60,000), naming `what`.
   */
  waitFor<T>(
    predicate: () => T | false | undefined,
    options?: { readonly timeoutMs?: number; readonly what?: string },
  ): Promise<T>;
  /** Waits until all shards that connected are ready, `count` of them (1). */
  waitForReady(count?: number): Promise<void>;
  /** Closes all sockets and the port. */
  close(): Promise<void>;
}
