const letters = 'abcdefghijklmnopqrstuvwxyz';
const shortestMisspelt = 4;

/**
 * A text with one slip of the keyboard in its longest word: a letter left out, two swapped, or one for another. Which
 * and where hangs on the text alone, so that the same text always gets the same slip; the first letter is kept, and a
 * text of shorter words than four letters stays as it is.
 */
export function withSlip(text: string): string {
  const words = text.match(/[A-Za-z]+/g) ?? [];
  const word = words.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
  return word.length < shortestMisspelt ? text : text.replace(word, () => misspell(word, hashOf(text)));
}

function misspell(word: string, hash: number): string {
  const at = 1 + (hash % (word.length - 2));
  const before = word.slice(0, at);
  const slips = [
    before + word.slice(at + 1),
    before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    before + letters.charAt((hash >>> 12) % letters.length) + word.slice(at + 1),
  ];
  return slips[(hash >>> 8) % slips.length] ?? word;
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (hash * 31 + text.charCodeAt(at)) >>> 0;
  return hash;
}
