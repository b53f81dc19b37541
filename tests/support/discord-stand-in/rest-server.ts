import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, noSuchRoute, unauthorized } from './api-error.ts';
import type { RecordedRequest, RestFault } from './fault-types.ts';
import { type RestBody, readBody } from './rest-body.ts';
import { createRestFaults, type RestFaults } from './rest-faults.ts';
import { findRoute, type Route, type RouteAnswer } from './rest-router.ts';
import type { World } from './world.ts';

/** The HTTP half: every request is recorded, may meet a fault, and is answered by its route. */
export interface RestServer {
  readonly faults: RestFaults;
  readonly requests: readonly RecordedRequest[];
  handle(request: IncomingMessage, response: ServerResponse): void;
}

interface Answer extends RouteAnswer {
  readonly headers?: Readonly<Record<string, string>>;
}

const globalLimitPerSecond = 50;

export function createRestServer(
  world: World,
  { routes, token }: { readonly routes: readonly Route[]; readonly token: string },
): RestServer {
  const faults = createRestFaults();
  const requests: Writable<RecordedRequest>[] = [];
  const countedTimesMs: number[] = [];

  /** Whether Discord's limit of 50 requests a second, which answers to interactions are spared, is reached. */
  const isOverGlobalLimit = (path: string) => {
    if (path.startsWith('/interactions/')) return false;
    const now = world.clock.now();
    while ((countedTimesMs[0] ?? now) <= now - 1_000) countedTimesMs.shift();
    if (countedTimesMs.length >= globalLimitPerSecond) return true;
    countedTimesMs.push(now);
    return false;
  };

  const perform = (
    message: IncomingMessage,
    request: Pick<RecordedRequest, 'method' | 'path' | 'query'>,
    body: RestBody,
  ): RouteAnswer => {
    const { route, params } = findRoute(routes, request);
    if (!route.open && message.headers.authorization !== `Bot ${token}`) throw unauthorized();
    return route.run({ ...body, params, query: request.query });
  };

  const answer = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(message.url ?? '/', 'http://localhost');
    const path = /^(?:\/api)?\/v10(\/.*)$/.exec(url.pathname)?.[1];
    if (path === undefined) return answerOutside(world, url, response);
    const record: Writable<RecordedRequest> = {
      method: message.method ?? 'GET',
      path,
      query: Object.fromEntries(url.searchParams),
      body: undefined,
      files: [],
      status: undefined,
    };
    requests.push(record);
    const toAnswer = async (): Promise<Answer> => {
      const body = await readBody(message);
      Object.assign(record, body);
      if (isOverGlobalLimit(path)) return toRateLimited({ retryAfterMs: 1_000, global: true });
      return perform(message, record, body);
    };
    const met = faults.meet(record);
    const fault = met?.fault;
    if (fault?.kind === 'cut') return cut(message);
    if (fault?.kind === 'silent') return met?.released.then(() => cut(message));
    const result = fault && isInstead(fault) ? await instead(message, record, fault) : await caught(toAnswer);
    if (fault?.kind === 'lostAnswer') {
      world.signal.changed();
      return cut(message);
    }
    if (fault?.kind === 'held') {
      world.signal.changed();
      await met?.released;
    }
    record.status = result.status;
    write(response, result);
    world.signal.changed();
  };

  return {
    faults,
    requests,
    handle(message, response) {
      answer(message, response).catch((error: unknown) => {
        // A defect of the stand-in, or a body that broke off.
        if (!response.headersSent && !message.socket.destroyed) {
          write(response, { status: 500, body: { message: String(error), code: 0 } });
        }
      });
    },
  };
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

type FaultInstead = Extract<RestFault, { kind: 'status' | 'rateLimited' }>;

function isInstead(fault: RestFault): fault is FaultInstead {
  return fault.kind === 'status' || fault.kind === 'rateLimited';
}

/** Reads the request, so that it is recorded in full, and answers with the fault. */
async function instead(
  message: IncomingMessage,
  record: Writable<RecordedRequest>,
  fault: FaultInstead,
): Promise<Answer> {
  Object.assign(record, await readBody(message));
  if (fault.kind === 'rateLimited') {
    return toRateLimited({ retryAfterMs: fault.retryAfterMs, global: fault.global ?? false });
  }
  return {
    status: fault.status,
    body: fault.body ?? { message: `${fault.status}: as the test wishes`, code: 0 },
  };
}

function toRateLimited({ retryAfterMs, global }: { retryAfterMs: number; global: boolean }): Answer {
  const seconds = retryAfterMs / 1_000;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global },
    headers: {
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global
        ? { 'x-ratelimit-global': 'true' }
        : {
            'x-ratelimit-limit': '5',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': String(Date.now() / 1_000 + seconds),
            'x-ratelimit-reset-after': seconds.toFixed(3),
          }),
    },
  };
}

async function caught(run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body };
    throw error;
  }
}

function write(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  response.writeHead(status, {
    ...(text === '' ? {} : { 'content-type': 'application/json' }),
    ...headers,
  });
  response.end(text);
}

/** Breaks the connection with a reset, as a network does, not with a close. */
function cut(message: IncomingMessage): void {
  message.socket.resetAndDestroy();
}

/** Uploaded files can be fetched, as from Discord's own store; nothing else is outside the API. */
function answerOutside(world: World, url: URL, response: ServerResponse): void {
  const id = /^\/attachments\/\d+\/(\d+)\//.exec(url.pathname)?.[1];
  const file = id === undefined ? undefined : world.files.get(id);
  if (!file) {
    const { status, body } = noSuchRoute();
    write(response, { status, body });
    return;
  }
  response.writeHead(200, { 'content-type': file.contentType });
  response.end(file.bytes);
}
