import { type Language, plain, toPlainText } from '../reply.ts';
import { toOneLine } from './clean-text.ts';
import { shorten } from './shorten.ts';

/** A text where Discord knows no markdown and takes one line: a button, an option, a choice. Cut to its limit. */
export function toLabel(text: string, within: { limitChars: number; language: Language }): string {
  return toPlainText(shorten(plain(toOneLine(text)), { ...within, draw: toPlainText }));
}
