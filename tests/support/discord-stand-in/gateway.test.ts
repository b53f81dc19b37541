import { type Client, Events, GatewayIntentBits, type Interaction, Routes } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { DiscordStandIn } from '../discord-stand-in.ts';
import { createClient, createRest, logIn, openStandIn, rightToken } from './real-client.ts';

const ping = { name: 'ping', description: 'Answers' };
const usePing = { command: 'ping' };

async function replyPong(interaction: Interaction): Promise<void> {
  if (interaction.isRepliable()) await interaction.reply('pong');
}

async function openWithPing(options?: Parameters<typeof openStandIn>[0]) {
  const standIn = await openStandIn(options);
  standIn.setCommands('global', [ping]);
  return standIn;
}

/** The real client reports here what its shard does. */
function shardEvents(client: Client): string[] {
  const seen: string[] = [];
  client.on(Events.ShardResume, (_, replayed) => seen.push(`resumed, ${replayed} replayed`));
  client.on(Events.ShardReconnecting, () => seen.push('reconnecting'));
  client.on(Events.ShardReady, () => seen.push('ready'));
  return seen;
}

function gatewayUrl(standIn: DiscordStandIn, version = '10'): string {
  return standIn.apiUrl.replace('http', 'ws').replace('/api', `/gateway?v=${version}&encoding=json`);
}

/** A bare socket, to send what discord.js never would. Gives the close code. */
function closeCodeAfter(
  standIn: DiscordStandIn,
  payloads: readonly unknown[],
  version = '10',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(gatewayUrl(standIn, version));
    socket.on('error', reject);
    socket.on('close', (code) => resolve(code));
    socket.on('open', () => {
      for (const payload of payloads)
        socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
    });
  });
}

const identify = (more: object = {}) => ({
  op: 2,
  d: { token: rightToken, intents: 1, properties: { os: 'linux', browser: 'test', device: 'test' }, ...more },
});

describe('a session', () => {
  it('is resumed after its socket was dropped, with the interaction that was missed', async () => {
    const standIn = await openWithPing();
    const { client } = await logIn(standIn, { onInteraction: replyPong });
    const seen = shardEvents(client);
    standIn.faults.dropSockets();
    const missed = standIn.interact(usePing);
    expect(await missed.answered()).toMatchObject({ data: { content: 'pong' } });
    await standIn.waitFor(() => seen.includes('resumed, 2 replayed'), { what: 'the resume' });
    expect(standIn.gateway.resumes).toHaveLength(1);
    expect(standIn.gateway.identifies).toHaveLength(1);
  });

  it('is resumed when asked to reconnect', async () => {
    const standIn = await openWithPing();
    await logIn(standIn, { onInteraction: replyPong });
    standIn.faults.askToReconnect();
    await standIn.waitFor(() => standIn.gateway.resumes.length === 1);
    await standIn.interact(usePing).answered();
    expect(standIn.gateway.identifies).toHaveLength(1);
  });

  it('is resumed on the same socket when invalidated but resumable', async () => {
    const standIn = await openWithPing();
    await logIn(standIn, { onInteraction: replyPong });
    standIn.faults.invalidateSessions({ resumable: true });
    await standIn.waitFor(() => standIn.gateway.resumes.length === 1);
    await standIn.interact(usePing).answered();
  });

  it('is begun anew when invalidated for good', async () => {
    const standIn = await openWithPing();
    await logIn(standIn, { onInteraction: replyPong });
    standIn.faults.invalidateSessions({ resumable: false });
    await standIn.waitFor(() => standIn.gateway.identifies.length === 2);
    await standIn.waitForReady();
    await standIn.interact(usePing).answered();
    expect(standIn.gateway.resumes).toEqual([]);
  });

  it('is resumed when heartbeats are not acknowledged', async () => {
    const standIn = await openWithPing({ heartbeatIntervalMs: 200 });
    await logIn(standIn, { onInteraction: replyPong });
    standIn.faults.ignoreHeartbeats();
    await standIn.waitFor(() => standIn.gateway.resumes.length > 0);
    standIn.faults.acknowledgeHeartbeats();
    await standIn.interact(usePing).answered();
  });

  it('waits until connections are accepted again', async () => {
    const standIn = await openWithPing();
    const { client } = await logIn(standIn, { onInteraction: replyPong });
    const errors: unknown[] = [];
    client.on(Events.ShardError, (error) => errors.push(error));
    standIn.faults.refuseConnections();
    standIn.faults.dropSockets();
    await standIn.waitFor(() => errors.length > 0);
    standIn.faults.acceptConnections();
    await standIn.interact(usePing).answered();
    expect(standIn.gateway.resumes).toHaveLength(1);
  });

  it('is gone when the client says goodbye', async () => {
    const standIn = await openWithPing();
    const { client } = await logIn(standIn);
    await client.destroy();
    await standIn.waitFor(() => standIn.gateway.openSockets === 0);
    expect(standIn.gateway.readyShards).toEqual([]);
  });
});

