import type { APIMessage } from 'discord-api-types/v10';
import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Gateway } from './gateway.ts';
import type { Dispatch } from './gateway-session.ts';
import { channelType, toMemberWithoutUser } from './payloads.ts';
import type { StandInChannel } from './types.ts';
import type { World } from './world.ts';

/** What is told when a message has come, changed or gone. */
export interface MessageEvents {
  created(message: APIMessage): void;
  updated(message: APIMessage): void;
  deleted(message: APIMessage): void;
}

/** Tells the sessions that may hear of it. */
export function createMessageEvents(world: World, gateway: Gateway): MessageEvents {
  const tell = (message: APIMessage, toEvent: (channel: StandInChannel, intents: number) => Dispatch) => {
    const channel = world.channels.get(message.channel_id);
    if (!channel || !isHeardOf(world, channel)) return;
    const needed = channel.guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
    gateway.dispatch(channel.guildId, ({ intents }) =>
      intents & needed ? toEvent(channel, intents) : undefined,
    );
  };
  const tellOf = (t: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE') => (message: APIMessage) => {
    if (world.messages.get(message.id)?.ephemeral) return;
    tell(message, (channel, intents) => ({ t, d: toSeenMessage(world, message, { channel, intents }) }));
  };
  return {
    created: tellOf('MESSAGE_CREATE'),
    updated: tellOf('MESSAGE_UPDATE'),
    deleted(message) {
      tell(message, ({ id, guildId }) => ({
        t: 'MESSAGE_DELETE',
        d: { id: message.id, channel_id: id, ...(guildId ? { guild_id: guildId } : {}) },
      }));
    },
  };
}

/** The bot hears nothing from where it is not. */
function isHeardOf(world: World, { kind, guildId }: StandInChannel): boolean {
  return kind !== 'group' && (guildId === undefined || world.guilds.get(guildId)?.botIsMember === true);
}

/** Without what it says, unless it is the bot's own, calls the bot, or is a direct message. */
function toSeenMessage(
  world: World,
  message: APIMessage,
  { channel, intents }: { readonly channel: StandInChannel; readonly intents: number },
): object {
  const isShown =
    !channel.guildId ||
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id) ||
    (intents & GatewayIntentBits.MessageContent) !== 0;
  return {
    ...message,
    ...(isShown ? {} : { content: '', embeds: [], attachments: [], components: [] }),
    channel_type: channelType(channel),
    ...(channel.guildId ? { guild_id: channel.guildId, member: toMemberWithoutUser() } : {}),
  };
}
