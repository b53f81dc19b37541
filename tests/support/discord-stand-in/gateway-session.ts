import type { GatewayIdentifyData } from 'discord-api-types/v10';
import { GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { shardOf } from './clock.ts';
import type { Connection } from './gateway-connection.ts';
import { toGuildPayload } from './payload-guild.ts';
import type { World } from './world.ts';

/** Something to tell a session: the event's name and its data. */
export interface Dispatch {
  readonly t: string;
  readonly d: unknown;
}

/** A session of one shard. It outlives its sockets: what is dispatched meanwhile is kept and replayed. */
export interface GatewaySession {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly intents: number;
  readonly sequence: number;
  /** What carries it now. */
  connection: Connection | undefined;
  dispatch(event: Dispatch): void;
  /** Sends again all after this sequence number. */
  replay(after: number): void;
}

const replayLimit = 1_000;

export function createSession(identify: GatewayIdentifyData): GatewaySession {
  const sent: { readonly s: number; readonly payload: unknown }[] = [];
  let sequence = 0;
  const session: GatewaySession = {
    id: crypto.randomUUID().replaceAll('-', ''),
    shard: identify.shard ?? [0, 1],
    intents: identify.intents,
    get sequence() {
      return sequence;
    },
    connection: undefined,
    dispatch({ t, d }) {
      sequence += 1;
      const payload = { op: GatewayOpcodes.Dispatch, s: sequence, t, d };
      sent.push({ s: sequence, payload });
      if (sent.length > replayLimit) sent.shift();
      session.connection?.send(payload);
    },
    replay(after) {
      for (const { s, payload } of sent) {
        if (s > after) session.connection?.send(payload);
      }
    },
  };
  return session;
}

/** READY, and then the guilds of the shard where the intents ask for them. */
export function sendReady(world: World, session: GatewaySession, { url }: { readonly url: string }): void {
  const [shardId, shardCount] = session.shard;
  const guilds = [...world.guilds.values()].filter(
    (guild) => guild.botIsMember && shardOf(guild.id, shardCount) === shardId,
  );
  session.dispatch({
    t: 'READY',
    d: {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url,
      shard: session.shard,
      application: { id: world.application.id, flags: 0 },
    },
  });
  if (!(session.intents & GatewayIntentBits.Guilds)) return;
  for (const guild of guilds) session.dispatch({ t: 'GUILD_CREATE', d: toGuildPayload(world, guild) });
}
