import { ApiError, missingAccess } from './api-error.ts';
import { toApplicationPayload } from './payloads.ts';
import type { Route, RouteRequest } from './rest-router.ts';
import { withoutLocalizations } from './stored-command.ts';
import type { CommandScope } from './types.ts';
import type { World } from './world.ts';

/** Who the bot is, and its commands: global and of each guild. */
export function applicationRoutes(world: World): Route[] {
  const application = () => ({ status: 200, body: toApplicationPayload(world) });
  return [
    { method: 'GET', pattern: '/users/@me', run: () => ({ status: 200, body: world.bot }) },
    {
      method: 'GET',
      pattern: '/users/@me/guilds',
      run: () => ({
        status: 200,
        body: [...world.guilds.values()]
          .filter(({ botIsMember }) => botIsMember)
          .map(({ id, name }) => ({ id, name, icon: null, owner: false, permissions: '0', features: [] })),
      }),
    },
    { method: 'GET', pattern: '/applications/@me', run: application },
    { method: 'GET', pattern: '/oauth2/applications/@me', run: application },
    ...['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'].flatMap(
      (pattern) => commandRoutes(world, pattern),
    ),
  ];
}

function commandRoutes({ commands, application, guilds }: World, pattern: string): Route[] {
  const scopeOf = ({ params }: RouteRequest): CommandScope => {
    if (params.application !== application.id) {
      throw new ApiError(403, 20012, 'You are not authorized to perform this action on this application');
    }
    if (params.guild === undefined) return 'global';
    if (!guilds.get(params.guild)?.botIsMember) throw missingAccess();
    return { guildId: params.guild };
  };
  const idOf = ({ params }: RouteRequest) => params.command ?? '';
  const one = `${pattern}/:command`;
  return [
    {
      method: 'GET',
      pattern,
      run: (request) => {
        const list = commands.list(scopeOf(request));
        const isFull = request.query.with_localizations === 'true';
        return { status: 200, body: isFull ? list : withoutLocalizations(list) };
      },
    },
    {
      method: 'POST',
      pattern,
      run: (request) => {
        const { command, isNew } = commands.put(scopeOf(request), request.body);
        return { status: isNew ? 201 : 200, body: command };
      },
    },
    {
      method: 'PUT',
      pattern,
      run: (request) => ({ status: 200, body: commands.overwrite(scopeOf(request), request.body) }),
    },
    {
      method: 'GET',
      pattern: one,
      run: (request) => ({ status: 200, body: commands.get(scopeOf(request), idOf(request)) }),
    },
    {
      method: 'PATCH',
      pattern: one,
      run: (request) => ({
        status: 200,
        body: commands.edit(scopeOf(request), idOf(request), request.body),
      }),
    },
    {
      method: 'DELETE',
      pattern: one,
      run: (request) => {
        commands.remove(scopeOf(request), idOf(request));
        return { status: 204 };
      },
    },
  ];
}
