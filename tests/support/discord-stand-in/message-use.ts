import type { APIMessage, APIMessageComponentInteraction } from 'discord-api-types/v10';
import { ComponentType } from 'discord-api-types/v10';
import { toScene } from './interaction-setting.ts';
import type { ButtonPress, MessageCommandUse, Place } from './use-types.ts';
import type { World } from './world.ts';

/** A message is used in its own channel, unless told otherwise. */
export function whereItStands<U extends ButtonPress | MessageCommandUse>(world: World, use: U): U {
  const channel = world.channels.get(use.message.channel_id);
  if (use.place || !channel) return use;
  const place: Place =
    channel.kind === 'dm' || channel.kind === 'group'
      ? { kind: channel.kind }
      : { kind: 'guild', channelId: channel.id };
  return { ...use, place };
}

/** A message that the test wrote, as one of months ago, is known from now on. */
export function rememberMessage(
  world: World,
  { message, place, user }: MessageCommandUse | ButtonPress,
): APIMessage {
  const kept = world.messages.get(message.id);
  if (kept) return kept.message;
  const { channel } = toScene(world, { ...(place ? { place } : {}), ...(user ? { user } : {}) });
  const remembered = { ...message, channel_id: channel.id };
  world.messages.set(message.id, { message: remembered, ephemeral: false });
  return remembered;
}

/** Throws where no one could press it. */
export function refuseUnpressable(
  message: APIMessage,
  { custom_id: customId, component_type: type, ...data }: APIMessageComponentInteraction['data'],
): void {
  const components = (message.components ?? []).flatMap((row) =>
    row.type === ComponentType.ActionRow ? row.components : [],
  );
  const found = components.find((each) => 'custom_id' in each && each.custom_id === customId);
  if (found?.type !== type) throw new Error(`There is no "${customId}" of type ${type} under the message.`);
  if ('disabled' in found && found.disabled) throw new Error(`"${customId}" is disabled.`);
  if (!('values' in data) || found.type !== ComponentType.StringSelect) return;
  const offered = new Set(found.options.map((option) => option.value));
  const wrong = data.values.find((value) => !offered.has(value));
  if (wrong !== undefined) throw new Error(`"${wrong}" is not among the options of "${customId}".`);
}
