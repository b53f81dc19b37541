import { isDeepStrictEqual } from 'node:util';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandType } from 'discord-api-types/v10';
import { type Fields, isFields } from './form.ts';

export interface StoringContext {
  readonly applicationId: string;
  readonly guildId: string | undefined;
  /** The command whose place it takes: its id stays, and its version too if nothing changed. */
  readonly previous: APIApplicationCommand | undefined;
  readonly nextId: () => string;
}

/**
 * A command as Discord gives it back after it was registered, which is not as it was sent: what was left
 * out has its default, what says nothing (`required: false`, an empty list) is left out, localizations are
 * in the order of their locales, and null where there are none.
 */
export function toStoredCommand(sent: Fields, context: StoringContext): APIApplicationCommand {
  const { applicationId, guildId, previous, nextId } = context;
  const isChatInput = (sent.type ?? 1) === ApplicationCommandType.ChatInput;
  const told = {
    default_member_permissions:
      sent.default_member_permissions === undefined || sent.default_member_permissions === null
        ? null
        : BigInt(String(sent.default_member_permissions)).toString(),
    type: sent.type ?? ApplicationCommandType.ChatInput,
    name: trimmed(sent.name),
    name_localizations: toLocalizations(sent.name_localizations),
    description: isChatInput ? trimmed(sent.description) : '',
    description_localizations: isChatInput ? toLocalizations(sent.description_localizations) : null,
    ...(guildId === undefined
      ? {
          dm_permission: sent.dm_permission ?? true,
          contexts: sent.contexts ?? null,
          integration_types: sent.integration_types ?? [0],
        }
      : { guild_id: guildId }),
    ...withOptions(sent.options),
    nsfw: sent.nsfw ?? false,
  };
  const { id, version, application_id, ...before } = previous ?? {};
  const isUnchanged = isDeepStrictEqual(before, told);
  // The cast: validate-command.ts has looked at every field, which no type can say.
  return {
    id: id ?? nextId(),
    application_id: application_id ?? applicationId,
    version: isUnchanged && version !== undefined ? version : nextId(),
    ...told,
  } as APIApplicationCommand;
}

function withOptions(options: unknown): object {
  if (!Array.isArray(options) || options.length === 0) return {};
  return { options: options.filter(isFields).map(toStoredOption) };
}

const optionLimits = ['min_length', 'max_length', 'min_value', 'max_value', 'channel_types'] as const;

function toStoredOption(sent: Fields): object {
  const limits = optionLimits.filter((key) => sent[key] !== undefined && sent[key] !== null);
  return {
    type: sent.type,
    name: trimmed(sent.name),
    name_localizations: toLocalizations(sent.name_localizations),
    description: trimmed(sent.description),
    description_localizations: toLocalizations(sent.description_localizations),
    ...(sent.required === true ? { required: true } : {}),
    ...(sent.autocomplete === true ? { autocomplete: true } : {}),
    ...Object.fromEntries(limits.map((key) => [key, sent[key]])),
    ...(Array.isArray(sent.choices) && sent.choices.length > 0
      ? { choices: sent.choices.filter(isFields).map(toStoredChoice) }
      : {}),
    ...withOptions(sent.options),
  };
}

function toStoredChoice(sent: Fields): object {
  return {
    name: trimmed(sent.name),
    name_localizations: toLocalizations(sent.name_localizations),
    value: sent.value,
  };
}

function trimmed(value: unknown): string {
  return String(value ?? '').trim();
}

function toLocalizations(value: unknown): object | null {
  const entries = Object.entries(isFields(value) ? value : {}).filter(([, text]) => text !== null);
  if (entries.length === 0) return null;
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The command as GET shows it unless `with_localizations=true` is asked for. */
export function withoutLocalizations<T>(value: T): T;
export function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => withoutLocalizations(each));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'name_localizations' && key !== 'description_localizations')
      .map(([key, each]) => [key, withoutLocalizations(each)]),
  );
}
