import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import {
  checkBoolean,
  checkChoice,
  checkFields,
  checkInteger,
  checkList,
  checkRange,
  checkText,
  shown,
} from './check-fields.ts';
import { type Field, type Fields, isFields } from './form.ts';
import { checkDescription, checkLocalizations, checkName } from './validate-command-texts.ts';

const subcommandTypes: readonly unknown[] = [OptionType.Subcommand, OptionType.SubcommandGroup];

/** Checks the options of a command or a subcommand: each, and how they stand together. */
export function checkOptions(at: Field, value: unknown): void {
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
    at.refuse('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not float.`);
}
