import { z } from 'zod';
import { customIdLimitChars, selectOptionLimit, selectOptionLimitChars } from '../reply/limits.ts';

/** More than any command takes; what is too long for an option is refused by the command's own check. */
const lineLimitChars = 8_000;
const localeLimitChars = 35;

const line = z.string().max(lineLimitChars);
/** The language of the member's Discord: here, of the browser. */
const locale = z.string().max(localeLimitChars).default('en');

/** A line that was sent. */
export const runRequest = z.strictObject({ line, locale });

/** A line that is being typed, and where the caret stands in it. */
export const suggestRequest = z.strictObject({ line, caret: z.int().min(0).max(lineLimitChars), locale });

/** A component that was pressed or chosen from, with the message that it stands under. */
export const pressRequest = z.strictObject({
  custom_id: z.string().min(1).max(customIdLimitChars),
  values: z.array(z.string().max(selectOptionLimitChars)).max(selectOptionLimit).default([]),
  message: z.record(z.string(), z.json()),
  locale,
});
