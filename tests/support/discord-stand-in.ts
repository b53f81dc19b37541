import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage } from 'discord-api-types/v10';
import { createGateway } from './discord-stand-in/gateway.ts';
import { createInteract } from './discord-stand-in/interact.ts';
import { toStandInInteraction } from './discord-stand-in/interaction-handle.ts';
import type { InteractionRecord } from './discord-stand-in/interaction-record.ts';
import { writeAsMember } from './discord-stand-in/member-message.ts';
import { createMessageEvents } from './discord-stand-in/message-dispatch.ts';
import { toGuildPayload } from './discord-stand-in/payload-guild.ts';
import { createRestServer } from './discord-stand-in/rest-server.ts';
import { applicationRoutes } from './discord-stand-in/routes-application.ts';
import { channelRoutes } from './discord-stand-in/routes-channel.ts';
import { interactionRoutes } from './discord-stand-in/routes-interaction.ts';
import type { DiscordStandIn, DiscordStandInOptions } from './discord-stand-in/types.ts';
import type { StandInInteraction } from './discord-stand-in/use-types.ts';
import { createWorld } from './discord-stand-in/world.ts';

export type * from './discord-stand-in/fault-types.ts';
export type * from './discord-stand-in/types.ts';
export type * from './discord-stand-in/use-types.ts';

/**
 * Opens a Discord on loopback, on a port that the system chooses: REST v10 over HTTP and Gateway v10 over
 * WebSocket, for the real discord.js. A test opens it, points a bot at it, acts as a member, and looks at
 * what came back:
 *
 * ```ts
 * const standIn = await createDiscordStandIn({ token: 'right-token' });
 * await startTheBot({ DISCORD_TOKEN: 'right-token', DISCORD_API_URL: standIn.apiUrl });
 * await standIn.waitForReady();
 * const asked = standIn.interact({ command: 'ask', options: { question: 'who met whom' }, locale: 'ru' });
 * const { type, data } = await asked.answered();   // the body as the bot sent it
 * asked.message;                                   // the message as Discord shows it, edits included
 * await standIn.close();
 * ```
 *
 * It is as strict as Discord. What the bot sends is checked against all limits and refused with Discord's
 * codes (`asked.refusals`, or a DiscordAPIError on the bot's side); what a member does is checked as
 * Discord's client would, and throws in the test. Time is `standIn.clock`: `advance(3_001)` makes an answer
 * too late without waiting. `standIn.faults` makes it fail. Nothing is logged; `requests` and `gateway`
 * tell what has happened.
 *
 * It differs from Discord where that serves a test: an embed that shows an attachment which is not there
 * is refused (Discord leaves the picture out); a message's limits are checked before who may send it;
 * Components V2, subcommands, modals' contents and compression are not understood; of rate limits only
 * the global one is kept, the others are made with `faults.rest`. The codes of a few rare faults in a
 * command (an option's name used twice, autocomplete together with choices) are not known from Discord.
 *
 * Inside: `world.ts` is what Discord knows; `rest-server.ts` leads a request through `rest-faults.ts` to a
 * route (`routes-*.ts`); `validate-*.ts` hold the limits, on `form.ts` and `check-fields.ts`;
 * `interaction-*.ts` answer interactions, `interact.ts` makes them; `gateway*.ts` are the sessions and
 * sockets; `stored-command.ts` is how a command reads once it is registered.
 */
export async function createDiscordStandIn(options: DiscordStandInOptions): Promise<DiscordStandIn> {
  const world = createWorld(options);
  let port = 0;
  const gateway = createGateway(world, { url: () => `ws://127.0.0.1:${port}/gateway`, settings: options });
  const events = createMessageEvents(world, gateway);
  const rest = createRestServer(world, {
    token: options.token,
    routes: [
      {
        method: 'GET',
        pattern: '/gateway',
        open: true,
        run: () => ({ status: 200, body: { url: `ws://127.0.0.1:${port}/gateway` } }),
      },
      { method: 'GET', pattern: '/gateway/bot', run: () => ({ status: 200, body: gateway.info() }) },
      ...applicationRoutes(world),
      ...interactionRoutes(world, events),
      ...channelRoutes(world, events),
    ],
  });

  const server = createServer((request, response) => rest.handle(request, response));
  server.on('upgrade', (request, socket, head) => gateway.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  world.attachmentsUrl = `http://127.0.0.1:${port}/attachments`;

  const interact = createInteract(world);
  const send = (record: InteractionRecord): StandInInteraction => {
    const event = { t: 'INTERACTION_CREATE', d: record.payload };
    record.sessionsTold = gateway.dispatch(record.payload.guild_id, () => event);
    return toStandInInteraction(world, record);
  };

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token: options.token,
    application: { ...world.application, botUserId: world.bot.id },
    get guilds() {
      return [...world.guilds.values()];
    },
    clock: world.clock,
    gateway: gateway.record,
    requests: rest.requests,
    faults: {
      ...gateway.faults,
      rest: (match, fault, options = {}) => rest.faults.add(match, fault, options),
    },
    commands: (scope) => world.commands.list(scope),
    setCommands: (scope, commands) => {
      world.commands.overwrite(scope, structuredClone(commands));
    },
    interact: (use) => send(interact.command(use)),
    autocomplete: (use) => send(interact.autocomplete(use)),
    pressButton: (press) => send(interact.button(press)),
    chooseFromSelect: (choice) => send(interact.select(choice)),
    messageContextMenu: (use) => send(interact.messageCommand(use)),
    sendMessage(message): APIMessage {
      const written = writeAsMember(world, message);
      events.created(written);
      return written;
    },
    dmChannel: (user) => world.dmChannel(world.user(user)),
    channelMessages: (channelId) =>
      [...world.messages.values()]
        .map(({ message }) => message)
        .filter((each) => each.channel_id === channelId),
    fileOf: (attachmentId) => world.files.get(attachmentId),
    addGuild(seed) {
      const guild = world.addGuild(seed);
      if (guild.botIsMember) {
        gateway.dispatch(guild.id, () => ({ t: 'GUILD_CREATE', d: toGuildPayload(world, guild) }));
      }
      return guild;
    },
    removeGuild(guildId) {
      const guild = world.guilds.get(guildId);
      if (!guild) throw new Error(`There is no guild ${guildId}.`);
      world.guilds.set(guildId, { ...guild, botIsMember: false });
      gateway.dispatch(guildId, () => ({ t: 'GUILD_DELETE', d: { id: guildId } }));
    },
    waitFor: (predicate, how) => world.signal.waitFor(predicate, how),
    async waitForReady(count = 1) {
      await world.signal.waitFor(() => gateway.record.readyShards.length >= count, {
        what: `${count} ready shard(s)`,
      });
    },
    async close() {
      rest.faults.releaseAll();
      world.signal.close();
      gateway.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
