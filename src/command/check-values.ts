import type { Language } from '../language/language.ts';
import { UserError } from '../process/user-error.ts';
import { wordsIn } from '../words/words.ts';
import type { Command, Option, OptionValue } from './command.ts';

/** The values for a command, each checked against its option; refuses with a sentence that says what to do. */
export function checkValues(
  command: Command,
  request: { readonly values: Readonly<Record<string, unknown>>; readonly language: Language },
): Record<string, OptionValue | undefined> {
  const words = wordsIn(request.language);
  for (const name of Object.keys(request.values)) {
    if (!Object.hasOwn(command.options, name)) throw new UserError(words.unknownOption(command.name, name));
  }
  const checked: Record<string, OptionValue | undefined> = {};
  for (const [name, option] of Object.entries(command.options)) {
    const value = request.values[name];
    if (value === undefined || value === '') {
      if (option.required) throw new UserError(words.missingOption(command.name, name, command.example));
      continue;
    }
    checked[name] = checkValue(name, value, option, request.language);
  }
  return checked;
}

function checkValue(name: string, value: unknown, option: Option, language: Language): OptionValue {
  const words = wordsIn(language);
  switch (option.type) {
    case 'boolean':
      if (typeof value === 'boolean') return value;
      throw new UserError(words.notBoolean(name));
    case 'integer':
      if (!Number.isSafeInteger(value)) throw new UserError(words.notInteger(name));
      if ((value as number) < (option.min ?? -Infinity) || (value as number) > (option.max ?? Infinity)) {
        throw new UserError(words.outOfRange(name, option.min, option.max));
      }
      return value as number;
    case 'string': {
      if (typeof value !== 'string') throw new UserError(words.notText(name));
      const text = value.trim();
      if (option.required && text === '') throw new UserError(words.emptyText(name));
      if (option.maxLengthChars !== undefined && [...text].length > option.maxLengthChars) {
        throw new UserError(words.tooLong(name, option.maxLengthChars, [...text].length));
      }
      if (option.choices && !option.choices.includes(text)) {
        throw new UserError(words.notAChoice(name, option.choices));
      }
      return text;
    }
  }
}
