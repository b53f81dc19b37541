import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';

/** A message as Discord's API has it: what of it the page draws. */
export interface DrawableMessage {
  readonly content?: string;
  readonly embeds?: readonly APIEmbed[];
  readonly components?: readonly APIMessageTopLevelComponent[];
  readonly attachments?: readonly DrawableAttachment[];
  readonly flags?: number;
}

/** A file of a message. Only a `data:` address or one of the page's own server is loaded. */
export interface DrawableAttachment {
  readonly filename: string;
  readonly description?: string;
  readonly url?: string;
}

/** What the page shows before anything is asked: `GET /api/commands`. */
export interface CommandsResponse {
  /** The commands as one may type them here; those of a message's menu too. */
  readonly commands: readonly { readonly name: string; readonly description: string }[];
  /** Questions that the sources answer. */
  readonly examples: readonly string[];
}

/** The reply to a typed line: `POST /api/run`. */
export interface RunResponse {
  readonly command: string;
  readonly message: DrawableMessage;
}

/** The reply to a pressed button or a choice: `POST /api/press`. */
export interface PressResponse {
  readonly message: DrawableMessage;
  /** Whether it stands below the message that was pressed, or instead of it. */
  readonly place: 'below' | 'instead';
}

/** A line that a choice would make of the typed one. */
export interface Choice {
  readonly name: string;
  readonly description?: string;
  readonly line: string;
  /** Where the caret is then. */
  readonly caret: number;
}

/** An option of the typed command, and the stretch of the line that is its value. */
export interface LineOption {
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly value?: { readonly text: string; readonly start: number; readonly end: number };
}

/** What is known of a half-typed line: `POST /api/suggest`. */
export interface SuggestResponse {
  /** The command that the line is for, once it is known. */
  readonly command?: { readonly name: string; readonly options: readonly LineOption[] };
  /** The option that the caret stands in. */
  readonly active?: string;
  /** Whether the choices are commands or values of the active option. */
  readonly completes: 'command' | 'value';
  readonly choices: readonly Choice[];
}

/** Why a request was not carried out, as a sentence for the person at the page. */
export interface FailureResponse {
  readonly error: string;
}
