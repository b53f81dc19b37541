import type { APIMessage, APIMessageReference, APIUser } from 'discord-api-types/v10';
import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { unknown } from './api-error.ts';
import type { UploadedFile } from './fault-types.ts';
import { mentionsOf } from './message-mentions.ts';
import { addAttachments, toShownEmbeds, withNumbers } from './message-parts.ts';
import type { StandInChannel } from './types.ts';
import { type CheckedMessage, refuseEmpty } from './validate-message.ts';
import type { World } from './world.ts';

/** Around a new message: who writes it where, and what it answers. */
export interface NewMessage {
  readonly channel: StandInChannel;
  readonly author: APIUser;
  readonly files: readonly UploadedFile[];
  readonly type?: MessageType;
  readonly ephemeral?: boolean;
  readonly repliedTo?: APIMessage | undefined;
  /** Set on what comes through an interaction: its webhook, and who used what. */
  readonly interaction?: {
    readonly applicationId: string;
    readonly metadata?: APIMessage['interaction_metadata'];
  };
  /** A deferral, which shows nothing yet. */
  readonly loading?: boolean;
}

const keptFlags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

/** Keeps a new message; throws 50006 for an empty one. */
export function addMessage(world: World, asked: CheckedMessage, around: NewMessage): APIMessage {
  const { channel, author, repliedTo, interaction } = around;
  const attachments = addAttachments(world, around, asked.attachments);
  const content = asked.content ?? '';
  if (!around.loading) {
    refuseEmpty({ content, embeds: asked.embeds ?? [], attachmentCount: attachments.length });
  }
  const flags =
    (asked.flags & keptFlags) |
    (around.ephemeral ? MessageFlags.Ephemeral : 0) |
    (around.loading ? MessageFlags.Loading : 0);
  const message: APIMessage = {
    type: around.type ?? (repliedTo ? MessageType.Reply : MessageType.Default),
    id: world.nextId(),
    channel_id: channel.id,
    author,
    content,
    timestamp: isoTime(world),
    edited_timestamp: null,
    tts: false,
    pinned: false,
    flags,
    ...mentionsOf(world, content, { allowed: asked.allowedMentions, repliedTo }),
    attachments,
    embeds: toShownEmbeds(asked.embeds ?? [], attachments),
    components: withNumbers(asked.components ?? []),
    ...(asked.nonce === undefined ? {} : { nonce: asked.nonce }),
    ...(repliedTo
      ? { message_reference: toReference(channel, repliedTo), referenced_message: repliedTo }
      : {}),
    ...(interaction
      ? {
          webhook_id: interaction.applicationId,
          application_id: interaction.applicationId,
          ...(interaction.metadata ? { interaction_metadata: interaction.metadata } : {}),
        }
      : {}),
  };
  world.messages.set(message.id, { message, ephemeral: around.ephemeral ?? false });
  return message;
}

/** Changes a kept message: what was not sent stays. Throws 50006 where nothing would be left. */
export function editMessage(
  world: World,
  id: string,
  { asked, files }: { readonly asked: CheckedMessage; readonly files: readonly UploadedFile[] },
): APIMessage {
  const kept = keptMessage(world, id);
  const before = kept.message;
  const channel = world.channels.get(before.channel_id);
  if (!channel) throw unknown('Channel');
  const added = addAttachments(world, { channel, files }, asked.attachments);
  const attachments = [
    ...before.attachments.filter(
      ({ id: each }) => asked.attachments === undefined || asked.attachments.some((note) => note.id === each),
    ),
    ...added,
  ];
  const content = asked.content ?? before.content;
  const embeds = asked.embeds ? toShownEmbeds(asked.embeds, attachments) : before.embeds;
  refuseEmpty({ content, embeds, attachmentCount: attachments.length });
  const message: APIMessage = {
    ...before,
    content,
    embeds,
    attachments,
    components: asked.components ? withNumbers(asked.components) : (before.components ?? []),
    flags: (before.flags ?? 0) & ~MessageFlags.Loading,
    edited_timestamp: isoTime(world),
    ...mentionsOf(world, content, { allowed: asked.allowedMentions, repliedTo: undefined }),
  };
  world.messages.set(id, { ...kept, message });
  return message;
}

export function keptMessage(world: World, id: string | undefined) {
  const kept = id === undefined ? undefined : world.messages.get(id);
  if (!kept) throw unknown('Message');
  return kept;
}

function isoTime(world: World): string {
  return new Date(world.clock.now()).toISOString().replace('Z', '000+00:00');
}

function toReference(channel: StandInChannel, to: APIMessage): APIMessageReference {
  return {
    type: 0,
    channel_id: channel.id,
    message_id: to.id,
    ...(channel.guildId === undefined ? {} : { guild_id: channel.guildId }),
  };
}
