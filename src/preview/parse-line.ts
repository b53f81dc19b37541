import type { Command, Option, OptionValue } from '../command.ts';
import { languageOf } from '../retrieval/question.ts';
import type { CommandRequest } from '../run-command.ts';

/**
 * Reads a line as one types it at a prompt: `/who Wang Yi`, `/summary length: full`, or a plain sentence, which
 * is a question for `/ask`. `option: value` sets an option, at the start or after the free text, which goes to the
 * command's first text option. What is not understood is left for runCommand to refuse.
 */
export function parseLine(line: string, commands: readonly Command[]): CommandRequest {
  const text = line.trim();
  const slash = /^\/(\S*)\s*([\s\S]*)$/u.exec(text);
  const name = slash?.[1]?.toLowerCase() ?? 'ask';
  const rest = slash ? (slash[2] ?? '') : text;
  const command = commands.find((each) => each.name === name);
  return { command: name, values: command ? readValues(rest, command) : {}, language: languageOf(text) };
}

function readValues(rest: string, command: Command): Record<string, OptionValue> {
  const values: Record<string, OptionValue> = {};
  const names = Object.keys(command.options);
  const [free = '', ...named] =
    names.length === 0 ? [rest] : rest.split(new RegExp(`(?:^|\\s)(${names.join('|')}):\\s?`, 'u'));
  for (let at = 0; at + 1 < named.length; at += 2) {
    const key = named[at] ?? '';
    const option = command.options[key];
    if (option) values[key] = readValue(named[at + 1]?.trim() ?? '', option);
  }
  const firstText = names.find(
    (each) => command.options[each]?.type === 'string' && values[each] === undefined,
  );
  if (free.trim() !== '' && firstText !== undefined) values[firstText] = free.trim();
  return values;
}

function readValue(text: string, option: Option): OptionValue {
  if (option.type === 'boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (option.type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  return text;
}
