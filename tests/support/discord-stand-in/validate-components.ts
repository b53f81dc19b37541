import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import {
  checkBoolean,
  checkChoice,
  checkFields,
  checkInteger,
  checkList,
  checkText,
  checkUrl,
} from './check-fields.ts';
import { type Field, type Fields, isFields } from './form.ts';

const rowWidth = 5;
const customIdLimitChars = 100;

const selectTypes: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** Checks a message's rows of buttons and selects (not Components V2). */
export function checkComponents(at: Field, value: unknown): readonly unknown[] | undefined {
  const rows = checkList(at, value, { max: 5 });
  if (!rows) return undefined;
  const customIds = new Set<string>();
  for (const [index, each] of rows.entries()) {
    const here = at.in(index);
    const row = checkFields(here, each);
    if (!row) continue;
    if (checkChoice(here.in('type'), row.type, [ComponentType.ActionRow]) === undefined) continue;
    checkRow(here.in('components'), row.components, { customIds });
  }
  return rows;
}

function checkRow(at: Field, value: unknown, { customIds }: { customIds: Set<string> }): void {
  const components = checkList(at, value, { min: 1, max: rowWidth, required: true }) ?? [];
  let used = 0;
  for (const [index, each] of components.entries()) {
    const here = at.in(index);
    const component = checkFields(here, each);
    if (!component) continue;
    const isSelect = selectTypes.includes(component.type);
    used += isSelect ? rowWidth : 1;
    if (used > rowWidth) {
      here.refuse('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width');
    }
    if (isSelect) checkSelect(here, component);
    else if (component.type === ComponentType.Button) checkButton(here, component);
    else checkChoice(here.in('type'), component.type, [2, 3, 5, 6, 7, 8]);
    checkUnused(here.in('custom_id'), component.custom_id, { used: customIds });
  }
}

function checkUnused(at: Field, customId: unknown, { used }: { used: Set<string> }): void {
  if (typeof customId !== 'string') return;
  if (used.has(customId)) {
    at.refuse('COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  }
  used.add(customId);
}

function checkButton(at: Field, button: Fields): void {
  const style = checkChoice(at.in('style'), button.style, [1, 2, 3, 4, ButtonStyle.Link]);
  const label = checkText(at.in('label'), button.label, { max: 80 });
  checkEmoji(at.in('emoji'), button.emoji);
  checkBoolean(at.in('disabled'), button.disabled);
  if (!label && !isFields(button.emoji)) {
    at.in('label').refuse('BASE_TYPE_REQUIRED', 'This field is required');
  }
  if (style === ButtonStyle.Link) {
    checkUrl(at.in('url'), button.url, { max: 512, required: true });
    if (button.custom_id !== undefined) refuseBoth(at.in('custom_id'));
  } else {
    if (button.url !== undefined) refuseBoth(at.in('url'));
    if (button.custom_id === undefined || button.custom_id === null) {
      at.in('custom_id').refuse('BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    } else {
      checkText(at.in('custom_id'), button.custom_id, { min: 1, max: customIdLimitChars });
    }
  }
}

function refuseBoth(at: Field): void {
  at.refuse(
    'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    'A custom id and url cannot both be specified',
  );
}

function checkSelect(at: Field, select: Fields): void {
  checkText(at.in('custom_id'), select.custom_id, {
    min: 1,
    max: customIdLimitChars,
    required: true,
  });
  checkText(at.in('placeholder'), select.placeholder, { max: 150 });
  checkBoolean(at.in('disabled'), select.disabled);
  const least = checkInteger(at.in('min_values'), select.min_values, { min: 0, max: 25 }) ?? 1;
  const most = checkInteger(at.in('max_values'), select.max_values, { min: 1, max: 25 }) ?? 1;
  if (select.type !== ComponentType.StringSelect) return;
  const options = checkList(at.in('options'), select.options, { min: 1, max: 25, required: true });
  if (!options) return;
  if (options.length < Math.max(least, most)) {
    at.in('options').refuse('BASE_TYPE_MIN_LENGTH', `Must be ${Math.max(least, most)} or more in length.`);
  }
  checkSelectOptions(at.in('options'), options, { most });
}

function checkSelectOptions(at: Field, options: readonly unknown[], { most }: { most: number }): void {
  const values = new Set<unknown>();
  let defaults = 0;
  for (const [index, each] of options.entries()) {
    const here = at.in(index);
    const option = checkFields(here, each);
    if (!option) continue;
    checkText(here.in('label'), option.label, { min: 1, max: 100, required: true });
    checkText(here.in('value'), option.value, { min: 1, max: 100, required: true });
    checkText(here.in('description'), option.description, { max: 100 });
    checkEmoji(here.in('emoji'), option.emoji);
    if (checkBoolean(here.in('default'), option.default)) defaults += 1;
    if (values.has(option.value)) {
      here.refuse('SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
    }
    values.add(option.value);
  }
  if (defaults > most) {
    at.refuse(
      'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      'The specified number of default values exceeds the specified maximum values',
    );
  }
}

/** An emoji of Unicode, with its joiners, selectors and tags; a digit alone is none. */
const unicodeEmoji = /^(?![0-9#*]+$)\p{Emoji}(?:\p{Emoji}|\p{Emoji_Component})*$/u;

function checkEmoji(at: Field, value: unknown): void {
  if (value === undefined || value === null) return;
  const emoji = checkFields(at, value);
  if (!emoji) return;
  const isCustom = typeof emoji.id === 'string' && /^\d{17,20}$/.test(emoji.id);
  if (isCustom || (typeof emoji.name === 'string' && unicodeEmoji.test(emoji.name))) return;
  at.in('name').refuse('BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji');
}
