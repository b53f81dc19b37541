import { type MessageFile, toFiles, toMessage } from '../discord/message.ts';
import type { Reply } from '../reply/reply.ts';
import type { DrawableMessage } from './wire.ts';

/**
 * Turns a reply into what the page draws: the very message that Discord would get, with each file that Discord
 * would be sent beside it put where the message names it.
 */
export function toDrawable(reply: Reply): DrawableMessage {
  const { attachments = [], ...message } = toMessage(reply);
  const files = toFiles(reply);
  if (files.length === 0) return message;
  const described = new Map(attachments.map(({ filename, description }) => [filename, description]));
  return {
    ...message,
    attachments: files.map((file) => ({
      filename: file.name,
      description: described.get(file.name) ?? '',
      url: toDataUrl(file),
    })),
  };
}

function toDataUrl({ data }: MessageFile): string {
  return `data:image/png;base64,${data.toString('base64')}`;
}
