import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import type { Command, PressAnswer, PressRequest, Suggestion } from './command/command.ts';
import { withOfferedOptions } from './command/offered-options.ts';
import {
  type CommandRequest,
  pressComponent,
  runCommand,
  type SuggestRequest,
  suggest,
} from './command/run-command.ts';
import { buildSearchIndex, type SearchIndex } from './index/search-index.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Reply } from './reply/reply.ts';

/** The bot without a surface: what Discord, the page, the terminal and the tests all talk to. */
export interface App {
  readonly commands: readonly Command[];
  readonly knowledge: Knowledge;
  /** Answers a command; never throws (see runCommand). */
  readonly run: (request: CommandRequest) => Promise<Reply>;
  /** Answers a pressed button or a choice from a select; never throws. */
  readonly press: (request: PressRequest) => Promise<PressAnswer>;
  /** Completions for a half-typed option; never throws. */
  readonly suggest: (request: SuggestRequest) => Promise<readonly Suggestion[]>;
}

/** Wires the bot by hand: indexes the knowledge once, unless its index is given, and binds the commands to it. */
export function createApp(parts: {
  knowledge: Knowledge;
  log: Logger;
  commands?: readonly Command[];
  index?: SearchIndex;
}): App {
  const list = withOfferedOptions(parts.commands ?? commands, parts.knowledge);
  const index = parts.index ?? buildSearchIndex(parts.knowledge);
  const environment = {
    commands: list,
    context: { knowledge: parts.knowledge, index, commands: list },
    log: parts.log,
  };
  return {
    commands: list,
    knowledge: parts.knowledge,
    run: (request) => runCommand(request, environment),
    press: (request) => pressComponent(request, environment),
    suggest: (request) => suggest(request, environment),
  };
}
