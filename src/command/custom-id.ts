import { customIdLimitChars } from '../reply/limits.ts';
import type { Press, PressArguments, PressParameters, PressShape } from './command.ts';

/** Changes where the form of the ids does; those of a former version are refused with a sentence. */
const version = '1';
const separator = '|';

/**
 * The id of a component, from which a press is known again months later: `1|ask.context|lavrov-wang-2022|11|3fa2`.
 * Gives undefined where it would be too long.
 */
export function toCustomId<P extends PressParameters>(
  press: PressShape<P>,
  values: PressArguments<P>,
): string | undefined {
  const parts = Object.keys(press.parameters).map((name) => escapePart(String(values[name])));
  const id = [version, press.name, ...parts].join(separator);
  return id.length <= customIdLimitChars ? id : undefined;
}

/** What an id says: its press and the values of its parameters. */
export interface ReadCustomId {
  readonly press: Press;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Reads an id; gives undefined where it is none of ours, of another version, or not as we write it. */
export function readCustomId(id: string, presses: readonly Press[]): ReadCustomId | undefined {
  if (id.length > customIdLimitChars) return undefined;
  const [idVersion, name, ...parts] = id.split(separator);
  const press = presses.find((each) => each.name === name);
  if (idVersion !== version || !press) return undefined;
  const parameters = Object.entries(press.parameters);
  if (parameters.length !== parts.length) return undefined;
  const values: Record<string, string | number> = {};
  for (const [index, [parameter, kind]] of parameters.entries()) {
    const value = readPart(parts[index] ?? '', kind);
    if (value === undefined) return undefined;
    values[parameter] = value;
  }
  return { press, values };
}

function escapePart(text: string): string {
  return text.replace(/[%|]/g, encodeURIComponent);
}

function readPart(part: string, kind: 'text' | 'number'): string | number | undefined {
  if (kind === 'text')
    return /%(?!25|7C)/.test(part) ? undefined : part.replace(/%25|%7C/g, decodeURIComponent);
  return /^(?:0|[1-9]\d{0,8})$/.test(part) ? Number(part) : undefined;
}
