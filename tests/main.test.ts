import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { article, makeKnowledge } from './knowledge/knowledge-folder.ts';
import { createDiscordStandIn, type DiscordStandIn } from './support/discord-stand-in.ts';

const rightToken = 'right-token';
/** A slow machine is no fault. */
const limitMs = 60_000;

const shipped = { KNOWLEDGE_DIR: resolve('knowledge') };

interface Running {
  /** What it has written so far, to standard output and standard error. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly type: (text: string) => void;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
}

/** Starts the bot as `npm start` does, in a folder of its own, over a small knowledge and with no environment but this. */
async function start(environment: Record<string, string>): Promise<Running> {
  const knowledge = await makeKnowledge({ 'a/article.md': article });
  const cwd = await mkdtemp(join(tmpdir(), 'communique-'));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), resolve('src/main.ts')], {
    cwd,
    env: { PATH: process.env.PATH ?? '', KNOWLEDGE_DIR: knowledge, ...environment },
    stdio: 'pipe',
    timeout: limitMs,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
    await rm(cwd, { recursive: true });
  });
  return {
    stdout: () => stdout,
    stderr: () => stderr,
    kill: (signal) => child.kill(signal),
    type: (text) => child.stdin.end(text),
    ended,
  };
}

async function openStandIn(): Promise<DiscordStandIn> {
  const standIn = await createDiscordStandIn({ token: rightToken });
  onTestFinished(() => standIn.close());
  return standIn;
}

function linesOf(running: Running): { level: string; msg: string; [field: string]: unknown }[] {
  return running
    .stdout()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const onDiscord = (standIn: DiscordStandIn, token = rightToken) => ({
  DISCORD_TOKEN: token,
  DISCORD_API_URL: standIn.apiUrl,
  LOG_LEVEL: 'debug',
  NODE_ENV: 'production',
});

async function startReady(
  standIn: DiscordStandIn,
  environment: Record<string, string> = {},
): Promise<Running> {
  const running = await start({ ...onDiscord(standIn), ...environment });
  await standIn.waitFor(
    () => /registered the commands/.test(running.stdout()) && /"ready"/.test(running.stdout()),
    {
      timeoutMs: limitMs,
      what: 'the bot to be ready',
    },
  );
  return running;
}

describe('with a token', () => {
  it('logs in, tells the link that invites it, answers from the real knowledge, and stops when told', async () => {
    const standIn = await openStandIn();
    const running = await startReady(standIn, shipped);
    expect(linesOf(running).find(({ msg }) => msg === 'ready')).toMatchObject({
      level: 'info',
      guilds: 1,
      invite: `https://discord.com/oauth2/authorize?client_id=${standIn.application.id}&scope=bot+applications.commands&permissions=274878024704`,
    });
    const asked = standIn.interact({ command: 'ask', options: { question: 'what was trade in 2021' } });
    await asked.answered();
    expect(asked.message?.embeds[0]?.description).toMatch(/146\.87 billion[\s\S]*¶11/);

    running.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.stderr()).toBe('');
    await standIn.waitFor(() => standIn.gateway.openSockets === 0, { what: 'the gateway to be closed' });
  });

  it('never logs the token of the bot or of an interaction, nor what a member wrote', async () => {
    const standIn = await openStandIn();
    const running = await startReady(standIn);
    const question = 'a question that nobody else should read';
    const late = standIn.interact({ command: 'ask', options: { question } });
    standIn.clock.advance(3_001);
    await standIn.waitFor(() => /came too late/.test(running.stdout()), { what: 'a late reply' });
    standIn.faults.rest({ path: /\/callback$/ }, { kind: 'status', status: 400 });
    const refused = standIn.interact({ command: 'ask', options: { question } });
    await standIn.waitFor(() => /was not answered/.test(running.stdout()), { what: 'a refused reply' });
    standIn.faults.dropSockets();
    await standIn.waitFor(() => standIn.gateway.resumes.length === 1, { what: 'a resumed session' });
    running.kill('SIGINT');
    expect(await running.ended).toBe(0);

    const written = running.stdout() + running.stderr();
    for (const secret of [rightToken, late.token, refused.token, question])
      expect(written).not.toContain(secret);
    expect(linesOf(running).length).toBeGreaterThan(4);
  });

  it('says in one sentence that the token is wrong, ends with 78, and does not try again', async () => {
    const standIn = await openStandIn();
    const running = await start(onDiscord(standIn, 'wrong-token'));
    expect(await running.ended).toBe(78);
    expect(running.stdout()).toBe('');
    expect(running.stderr()).toBe(
      'Discord does not accept DISCORD_TOKEN: make a new token at https://discord.com/developers/applications (your application, Bot, Reset Token), set DISCORD_TOKEN to it, and start again.\n',
    );
    expect(standIn.gateway.identifies).toEqual([]);
    expect(standIn.requests).toHaveLength(1);
  });

  it('ends with 78 where the token is taken back while it runs', async () => {
    const standIn = await openStandIn();
    const running = await startReady(standIn);
    standIn.faults.closeSockets(4004);
    expect(await running.ended).toBe(78);
    expect(running.stderr()).toMatch(/^Discord does not accept DISCORD_TOKEN: .*\n$/);
    expect(standIn.gateway.identifies).toHaveLength(1);
  });

  it('ends with 1 where Discord cannot be reached, so that whoever runs it starts it again', async () => {
    const standIn = await openStandIn();
    const environment = onDiscord(standIn);
    await standIn.close();
    const running = await start(environment);
    expect(await running.ended).toBe(1);
    expect(linesOf(running).at(-1)).toMatchObject({ level: 'fatal' });
    expect(running.stdout() + running.stderr()).not.toContain(rightToken);
  });
});

