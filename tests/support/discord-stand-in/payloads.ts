import type {
  APIApplication,
  APIChannel,
  APIGuildMember,
  APIUser,
  LocaleString,
} from 'discord-api-types/v10';
import { ChannelType, Locale, PermissionFlagsBits as Permission } from 'discord-api-types/v10';
import type { StandInChannel } from './types.ts';
import type { World } from './world.ts';

// Of Discord's type `number`: its enumerations of flags have no member for none.
export const noFlags: number = 0;
export const joinedAt = '2024-01-01T00:00:00.000000+00:00';

/** What an ordinary member may do in a text channel, and what the bot was invited with. */
export const ordinaryPermissions =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.SendMessagesInThreads |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.AddReactions |
  Permission.ReadMessageHistory |
  Permission.UseApplicationCommands |
  Permission.UseExternalApps;

const channelTypes = {
  text: ChannelType.GuildText,
  thread: ChannelType.PublicThread,
  dm: ChannelType.DM,
  group: ChannelType.GroupDM,
} as const;

export function channelType(channel: StandInChannel): (typeof channelTypes)[keyof typeof channelTypes] {
  return channelTypes[channel.kind];
}

/** A channel as REST and GUILD_CREATE give it. */
export function toChannelPayload(world: World, channel: StandInChannel): APIChannel {
  const { id, name } = channel;
  const recipient = world.recipientOf(id);
  const guildId = channel.guildId ?? '';
  switch (channel.kind) {
    case 'dm':
      return {
        id,
        type: ChannelType.DM,
        flags: noFlags,
        last_message_id: null,
        recipients: recipient ? [recipient] : [],
        name: null,
      };
    case 'group':
      return {
        id,
        type: ChannelType.GroupDM,
        name,
        last_message_id: null,
        recipients: recipient ? [recipient] : [],
        owner_id: recipient?.id ?? world.bot.id,
        icon: null,
      };
    case 'thread':
      return {
        id,
        type: ChannelType.PublicThread,
        name,
        guild_id: guildId,
        parent_id: parentOf(world, channel),
        owner_id: world.user().id,
        last_message_id: null,
        flags: noFlags,
        rate_limit_per_user: 0,
        member_count: 1,
        message_count: 0,
        total_message_sent: 0,
        applied_tags: [],
        thread_metadata: {
          archived: false,
          archive_timestamp: joinedAt,
          auto_archive_duration: 1440,
          locked: false,
        },
      };
    case 'text':
      return {
        id,
        type: ChannelType.GuildText,
        name,
        guild_id: guildId,
        position: 0,
        parent_id: null,
        topic: null,
        nsfw: false,
        flags: noFlags,
        rate_limit_per_user: 0,
        last_message_id: null,
        permission_overwrites: [],
      };
  }
}

function parentOf(world: World, channel: StandInChannel): string {
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  return guild?.channels.find((each) => each.kind === 'text')?.id ?? channel.id;
}

export function toLocale(text: LocaleString): Locale {
  return Object.values(Locale).find((locale) => locale === text) ?? Locale.EnglishUS;
}

export function toMemberPayload(user: APIUser): APIGuildMember {
  return { user, ...toMemberWithoutUser() };
}

export function toMemberWithoutUser(): Omit<APIGuildMember, 'user'> {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: joinedAt,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: noFlags,
  };
}

export function toApplicationPayload(world: World): APIApplication {
  const { id, name } = world.application;
  return {
    id,
    name,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    team: null,
    owner: world.user(),
    flags: noFlags,
    flags_new: '0',
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.botIsMember).length,
    integration_types_config: { 0: {}, 1: {} },
    bot: world.bot,
  };
}