describe('beginning sessions', () => {
  it('is limited to some a day, which the client respects', async () => {
    const standIn = await openStandIn({ sessionStarts: { total: 1_000, remaining: 0 } });
    await expect(createClient(standIn).login(rightToken)).rejects.toThrow('Not enough sessions remaining');
    expect(standIn.gateway.identifies).toEqual([]);
  });

  it('is refused with op 9 when it comes within five seconds of the last, if a test wants that', async () => {
    const standIn = await openStandIn({ limitIdentifies: true });
    const firstAnswers = async () => {
      const socket = new WebSocket(gatewayUrl(standIn));
      const ops: unknown[] = [];
      socket.on('open', () => socket.send(JSON.stringify(identify())));
      socket.on('message', (data) => ops.push(JSON.parse(String(data)).op));
      await standIn.waitFor(() => ops.length >= 2);
      socket.terminate();
      return ops.slice(0, 2);
    };
    expect(await firstAnswers()).toEqual([10, 0]);
    expect(await firstAnswers()).toEqual([10, 9]);
    standIn.clock.advance(5_000);
    expect(await firstAnswers()).toEqual([10, 0]);
  });

  it('anew follows when Discord has forgotten all sessions', async () => {
    const standIn = await openWithPing();
    await logIn(standIn, { onInteraction: replyPong });
    standIn.faults.forgetSessions();
    const lost = standIn.interact(usePing);
    await expect(lost.answered({ timeoutMs: 1 })).rejects.toThrow('had no session');
    standIn.faults.closeSockets(4000);
    await standIn.waitFor(() => standIn.gateway.identifies.length === 2);
    await standIn.waitForReady();
    await standIn.interact(usePing).answered();
  });
});

describe('shards', () => {
  it('each hear of their own guilds', async () => {
    const standIn = await openWithPing({
      shards: 2,
      maxConcurrency: 2,
      guilds: [{ id: (2n << 22n).toString() }, { id: (3n << 22n).toString() }],
    });
    const shards: (number | undefined)[] = [];
    const { client } = await logIn(standIn, {
      onInteraction: async (interaction) => {
        shards.push(interaction.guild?.shardId);
        await replyPong(interaction);
      },
    });
    expect(client.ws.shards.size).toBe(2);
    expect(standIn.gateway.readyShards).toEqual([0, 1]);
    for (const guild of standIn.guilds) {
      await standIn.interact({ ...usePing, place: { kind: 'guild', guildId: guild.id } }).answered();
    }
    expect(shards).toEqual([0, 1]);
  });
});

describe('the gateway closes', () => {
  it('a client whose token was taken from it with 4004', async () => {
    const standIn = await openStandIn();
    expect(await closeCodeAfter(standIn, [identify({ token: 'wrong-token' })])).toBe(4004);
  });

  it('discord.js with 4014 when it wants a privileged intent', async () => {
    const standIn = await openStandIn();
    const client = createClient(standIn, [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent]);
    const refused = new Promise((resolve) =>
      client.once(Events.ShardError, (error) => resolve(error.message)),
    );
    client.login(rightToken).catch(() => {});
    expect(await refused).toBe('Used disallowed intents');
    expect(standIn.gateway.closeCodes).toEqual([4014]);
  });

  it.each([
    [4001, [{ op: 99, d: null }]],
    [4002, ['not json']],
    [4003, [{ op: 3, d: {} }]],
    [4005, [identify(), identify()]],
    [4008, Array.from({ length: 121 }, () => ({ op: 1, d: null }))],
    [4010, [identify({ shard: [2, 2] })]],
    [4013, [identify({ intents: 1 << 30 })]],
  ])('with %i', async (code, payloads) => {
    const standIn = await openStandIn();
    expect(await closeCodeAfter(standIn, payloads)).toBe(code);
  });

  it('with 4011 where more shards are needed, and 4012 for another version', async () => {
    const standIn = await openStandIn({ requiredShards: 2 });
    expect(await closeCodeAfter(standIn, [identify()])).toBe(4011);
    expect(await closeCodeAfter(standIn, [], '9')).toBe(4012);
  });

  it('with 4009 when no heartbeat comes', async () => {
    const standIn = await openStandIn({ heartbeatIntervalMs: 20 });
    expect(await closeCodeAfter(standIn, [identify()])).toBe(4009);
  });
});

