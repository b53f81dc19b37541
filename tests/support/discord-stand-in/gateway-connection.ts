import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { isFields } from './form.ts';
import type { GatewaySession } from './gateway-session.ts';

const sendLimitPerMinute = 120;
const payloadLimitBytes = 4096;

/** What a client sends. */
export interface ClientPayload {
  readonly op: number;
  readonly d: unknown;
}

/** One socket of a client, and the session that it carries once it has one. */
export interface Connection {
  session: GatewaySession | undefined;
  send(payload: unknown): void;
  /** Op 9: the session is no longer carried. */
  invalidate(options: { readonly resumable: boolean }): void;
  close(code: number, reason: string): void;
  /** Cuts it with no close frame. */
  drop(): void;
}

export interface ConnectionEvents {
  onPayload(connection: Connection, payload: ClientPayload): void;
  /** The client's own close code, or what the network made of it. */
  onGone(connection: Connection, code: number): void;
  /** Two heartbeats were missed. */
  onTimedOut(connection: Connection): void;
  onCloseCode(code: number): void;
}

/** Greets a socket with HELLO and keeps the rules that hold for any payload: 4002, 4008 and 4009. */
export function createConnection(
  socket: WebSocket,
  {
    heartbeatIntervalMs,
    events,
  }: { readonly heartbeatIntervalMs: number; readonly events: ConnectionEvents },
): Connection {
  const connection: Connection = {
    session: undefined,
    send: (payload) => socket.send(JSON.stringify(payload)),
    invalidate({ resumable }) {
      if (connection.session) connection.session.connection = undefined;
      connection.session = undefined;
      connection.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
    },
    close(code, reason) {
      events.onCloseCode(code);
      socket.close(code, reason);
    },
    drop: () => socket.terminate(),
  };
  const timer = setTimeout(() => {
    events.onTimedOut(connection);
    connection.close(GatewayCloseCodes.SessionTimedOut, 'Session timed out.');
  }, heartbeatIntervalMs * 2);
  const sentTimesMs: number[] = [];
  socket.on('message', (data) => {
    timer.refresh();
    const now = Date.now();
    sentTimesMs.push(now);
    while ((sentTimesMs[0] ?? now) <= now - 60_000) sentTimesMs.shift();
    if (sentTimesMs.length > sendLimitPerMinute) {
      connection.close(GatewayCloseCodes.RateLimited, 'Rate limited.');
      return;
    }
    const payload = parsePayload(String(data));
    if (payload) events.onPayload(connection, payload);
    else connection.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.');
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    clearTimeout(timer);
    events.onGone(connection, code);
  });
  connection.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatIntervalMs } });
  return connection;
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
