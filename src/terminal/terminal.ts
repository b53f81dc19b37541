import { createInterface } from 'node:readline/promises';
import type { App } from '../app.ts';
import { toActionText } from './action-text.ts';
import { parseLine } from './parse-line.ts';
import { toReplyText } from './reply-text.ts';

/** Opens a prompt that takes the same commands as Discord does; resolves when its input ends. */
export async function openPrompt(
  app: App,
  streams: { input: NodeJS.ReadableStream; output: NodeJS.WritableStream },
): Promise<void> {
  const { input, output } = streams;
  const style = 'isTTY' in output && output.isTTY ? 'coloured' : 'plain';
  const prompt = createInterface({
    input,
    output,
    prompt: '> ',
    completer: async (line: string): Promise<[string[], string]> => [await completions(line, app), line],
  });
  output.write('Type a question, or a command such as /help. Ctrl+D ends.\n');
  prompt.prompt();
  for await (const line of prompt) {
    if (line.trim() !== '') {
      const reply = await app.run(parseLine(line, app.commands));
      const drawn = [toReplyText(reply, style), toActionText(reply.actions)].filter((text) => text !== '');
      output.write(`\n${drawn.join('\n\n')}\n\n`);
    }
    prompt.prompt();
  }
  prompt.close();
}

/** Completes a command's name, and then the first text option from the command's own suggestions. */
async function completions(line: string, app: App): Promise<string[]> {
  const [, name = '', typed] = /^\/(\S*)(?:\s+(.*))?$/u.exec(line) ?? [];
  if (typed === undefined) {
    return app.commands
      .filter((command) => `/${command.name}`.startsWith(line))
      .map((command) => `/${command.name} `);
  }
  const command = app.commands.find((each) => each.name === name);
  const option = Object.keys(command?.options ?? {}).find((key) => command?.options[key]?.type === 'string');
  if (option === undefined) return [];
  const suggestions = await app.suggest({ command: name, option, typed, language: 'en' });
  return suggestions.map(({ value }) => `/${name} ${value}`);
}
