import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GatewayIdentifyData, GatewayResumeData } from 'discord-api-types/v10';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { shardOf } from './clock.ts';
import type { Faults, GatewayRecord } from './fault-types.ts';
import { type ClientPayload, type Connection, createConnection } from './gateway-connection.ts';
import { createSessionStarts, refuseIdentify } from './gateway-identify.ts';
import { createSession, type Dispatch, type GatewaySession, sendReady } from './gateway-session.ts';
import type { DiscordStandInOptions } from './types.ts';
import type { World } from './world.ts';

const usualHeartbeatIntervalMs = 41_250;

/** The WebSocket half: sessions, what is dispatched to them, and how they fail. */
export interface Gateway {
  readonly faults: Omit<Faults, 'rest'>;
  readonly record: GatewayRecord;
  /** What `/gateway/bot` tells. */
  info(): object;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /**
   * To the shard of the guild, or to the first for what is outside of guilds; the event is made for each
   * session. Gives how many were told.
   */
  dispatch(guildId: string | undefined, toEvent: (session: GatewaySession) => Dispatch | undefined): number;
  close(): void;
}

export function createGateway(
  world: World,
  { url, settings }: { readonly url: () => string; readonly settings: DiscordStandInOptions },
): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, GatewaySession>();
  const connections = new Set<Connection>();
  const starts = createSessionStarts(world.clock, settings);
  const identifies: GatewayIdentifyData[] = [];
  const resumes: GatewayResumeData[] = [];
  const closeCodes: number[] = [];
  let heartbeats = 0;
  let isAcknowledging = true;
  let isAccepting = true;

  const carry = (connection: Connection, session: GatewaySession) => {
    connection.session = session;
    session.connection = connection;
  };

  const release = (connection: Connection) => {
    if (connection.session?.connection === connection) connection.session.connection = undefined;
  };

  const onIdentify = (connection: Connection, d: GatewayIdentifyData) => {
    const refusal = refuseIdentify(d, settings);
    if (refusal) return connection.close(refusal.code, refusal.reason);
    const session = createSession(d);
    const [shardId] = session.shard;
    if (!starts.take(shardId)) return connection.invalidate({ resumable: false });
    identifies.push(d);
    for (const [id, old] of sessions) {
      if (old.shard[0] === shardId && !old.connection) sessions.delete(id);
    }
    sessions.set(session.id, session);
    carry(connection, session);
    sendReady(world, session, { url: url() });
  };

  const onResume = (connection: Connection, d: GatewayResumeData) => {
    if (d.token !== settings.token) {
      return connection.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
    }
    const session = sessions.get(d.session_id);
    if (!session) return connection.invalidate({ resumable: false });
    if (d.seq > session.sequence) return connection.close(GatewayCloseCodes.InvalidSeq, 'Invalid seq.');
    resumes.push(d);
    carry(connection, session);
    session.replay(d.seq);
    session.dispatch({ t: 'RESUMED', d: {} });
  };

  const onPayload = (connection: Connection, { op, d }: ClientPayload) => {
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        heartbeats += 1;
        if (isAcknowledging) connection.send({ op: GatewayOpcodes.HeartbeatAck });
        return;
      case GatewayOpcodes.Identify:
      case GatewayOpcodes.Resume:
        if (connection.session) {
          return connection.close(GatewayCloseCodes.AlreadyAuthenticated, 'Already authenticated.');
        }
        // The casts: the client is discord.js, and what matters of it is checked where it is used.
        if (op === GatewayOpcodes.Identify) return onIdentify(connection, d as GatewayIdentifyData);
        return onResume(connection, d as GatewayResumeData);
      case GatewayOpcodes.PresenceUpdate:
      case GatewayOpcodes.VoiceStateUpdate:
      case GatewayOpcodes.RequestGuildMembers:
        if (connection.session) return;
        return connection.close(GatewayCloseCodes.NotAuthenticated, 'Not authenticated.');
      default:
        return connection.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.');
    }
  };

  const onOpen = (socket: WebSocket, version: string | null) => {
    const connection = createConnection(socket, {
      heartbeatIntervalMs: settings.heartbeatIntervalMs ?? usualHeartbeatIntervalMs,
      events: {
        onPayload(from, payload) {
          onPayload(from, payload);
          world.signal.changed();
        },
        onGone(gone, code) {
          connections.delete(gone);
          release(gone);
          // A client that says goodbye has no session to come back to.
          if (gone.session && (code === 1000 || code === 1001)) sessions.delete(gone.session.id);
          world.signal.changed();
        },
        onTimedOut: ({ session }) => session && sessions.delete(session.id),
        onCloseCode: (code) => closeCodes.push(code),
      },
    });
    connections.add(connection);
    if (version !== '10') connection.close(GatewayCloseCodes.InvalidAPIVersion, 'Invalid API version.');
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
        return connections.size;
      },
      get readyShards() {
        const ready = [...sessions.values()].filter((session) => session.connection);
        return ready.map((session) => session.shard[0]).sort((a, b) => a - b);
      },
    },
    info: () => ({ url: url(), shards: settings.shards ?? 1, session_start_limit: starts.limit() }),
    upgrade(request, socket, head) {
      const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
      if (!isAccepting) {
        socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
      } else if (query.has('compress') || (query.get('encoding') ?? 'json') !== 'json') {
        socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      } else {
        server.handleUpgrade(request, socket, head, (open) => onOpen(open, query.get('v')));
      }
    },
    dispatch(guildId, toEvent) {
      let told = 0;
      for (const session of sessions.values()) {
        if (shardOf(guildId, session.shard[1]) !== session.shard[0]) continue;
        const event = toEvent(session);
        if (!event) continue;
        session.dispatch(event);
        told += 1;
      }
      return told;
    },
    faults: {
      dropSockets() {
        for (const connection of connections) {
          release(connection);
          connection.drop();
        }
      },
      closeSockets(code) {
        for (const connection of connections) {
          release(connection);
          connection.close(code, 'As the test wishes.');
        }
      },
      invalidateSessions({ resumable }) {
        for (const connection of connections) {
          if (!connection.session) continue;
          if (!resumable) sessions.delete(connection.session.id);
          connection.invalidate({ resumable });
        }
      },
      forgetSessions: () => sessions.clear(),
      askToReconnect() {
        for (const connection of connections) connection.send({ op: GatewayOpcodes.Reconnect, d: null });
      },
      ignoreHeartbeats() {
        isAcknowledging = false;
      },
      acknowledgeHeartbeats() {
        isAcknowledging = true;
      },
      refuseConnections() {
        isAccepting = false;
      },
      acceptConnections() {
        isAccepting = true;
      },
    },
    close() {
      for (const connection of connections) connection.drop();
      server.close();
    },
  };
}
