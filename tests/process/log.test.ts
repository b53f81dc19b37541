import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import type { LevelWithSilent } from 'pino';
import { describe, expect, it } from 'vitest';
import { createLog, type LogOptions } from '../../src/process/log.ts';

const token = 'right-token';
const interactionToken = Buffer.from('interaction:123456789012345678:abcdefghijkl').toString('base64url');
const callbackUrl = `https://discord.com/api/v10/interactions/123456789012345678/${interactionToken}/callback`;
const webhookUrl = `https://discord.com/api/v10/webhooks/123456789012345678/opaque-and-live/messages/@original`;
const request = { files: undefined, body: { data: { content: 'what the member wrote' } } };

const apiError = new DiscordAPIError(
  { code: 10062, message: 'Unknown interaction' },
  10062,
  404,
  'POST',
  callbackUrl,
  request,
);
const httpError = new HTTPError(503, 'Service Unavailable', 'PATCH', webhookUrl, request);
const rateLimitError = new RateLimitError({
  timeToReset: 1000,
  limit: 5,
  method: 'POST',
  hash: 'hash',
  url: webhookUrl,
  route: '/webhooks/:id/:token',
  majorParameter: '123456789012345678/opaque-and-live',
  global: false,
  retryAfter: 1000,
  sublimitTimeout: 0,
  scope: 'user',
});

/** A log, and the text that it has written so far. */
function openLog(options: Partial<LogOptions> = {}) {
  let text = '';
  const level: LevelWithSilent = 'trace';
  const destination = { write: (line: string) => (text += line) };
  const log = createLog({ level, destination, secrets: [token], ...options });
  return {
    log,
    text: () => text,
    lines: () =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

const secrets = [token, interactionToken, 'opaque-and-live', 'what the member wrote'];

function expectNoSecret(text: string): void {
  for (const secret of secrets) expect(text).not.toContain(secret);
}

describe('a line of the log', () => {
  it('is JSON with the level by its name, the time and no more than was logged', () => {
    const { log, lines } = openLog();
    log.info({ guilds: 2 }, 'ready');
    expect(lines()).toEqual([
      { level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), guilds: 2, msg: 'ready' },
    ]);
  });

  it('is for people where it is asked for, and is written at once', () => {
    const { log, text } = openLog({ style: 'pretty' });
    log.warn({ guilds: 2 }, 'ready');
    expect(text()).toMatch(/WARN.*ready\n\s+guilds: 2\n/);
  });

  it('is left out below the level', () => {
    const { log, text } = openLog({ level: 'warn' });
    log.info('not this');
    expect(text()).toBe('');
  });
});

describe('what never reaches the log', () => {
  it.each([
    ['DiscordAPIError', apiError],
    ['HTTPError', httpError],
    ['RateLimitError', rateLimitError],
  ])('the token, address and request of a %s, however it is logged', (_, error) => {
    const { log, text } = openLog();
    log.error(error);
    log.error(error, 'as the first argument');
    log.error({ err: error }, 'as a field');
    log.error({ error, deep: { list: [{ cause: error }] } }, 'under other names');
    log.error({ err: new Error('outer', { cause: error }) }, 'as a cause');
    log.error({ err: new AggregateError([error], 'several') }, 'among others');
    log.error(
      { err: new Error(`failed at ${'url' in error ? error.url : ''}`) },
      'in a message and its stack',
    );
    log.child({ error }).error('as a binding');
    log.error(`in the text: ${error.url} ${error.stack}`);
    expect(text().trim().split('\n')).toHaveLength(9);
    expectNoSecret(text());
  });

  it('keeps what explains the error', () => {
    const { log, lines } = openLog();
    log.error({ err: apiError }, 'not answered');
    expect(lines()[0].err).toEqual({
      type: 'DiscordAPIError[10062]',
      message: 'Unknown interaction',
      stack: expect.stringContaining('log.test.ts'),
      code: 10062,
      status: 404,
      method: 'POST',
      url: 'https://discord.com/api/v10/interactions/123456789012345678/[hidden]/callback',
    });
  });

  it('the bot token, wherever it stands and however it is written', () => {
    const odd = 'a"b/c d';
    const { log, text } = openLog({ secrets: [token, odd] });
    log.info({ token, config: { DISCORD_TOKEN: token }, list: [`Bot ${token}`] }, `token ${token}`);
    log.info({ quoted: odd, address: `https://example.com/?t=${encodeURIComponent(odd)}` });
    expectNoSecret(text());
    expect(text()).not.toContain('a\\"b/c d');
    expect(text()).not.toContain(encodeURIComponent(odd));
  });

  it('what has the shape of a bot token or an authorization, though nobody named it', () => {
    const shaped = [Buffer.from('123456789012345678').toString('base64url'), 'GabcdE', 'x'.repeat(38)].join(
      '.',
    );
    const { log, text } = openLog({ secrets: [] });
    log.info(
      { note: `it is ${shaped}`, headers: { authorization: 'Bearer abc' } },
      `Bearer ${'y'.repeat(20)}`,
    );
    expect(text()).not.toContain(shaped);
    expect(text()).not.toContain('Bearer abc');
    expect(text()).not.toContain('yyyy');
  });

  it('fields that carry requests or secrets, at any depth', () => {
    const { log, lines } = openLog();
    log.info({
      a: { b: [{ requestBody: 'x', rawError: 'x', authorization: 'x', accessToken: 'x', kept: 1 }] },
    });
    expect(lines()[0].a.b[0]).toEqual({
      requestBody: '[hidden]',
      rawError: '[hidden]',
      authorization: '[hidden]',
      accessToken: '[hidden]',
      kept: 1,
    });
  });

  it('is hidden for people too', () => {
    const { log, text } = openLog({ style: 'pretty' });
    log.error({ err: apiError, again: httpError }, callbackUrl);
    expectNoSecret(text());
    expect(text()).toContain('[hidden]');
  });

  it('does not stop the log: what refers to itself, or cannot be shown, is cut short', () => {
    const { log, lines } = openLog();
    const ring: { self?: unknown; big: bigint; at: Date } = { big: 1n, at: new Date(Number.NaN) };
    ring.self = ring;
    log.info({ ring });
    expect(lines()[0].ring).toEqual({ self: '[circular]', big: 1, at: null });
  });
});
