import {
  type APIApplicationCommand,
  DiscordAPIError,
  REST,
  type RESTGetAPICurrentUserGuildsResult,
  type RESTGetCurrentApplicationResult,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Logger } from 'pino';
import type { Command } from '../command/command.ts';
import { UserError } from '../process/user-error.ts';
import { type CommandChanges, type CommandScope, compareCommands, isUnchanged } from './command-changes.ts';
import { type CommandData, toCommandData } from './command-data.ts';
import { toInviteUrl } from './invite.ts';
import { isWrongToken, toWrongTokenError } from './wrong-token.ts';

export interface Registration {
  readonly applicationId: string;
  /** The one server to register in; undefined for every server. */
  readonly guildId: string | undefined;
  readonly commands: readonly Command[];
  readonly log: Logger;
}

/**
 * Registers the commands where Discord has them otherwise, and takes them away from where they were before, so
 * that no member sees one twice. Gives what was changed. Refuses, with a UserError, a server in which the bot
 * is not.
 */
export async function registerCommands(rest: REST, registration: Registration): Promise<CommandChanges> {
  const { applicationId, guildId, commands, log } = registration;
  const scope: CommandScope = guildId === undefined ? 'global' : { guildId };
  const ours = toCommandData(commands);
  const changes = compareCommands(ours, await readCommands(rest, { applicationId, scope }), scope);
  if (isUnchanged(changes)) {
    // Registering in one server takes the commands away from all others, so only there is something left to see.
    if (guildId !== undefined) await clearCommands(rest, { applicationId, scope: 'global', log });
    log.info({ scope }, 'the commands are registered already');
    return changes;
  }
  for (const other of await otherScopes(rest, scope)) {
    await clearCommands(rest, { applicationId, scope: other, log });
  }
  await writeCommands(rest, { applicationId, scope, commands: ours });
  log.info({ scope, ...changes }, 'registered the commands');
  return changes;
}

/**
 * The same with nothing but a token, and no login at the gateway. Refuses, with a UserError, a token that is
 * missing or wrong.
 */
export async function registerWithToken(
  { token, apiUrl, guildId }: { token: string | undefined; apiUrl: string; guildId: string | undefined },
  { commands, log }: { commands: readonly Command[]; log: Logger },
): Promise<CommandChanges> {
  if (token === undefined)
    throw new UserError('DISCORD_TOKEN is not set; without it nothing can be registered.');
  const rest = new REST({ api: apiUrl }).setToken(token);
  try {
    // The cast: Discord's answer, which the REST client does not look into.
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    return await registerCommands(rest, { applicationId: id, guildId, commands, log });
  } catch (error) {
    throw isWrongToken(error) ? toWrongTokenError() : error;
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

interface Place {
  readonly applicationId: string;
  readonly scope: CommandScope;
}

function routeOf({ applicationId, scope }: Place): `/${string}` {
  return scope === 'global'
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, scope.guildId);
}

async function readCommands(rest: REST, place: Place): Promise<APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  try {
    // The cast: Discord's answer, which the REST client does not look into.
    return (await rest.get(routeOf(place), { query })) as APIApplicationCommand[];
  } catch (error) {
    if (place.scope === 'global' || !isNoAccess(error)) throw error;
    throw new UserError(
      `The bot is not in the server ${place.scope.guildId} that DISCORD_GUILD_ID names: invite it with ${toInviteUrl(place.applicationId)}, or set DISCORD_GUILD_ID to another.`,
    );
  }
}

async function writeCommands(
  rest: REST,
  { commands, ...place }: Place & { readonly commands: readonly CommandData[] },
): Promise<void> {
  await rest.put(routeOf(place), { body: commands });
}

async function clearCommands(rest: REST, { log, ...place }: Place & { readonly log: Logger }): Promise<void> {
  const theirs = await readCommands(rest, place).catch((error: unknown) => {
    // Where the bot has no commands it may not even look.
    if (error instanceof UserError) return [];
    throw error;
  });
  if (theirs.length === 0) return;
  await writeCommands(rest, { ...place, commands: [] });
  log.info(
    { scope: place.scope, removed: theirs.map(({ name }) => name) },
    'removed commands registered before',
  );
}

/** Everywhere else that commands may be: all servers, and each of the first 200 by itself. */
async function otherScopes(rest: REST, scope: CommandScope): Promise<CommandScope[]> {
  // The cast: Discord's answer, which the REST client does not look into.
  const guilds = (await rest.get(Routes.userGuilds())) as RESTGetAPICurrentUserGuildsResult;
  const ids = guilds.map(({ id }) => id);
  if (scope === 'global') return ids.map((guildId) => ({ guildId }));
  return ['global', ...ids.filter((id) => id !== scope.guildId).map((guildId) => ({ guildId }))];
}

function isNoAccess(error: unknown): boolean {
  const codes: readonly (string | number)[] = [
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.UnknownGuild,
  ];
  return error instanceof DiscordAPIError && codes.includes(error.code);
}
