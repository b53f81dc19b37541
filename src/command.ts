import type { Knowledge } from './knowledge/knowledge.ts';
import type { Press } from './press.ts';
import type { Language, Reply } from './reply.ts';
import type { SearchIndex } from './retrieval/search-index.ts';

/** What a command may use. Everything in it is made once, in app.ts. */
export interface CommandContext {
  readonly knowledge: Knowledge;
  readonly index: SearchIndex;
  /** Every command there is, for `/help`. */
  readonly commands: readonly Command[];
  /** The language to speak where the input does not tell one: from Discord's locale. */
  readonly language: Language;
}

/** One offered completion: what is read and what is sent, 100 characters each at most. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

interface OptionShape {
  /** 1–100 characters, as Discord shows it. */
  readonly description: string;
  readonly required?: boolean;
  /** Offered, and taken, only where more than one source is loaded; such an option is never required. */
  readonly whenSeveralSources?: true;
}

export interface StringOption extends OptionShape {
  readonly type: 'string';
  /** Checked by Discord's client and again by runCommand. */
  readonly maxLengthChars?: number;
  /** The only values allowed, where there are such. */
  readonly choices?: readonly string[];
  /** Completions for what has been typed so far (perhaps nothing); 25 at most are shown. */
  readonly suggest?: (typed: string, context: CommandContext) => readonly Suggestion[];
}

export interface IntegerOption extends OptionShape {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}

export interface BooleanOption extends OptionShape {
  readonly type: 'boolean';
}

export type Option = StringOption | IntegerOption | BooleanOption;
export type Options = Readonly<Record<string, Option>>;
export type OptionValue = string | number | boolean;

type ValueOf<O extends Option> = O extends { choices: readonly (infer Choice)[] }
  ? Choice
  : O extends StringOption
    ? string
    : O extends IntegerOption
      ? number
      : boolean;

/** The arguments of a command, typed from its options: a required one is there, another may be undefined. */
export type Arguments<O extends Options> = {
  readonly [Key in keyof O]: O[Key] extends { required: true }
    ? ValueOf<O[Key]>
    : ValueOf<O[Key]> | undefined;
};

/** How a command reads in another language than English. */
export interface CommandWords<O extends Options = Options> {
  /** 1–32 characters, lower-case, letters, digits, `-` and `_`. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
  readonly options: {
    readonly [Key in keyof O]: {
      readonly name: string;
      readonly description: string;
    } & (O[Key] extends { choices: readonly (infer Choice extends string)[] }
      ? { readonly choices: Readonly<Record<Choice, string>> }
      : { readonly choices?: Readonly<Record<string, string>> });
  };
}

/** A command's words in every language but English, which is in the command itself. */
export type Localised<W> = Readonly<Record<Exclude<Language, 'en'>, W>>;

interface CommandShape {
  /** 1–32 lower-case characters. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
  readonly options: Options;
  /** A line as one would type it, for `/help`. */
  readonly example: string;
  /** Whether its replies are always private, whatever is asked for. */
  readonly audience?: 'member';
  readonly run: (
    values: Readonly<Record<string, OptionValue | undefined>>,
    context: CommandContext,
  ) => Reply | Promise<Reply>;
  /** What its replies' buttons and selects do. */
  readonly presses?: readonly Press[];
}

/** A command that is typed: `/ask who met whom`. */
export interface SlashCommand extends CommandShape {
  readonly kind: 'slash';
  readonly localised?: Localised<CommandWords>;
}

/** What a message command takes: the text of the message that it was chosen for, which may have none. */
export const messageOptions = {
  text: { type: 'string', description: 'The text of the message' },
} as const satisfies Options;

/** A command that Discord offers in the menu of any message; it may be typed as any other, too. */
export interface MessageCommand extends CommandShape {
  readonly kind: 'message';
  /** What the menu reads, 1–32 characters of any kind; no other message command has it. */
  readonly menuName: string;
  readonly localised?: Localised<MessageCommandWords>;
}

export interface MessageCommandWords extends CommandWords<typeof messageOptions> {
  readonly menuName: string;
}

/** A command as the list holds it: checked values in, a Reply out. */
export type Command = SlashCommand | MessageCommand;

/** Types a command's `run` from its options; gives the command as the list holds it. */
export function defineCommand<const O extends Options>(definition: {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly example: string;
  readonly audience?: 'member';
  readonly localised?: Localised<CommandWords<NoInfer<O>>>;
  readonly run: (values: Arguments<O>, context: CommandContext) => Reply | Promise<Reply>;
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
  readonly run: (text: string, context: CommandContext) => Reply | Promise<Reply>;
}): MessageCommand {
  const { run, ...rest } = definition;
  return {
    ...rest,
    kind: 'message',
    options: messageOptions,
    run: ({ text }, context) => run(typeof text === 'string' ? text : '', context),
  };
}
