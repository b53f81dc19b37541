import type { GatewayGuildCreateDispatchData } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import {
  joinedAt,
  noFlags,
  ordinaryPermissions,
  toChannelPayload,
  toLocale,
  toMemberPayload,
} from './payloads.ts';
import type { StandInGuild } from './types.ts';
import type { World } from './world.ts';

/** A guild as GUILD_CREATE tells it. */
export function toGuildPayload(world: World, guild: StandInGuild): GatewayGuildCreateDispatchData {
  const channels = guild.channels.map((channel) => toChannelPayload(world, channel));
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: world.user().id,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    roles: [
      {
        id: guild.id,
        name: '@everyone',
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        position: 0,
        permissions: ordinaryPermissions.toString(),
        managed: false,
        mentionable: false,
        flags: noFlags,
      },
    ],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: noFlags,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: toLocale(guild.locale),
    nsfw_level: 0,
    hub_type: null,
    incidents_data: null,
    joined_at: joinedAt,
    large: false,
    unavailable: false,
    member_count: 2,
    members: [toMemberPayload(world.bot), toMemberPayload(world.user())],
    // The casts: each was made by its kind above, and the types ask for the kinds apart.
    channels: channels.filter(
      ({ type }) => type === ChannelType.GuildText,
    ) as GatewayGuildCreateDispatchData['channels'],
    threads: channels.filter(
      ({ type }) => type === ChannelType.PublicThread,
    ) as GatewayGuildCreateDispatchData['threads'],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
