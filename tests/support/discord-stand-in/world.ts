import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { createClock, createSnowflakes } from './clock.ts';
import { type CommandStore, createCommandStore } from './command-store.ts';
import type { UploadedFile } from './fault-types.ts';
import type { InteractionRecord } from './interaction-record.ts';
import { createSignal, type Signal } from './signal.ts';
import type {
  ChannelSeed,
  Clock,
  DiscordStandInOptions,
  GuildSeed,
  StandInChannel,
  StandInGuild,
} from './types.ts';
import type { UserSeed } from './use-types.ts';

// Fixed, so that what a test writes down stays true: 19 digits, as snowflakes of today have.
const fixedIds = {
  application: '1100000000000000001',
  guild: '1100000000000000010',
  channel: '1100000000000000011',
  member: '1100000000000000020',
};

const usualMember = { id: fixedIds.member, username: 'member', globalName: 'A Member' };

/** A message as it is kept: with what Discord knows of it and does not show. */
interface KeptMessage {
  readonly message: APIMessage;
  readonly ephemeral: boolean;
}

/** All that Discord knows, and the rules of it that need nothing else. */
export interface World {
  readonly application: { readonly id: string; readonly name: string };
  readonly bot: APIUser;
  readonly clock: Clock;
  readonly signal: Signal;
  readonly commands: CommandStore;
  readonly guilds: Map<string, StandInGuild>;
  readonly channels: Map<string, StandInChannel>;
  /** By id, in the order of their making. */
  readonly messages: Map<string, KeptMessage>;
  /** By token. */
  readonly interactions: Map<string, InteractionRecord>;
  /** Uploaded files by the attachment's id. */
  readonly files: Map<string, UploadedFile>;
  /** Where uploaded files can be fetched; set once the port is known. */
  attachmentsUrl: string;
  nextId(): string;
  user(seed?: UserSeed): APIUser;
  knownUser(id: string): APIUser | undefined;
  addGuild(seed: GuildSeed): StandInGuild;
  dmChannel(user: APIUser): StandInChannel;
  groupChannel(user: APIUser): StandInChannel;
  /** Who is in a channel of direct messages besides the bot. */
  recipientOf(channelId: string): APIUser | undefined;
}

export function createWorld(options: DiscordStandInOptions): World {
  const clock = createClock();
  const nextId = createSnowflakes(clock);
  const application = {
    id: options.application?.id ?? fixedIds.application,
    name: options.application?.name ?? 'Communique',
  };
  const bot = toUser({
    id: options.application?.botUserId ?? application.id,
    username: application.name,
    globalName: undefined,
    bot: true,
  });
  const guilds = new Map<string, StandInGuild>();
  const channels = new Map<string, StandInChannel>();
  const users = new Map<string, APIUser>([[bot.id, bot]]);
  const privateChannels = new Map<string, { channel: StandInChannel; recipient: APIUser }>();

  const user = (seed: UserSeed = usualMember) => {
    const username = seed.username ?? 'someone';
    const known = [...users.values()].find((each) =>
      seed.id === undefined ? each.username === username : each.id === seed.id,
    );
    if (known) return known;
    const made = toUser({
      id: seed.id ?? nextId(),
      username,
      globalName: seed.globalName,
      bot: seed.bot ?? false,
    });
    users.set(made.id, made);
    return made;
  };

  const addGuild = (seed: GuildSeed) => {
    const id = seed.id ?? (guilds.size === 0 ? fixedIds.guild : nextId());
    const toChannel = (channel: ChannelSeed, index: number): StandInChannel => ({
      id: channel.id ?? (channels.size === 0 ? fixedIds.channel : nextId()),
      name: channel.name ?? (index === 0 ? 'general' : `channel-${index + 1}`),
      kind: channel.kind ?? 'text',
      botMaySend: channel.botMaySend ?? true,
      guildId: id,
    });
    const made: StandInChannel[] = [];
    for (const [index, channel] of (seed.channels ?? [{}]).entries()) {
      const each = toChannel(channel, index);
      channels.set(each.id, each);
      made.push(each);
    }
    const guild = {
      id,
      name: seed.name ?? `Guild ${guilds.size + 1}`,
      locale: seed.locale ?? 'en-US',
      botIsMember: seed.botIsMember ?? true,
      channels: made,
    };
    guilds.set(id, guild);
    return guild;
  };

  const privateChannel = (kind: 'dm' | 'group', recipient: APIUser) => {
    const key = `${kind} ${recipient.id}`;
    const known = privateChannels.get(key);
    if (known) return known.channel;
    const name = kind === 'dm' ? recipient.username : 'A Group';
    const channel = { id: nextId(), name, kind, botMaySend: kind === 'dm', guildId: undefined };
    channels.set(channel.id, channel);
    privateChannels.set(key, { channel, recipient });
    return channel;
  };

  for (const seed of options.guilds ?? [{}]) addGuild(seed);

  return {
    application,
    bot,
    clock,
    signal: createSignal(),
    commands: createCommandStore(application.id, nextId),
    guilds,
    channels,
    messages: new Map(),
    interactions: new Map(),
    files: new Map(),
    attachmentsUrl: '',
    nextId,
    user,
    knownUser: (id) => users.get(id),
    addGuild,
    dmChannel: (recipient) => privateChannel('dm', recipient),
    groupChannel: (recipient) => privateChannel('group', recipient),
    recipientOf: (channelId) =>
      [...privateChannels.values()].find(({ channel }) => channel.id === channelId)?.recipient,
  };
}

function toUser(seed: {
  id: string;
  username: string;
  globalName: string | undefined;
  bot: boolean;
}): APIUser {
  return {
    id: seed.id,
    username: seed.username,
    discriminator: seed.bot ? '0001' : '0',
    global_name: seed.globalName ?? null,
    avatar: null,
    ...(seed.bot ? { bot: true } : {}),
  };
}
