import type { App } from '../app.ts';
import type { Command, Option, Suggestion } from '../command/command.ts';
import type { Language } from '../language/language.ts';
import { readLine, type Segment } from '../terminal/parse-line.ts';
import type { Choice, SuggestResponse } from './wire.ts';

/**
 * Tells what may follow in a half-typed line: the commands that its first word may become, or the values that the
 * option at the caret may have, from the command's own suggestions; and which options are filled in by now.
 */
export async function completeLine(
  typed: { line: string; caret: number; language: Language },
  app: App,
): Promise<SuggestResponse> {
  const { line, caret } = typed;
  if (line.trim() === '') return { completes: 'command', choices: [] };
  const { command, segments } = readLine(line, app.commands);
  const shown = command && { command: toShownCommand(command, { line, segments }) };
  const nameEnd = /^\s*\/\S*/u.exec(line)?.[0].length ?? 0;
  if (caret <= nameEnd)
    return { ...shown, completes: 'command', choices: toCommandChoices(typed, app.commands) };
  if (!command) return { completes: 'value', choices: [] };
  const segment =
    segments.find(({ start, end }) => start <= caret && caret <= end) ??
    emptyPlace(typed, { command, segments, nameEnd });
  if (!segment) return { ...shown, completes: 'value', choices: [] };
  return {
    ...shown,
    active: segment.option,
    completes: 'value',
    choices: await toValueChoices(typed, { app, command, segment }),
  };
}

function toShownCommand(command: Command, parts: { line: string; segments: readonly Segment[] }) {
  const options = Object.entries(command.options).map(([name, { description, required = false }]) => {
    const segment = parts.segments.findLast(({ option }) => option === name);
    const text = segment && parts.line.slice(segment.start, segment.end).trim();
    return {
      name,
      description,
      required,
      ...(segment && text !== undefined && { value: { text, start: segment.start, end: segment.end } }),
    };
  });
  return { name: command.name, options };
}

/** The commands whose name begins with what is typed, then those that have it elsewhere. */
function toCommandChoices({ line }: { line: string }, commands: readonly Command[]): Choice[] {
  const [head = '', typed = ''] = /^\s*\/(\S*)/u.exec(line) ?? [];
  const rest = line.slice(head.length).trimStart();
  const place = ({ name }: Command) => name.indexOf(typed.toLowerCase());
  return commands
    .filter((command) => place(command) !== -1)
    .sort((a, b) => Number(place(a) > 0) - Number(place(b) > 0))
    .map(({ name, description }) => {
      const start = `/${name} `;
      return { name: `/${name}`, description, line: start + rest, caret: start.length };
    });
}

/** Where the first text option would be typed, when the caret stands after a command with nothing yet. */
function emptyPlace(
  { line, caret }: { line: string; caret: number },
  parts: { command: Command; segments: readonly Segment[]; nameEnd: number },
): Segment | undefined {
  const { command, segments, nameEnd } = parts;
  const option = Object.keys(command.options).find(
    (name) => command.options[name]?.type === 'string' && !segments.some((each) => each.option === name),
  );
  // Inside an option's name (“private:|”) there is no place for another's value.
  const isBeforeAll = line.slice(nameEnd, caret).trim() === '';
  return option !== undefined && isBeforeAll ? { option, start: caret, end: caret } : undefined;
}

async function toValueChoices(
  { line, language }: { line: string; language: Language },
  { app, command, segment }: { app: App; command: Command; segment: Segment },
): Promise<Choice[]> {
  const option = command.options[segment.option];
  if (!option) return [];
  const typed = line.slice(segment.start, segment.end).trim();
  const values = await toValues(option, typed, () =>
    app.suggest({ command: command.name, option: segment.option, typed, language }),
  );
  const after = line.slice(segment.end).trimStart();
  return values.map(({ name, value }) => {
    const start = `${line.slice(0, segment.start)}${value} `;
    return { name, line: start + after, caret: start.length };
  });
}

async function toValues(
  option: Option,
  typed: string,
  suggest: () => Promise<readonly Suggestion[]>,
): Promise<readonly Suggestion[]> {
  const fixed =
    option.type === 'boolean' ? ['true', 'false'] : option.type === 'string' ? option.choices : [];
  if (!fixed) return suggest();
  return fixed
    .filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()))
    .map((value) => ({ name: value, value }));
}
