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

/** A command as the list holds it: checked values in, a Reply out. */
export interface Command {
  /** 1–32 lower-case characters. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
  readonly options: Options;
  /** A line as one would type it, for `/help`. */
  readonly example: string;
  readonly run: (
    values: Readonly<Record<string, OptionValue | undefined>>,
    context: CommandContext,
  ) => Reply | Promise<Reply>;
  /** What its replies' buttons and selects do. */
  readonly presses?: readonly Press[];
}

/** Types a command's `run` from its options; gives the command as the list holds it. */
export function defineCommand<const O extends Options>(definition: {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly example: string;
  readonly run: (values: Arguments<O>, context: CommandContext) => Reply | Promise<Reply>;
  readonly presses?: readonly Press[];
}): Command {
  // runCommand has checked the values against these very options, which no type can say.
  return definition as unknown as Command;
}

export { UserError } from './user-error.ts';
