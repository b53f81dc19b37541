import { isDeepStrictEqual } from 'node:util';
import { type APIApplicationCommand, ApplicationCommandType } from 'discord.js';
import type { CommandData } from './command-data.ts';

/** How what Discord has differs from our commands, by their names. */
export interface CommandChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** Where commands are registered: in every server, or in one. */
export type CommandScope = 'global' | { readonly guildId: string };

/**
 * Compares our commands with those that Discord has in a scope. What Discord fills in, leaves out or keeps for
 * itself makes no difference, nor does the order of commands; the order of options does, as members see it.
 */
export function compareCommands(
  ours: readonly CommandData[],
  theirs: readonly APIApplicationCommand[],
  scope: CommandScope,
): CommandChanges {
  const known = new Map(theirs.map((command) => [keyOf(command), command]));
  const wanted = new Set(ours.map(keyOf));
  const names = (commands: readonly { readonly name: string }[]) => commands.map(({ name }) => name);
  return {
    added: names(ours.filter((command) => !known.has(keyOf(command)))),
    changed: names(
      ours.filter((command) => {
        const registered = known.get(keyOf(command));
        return registered && !isDeepStrictEqual(normalise(command, scope), normalise(registered, scope));
      }),
    ),
    removed: names(theirs.filter((command) => !wanted.has(keyOf(command)))),
  };
}

export function isUnchanged({ added, changed, removed }: CommandChanges): boolean {
  return added.length + changed.length + removed.length === 0;
}

interface Named {
  readonly name: string;
  readonly type?: ApplicationCommandType | undefined;
}

function keyOf({ name, type = ApplicationCommandType.ChatInput }: Named): string {
  return `${type} ${name}`;
}

/** What Discord keeps for itself, or tells in another field. */
const theirOwn = ['id', 'application_id', 'guild_id', 'version', 'dm_permission'];
/** In one server a command has no contexts and no ways of being installed. */
const globalOnly = ['contexts', 'integration_types'];

function normalise(command: CommandData | APIApplicationCommand, scope: CommandScope): unknown {
  const ignored = scope === 'global' ? theirOwn : [...theirOwn, ...globalOnly];
  const told = Object.entries({ type: ApplicationCommandType.ChatInput, ...command });
  return withoutDefaults(
    Object.fromEntries(
      told
        .filter(([name]) => !ignored.includes(name))
        .map(([name, value]) => [name, globalOnly.includes(name) ? sorted(value) : value]),
    ),
  );
}

/** The order of contexts and of ways of being installed says nothing. */
function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.toSorted() : value;
}

/** Leaves out what says nothing, at any depth: null, false, and texts, lists and objects that are empty. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, each]) => [name, name === 'value' ? each : withoutDefaults(each)])
      .filter(([, each]) => !saysNothing(each)),
  );
}

function saysNothing(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}
