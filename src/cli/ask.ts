import type { Command } from 'commander';
import { runQuestion } from '../evaluation/result.ts';
import { UserError } from '../process/user-error.ts';
import { toExplanation } from '../terminal/explain.ts';
import { parseLine } from '../terminal/parse-line.ts';
import { toReplyText } from '../terminal/reply-text.ts';
import { openPrompt } from '../terminal/terminal.ts';
import { type KnowledgeOption, knowledgeOption } from './knowledge-option.ts';
import { openApp } from './open-app.ts';
import { print } from './print.ts';

interface AskOptions extends KnowledgeOption {
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** Adds `ask`, which succeeds whatever the outcome is. */
export function addAsk(program: Command): void {
  program
    .command('ask')
    .description('answer a question or a command such as "/who Wang Yi"; with no words, open a prompt')
    .argument('[words...]', 'the question')
    .option('--json', 'print the result as one line of JSON')
    .option('--explain', 'show how the answer came to be')
    .option(...knowledgeOption)
    .action(async (words: string[], options: AskOptions) => {
      await answer(words.join(' '), options);
    });
}

async function answer(line: string, options: AskOptions): Promise<void> {
  const app = await openApp(options);
  if (line.trim() === '') {
    if (options.json)
      throw new UserError('--json needs a question. For example: ask --json "what was trade in 2021"');
    await openPrompt(app, { input: process.stdin, output: process.stdout });
    return;
  }
  const request = parseLine(line, app.commands);
  if (options.json) {
    const { command, values } = request;
    const { result } = await runQuestion(app, { id: 'ask', command, values, q: line });
    print(JSON.stringify(result));
    return;
  }
  const reply = await app.run(request);
  print(toReplyText(reply, process.stdout.isTTY ? 'coloured' : 'plain'));
  if (options.explain && reply.basis) print(`\n${toExplanation(reply.basis)}`);
}
