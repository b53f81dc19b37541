import type { GatewayIdentifyData } from 'discord-api-types/v10';
import { GatewayOpcodes } from 'discord-api-types/v10';

/** Something to tell a session: the event's name and its data. */
export interface Dispatch {
  readonly t: string;
  readonly d: unknown;
}

/** What carries a session for a while. */
export interface SessionSocket {
  send(payload: unknown): void;
  close(code: number, reason: string): void;
}

/** A session of one shard. It outlives its sockets: what is dispatched meanwhile is kept and replayed. */
export interface GatewaySession {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  readonly sequence: number;
  socket: SessionSocket | undefined;
  /** True once READY has been sent. */
  isReady: boolean;
  dispatch(event: Dispatch): void;
  /** Sends again all after this sequence number. */
  replay(after: number): void;
}

const replayLimit = 1_000;

export function createSession(id: string, identify: GatewayIdentifyData): GatewaySession {
  const sent: { readonly s: number; readonly payload: unknown }[] = [];
  let sequence = 0;
  const session: GatewaySession = {
    id,
    shard: identify.shard ?? [0, 1],
    intents: identify.intents,
    get sequence() {
      return sequence;
    },
    socket: undefined,
    isReady: false,
    dispatch({ t, d }) {
      sequence += 1;
      const payload = { op: GatewayOpcodes.Dispatch, s: sequence, t, d };
      sent.push({ s: sequence, payload });
      if (sent.length > replayLimit) sent.shift();
      session.socket?.send(payload);
    },
    replay(after) {
      for (const { s, payload } of sent) {
        if (s > after) session.socket?.send(payload);
      }
    },
  };
  return session;
}