describe('what fails on request', () => {
  it('rate limits once, and the client obeys and succeeds', async () => {
    const standIn = await openStandIn();
    const fault = standIn.faults.rest({ path: /^\/users/ }, { kind: 'rateLimited', retryAfterMs: 200 });
    const rest = createRest(standIn);
    const waits: string[] = [];
    rest.on('rateLimited', ({ route }) => waits.push(route));
    expect(await rest.get(Routes.user())).toMatchObject({ id: standIn.application.botUserId });
    expect(fault.met).toBe(1);
    expect(waits).toEqual(['/users/@me']);
    expect(standIn.requests.map((request) => request.status)).toEqual([429, 200]);
  });

  it('tells of a rate limit in the headers and the body', async () => {
    const standIn = await openStandIn();
    standIn.faults.rest({}, { kind: 'rateLimited', retryAfterMs: 1_500 });
    const answer = await fetch(`${standIn.apiUrl}/v10/users/@me`);
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(answer.headers.get('x-ratelimit-reset-after')).toBe('1.500');
    expect(await answer.json()).toMatchObject({ retry_after: 1.5, global: false });
  });

  it('answers with 5xx as often as told, and the client tries again', async () => {
    const standIn = await openStandIn();
    standIn.faults.rest({ method: 'GET' }, { kind: 'status', status: 503 }, { times: 2 });
    await createRest(standIn).get(Routes.user());
    expect(standIn.requests.map((request) => request.status)).toEqual([503, 503, 200]);
  });

  it('loses an answer: what was asked for was done, and the client sees 40060 when it tries again', async () => {
    const standIn = await openWithPing();
    standIn.faults.rest({ path: /\/callback$/ }, { kind: 'lostAnswer' });
    const { thrown } = await logIn(standIn, { onInteraction: replyPong });
    const asked = standIn.interact(usePing);
    await asked.answered();
    await standIn.waitFor(() => thrown.length > 0);
    expect(thrown[0]).toMatchObject({ code: 40060 });
    expect(asked.message?.content).toBe('pong');
  });

  it('cuts a connection before anything was done', async () => {
    const standIn = await openWithPing();
    standIn.faults.rest({ path: /\/callback$/ }, { kind: 'cut' });
    const { thrown } = await logIn(standIn, { onInteraction: replyPong });
    await standIn.interact(usePing).answered();
    expect(thrown).toEqual([]);
  });

  it('holds an answer until it is released', async () => {
    const standIn = await openStandIn();
    const fault = standIn.faults.rest({}, { kind: 'held' });
    let isThere = false;
    const got = createRest(standIn).get(Routes.user());
    void got.then(() => {
      isThere = true;
    });
    await standIn.waitFor(() => fault.met === 1);
    expect(isThere).toBe(false);
    fault.release();
    await got;
  });

  it('never answers, and the client gives up in its own time', async () => {
    const standIn = await openStandIn();
    standIn.faults.rest({}, { kind: 'silent' });
    const rest = createRest(standIn);
    rest.options.timeout = 50;
    rest.options.retries = 0;
    await expect(rest.get(Routes.user())).rejects.toMatchObject({ name: 'AbortError' });
    expect(standIn.requests[0]?.status).toBeUndefined();
  });

  it('limits all requests together to 50 a second', async () => {
    const standIn = await openStandIn();
    standIn.clock.freeze();
    const headers = { authorization: `Bot ${rightToken}` };
    const ask = () => fetch(`${standIn.apiUrl}/v10/users/@me`, { headers });
    const answers = await Promise.all(Array.from({ length: 52 }, ask));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(refused[0]?.headers.get('x-ratelimit-global')).toBe('true');
    standIn.clock.advance(1_000);
    expect((await ask()).status).toBe(200);
  });
});
