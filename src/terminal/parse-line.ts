import type { Command, Option, OptionValue } from '../command/command.ts';
import type { CommandRequest } from '../command/run-command.ts';
import { languageOf } from '../language/language-of.ts';

/** A stretch of a line that is an option's value, spaces around it included. */
export interface Segment {
  readonly option: string;
  readonly start: number;
  readonly end: number;
}

/** What a line is read as: the command's name as typed, the command if there is one, and where its values stand. */
export interface ReadLine {
  readonly name: string;
  readonly command: Command | undefined;
  readonly segments: readonly Segment[];
}

/**
 * Reads a line as one types it at a prompt: `/who Wang Yi`, `/summary length: full`, or a plain sentence, which
 * is a question for `/ask`. `option: value` sets an option, at the start or after the free text, which goes to the
 * command's first text option. What is not understood is left for runCommand to refuse.
 */
export function parseLine(line: string, commands: readonly Command[]): CommandRequest {
  const { name, command, segments } = readLine(line, commands);
  const values: Record<string, OptionValue> = {};
  for (const { option: key, start, end } of segments) {
    const option = command?.options[key];
    if (option) values[key] = readValue(line.slice(start, end).trim(), option);
  }
  return { command: name, values, language: languageOf(line.trim()) };
}

/** Tells where in a line its command and the values of its options stand; see parseLine for what may be typed. */
export function readLine(line: string, commands: readonly Command[]): ReadLine {
  const slash = /^\s*\/(\S*)\s*/u.exec(line);
  const name = slash?.[1]?.toLowerCase() ?? 'ask';
  const command = commands.find((each) => each.name === name);
  return { name, command, segments: command ? findSegments(line, slash?.[0].length ?? 0, command) : [] };
}

function findSegments(line: string, from: number, command: Command): Segment[] {
  const names = Object.keys(command.options);
  if (names.length === 0) return [];
  const rest = line.slice(from);
  const marks = [...rest.matchAll(new RegExp(`(?:^|\\s)(${names.join('|')}):\\s?`, 'gu'))];
  const named = marks.map((mark, index) => ({
    option: mark[1] ?? '',
    start: from + mark.index + mark[0].length,
    end: from + (marks[index + 1]?.index ?? rest.length),
  }));
  const free = rest.slice(0, marks[0]?.index);
  const firstText = names.find(
    (each) => command.options[each]?.type === 'string' && !named.some(({ option }) => option === each),
  );
  if (free.trim() === '' || firstText === undefined) return named;
  return [{ option: firstText, start: from, end: from + free.length }, ...named];
}

function readValue(text: string, option: Option): OptionValue {
  if (option.type === 'boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (option.type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  return text;
}