describe('with no token', () => {
  const addressOf = (running: Running) => /http:\/\/127\.0\.0\.1:\d+\//.exec(running.stdout())?.[0];

  it('tells the ways to try it, answers on a page of this machine, and stops when told', async () => {
    const running = await start({ ...shipped, DISCORD_TOKEN: '', PORT: '0' });
    const url = await vi.waitFor(() => addressOf(running) ?? expect.fail('no address'), limitMs);
    expect(running.stdout()).toMatch(
      /^DISCORD_TOKEN is not set[\s\S]*npm run ask[\s\S]*DISCORD_TOKEN= in \.env/,
    );
    expect(await (await fetch(url)).text()).toContain('<html');
    const asked = await fetch(`${url}api/run`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ line: '/ask what was trade in 2021' }),
    });
    expect(await asked.text()).toMatch(/146[.\\]+87 billion[\s\S]*¶11/);
    running.kill('SIGINT');
    expect(await running.ended).toBe(0);
    expect(running.stderr()).toBe('');
  });

  it('takes the next free port where another program has the wanted one', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await once(taken, 'listening');
    const address = taken.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const running = await start({ DISCORD_TOKEN: '', PORT: String(port) });
    const url = await vi.waitFor(() => addressOf(running) ?? expect.fail('no address'), limitMs);
    expect(Number(new URL(url).port)).toBeGreaterThan(port);
  });
});

describe('a defect that nothing has caught', () => {
  it('is logged without the request that failed, and ends the bot with 1', async () => {
    const code = `process.stdin.once('data', () => Promise.reject(Object.assign(new Error('a defect'), {
      url: '/webhooks/1/live-token/x', requestBody: 'what a member wrote' })))`;
    const folder = await mkdtemp(join(tmpdir(), 'communique-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'defect.mjs'), code);
    const running = await start({
      DISCORD_TOKEN: '',
      PORT: '0',
      NODE_OPTIONS: `--import ${join(folder, 'defect.mjs')}`,
    });
    await vi.waitFor(() => expect(running.stdout()).toContain('npm run ask'), limitMs);
    running.type('x\n');
    expect(await running.ended).toBe(1);
    expect(running.stdout()).toMatch(/"level":"fatal".*"message":"a defect".*\[hidden\]/);
    expect(running.stdout() + running.stderr()).not.toMatch(/live-token|what a member wrote/);
  });
});

describe('set up wrong', () => {
  it('tells every fault of the environment, and ends with 78', async () => {
    const running = await start({ PORT: 'x', LOG_LEVEL: 'loud' });
    expect(await running.ended).toBe(78);
    expect(running.stderr()).toMatch(/^LOG_LEVEL .*\nPORT .*\n$/);
  });

  it('says that there is no knowledge, and ends with 78', async () => {
    const running = await start({ KNOWLEDGE_DIR: 'nowhere' });
    expect(await running.ended).toBe(78);
    expect(running.stderr()).toBe('nowhere: there is no such folder\n');
  });
});
