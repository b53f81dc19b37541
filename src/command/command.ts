import type { SearchIndex } from '../index/search-index.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Language } from '../language/language.ts';
import type { Credit, Reply, ReplyContent } from '../reply/reply.ts';

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

interface IntegerOption extends OptionShape {
  readonly type: 'integer';
  readonly min?: number;
  readonly max?: number;
}

interface BooleanOption extends OptionShape {
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
  ) => ReplyContent | Promise<ReplyContent>;
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

/** A command as the list holds it: checked values in, the content of a reply out. */
export type Command = SlashCommand | MessageCommand;

/** What a custom_id carries, by name and in order: a text, or a whole number from 0. */
export type PressParameters = Readonly<Record<string, 'text' | 'number'>>;

export type PressArguments<P extends PressParameters> = {
  readonly [Key in keyof P]: P[Key] extends 'number' ? number : string;
};

/** The message that a component stands under, as far as a press needs it. */
export interface PressedMessage {
  /** The question that is read above the answer, where it is. */
  readonly asked?: string;
  /** The passages as they are shown there. */
  readonly quotes: readonly { readonly paragraph: number; readonly text: string }[];
  /** Whether only the member sees it. */
  readonly isPrivate: boolean;
}

/** Who presses. */
export interface Presser extends Credit {
  /** Whether they may write where the message stands. */
  readonly maySpeak: boolean;
}

/** A press as a surface hands it over: nothing in it is trusted yet. */
export interface PressRequest {
  readonly customId: string;
  /** What was chosen from a select; empty for a button. */
  readonly values: readonly string[];
  readonly message: PressedMessage;
  readonly member: Presser;
  /** The member's own, in which private replies are. */
  readonly language: Language;
  /** The language of the place where others read the reply too; without it, the member's. */
  readonly publicLanguage?: Language;
}

/** What a press may use besides its own arguments. */
export interface PressContext extends CommandContext {
  /** The language of a reply that others read too; `language` is the member's. */
  readonly publicLanguage: Language;
  readonly values: readonly string[];
  readonly message: PressedMessage;
  readonly member: Presser;
}

/** The reply to a press, and whether it stands below the message or instead of it. */
export interface PressAnswer {
  readonly reply: Reply;
  readonly place: 'below' | 'instead';
}

/** What a press is known by in a custom_id. */
export interface PressShape<P extends PressParameters = PressParameters> {
  /** The command's name and its own: `ask.context`. Old messages carry it, so it never changes its meaning. */
  readonly name: string;
  readonly parameters: P;
}

/** A press as a command holds it. */
export interface Press extends PressShape {
  readonly run: (
    values: Readonly<Record<string, string | number>>,
    context: PressContext,
  ) => PressAnswer | Promise<PressAnswer>;
}
