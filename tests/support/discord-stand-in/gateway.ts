import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { APIMessage, GatewayIdentifyData, GatewayResumeData } from 'discord-api-types/v10';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { shardOf } from './clock.ts';
import { isFields } from './form.ts';
import { createSession, type Dispatch, type GatewaySession } from './gateway-session.ts';
import { toMessageDispatch } from './message-dispatch.ts';
import { toGuildPayload } from './payloads.ts';
import type { DiscordStandInOptions, GatewayRecord, StandInGuild } from './types.ts';
import type { World } from './world.ts';

const usualHeartbeatIntervalMs = 41_250;
const sendLimitPerMinute = 120;
const payloadLimitBytes = 4096;
const identifyPauseMs = 5_000;

const privilegedIntents =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const knownIntents = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((all, bit) => all | bit, 0);

/** The WebSocket half: sessions, what is dispatched to them, and how they fail. */
export interface Gateway {
  readonly record: GatewayRecord;
  /** What `/gateway/bot` tells. */
  info(): object;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** To the shard of the guild, or to the first for what is outside of guilds. Gives how many sessions it has. */
  dispatch(guildId: string | undefined, event: Dispatch): number;
  dispatchMessage(event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: APIMessage): void;
  dispatchDeletion(message: APIMessage): void;
  dropSockets(): void;
  closeSockets(code: number): void;
  invalidateSessions(options: { readonly resumable: boolean }): void;
  forgetSessions(): void;
  askToReconnect(): void;
  setAcknowledging(mode: 'on' | 'off'): void;
  setAccepting(mode: 'on' | 'off'): void;
  close(): void;
}

