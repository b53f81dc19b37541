import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10';
import type { StandInChannel } from './types.ts';
import type { Refusal } from './use-types.ts';

/** What is kept of an interaction while and after it is answered. */
export interface InteractionRecord {
  readonly id: string;
  readonly token: string;
  readonly payload: APIInteraction;
  readonly channel: StandInChannel;
  readonly createdAtMs: number;
  /** The message whose button or select was used. */
  readonly sourceMessageId: string | undefined;
  /** How many sessions of the bot were told of it; with none it is lost. */
  sessionsTold: number;
  /** The first accepted answer. */
  response: APIInteractionResponse | undefined;
  /** The message of the first answer: the new one, or the one that was updated. */
  originalMessageId: string | undefined;
  /** True from a deferral until the message that it promised. */
  isLoading: boolean;
  readonly followUpIds: string[];
  readonly refusals: Refusal[];
}

/** How long an interaction waits for its first answer. */
export const firstAnswerLimitMs = 3_000;
/** How long its token can be used for more. */
export const tokenLifeMs = 15 * 60_000;
