import type { APIMessage } from 'discord-api-types/v10';
import { ApiError, missingAccess, missingPermissions, unknown } from './api-error.ts';
import { checkFields, checkSnowflake } from './check-fields.ts';
import { createForm, type Form } from './form.ts';
import type { MessageEvents } from './message-dispatch.ts';
import { addMessage, editMessage } from './messages.ts';
import { toGuildPayload } from './payload-guild.ts';
import { toChannelPayload } from './payloads.ts';
import type { Route, RouteRequest } from './rest-router.ts';
import type { StandInChannel } from './types.ts';
import { type CheckedMessage, checkMessage, refuseLargeFiles } from './validate-message.ts';
import type { World } from './world.ts';

/** Channels, and the messages that the bot writes into them by its own right. */
export function channelRoutes(world: World, events: MessageEvents): Route[] {
  const messages = '/channels/:channel/messages';
  return [
    {
      method: 'GET',
      pattern: '/channels/:channel',
      run: (request) => ({ status: 200, body: toChannelPayload(world, channelOf(world, request)) }),
    },
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      run: ({ body }) => ({ status: 200, body: toChannelPayload(world, openDm(world, body)) }),
    },
    {
      method: 'GET',
      pattern: '/users/:user',
      run: ({ params }) => {
        const user = world.knownUser(params.user ?? '');
        if (!user) throw unknown('User');
        return { status: 200, body: user };
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild',
      run: ({ params }) => {
        const guild = world.guilds.get(params.guild ?? '');
        if (!guild?.botIsMember) throw unknown('Guild');
        return { status: 200, body: toGuildPayload(world, guild) };
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      run: (request) => {
        channelOf(world, request);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      pattern: messages,
      run: (request) => {
        const { message, isNew } = sendMessage(world, request);
        if (isNew) events.created(message);
        return { status: 200, body: message };
      },
    },
    {
      method: 'GET',
      pattern: `${messages}/:message`,
      run: (request) => ({ status: 200, body: messageOf(world, request) }),
    },
    {
      method: 'PATCH',
      pattern: `${messages}/:message`,
      run: (request) => {
        const edited = ownMessageOf(world, request);
        const asked = checked(request, { edited });
        const message = editMessage(world, edited.id, { asked, files: request.files });
        events.updated(message);
        return { status: 200, body: message };
      },
    },
    {
      method: 'DELETE',
      pattern: `${messages}/:message`,
      run: (request) => {
        const message = ownMessageOf(world, request);
        world.messages.delete(message.id);
        events.deleted(message);
        return { status: 204 };
      },
    },
  ];
}

/** A channel that the bot can see; throws 10003 or 50001. */
function channelOf(world: World, { params }: RouteRequest): StandInChannel {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel) throw unknown('Channel');
  const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
  if (channel.kind === 'group' || (channel.guildId !== undefined && !guild?.botIsMember))
    throw missingAccess();
  return channel;
}

function messageOf(world: World, request: RouteRequest): APIMessage {
  const channel = channelOf(world, request);
  const kept = world.messages.get(request.params.message ?? '');
  if (!kept || kept.ephemeral || kept.message.channel_id !== channel.id) throw unknown('Message');
  return kept.message;
}

function ownMessageOf(world: World, request: RouteRequest): APIMessage {
  const message = messageOf(world, request);
  if (message.author.id !== world.bot.id) {
    throw new ApiError(403, 50005, 'Cannot edit a message authored by another user');
  }
  return message;
}

function sendMessage(
  world: World,
  request: RouteRequest,
): { readonly message: APIMessage; readonly isNew: boolean } {
  const channel = channelOf(world, request);
  if (!channel.botMaySend) throw missingPermissions();
  const form = createForm();
  const asked = checked(request, { form });
  const repliedTo = asked.reference ? world.messages.get(asked.reference.messageId)?.message : undefined;
  const isThere = repliedTo?.channel_id === channel.id;
  if (asked.reference?.failIfNotExists && !isThere) {
    form.in('message_reference').refuse('MESSAGE_REFERENCE_UNKNOWN_MESSAGE', 'Unknown message');
  }
  form.done();
  const earlier =
    asked.enforceNonce && asked.nonce !== undefined ? sameNonce(world, channel, asked) : undefined;
  if (earlier) return { message: earlier, isNew: false };
  const message = addMessage(world, asked, {
    channel,
    author: world.bot,
    files: request.files,
    repliedTo: isThere ? repliedTo : undefined,
  });
  return { message, isNew: true };
}

/** With `enforce_nonce`, a message sent again is the message that was sent. */
function sameNonce(world: World, channel: StandInChannel, { nonce }: CheckedMessage): APIMessage | undefined {
  return [...world.messages.values()]
    .map(({ message }) => message)
    .find(
      (message) =>
        message.nonce === nonce && message.channel_id === channel.id && message.author.id === world.bot.id,
    );
}

function checked(
  { body, files }: RouteRequest,
  { edited, form = createForm() }: { readonly edited?: APIMessage; readonly form?: Form },
): CheckedMessage {
  refuseLargeFiles(files);
  const fields = checkFields(form, body) ?? {};
  const asked = checkMessage(form, fields, { files, ...(edited ? { edited } : {}) });
  form.done();
  return asked;
}

function openDm(world: World, body: unknown): StandInChannel {
  const form = createForm();
  const id = checkSnowflake(form.in('recipient_id'), checkFields(form, body)?.recipient_id);
  form.done();
  const user = id === undefined ? undefined : world.knownUser(id);
  if (!user) throw unknown('User');
  return world.dmChannel(user);
}
