import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { ApiError, unknown } from './api-error.ts';
import { checkFields, shown } from './check-fields.ts';
import { createForm, type Fields, isFields } from './form.ts';
import { toStoredCommand } from './stored-command.ts';
import type { CommandScope } from './types.ts';
import { checkCommand } from './validate-command.ts';

/** How many commands of a type an application may have in one scope. */
const countLimits = new Map<ApplicationCommandType, number>([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);

/** The commands of the application, global and by guild. Bodies come in as sent, and are refused as Discord does. */
export interface CommandStore {
  list(scope: CommandScope): readonly APIApplicationCommand[];
  get(scope: CommandScope, id: string): APIApplicationCommand;
  /** POST: takes the place of one with the same name and type. */
  put(
    scope: CommandScope,
    body: unknown,
  ): { readonly command: APIApplicationCommand; readonly isNew: boolean };
  /** PATCH. */
  edit(scope: CommandScope, id: string, body: unknown): APIApplicationCommand;
  remove(scope: CommandScope, id: string): void;
  /** PUT of all; a command that keeps its name and type keeps its id, and its version if nothing changed. */
  overwrite(scope: CommandScope, body: unknown): readonly APIApplicationCommand[];
}

export function createCommandStore(applicationId: string, nextId: () => string): CommandStore {
  const scopes = new Map<string, APIApplicationCommand[]>();
  const commandsOf = (scope: CommandScope) => scopes.get(scopeKey(scope)) ?? [];
  const store = (scope: CommandScope, fields: Fields, previous: APIApplicationCommand | undefined) =>
    toStoredCommand(fields, {
      applicationId,
      guildId: scope === 'global' ? undefined : scope.guildId,
      previous,
      nextId,
    });
  const get = (scope: CommandScope, id: string) => {
    const found = commandsOf(scope).find((command) => command.id === id);
    if (!found) throw unknown('application command');
    return found;
  };
  const replace = (scope: CommandScope, command: APIApplicationCommand) => {
    const others = commandsOf(scope).filter(({ id }) => id !== command.id);
    const commands = [...others, command];
    refuseTooMany(commands);
    scopes.set(scopeKey(scope), commands);
  };
  return {
    list: commandsOf,
    get,
    put(scope, body) {
      const fields = checked(body);
      const previous = commandsOf(scope).find(isSame(fields));
      const command = store(scope, fields, previous);
      replace(scope, command);
      return { command, isNew: previous === undefined };
    },
    edit(scope, id, body) {
      const previous = get(scope, id);
      const changes = isFields(body) ? body : {};
      const command = store(scope, checked({ ...previous, ...changes }), previous);
      replace(scope, command);
      return command;
    },
    remove(scope, id) {
      get(scope, id);
      scopes.set(
        scopeKey(scope),
        commandsOf(scope).filter((command) => command.id !== id),
      );
    },
    overwrite(scope, body) {
      const existing = commandsOf(scope);
      const commands = checkedList(body).map((fields) => store(scope, fields, existing.find(isSame(fields))));
      refuseTooMany(commands);
      scopes.set(scopeKey(scope), commands);
      return commands;
    },
  };
}

function scopeKey(scope: CommandScope): string {
  return scope === 'global' ? 'global' : scope.guildId;
}

function isSame(fields: Fields): (command: APIApplicationCommand) => boolean {
  return (command) => command.name === fields.name && command.type === (fields.type ?? 1);
}

function checked(body: unknown): Fields {
  const form = createForm();
  const fields = checkFields(form, body);
  if (fields) checkCommand(form, fields);
  form.done();
  return fields ?? {};
}

function checkedList(body: unknown): readonly Fields[] {
  const form = createForm();
  const seen = new Set<string>();
  const list: Fields[] = [];
  for (const [index, each] of (Array.isArray(body) ? body : [body]).entries()) {
    const fields = checkFields(form.in(index), each);
    if (!fields) continue;
    checkCommand(form.in(index), fields);
    const key = `${shown(fields.type ?? 1)} ${shown(fields.name)}`;
    if (seen.has(key)) {
      form
        .in(index)
        .refuse('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    }
    seen.add(key);
    list.push(fields);
  }
  form.done();
  return list;
}

function refuseTooMany(commands: readonly APIApplicationCommand[]): void {
  for (const [type, limit] of countLimits) {
    if (commands.filter((command) => command.type === type).length > limit) {
      throw new ApiError(400, 30032, `Maximum number of application commands reached (${limit}).`);
    }
  }
}
