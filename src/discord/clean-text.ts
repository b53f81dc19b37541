import type { Text } from '../show/text.ts';

const lineBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/g;

/**
 * What is not seen but changes what is: control characters, marks and overrides of direction, zero-width and
 * tag characters. Joiners stay, which emoji and several scripts are written with.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Takes out what could disguise a text, and half characters; line breaks become `\n`, tabs spaces. */
export function cleanText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(unseen, '');
}

/** The same of a text with marks. */
export function cleanSpans(text: Text): Text {
  return text.map((span) => ({ ...span, text: cleanText(span.text) }));
}

/** In one line. */
export function toOneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
