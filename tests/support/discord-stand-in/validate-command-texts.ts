import { Locale } from 'discord-api-types/v10';
import { checkFields, checkText, lengthOf } from './check-fields.ts';
import type { Field } from './form.ts';

const chatInputName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales: readonly string[] = Object.values(Locale);

export function checkName(at: Field, value: unknown, { isChatInput }: { isChatInput: boolean }): void {
  const name = checkText(at, value, { min: 1, max: 32, required: true });
  if (name === undefined || !isChatInput || lengthOf(name) > 32 || name === '') return;
  if (!chatInputName.test(name) || name !== name.toLowerCase()) {
    at.refuse('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

export function checkDescription(at: Field, value: unknown): void {
  checkText(at, value, { min: 1, max: 100, required: true });
}

export function checkLocalizations(
  at: Field,
  value: unknown,
  check: (at: Field, value: unknown) => void,
): void {
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
