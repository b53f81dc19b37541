import { ApplicationCommandType } from 'discord-api-types/v10';
import { checkBoolean, checkChoice, checkList, lengthOf, shown } from './check-fields.ts';
import { type Field, type Fields, isFields } from './form.ts';
import { checkOptions } from './validate-command-options.ts';
import { checkDescription, checkLocalizations, checkName } from './validate-command-texts.ts';

const commandSizeLimitChars = 8000;

/** Checks one command as POST or PUT sends it. Whether its name is free is for the store to say. */
export function checkCommand(at: Field, command: Fields): void {
  const type = command.type === undefined ? 1 : checkChoice(at.in('type'), command.type, [1, 2, 3]);
  const isChatInput = type === ApplicationCommandType.ChatInput;
  checkName(at.in('name'), command.name, { isChatInput });
  checkLocalizations(at.in('name_localizations'), command.name_localizations, (field, value) =>
    checkName(field, value, { isChatInput }),
  );
  if (isChatInput) {
    checkDescription(at.in('description'), command.description);
    checkLocalizations(
      at.in('description_localizations'),
      command.description_localizations,
      checkDescription,
    );
    checkOptions(at.in('options'), command.options);
  } else {
    refuseContextMenuExtras(at, command);
  }
  checkPermissions(at.in('default_member_permissions'), command.default_member_permissions);
  checkBoolean(at.in('dm_permission'), command.dm_permission);
  checkBoolean(at.in('nsfw'), command.nsfw);
  checkNumbers(at.in('integration_types'), command.integration_types, { allowed: [0, 1], min: 1 });
  checkNumbers(at.in('contexts'), command.contexts, { allowed: [0, 1, 2], min: 0 });
  if (sizeOf(command) > commandSizeLimitChars) {
    at.refuse('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${commandSizeLimitChars})`);
  }
}

function refuseContextMenuExtras(at: Field, command: Fields): void {
  const { description, options } = command;
  if (description !== undefined && description !== null && description !== '') {
    at.in('description').refuse(
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
      'Context menu commands cannot have description',
    );
  }
  if (Array.isArray(options) && options.length > 0) {
    at.in('options').refuse(
      'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
      'Context menu commands cannot have options',
    );
  }
}

function checkPermissions(at: Field, value: unknown): void {
  if (value === undefined || value === null) return;
  if (/^\d+$/.test(shown(value))) return;
  at.refuse('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not int.`);
}

function checkNumbers(
  at: Field,
  value: unknown,
  { allowed, min }: { allowed: readonly number[]; min: number },
): void {
  const list = checkList(at, value, { min, max: allowed.length }) ?? [];
  for (const [index, each] of list.entries()) {
    checkChoice(at.in(index), each, allowed);
    if (list.indexOf(each) < index) {
      at.in(index).refuse('SET_TYPE_ALREADY_CONTAINS_VALUE', 'The set already contains this value');
    }
  }
}

/** All names, descriptions and values; of a text and its localizations the longest counts. */
function sizeOf(command: Fields): number {
  const longest = (text: unknown, localizations: unknown) =>
    Math.max(
      ...[text, ...(isFields(localizations) ? Object.values(localizations) : [])].map((each) =>
        typeof each === 'string' ? lengthOf(each) : 0,
      ),
    );
  const inner = [command.options, command.choices].flatMap((list) => (Array.isArray(list) ? list : []));
  return (
    longest(command.name, command.name_localizations) +
    longest(command.description, command.description_localizations) +
    longest(command.value, undefined) +
    inner.filter(isFields).reduce((sum, each) => sum + sizeOf(each), 0)
  );
}
