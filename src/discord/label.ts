import type { Language } from '../language/language.ts';
import { plain, toPlainText } from '../show/text.ts';
import { toOneLine } from './clean-text.ts';
import { shorten } from './shorten.ts';

/** A text where Discord knows no markdown and takes one line: a button, an option, a choice. Cut to its limit. */
export function toLabel(text: string, within: { limitChars: number; language: Language }): string {
  return toPlainText(shorten(plain(toOneLine(text)), { ...within, draw: toPlainText }));
}
