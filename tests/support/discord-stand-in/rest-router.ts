import { noSuchRoute, wrongMethod } from './api-error.ts';
import type { RestBody } from './rest-body.ts';

/** A request that has found its route. */
export interface RouteRequest extends RestBody {
  /** The parts of the path that the route names. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** What is answered; a route refuses by throwing ApiError. */
export interface RouteAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  /** `/channels/:channel/messages`. */
  readonly pattern: string;
  /** Routes with an interaction's token need no other; all others want the bot's. */
  readonly open?: boolean;
  readonly run: (request: RouteRequest) => RouteAnswer;
}

export interface FoundRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The route of a request; throws 404 or 405. The first in the list wins. */
export function findRoute(
  routes: readonly Route[],
  { method, path }: { readonly method: string; readonly path: string },
): FoundRoute {
  const matching = routes.flatMap((route) => {
    const params = matchPattern(route.pattern, path);
    return params ? [{ route, params }] : [];
  });
  const found = matching.find(({ route }) => route.method === method);
  if (found) return found;
  throw matching.length > 0 ? wrongMethod() : noSuchRoute();
}

function matchPattern(pattern: string, path: string): Record<string, string> | undefined {
  const names = pattern.split('/');
  const parts = path.split('/');
  if (names.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) params[name.slice(1)] = decodeURIComponent(part);
    else if (name !== part) return undefined;
  }
  return params;
}
