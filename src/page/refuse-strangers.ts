import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { FailureResponse } from './wire.ts';

/**
 * Lets only the page itself use its server. A web page elsewhere can make a browser send requests to this
 * machine, or give this machine's address a name of its own: the first shows in Origin, the second in Host.
 * What carries a body must say that it is JSON, which no form and no simple request can.
 */
export const refuseStrangers: MiddlewareHandler<{ Bindings: HttpBindings }> = async (context, next) => {
  const { headers, socket, method } = context.env.incoming;
  const hosts = [`127.0.0.1:${socket.localPort}`, `localhost:${socket.localPort}`];
  const refuse = (error: string, status: 403 | 415) => context.json<FailureResponse>({ error }, status);
  if (!hosts.includes(headers.host ?? ''))
    return refuse(`This page is at http://${hosts[0]}/ and nowhere else.`, 403);
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) {
    return refuse('Only the page itself may use this address.', 403);
  }
  if (method === 'POST' && !/^application\/json\s*(?:;|$)/i.test(headers['content-type'] ?? '')) {
    return refuse('What is sent here is JSON, with Content-Type: application/json.', 415);
  }
  return next();
};
