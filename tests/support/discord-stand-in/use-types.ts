import type { APIInteraction, APIInteractionResponse, APIMessage, LocaleString } from 'discord-api-types/v10';

/** Someone who types, presses and reads. */
export interface UserSeed {
  readonly id?: string;
  readonly username?: string;
  readonly globalName?: string;
  readonly bot?: boolean;
}

/** Where something happens. Without it: the first channel of the first guild. */
export type Place =
  | { readonly kind: 'guild'; readonly guildId?: string; readonly channelId?: string }
  | { readonly kind: 'dm' }
  | { readonly kind: 'group' };

/** What every interaction has, whatever its kind. */
export interface InteractionSetting {
  readonly place?: Place;
  /** Who does it. Without it: always the same member. */
  readonly user?: UserSeed;
  /** The member's permissions in the channel, as a bit set; without it: those of an ordinary member. */
  readonly memberPermissions?: bigint;
  /** The bot's permissions in the channel. */
  readonly appPermissions?: bigint;
  /** The member's own locale: `en-US`. */
  readonly locale?: LocaleString;
  /** Whether it is there through the server's install or the member's own. */
  readonly installedBy?: 'guild' | 'user';
}

export interface CommandUse extends InteractionSetting {
  /** The name of a command that is registered; one that is not is the test's mistake, and throws. */
  readonly command: string;
  /** Values by option name. Checked against the registered options, as Discord's client does. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** Skips that check, as a modified client would. */
  readonly unchecked?: boolean;
}

export interface AutocompleteUse extends InteractionSetting {
  readonly command: string;
  /** The option that is being typed. */
  readonly option: string;
  /** What has been typed so far, perhaps nothing. */
  readonly typed: string;
  /** The other options that are filled in already. */
  readonly options?: Readonly<Record<string, string | number | boolean>>;
}

export interface ButtonPress extends InteractionSetting {
  readonly customId: string;
  /** The message that the button stands under: a real one, or one written by the test as months old. */
  readonly message: APIMessage;
}

export interface SelectChoice extends ButtonPress {
  readonly values: readonly string[];
}

export interface MessageCommandUse extends InteractionSetting {
  readonly command: string;
  readonly message: APIMessage;
}

export interface MessageToSend {
  readonly content: string;
  readonly user?: UserSeed;
  readonly place?: Place;
  /** The message replied to. */
  readonly replyTo?: APIMessage;
}

/** An interaction and all that came back for it. The fields are live: they fill as the bot answers. */
export interface StandInInteraction {
  readonly id: string;
  readonly token: string;
  /** What the bot was sent. */
  readonly payload: APIInteraction;
  /** The first answer as the bot sent it, once one has been accepted. */
  readonly response: APIInteractionResponse | undefined;
  /** The message of the first answer, as it stands after edits; undefined for autocomplete or when deleted. */
  readonly message: APIMessage | undefined;
  /** The messages that followed, in order. */
  readonly followUps: readonly APIMessage[];
  /** What was refused of what the bot sent for it. */
  readonly refusals: readonly Refusal[];
  /** The first accepted answer. Rejects after `timeoutMs` (60,000), saying what was refused meanwhile. */
  answered(options?: { readonly timeoutMs?: number }): Promise<APIInteractionResponse>;
}

/** An error answer: Discord's status, code, message and the errors by field. */
export interface Refusal {
  readonly status: number;
  readonly body: { readonly code: number; readonly message: string; readonly errors?: unknown };
}
