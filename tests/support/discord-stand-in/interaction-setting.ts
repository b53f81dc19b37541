import type {
  APIAuthorizingIntegrationOwnersMap,
  APIChannel,
  APIInteractionGuildMember,
  APIPartialInteractionGuild,
  APIUser,
  Locale,
} from 'discord-api-types/v10';
import {
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits as Permission,
} from 'discord-api-types/v10';
import { ordinaryPermissions, toChannelPayload, toLocale, toMemberPayload } from './payloads.ts';
import type { StandInChannel, StandInGuild } from './types.ts';
import type { InteractionSetting, Place } from './use-types.ts';
import { uploadLimitBytes } from './validate-message.ts';
import type { World } from './world.ts';

/** Where and by whom, looked up. */
export interface Scene {
  readonly channel: StandInChannel;
  /** Undefined for direct messages and group chats. */
  readonly guild: StandInGuild | undefined;
  readonly user: APIUser;
  readonly installedBy: 'guild' | 'user';
  readonly context: InteractionContextType;
}

/** What every interaction carries, but for its id, token, kind and data. */
export interface InteractionBase {
  readonly application_id: string;
  readonly version: 1;
  readonly channel: APIChannel;
  readonly channel_id: string;
  readonly guild?: APIPartialInteractionGuild;
  readonly guild_id?: string;
  readonly guild_locale?: Locale;
  readonly member?: APIInteractionGuildMember;
  readonly user?: APIUser;
  readonly app_permissions: string;
  readonly locale: Locale;
  readonly entitlements: [];
  readonly authorizing_integration_owners: APIAuthorizingIntegrationOwnersMap;
  readonly context: InteractionContextType;
  readonly attachment_size_limit: number;
}

/** Discord's fixed grant to apps in direct messages and group chats. */
const privatePermissions =
  Permission.ViewChannel |
  Permission.SendMessages |
  Permission.EmbedLinks |
  Permission.AttachFiles |
  Permission.MentionEveryone |
  Permission.UseExternalEmojis;

/** The channel of a place, and its guild; throws where the test names one that does not exist. */
export function findPlace(
  world: World,
  place: Place | undefined,
  user: APIUser,
): { readonly channel: StandInChannel; readonly guild: StandInGuild | undefined } {
  if (place?.kind === 'dm') return { channel: world.dmChannel(user), guild: undefined };
  if (place?.kind === 'group') return { channel: world.groupChannel(user), guild: undefined };
  const named = place?.channelId === undefined ? undefined : world.channels.get(place.channelId);
  const guildId = place?.guildId ?? named?.guildId;
  const guild = guildId === undefined ? [...world.guilds.values()][0] : world.guilds.get(guildId);
  const channel = named ?? guild?.channels[0];
  if (!guild || !channel || (place?.channelId !== undefined && !named)) {
    throw new Error(`There is no such place: ${JSON.stringify(place)}.`);
  }
  return { channel, guild };
}

export function toScene(world: World, setting: InteractionSetting): Scene {
  const user = world.user(setting.user);
  const { channel, guild } = findPlace(world, setting.place, user);
  const isPrivate = channel.kind === 'group' || (guild !== undefined && !guild.botIsMember);
  return {
    channel,
    guild,
    user,
    installedBy: setting.installedBy ?? (isPrivate ? 'user' : 'guild'),
    context: guild
      ? InteractionContextType.Guild
      : channel.kind === 'dm'
        ? InteractionContextType.BotDM
        : InteractionContextType.PrivateChannel,
  };
}

export function toInteractionBase(world: World, setting: InteractionSetting): InteractionBase {
  const { channel, guild, user, installedBy, context } = toScene(world, setting);
  const memberPermissions = setting.memberPermissions ?? ordinaryPermissions;
  const appPermissions = setting.appPermissions ?? (guild ? ordinaryPermissions : privatePermissions);
  const channelPayload = toChannelPayload(world, channel);
  return {
    application_id: world.application.id,
    version: 1,
    channel: guild ? { ...channelPayload, ...{ permissions: memberPermissions.toString() } } : channelPayload,
    channel_id: channel.id,
    ...(guild
      ? {
          guild: { id: guild.id, locale: toLocale(guild.locale), features: [] },
          guild_id: guild.id,
          guild_locale: toLocale(guild.locale),
          member: { ...toMemberPayload(user), permissions: memberPermissions.toString() },
        }
      : { user }),
    app_permissions: appPermissions.toString(),
    locale: toLocale(setting.locale ?? 'en-US'),
    entitlements: [],
    authorizing_integration_owners:
      installedBy === 'user'
        ? { [ApplicationIntegrationType.UserInstall]: user.id }
        : { [ApplicationIntegrationType.GuildInstall]: guild?.id ?? '0' },
    context,
    attachment_size_limit: uploadLimitBytes,
  };
}
