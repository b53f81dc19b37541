import type { ReplyContent } from '../reply/reply.ts';
import {
  type Arguments,
  type CommandContext,
  type CommandWords,
  type Localised,
  type MessageCommand,
  type MessageCommandWords,
  messageOptions,
  type Options,
  type Press,
  type SlashCommand,
} from './command.ts';

/** Types a command's `run` from its options; gives the command as the list holds it. */
export function defineCommand<const O extends Options>(definition: {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly example: string;
  readonly audience?: 'member';
  readonly localised?: Localised<CommandWords<NoInfer<O>>>;
  readonly run: (values: Arguments<O>, context: CommandContext) => ReplyContent | Promise<ReplyContent>;
  readonly presses?: readonly Press[];
}): SlashCommand {
  // runCommand has checked the values against these very options, which no type can say.
  return { ...definition, kind: 'slash' } as unknown as SlashCommand;
}

/** Makes a command of a message's menu; its `run` is given the message's text, empty where it has none. */
export function defineMessageCommand(definition: {
  readonly name: string;
  readonly menuName: string;
  readonly description: string;
  readonly example: string;
  readonly audience?: 'member';
  readonly localised?: Localised<MessageCommandWords>;
  readonly run: (text: string, context: CommandContext) => ReplyContent | Promise<ReplyContent>;
}): MessageCommand {
  const { run, ...rest } = definition;
  return {
    ...rest,
    kind: 'message',
    options: messageOptions,
    run: ({ text }, context) => run(typeof text === 'string' ? text : '', context),
  };
}
