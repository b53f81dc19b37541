import type { APIMessage } from 'discord-api-types/v10';
import { createForm } from './form.ts';
import { findPlace } from './interaction-setting.ts';
import { addMessage } from './messages.ts';
import type { MessageToSend } from './use-types.ts';
import { checkMessage } from './validate-message.ts';
import type { World } from './world.ts';

/** Someone writes a message; within the same limits as the bot. */
export function writeAsMember(world: World, { content, user, place, replyTo }: MessageToSend): APIMessage {
  const author = world.user(user);
  const repliedChannel = replyTo ? world.channels.get(replyTo.channel_id) : undefined;
  const { channel } =
    place || !repliedChannel ? findPlace(world, place, author) : { channel: repliedChannel };
  const form = createForm();
  const asked = checkMessage(form, { content }, { files: [] });
  form.done();
  return addMessage(world, asked, { channel, author, files: [], repliedTo: replyTo });
}
