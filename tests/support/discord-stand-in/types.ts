import type {
  APIApplicationCommand,
  APIInteraction,
  APIInteractionResponse,
  APIMessage,
  GatewayIdentifyData,
  GatewayResumeData,
  LocaleString,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';

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

/** Someone who types, presses and reads. */
export interface UserSeed {
  readonly id?: string;
  readonly username?: string;
  readonly globalName?: string;
  readonly bot?: boolean;
}

/** Where something happens. Without it: the first channel of the first guild. */
export type Place =
  | { readonly kind: 'guild'; readonly guildId?: string; readonly channelId?: string }
  | { readonly kind: 'dm' }
  | { readonly kind: 'group' };

/** What every interaction has, whatever its kind. */
export interface InteractionSetting {
  readonly place?: Place;
  /** Who does it. Without it: always the same member. */
  readonly user?: UserSeed;
  /** The member's permissions in the channel, as a bit set; without it: those of an ordinary member. */
  readonly memberPermissions?: bigint;
  /** The bot's permissions in the channel. */
  readonly appPermissions?: bigint;
  /** The member's own locale: `en-US`. */
  readonly locale?: LocaleString;
  /** Whether it is there through the server's install or the member's own. */
  readonly installedBy?: 'guild' | 'user';
}

export interface CommandUse extends InteractionSetting {
  /** The name of a command that is registered; one that is not is the test's mistake, and throws. */
  readonly command: string;
  /** Values by option name. Checked against the registered options, as Discord's client does. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** Skips that check, as a modified client would. */
  readonly unchecked?: boolean;
}

export interface AutocompleteUse extends InteractionSetting {
  readonly command: string;
  /** The option that is being typed. */
  readonly option: string;
  /** What has been typed so far, perhaps nothing. */
  readonly typed: string;
  /** The other options that are filled in already. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

export interface ButtonPress extends InteractionSetting {
  readonly customId: string;
  /** The message that the button stands under: a real one, or one written by the test as months old. */
  readonly message: APIMessage;
}

export interface SelectChoice extends ButtonPress {
  readonly values: readonly string[];
}

export interface MessageCommandUse extends InteractionSetting {
  readonly command: string;
  readonly message: APIMessage;
}

export interface MessageToSend {
  readonly content: string;
  readonly user?: UserSeed;
  readonly place?: Place;
  /** The message replied to. */
  readonly replyTo?: APIMessage;
}

/** An interaction and all that came back for it. The fields are live: they fill as the bot answers. */
export interface StandInInteraction {
  readonly id: string;
  readonly token: string;
  /** What the bot was sent. */
  readonly payload: APIInteraction;
  /** The first answer as the bot sent it, once one has been accepted. */
  readonly response: APIInteractionResponse | undefined;
  /** The message of the first answer, as it stands after edits; undefined for autocomplete or when deleted. */
  readonly message: APIMessage | undefined;
  /** The messages that followed, in order. */
  readonly followUps: readonly APIMessage[];
  /** What was refused of what the bot sent for it. */
  readonly refusals: readonly Refusal[];
  /** The first accepted answer. Rejects after `timeoutMs` (5,000), saying what was refused meanwhile. */
  answered(options?: { readonly timeoutMs?: number }): Promise<APIInteractionResponse>;
}

/** An error answer: Discord's status, code, message and the errors by field. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly code: number; readonly message: string; readonly errors?: unknown };
}

/** A REST request as it came, and how it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** Without the version: `/applications/1/commands`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body, or `payload_json` of a form; undefined where there is none. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Undefined while it is being answered, or when the answer was withheld. */
  readonly status: number | undefined;
}

export interface UploadedFile {
  /** The field of the form: `files[0]`. */
  readonly field: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Time as the stand-in counts it: the real one, and as much later as a test has made it. */
export interface Clock {
  now(): number;
  /** Makes it later at once: `advance(3_001)` and an unanswered interaction is unknown. */
  advance(ms: number): void;
}

export interface RequestMatch {
  /** `GET`, `POST` …; any without it. */
  readonly method?: string;
  /** Matched against the path without the version; any without it. */
  readonly path?: RegExp;
}

/**
 * How a request fails. `status` answers with that status and does nothing; `rateLimited` is a 429;
 * `held` performs it but answers when released; `lostAnswer` performs it and cuts the connection before
 * the answer; `cut` cuts it without performing; `silent` never answers and performs nothing.
 */
export type RestFault =
  | { readonly kind: 'status'; readonly status: number; readonly body?: unknown }
  | { readonly kind: 'rateLimited'; readonly retryAfterMs: number; readonly global?: boolean }
  | { readonly kind: 'held' }
  | { readonly kind: 'lostAnswer' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'silent' };

export interface ActiveFault {
  /** How many requests it has met. */
  readonly met: number;
  /** Ends it, and lets go what it holds. */
  release(): void;
}

/** What a test can make go wrong. */
export interface Faults {
  /** Makes the next `times` (1) requests that match fail. Faults are met in the order of their making. */
  rest(match: RequestMatch, fault: RestFault, options?: { readonly times?: number }): ActiveFault;
  /** Cuts every gateway socket with no close frame, as a network does. Sessions stay resumable. */
  dropSockets(): void;
  /** Closes every gateway socket with a close code of Discord's. */
  closeSockets(code: number): void;
  /** From now on heartbeats get no answer, until `acknowledgeHeartbeats`. */
  ignoreHeartbeats(): void;
  acknowledgeHeartbeats(): void;
  /** Op 9 to every session; one that is not resumable is forgotten. */
  invalidateSessions(options: { readonly resumable: boolean }): void;
  /** Forgets all sessions without a word, as after an outage: a RESUME is answered by op 9. */
  forgetSessions(): void;
  /** Op 7 to every session. */
  askToReconnect(): void;
  /** New gateway connections are refused with 503, until `acceptConnections`. */
  refuseConnections(): void;
  acceptConnections(): void;
}

/** What the gateway has seen. */
export interface GatewayRecord {
  /** Every IDENTIFY that was let in, in order. */
  readonly identifies: readonly GatewayIdentifyData[];
  /** Every RESUME that was let in. */
  readonly resumes: readonly GatewayResumeData[];
  /** Heartbeats received. */
  readonly heartbeats: number;
  /** Sockets that are open now. */
  readonly openSockets: number;
  /** Close codes that the stand-in sent, in order. */
  readonly closeCodes: readonly number[];
  /** The shards that are ready now, by id. */
  readonly readyShards: readonly number[];
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
   * Looked at again whenever anything happens here, and every 25 ms for what happens elsewhere. Rejects after `timeoutMs` (5,000), naming `what`.
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
