import type { MiddlewareHandler } from 'hono';
import type { FailureResponse } from './wire.ts';

/**
 * Refuses a body that is longer than the limit before any of it is read. Its length must be said, as browsers do;
 * Node then reads no more than that.
 */
export function limitBody(limitBytes: number): MiddlewareHandler {
  return async (context, next) => {
    const refuse = (error: string, status: 411 | 413) => context.json<FailureResponse>({ error }, status);
    if (context.req.method !== 'POST') return next();
    const length = context.req.header('content-length');
    if (length === undefined) return refuse('Say how long the body is, with Content-Length.', 411);
    if (Number(length) > limitBytes) return refuse('That is too long. Shorten it and send it again.', 413);
    return next();
  };
}
