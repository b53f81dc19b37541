import { type Language, plain, type Reply } from '../../reply.ts';
import type { PressResponse } from './wire.ts';

/** A pressed button or a choice from a select, as Discord hands it over: nothing in it is trusted yet. */
export interface PressRequest {
  readonly customId: string;
  /** What was chosen from a select; empty for a button. */
  readonly values: readonly string[];
  /** The message that the component stands under, as Discord's API has it. */
  readonly message: Readonly<Record<string, unknown>>;
  readonly language: Language;
}

/** The reply to a press, and whether it stands below the pressed message or instead of it. */
export interface PressAnswer {
  readonly reply: Reply;
  readonly place: PressResponse['place'];
}

/** Answers a press; never throws. */
export type Press = (request: PressRequest) => Promise<PressAnswer>;

/** Answers every press where the bot has no components: it says so, to the one who pressed. */
export const refusePress: Press = async ({ language }) => ({
  place: 'below',
  reply: {
    kind: 'refused',
    language,
    blocks: [{ type: 'text', text: plain('I do not know this button. Ask again to get a new one.') }],
    private: true,
  },
});
