import type { CommandContext } from './command.ts';
import type { Credit, Language, Reply } from './reply.ts';

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

/** Keeps the kinds of a shape's parameters in its type. */
export function definePressShape<const P extends PressParameters>(shape: PressShape<P>): PressShape<P> {
  return shape;
}

/** Types a press's `run` from its shape. Nothing is kept for a press between two messages. */
export function definePress<P extends PressParameters>(
  shape: PressShape<P>,
  run: (values: PressArguments<P>, context: PressContext) => PressAnswer | Promise<PressAnswer>,
): Press {
  // pressComponent has read the values by these very parameters, which no type can say.
  return { ...shape, run: run as unknown as Press['run'] };
}
