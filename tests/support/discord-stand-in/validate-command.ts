import {
  ApplicationCommandType,
  Locale,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';
import {
  checkBoolean,
  checkChoice,
  checkFields,
  checkInteger,
  checkList,
  checkRange,
  checkText,
  type Field,
  type Fields,
  isFields,
  lengthOf,
} from './form.ts';

const commandSizeLimitChars = 8000;
const chatInputName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales: readonly string[] = Object.values(Locale);

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

function checkName(at: Field, value: unknown, { isChatInput }: { isChatInput: boolean }): void {
  const name = checkText(at, value, { min: 1, max: 32, required: true });
  if (name === undefined || !isChatInput || lengthOf(name) > 32 || name === '') return;
  if (!chatInputName.test(name) || name !== name.toLowerCase()) {
    at.refuse('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

function checkDescription(at: Field, value: unknown): void {
  checkText(at, value, { min: 1, max: 100, required: true });
}

function checkLocalizations(at: Field, value: unknown, check: (at: Field, value: unknown) => void): void {
  if (value === undefined || value === null) return;
  const localizations = checkFields(at, value) ?? {};
  for (const [locale, text] of Object.entries(localizations)) {
    if (!locales.includes(locale)) {
      at.in(locale).refuse('ENUM_TYPE_COERCE', `Value "${locale}" is not a valid enum value.`);
    } else if (text !== null) {
      check(at.in(locale), text);
    }
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
  if (/^\d+$/.test(String(value))) return;
  at.refuse('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
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

const subcommandTypes: readonly unknown[] = [OptionType.Subcommand, OptionType.SubcommandGroup];

function checkOptions(at: Field, value: unknown): void {
  const options = checkList(at, value, { max: 25 }) ?? [];
  const names = new Set<unknown>();
  let optionalSeen = false;
  for (const [index, each] of options.entries()) {
    const here = at.in(index);
    const option = checkFields(here, each);
    if (!option) continue;
    checkOption(here, option);
    if (names.has(option.name)) {
      here.refuse('APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', 'Option name is already used');
    }
    names.add(option.name);
    if (option.required === true && optionalSeen) {
      here.refuse(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    optionalSeen ||= option.required !== true;
  }
  const nested = options.filter((option) => isFields(option) && subcommandTypes.includes(option.type));
  if (nested.length > 0 && nested.length < options.length) {
    at.refuse(
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
}

const choiceTypes: readonly unknown[] = [OptionType.String, OptionType.Integer, OptionType.Number];
const safeIntegerMax = 2 ** 53;

function checkOption(at: Field, option: Fields): void {
  const type = checkChoice(at.in('type'), option.type, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  checkName(at.in('name'), option.name, { isChatInput: true });
  checkLocalizations(at.in('name_localizations'), option.name_localizations, (field, value) =>
    checkName(field, value, { isChatInput: true }),
  );
  checkDescription(at.in('description'), option.description);
  checkLocalizations(at.in('description_localizations'), option.description_localizations, checkDescription);
  checkBoolean(at.in('required'), option.required);
  if (subcommandTypes.includes(type)) {
    checkOptions(at.in('options'), option.options);
    return;
  }
  const takesChoices = choiceTypes.includes(type);
  if (takesChoices) checkChoices(at.in('choices'), option.choices, { type });
  const autocomplete = checkBoolean(at.in('autocomplete'), option.autocomplete) ?? false;
  const hasChoices = Array.isArray(option.choices) && option.choices.length > 0;
  if (autocomplete && (hasChoices || !takesChoices)) {
    at.in('autocomplete').refuse(
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID',
      'Autocomplete is not available for this option',
    );
  }
  if (type === OptionType.String) {
    const least = checkInteger(at.in('min_length'), option.min_length, { min: 0, max: 6000 });
    const most = checkInteger(at.in('max_length'), option.max_length, { min: 1, max: 6000 });
    if (least !== undefined && most !== undefined) checkRange(at.in('max_length'), most, { min: least });
  }
  if (type === OptionType.Integer) {
    const least = checkInteger(at.in('min_value'), option.min_value, { min: -safeIntegerMax });
    const most = checkInteger(at.in('max_value'), option.max_value, { max: safeIntegerMax });
    if (least !== undefined && most !== undefined) checkRange(at.in('max_value'), most, { min: least });
  }
}

function checkChoices(at: Field, value: unknown, { type }: { type: unknown }): void {
  const choices = checkList(at, value, { max: 25 }) ?? [];
  const names = new Set<unknown>();
  for (const [index, each] of choices.entries()) {
    const here = at.in(index);
    const choice = checkFields(here, each);
    if (!choice) continue;
    const checkChoiceName = (field: Field, name: unknown) =>
      checkText(field, name, { min: 1, max: 100, required: true });
    checkChoiceName(here.in('name'), choice.name);
    checkLocalizations(here.in('name_localizations'), choice.name_localizations, checkChoiceName);
    checkChoiceValue(here.in('value'), choice.value, { type });
    if (names.has(choice.name)) {
      here.refuse(
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
        'Option choice name already exists',
      );
    }
    names.add(choice.name);
  }
}

/** Also for the choices of autocomplete: a text of 1–100 characters, or a number. */
export function checkChoiceValue(at: Field, value: unknown, { type }: { type: unknown }): void {
  if (type === OptionType.String) checkText(at, value, { min: 1, max: 100, required: true });
  else if (type === OptionType.Integer) checkInteger(at, value, { required: true });
  else if (typeof value !== 'number')
    at.refuse('NUMBER_TYPE_COERCE', `Value "${String(value)}" is not float.`);
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
