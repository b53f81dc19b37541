const lineEnds = /\r\n?|[\v\f\x85\u2028\u2029]/gu;
/** Soft hyphens, zero-width spaces and marks of direction; joiners stay, for emoji and Persian need them. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const controls = /(?![\n\t])\p{Cc}/gu;
const loneSurrogates = /\p{Cs}/gu;
const wide = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef]`;
const lineBreakInChinese = new RegExp(`(?<=${wide})\\s*\\n\\s*(?=${wide})`, 'gu');
/** Quotation marks of Chinese and Japanese are the same characters, and right there. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * A text with one kind of line end, one kind of space, straight quotation marks and nothing that cannot be seen.
 * Lines and the spaces at their head stay.
 */
export function cleanText(text: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replace(/\p{Zs}/gu, ' ')
    .replace(invisible, '')
    .replace(controls, '')
    .replace(loneSurrogates, '\ufffd');
  return cleaned
    .split('\n')
    .map((line) => (eastAsian.test(line) ? line : straightenQuotes(line)))
    .join('\n');
}

/** A piece of cleaned text on one line, as the reader of articles gives it back. */
export function toOneLine(text: string): string {
  return text.replace(lineBreakInChinese, '').replace(/\s+/gu, ' ').trim();
}

function straightenQuotes(line: string): string {
  return line.replace(/[‘’‚‛ʼ]/gu, "'").replace(/[“”„‟]/gu, '"');
}
