import { type Field, type Fields, isFields } from './form.ts';

/** Whatever came, as an error can show it. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'None');
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Discord's API counts code points, as Python does. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function refuseAbsent(at: Field, required: boolean | undefined): undefined {
  if (required) at.refuse('BASE_TYPE_REQUIRED', 'This field is required');
}

function refuseLength(at: Field, size: { length: number; min: number; max: number }): void {
  const { length, min, max } = size;
  if (length >= min && length <= max) return;
  if (min > 0) {
    at.refuse('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  } else {
    at.refuse('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  }
}

/** A text, with the white space around it taken off, as Discord does before it counts. */
export function checkText(
  at: Field,
  value: unknown,
  rule: { readonly min?: number; readonly max: number; readonly required?: boolean },
): string | undefined {
  if (isAbsent(value)) return refuseAbsent(at, rule.required);
  if (typeof value !== 'string' && typeof value !== 'number') {
    at.refuse('STRING_TYPE_CONVERT', `Could not interpret "${shown(value)}" as string.`);
    return undefined;
  }
  const text = String(value).trim();
  if (text === '' && rule.required && !rule.min) return refuseAbsent(at, true);
  refuseLength(at, { length: lengthOf(text), min: rule.min ?? 0, max: rule.max });
  return text;
}

export function checkInteger(
  at: Field,
  value: unknown,
  rule: { readonly min?: number; readonly max?: number; readonly required?: boolean } = {},
): number | undefined {
  if (isAbsent(value)) return refuseAbsent(at, rule.required);
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number)) {
    at.refuse('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not int.`);
    return undefined;
  }
  checkRange(at, number, rule);
  return number;
}

export function checkRange(
  at: Field,
  number: number,
  rule: { readonly min?: number; readonly max?: number },
): void {
  if (rule.min !== undefined && number < rule.min) {
    at.refuse('NUMBER_TYPE_MIN', `int value should be greater than or equal to ${rule.min}.`);
  }
  if (rule.max !== undefined && number > rule.max) {
    at.refuse('NUMBER_TYPE_MAX', `int value should be less than or equal to ${rule.max}.`);
  }
}

export function checkBoolean(at: Field, value: unknown): boolean | undefined {
  if (isAbsent(value)) return undefined;
  if (typeof value === 'boolean') return value;
  at.refuse('BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
  return undefined;
}

export function checkChoice<T extends string | number>(
  at: Field,
  value: unknown,
  choices: readonly T[],
): T | undefined {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) {
    at.refuse('BASE_TYPE_CHOICES', `Value must be one of {${choices.join(', ')}}.`);
  }
  return choice;
}

export function checkList(
  at: Field,
  value: unknown,
  rule: { readonly min?: number; readonly max: number; readonly required?: boolean },
): readonly unknown[] | undefined {
  if (isAbsent(value)) return refuseAbsent(at, rule.required);
  if (!Array.isArray(value)) {
    at.refuse('LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return undefined;
  }
  refuseLength(at, { length: value.length, min: rule.min ?? 0, max: rule.max });
  return value;
}

export function checkFields(at: Field, value: unknown): Fields | undefined {
  if (isFields(value)) return value;
  at.refuse('MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
  return undefined;
}

const urlLimitChars = 2048;

export function checkUrl(
  at: Field,
  value: unknown,
  rule: { readonly schemes?: readonly string[]; readonly max?: number; readonly required?: boolean } = {},
): string | undefined {
  const text = checkText(at, value, {
    max: rule.max ?? urlLimitChars,
    ...(rule.required === undefined ? {} : { required: rule.required }),
  });
  if (!text) return undefined;
  const schemes = rule.schemes ?? ['http', 'https'];
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && !schemes.includes(scheme)) {
    const allowed = schemes.map((each) => `'${each}'`).join(', ');
    at.refuse('URL_TYPE_INVALID_SCHEME', `Scheme "${scheme}" must be one of (${allowed}).`);
  } else if (scheme === undefined || !URL.canParse(text) || /\s/.test(text)) {
    at.refuse('URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  }
  return text;
}

export function checkSnowflake(at: Field, value: unknown): string | undefined {
  if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return value;
  at.refuse('NUMBER_TYPE_COERCE', `Value "${shown(value)}" is not snowflake.`);
  return undefined;
}
