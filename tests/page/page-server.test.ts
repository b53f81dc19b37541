import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import type { PressRequest } from '../../src/command/command.ts';
import { toMessage } from '../../src/discord/message.ts';
import { type Preview, startPreview } from '../../src/page/start-preview.ts';
import type { CommandsResponse, DrawableMessage } from '../../src/page/wire.ts';
import { parseLine } from '../../src/terminal/parse-line.ts';
import { harbour } from '../support/harbour-source.ts';
import { createRealApp } from '../support/real-app.ts';

const silent = pino({ level: 'silent' });
const json = { 'content-type': 'application/json' };
const ephemeral = 64;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Buffer;
}

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly chunked?: boolean;
}

/** Sends a request as it is given: the path is not tidied up, and every header may be set. */
function send(
  url: string,
  path: string,
  { method = 'GET', headers = {}, body, chunked }: Sent = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const length: Record<string, string> = chunked
      ? { 'transfer-encoding': 'chunked' }
      : { 'content-length': String(Buffer.byteLength(body ?? '')) };
    const outgoing = request(
      { hostname, port, path, method, headers: { ...length, ...headers } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const whole = Buffer.concat(chunks);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: whole.toString(),
            body: whole,
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

const app = await createRealApp();
let preview: Preview;

beforeAll(async () => {
  preview = await startPreview({ app, port: 0, log: silent });
});
afterAll(() => preview.close());

const get = (path: string, sent: Sent = {}) => send(preview.url, path, sent);
const post = (path: string, body: unknown, sent: Sent = {}) =>
  send(preview.url, path, { method: 'POST', headers: json, body: JSON.stringify(body), ...sent });

async function run(line: string, locale = 'en'): Promise<DrawableMessage> {
  const { status, text } = await post('/api/run', { line, locale });
  expect(status).toBe(200);
  return JSON.parse(text).message;
}

describe('the page', () => {
  test('is served with all that it loads, which may be kept for ever, and weighs less than 600 KB', async () => {
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toMatch(/^text\/html/);
    const names = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThanOrEqual(3);
    let bytes = page.body.length;
    for (const name of new Set(names)) {
      const asset = await get(name, { headers: { 'accept-encoding': 'gzip' } });
      expect([name, asset.status]).toEqual([name, 200]);
      expect(asset.headers['cache-control']).toContain('immutable');
      bytes += asset.body.length;
    }
    expect(bytes).toBeLessThan(600 * 1024);
  });

  test('sends its script and styles compressed', async () => {
    const { text: html } = await get('/');
    for (const kind of ['js', 'css']) {
      const name = new RegExp(`/assets/[\\w-]+\\.${kind}`).exec(html)?.[0] ?? '';
      const plain = await get(name);
      const compressed = await get(name, { headers: { 'accept-encoding': 'gzip, br' } });
      expect(compressed.headers['content-encoding']).toBe('gzip');
      expect(compressed.body.length).toBeLessThan(plain.body.length * 0.6);
      expect(compressed.body.length).toBeLessThan(gzipSync(plain.body).length * 1.1);
    }
  });

  test('allows nothing from elsewhere, and no other page to frame it', async () => {
    const policy = (await get('/')).headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe|\*/);
    expect((await get('/')).text).not.toMatch(/https?:\/\//);
  });

  test('names nothing but what it serves: no path leads out of it', async () => {
    const paths = [
      '/assets/../package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/../package.json',
      '/assets//etc/passwd',
      '/assets/constructor',
      '/assets/',
      '/.env',
      '/api/',
      '/api/toString',
    ];
    expect((await get('/assets/..\\..\\package.json')).status).toBe(400);
    for (const path of paths) {
      const { status, text } = await get(path);
      expect([path, status]).toEqual([path, 404]);
      expect(JSON.parse(text)).toEqual({ error: 'There is nothing here.' });
    }
  });
});

describe('the commands', () => {
  test('are those that Discord is told of, with three questions that are answered', async () => {
    const { commands, examples }: CommandsResponse = JSON.parse((await get('/api/commands')).text);
    expect(commands.map(({ name }) => name)).toEqual(app.commands.map(({ name }) => name));
    for (const { description } of commands) expect(description.length).toBeGreaterThan(0);
    expect(new Set(examples).size).toBe(3);
    for (const question of examples) {
      const { kind } = await app.run({ command: 'ask', values: { question }, language: 'en' });
      expect([question, kind]).toEqual([question, 'answered']);
    }
  });
});

describe('a line that is sent', () => {
  test.each([
    '/ask what was trade in 2021',
    'what was trade in 2021',
    '/who Wang Yi',
    '/summary length: full',
    '/help',
  ])('%s gets the very message that Discord would get', async (line) => {
    const reply = await app.run(parseLine(line, app.commands));
    expect(await run(line)).toEqual(JSON.parse(JSON.stringify(toMessage(reply))));
  });

  test('is answered with its citation', async () => {
    const message = await run('/ask what was trade in 2021');
    expect(message.embeds?.[0]?.description).toMatch(/146\.87|146\\\.87/);
    expect(message.embeds?.[0]?.description).toContain('¶11');
    expect(message.flags ?? 0).toBe(0);
  });

  test('is spoken to in the language of the browser, as Discord speaks in the member’s', async () => {
    expect((await run('/help', 'ru-RU')).embeds?.[0]?.title).not.toBe(
      (await run('/help', 'en-GB')).embeds?.[0]?.title,
    );
  });

  test.each([
    ['/nosuch thing', 'nosuch'],
    ['/who', 'who'],
    ['/ask private: true', 'ask'],
    ['/summary length: enormous', 'short'],
    [`/ask ${'long '.repeat(100)}`, '200'],
  ])('%s is refused as the boundary refuses it, to the one who asked', async (line, word) => {
    const message = await run(line);
    expect(message.flags).toBe(ephemeral);
    expect(message.embeds?.[0]?.description).toContain(word);
  });

  test('gets an id to quote where the bot is at fault, under which the log has it', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'error' }, { write: (line: string) => void lines.push(line) });
    const broken = createApp({
      knowledge: { sources: [harbour] },
      log,
      commands: [
        {
          kind: 'slash',
          name: 'ask',
          description: 'Fails',
          options: {},
          example: '/ask',
          run: () => {
            throw new Error('a defect');
          },
        },
      ],
    });
    const other = await startPreview({ app: broken, port: 0, log });
    try {
      const { text } = await send(other.url, '/api/run', {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ line: '/ask' }),
      });
      const { message }: { message: DrawableMessage } = JSON.parse(text);
      expect(message.flags).toBe(ephemeral);
      const { defect } = JSON.parse(lines[0] ?? '{}');
      expect(message.embeds?.[0]?.description).toContain(defect);
      expect(text).not.toContain('a defect');
    } finally {
      await other.close();
    }
  });

  test('is answered, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (line) => {
        const { embeds = [] } = await run(line);
        expect(embeds.length).toBe(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('suggestions', () => {
  test('come from the command’s own', async () => {
    const { text } = await post('/api/suggest', { line: '/who lavr', caret: 9 });
    const { active, choices } = JSON.parse(text);
    expect(active).toBe('name');
    expect(choices[0]).toEqual({ name: 'Sergei Lavrov', line: '/who Sergei Lavrov ', caret: 19 });
  });

  test('are the commands for a slash', async () => {
    const { text } = await post('/api/suggest', { line: '/', caret: 1 });
    expect(JSON.parse(text).choices.map(({ name }: { name: string }) => name)).toEqual(
      app.commands.map(({ name }) => `/${name}`),
    );
  });
});

describe('a press', () => {
  const pressed = { custom_id: 'more:2', values: ['b'], message: { embeds: [{ title: 'A' }] }, locale: 'en' };

  test('is refused to the one who pressed, where the bot has no components', async () => {
    const { status, text } = await post('/api/press', pressed);
    expect(status).toBe(200);
    const { message, place } = JSON.parse(text);
    expect([place, message.flags]).toEqual(['below', ephemeral]);
  });

  test('is handed over with its message, and its reply comes back with its place', async () => {
    const requests: PressRequest[] = [];
    const other = await startPreview({
      app: {
        ...app,
        press: async (each) => {
          requests.push(each);
          const reply = await app.run({ command: 'help', values: {}, language: 'en' });
          return { reply, place: 'instead' };
        },
      },
      port: 0,
      log: silent,
    });
    try {
      const { text } = await send(other.url, '/api/press', {
        method: 'POST',
        headers: json,
        body: JSON.stringify(pressed),
      });
      expect(JSON.parse(text).place).toBe('instead');
      const [request] = requests;
      expect(request).toMatchObject({ customId: 'more:2', values: ['b'], language: 'en' });
      expect(request?.member.maySpeak).toBe(true);
    } finally {
      await other.close();
    }
  });
});

describe('a request that is not the page’s', () => {
  test.each([
    ['no JSON', '{"line":'],
    ['another value', '"line"'],
    ['no line', '{}'],
    ['a line that is none', '{"line":7}'],
    ['a key too many', '{"line":"/help","role":"admin"}'],
    ['a line too long', JSON.stringify({ line: 'x'.repeat(8_001) })],
    ['null', 'null'],
  ])('is refused for its body: %s', async (_, body) => {
    const { status, text } = await send(preview.url, '/api/run', { method: 'POST', headers: json, body });
    expect(status).toBe(400);
    expect(JSON.parse(text).error).toEqual(expect.any(String));
  });

  test('is refused where its body is no shape of a press', async () => {
    for (const body of [
      {},
      { custom_id: '', message: {} },
      { custom_id: 'a', message: [] },
      { custom_id: 'x'.repeat(101), message: {} },
    ]) {
      expect((await post('/api/press', body)).status).toBe(400);
    }
  });

  test('is refused where it does not say that it is JSON, as no form can', async () => {
    const body = JSON.stringify({ line: '/help' });
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'application/jsonp',
      '',
    ];
    for (const type of types) {
      const headers: Record<string, string> = type ? { 'content-type': type } : {};
      expect([type, (await post('/api/run', {}, { headers, body })).status]).toEqual([type, 415]);
    }
  });

  test('is refused where another page sends it', async () => {
    const { host } = new URL(preview.url);
    for (const origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1:1',
      `https://${host}`,
      `http://${host}.evil.example`,
    ]) {
      for (const path of ['/api/run', '/api/suggest', '/api/press']) {
        const { status } = await post(path, { line: '/help' }, { headers: { ...json, origin } });
        expect([origin, path, status]).toEqual([origin, path, 403]);
      }
    }
    expect(
      (await post('/api/run', { line: '/help' }, { headers: { ...json, origin: `http://${host}` } })).status,
    ).toBe(200);
  });

  test('is refused where this machine is called by another name, by whatever path', async () => {
    const { port } = new URL(preview.url);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      '127.0.0.1:1',
      `127.0.0.1.evil.example:${port}`,
    ]) {
      for (const path of ['/', '/api/commands', '/assets/nothing']) {
        const { status, text } = await get(path, { headers: { host } });
        expect([host, path, status]).toEqual([host, path, 403]);
        expect(text).not.toContain('<html');
      }
    }
    expect((await get('/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
  });

  test('is refused where it is too long, or does not say how long it is', async () => {
    const line = JSON.stringify({ line: '/help', more: 'x'.repeat(17 * 1024) });
    const press = JSON.stringify({ custom_id: 'a', message: { content: 'x'.repeat(65 * 1024) } });
    for (const [path, body] of [
      ['/api/run', line],
      ['/api/suggest', line],
      ['/api/press', press],
    ] as const) {
      expect([path, (await post(path, {}, { body })).status]).toEqual([path, 413]);
      expect([path, (await post(path, {}, { body, chunked: true })).status]).toEqual([path, 411]);
    }
  });

  test('is refused for its method, saying which would do', async () => {
    for (const [method, path, allowed] of [
      ['GET', '/api/run', 'POST'],
      ['DELETE', '/api/press', 'POST'],
      ['PUT', '/api/suggest', 'POST'],
      ['POST', '/api/commands', 'GET'],
      ['POST', '/', 'GET'],
    ] as const) {
      const { status, headers } = await send(preview.url, path, { method, headers: json });
      expect([method, path, status]).toEqual([method, path, 405]);
      expect(headers.allow).toContain(allowed);
    }
  });

  test('is refused or answered, never a failure, whatever JSON it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('/api/run', '/api/suggest', '/api/press'),
        fc.json(),
        async (path, body) => {
          expect((await post(path, {}, { body })).status).toBeLessThan(500);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the server', () => {
  test('listens to this machine alone', async () => {
    const { port } = new URL(preview.url);
    const others = Object.values(networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const host of [...others, '::1', '127.0.0.2']) {
      const socket = connect({ host, port: Number(port) });
      const [error] = await Promise.race([
        once(socket, 'error'),
        once(socket, 'connect').then(() => [undefined]),
      ]);
      socket.destroy();
      expect([host, error]).toEqual([host, expect.any(Error)]);
    }
  });

  test('takes the next free port where the wanted one is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const other = await startPreview({ app, port, log: silent });
    try {
      expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
      expect(Number(new URL(other.url).port)).toBeLessThan(port + 20);
      expect((await send(other.url, '/')).status).toBe(200);
    } finally {
      await other.close();
      taken.close();
    }
  });

  test('is gone once it is closed', async () => {
    const other = await startPreview({ app, port: 0, log: silent });
    await other.close();
    await expect(send(other.url, '/')).rejects.toThrow(/ECONNREFUSED/);
  });
});
