import type { APIMessage } from 'discord-api-types/v10';
import { GatewayIntentBits } from 'discord-api-types/v10';
import type { Dispatch } from './gateway-session.ts';
import { channelType, toMemberWithoutUser } from './payloads.ts';
import type { World } from './world.ts';

/**
 * A message as a session with these intents sees it: not at all without the intent of its channel, and
 * without what it says unless it is the bot's own, calls the bot, or is a direct message.
 */
export function toMessageDispatch(
  world: World,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  { message, intents }: { readonly message: APIMessage; readonly intents: number },
): Dispatch | undefined {
  const channel = world.channels.get(message.channel_id);
  if (!channel || world.messages.get(message.id)?.ephemeral) return undefined;
  if (channel.kind === 'group' || (channel.guildId && !world.guilds.get(channel.guildId)?.botIsMember)) {
    return undefined;
  }
  const needed = channel.guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
  if (!(intents & needed)) return undefined;
  const isShown =
    !channel.guildId ||
    message.author.id === world.bot.id ||
    message.mentions.some(({ id }) => id === world.bot.id) ||
    (intents & GatewayIntentBits.MessageContent) !== 0;
  return {
    t: event,
    d: {
      ...message,
      ...(isShown ? {} : { content: '', embeds: [], attachments: [], components: [] }),
      channel_type: channelType(channel),
      ...(channel.guildId ? { guild_id: channel.guildId, member: toMemberWithoutUser() } : {}),
    },
  };
}