export function createGateway(
  world: World,
  { url, settings }: { readonly url: () => string; readonly settings: DiscordStandInOptions },
): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, GatewaySession>();
  const sockets = new Map<WebSocket, GatewaySession | undefined>();
  const identifies: GatewayIdentifyData[] = [];
  const resumes: GatewayResumeData[] = [];
  const closeCodes: number[] = [];
  const lastIdentifyMs = new Map<number, number>();
  const heartbeatIntervalMs = settings.heartbeatIntervalMs ?? usualHeartbeatIntervalMs;
  const total = settings.sessionStarts?.total ?? 1_000;
  let remaining = settings.sessionStarts?.remaining ?? total;
  let heartbeats = 0;
  let isAcknowledging = true;
  let isAccepting = true;

  const send = (socket: WebSocket, payload: unknown) => socket.send(JSON.stringify(payload));
  const close = (socket: WebSocket, code: number, reason: string) => {
    closeCodes.push(code);
    socket.close(code, reason);
    world.signal.changed();
  };
  const invalidate = (socket: WebSocket, resumable: boolean) =>
    send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });

  const attach = (socket: WebSocket, session: GatewaySession) => {
    sockets.set(socket, session);
    session.socket = {
      send: (payload) => send(socket, payload),
      close: (code, reason) => close(socket, code, reason),
    };
  };

  const onIdentify = (socket: WebSocket, d: GatewayIdentifyData) => {
    const refusal = refuseIdentify(d, settings);
    if (refusal) return close(socket, refusal.code, refusal.reason);
    const [shardId] = d.shard ?? [0, 1];
    if (settings.limitIdentifies) {
      const key = shardId % (settings.maxConcurrency ?? 1);
      const now = world.clock.now();
      if (now - (lastIdentifyMs.get(key) ?? 0) < identifyPauseMs) return invalidate(socket, false);
      lastIdentifyMs.set(key, now);
    }
    if (remaining <= 0) return invalidate(socket, false);
    remaining -= 1;
    identifies.push(d);
    for (const [id, old] of sessions) {
      if (old.shard[0] === shardId && !old.socket) sessions.delete(id);
    }
    const session = createSession(crypto.randomUUID().replaceAll('-', ''), d);
    sessions.set(session.id, session);
    attach(socket, session);
    sendReady(session);
  };

  const sendReady = (session: GatewaySession) => {
    const guilds = [...world.guilds.values()].filter(
      (guild) => guild.botIsMember && shardOf(guild.id, session.shard[1]) === session.shard[0],
    );
    session.dispatch({
      t: 'READY',
      d: {
        v: 10,
        user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        session_id: session.id,
        resume_gateway_url: url(),
        shard: session.shard,
        application: { id: world.application.id, flags: 0 },
      },
    });
    session.isReady = true;
    if (session.intents & GatewayIntentBits.Guilds) {
      for (const guild of guilds) session.dispatch({ t: 'GUILD_CREATE', d: toGuildPayload(world, guild) });
    }
  };

  const onResume = (socket: WebSocket, d: GatewayResumeData) => {
    if (d.token !== settings.token) {
      return close(socket, GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    }
    const session = sessions.get(d.session_id);
    if (!session) return invalidate(socket, false);
    if (d.seq > session.sequence) return close(socket, GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
    resumes.push(d);
    attach(socket, session);
    session.replay(d.seq);
    session.dispatch({ t: 'RESUMED', d: {} });
  };

  const onPayload = (socket: WebSocket, text: string) => {
    const payload = parsePayload(text);
    if (!payload) return close(socket, GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
    const isAuthenticated = sockets.get(socket) !== undefined;
    switch (payload.op) {
      case GatewayOpcodes.Heartbeat:
        heartbeats += 1;
        if (isAcknowledging) send(socket, { op: GatewayOpcodes.HeartbeatAck });
        return;
      case GatewayOpcodes.Identify:
      case GatewayOpcodes.Resume:
        if (isAuthenticated) {
          return close(socket, GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        }
        // The casts: the client is discord.js, and what matters of it is checked where it is used.
        if (payload.op === GatewayOpcodes.Identify)
          return onIdentify(socket, payload.d as GatewayIdentifyData);
        return onResume(socket, payload.d as GatewayResumeData);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (!isAuthenticated) close(socket, GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
        return;
      default:
        return close(socket, GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    }
  };

  const onConnection = (socket: WebSocket, version: string | null) => {
    sockets.set(socket, undefined);
    if (version !== '10') return close(socket, GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
    const sentTimesMs: number[] = [];
    // Two beats missed, and the session has timed out.
    const timer = setTimeout(() => {
      const session = sockets.get(socket);
      if (session) sessions.delete(session.id);
      close(socket, GatewayCloseCodes.SessionTimedOut, 'Session timed out.');
    }, heartbeatIntervalMs * 2);
    socket.on('message', (data) => {
      timer.refresh();
      const text = String(data);
      const now = Date.now();
      sentTimesMs.push(now);
      while ((sentTimesMs[0] ?? now) <= now - 60_000) sentTimesMs.shift();
      if (sentTimesMs.length > sendLimitPerMinute)
        close(socket, GatewayCloseCodes.RateLimited, 'Rate limited.');
      else onPayload(socket, text);
      world.signal.changed();
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      clearTimeout(timer);
      const session = sockets.get(socket);
      sockets.delete(socket);
      // A client that says goodbye has no session to come back to.
      if (session && (code === 1000 || code === 1001)) sessions.delete(session.id);
      if (session?.socket && !isCarried(session)) session.socket = undefined;
      world.signal.changed();
    });
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatIntervalMs } });
  };

  const isCarried = (session: GatewaySession) => [...sockets.values()].includes(session);

  const dispatchWhere = (
    guildId: string | undefined,
    toEvent: (session: GatewaySession) => Dispatch | undefined,
  ) => {
    let told = 0;
    for (const session of sessions.values()) {
      if (shardOf(guildId, session.shard[1]) !== session.shard[0]) continue;
      const event = toEvent(session);
      if (!event) continue;
      session.dispatch(event);
      told += 1;
    }
    return told;
  };

  return {
    record: {
      identifies,
      resumes,
      closeCodes,
      get heartbeats() {
        return heartbeats;
      },
      get openSockets() {
        return sockets.size;
      },
      get readyShards() {
        return [...sessions.values()]
          .filter((session) => session.isReady && session.socket)
          .map((session) => session.shard[0])
          .sort((a, b) => a - b);
      },
    },
    info: () => ({
      url: url(),
      shards: settings.shards ?? 1,
      session_start_limit: {
        total,
        remaining,
        reset_after: 86_400_000,
        max_concurrency: settings.maxConcurrency ?? 1,
      },
    }),
    upgrade(request, socket, head) {
      const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
      if (!isAccepting) {
        socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      } else if (query.has('compress') || (query.get('encoding') ?? 'json') !== 'json') {
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      } else {
        server.handleUpgrade(request, socket, head, (open) => onConnection(open, query.get('v')));
      }
    },
    dispatch: (guildId, event) => dispatchWhere(guildId, () => event),
    dispatchMessage(event, message) {
      const guildId = world.channels.get(message.channel_id)?.guildId;
      dispatchWhere(guildId, ({ intents }) => toMessageDispatch(world, event, { message, intents }));
    },
    dispatchDeletion(message) {
      const guildId = world.channels.get(message.channel_id)?.guildId;
      const d = { id: message.id, channel_id: message.channel_id, ...(guildId ? { guild_id: guildId } : {}) };
      const needed = guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
      dispatchWhere(guildId, ({ intents }) => (intents & needed ? { t: 'MESSAGE_DELETE', d } : undefined));
    },
    dropSockets() {
      for (const [socket, session] of sockets) {
        if (session) session.socket = undefined;
        socket.terminate();
      }
    },
    closeSockets(code) {
      for (const [socket, session] of sockets) {
        if (session) session.socket = undefined;
        close(socket, code, 'As the test wishes.');
      }
    },
    invalidateSessions({ resumable }) {
      for (const [socket, session] of sockets) {
        if (!session) continue;
        sockets.set(socket, undefined);
        session.socket = undefined;
        if (!resumable) sessions.delete(session.id);
        invalidate(socket, resumable);
      }
    },
    forgetSessions: () => sessions.clear(),
    askToReconnect() {
      for (const socket of sockets.keys()) send(socket, { op: GatewayOpcodes.Reconnect, d: null });
    },
    setAcknowledging(mode) {
      isAcknowledging = mode === 'on';
    },
    setAccepting(mode) {
      isAccepting = mode === 'on';
    },
    close() {
      for (const socket of sockets.keys()) socket.terminate();
      server.close();
    },
  };
}

function parsePayload(text: string): ClientPayload | undefined {
  if (Buffer.byteLength(text) > payloadLimitBytes) return undefined;
  try {
    const payload: unknown = JSON.parse(text);
    return isFields(payload) && typeof payload.op === 'number' ? { op: payload.op, d: payload.d } : undefined;
  } catch {
    return undefined;
  }
}

interface ClientPayload {
  readonly op: number;
  readonly d: unknown;
}

/** Why an IDENTIFY is not let in, as Discord's close code says it. */
function refuseIdentify(
  d: GatewayIdentifyData,
  settings: DiscordStandInOptions,
): { readonly code: GatewayCloseCodes; readonly reason: string } | undefined {
  if (d.token !== settings.token) {
    return { code: GatewayCloseCodes.AuthenticationFailed, reason: 'Authentication failed.' };
  }
  const [shardId, shardCount] = d.shard ?? [0, 1];
  if (!(shardId >= 0 && shardId < shardCount)) {
    return { code: GatewayCloseCodes.InvalidShard, reason: 'Invalid shard.' };
  }
  if (shardCount < (settings.requiredShards ?? 1)) {
    return { code: GatewayCloseCodes.ShardingRequired, reason: 'Sharding required.' };
  }
  if (!Number.isInteger(d.intents) || (d.intents & ~knownIntents) !== 0) {
    return { code: GatewayCloseCodes.InvalidIntents, reason: 'Invalid intent(s).' };
  }
  if (d.intents & privilegedIntents) {
    return { code: GatewayCloseCodes.DisallowedIntents, reason: 'Disallowed intent(s).' };
  }
  return undefined;
}

/** A guild that comes or goes while the bot runs. */
export function toGuildDispatch(world: World, guild: StandInGuild, event: 'joined' | 'left'): Dispatch {
  return event === 'joined'
    ? { t: 'GUILD_CREATE', d: toGuildPayload(world, guild) }
    : { t: 'GUILD_DELETE', d: { id: guild.id } };
}
