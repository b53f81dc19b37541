import type { PressArguments, PressContext, PressParameters, PressShape } from '../command/command.ts';
import { toCustomId } from '../command/custom-id.ts';
import { UserError } from '../process/user-error.ts';
import { wordsIn } from '../words/words.ts';

/** A button's id, and whether the question is in it. Where it is not, the reply shows the question above. */
export interface CarriedId {
  readonly id: string;
  readonly isWhole: boolean;
}

/** Puts a question into a custom_id where it fits; gives undefined where nothing does. */
export function carryQuestion<P extends PressParameters & { readonly question: 'text' }>(
  shape: PressShape<P>,
  values: PressArguments<P>,
): CarriedId | undefined {
  const whole = toCustomId(shape, values);
  if (whole !== undefined) return { id: whole, isWhole: true };
  const id = toCustomId(shape, { ...values, question: '' });
  return id === undefined ? undefined : { id, isWhole: false };
}

/** The question that a press is about: of its id, or as the message shows it. Refuses where neither has it. */
export function carriedQuestion(inId: string, { message, language }: PressContext): string {
  const question = inId || message.asked;
  if (!question) throw new UserError(wordsIn(language).questionGone);
  return question;
}

/** A question in one line, as it can stand in an id and above a reply. */
export function toCarried(question: string): string {
  return question
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
