import { areBeside } from './english/keyboard.ts';

/** What fingers do the most, hitting the key beside or swapping two letters, makes a word likelier than other slips. */
const besideCost = -0.25;
/** Fuse takes a swap for two slips. */
const swapCost = -0.5;
const cyrillic = /\p{Script=Cyrillic}/u;

/** How many slips a word may have: one in a short word, two from six letters on, three from eleven. */
export function toleranceOf(form: string): number {
  // No list tells which Russian words are ordinary, so only the least slip is put right.
  if (cyrillic.test(form)) return form.length < 9 ? 1 : 2;
  return form.length < 6 ? 1 : form.length < 11 ? 2 : 3;
}

/** Whether a misspelt word is taken to have its first letter right, or the key beside: a short or a Russian one. */
export function keepsStart(form: string): boolean {
  return form.length < 6 || cyrillic.test(form);
}

/** What speaks for a word of the same length of which two letters were swapped, or one key hit beside the right one. */
export function fingerCostOf(typed: string, word: string): number {
  if (typed.length !== word.length) return 0;
  const wrong = [...typed].flatMap((letter, at) => (letter === word[at] ? [] : [at]));
  const [first = -1, second = -1] = wrong;
  if (wrong.length === 1) return areBeside(typed.charAt(first), word.charAt(first)) ? besideCost : 0;
  const swapped = typed.charAt(first) === word[second] && typed.charAt(second) === word[first];
  return wrong.length === 2 && second === first + 1 && swapped ? swapCost : 0;
}

/** The pairs of neighbouring letters in a word, its ends counted as letters. */
export function letterPairsOf(word: string): Set<string> {
  const padded = `^${word}$`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < padded.length; at += 1) pairs.add(padded.slice(at, at + 2));
  return pairs;
}

/** How many letter pairs a word shares with a set of them, over its length. */
export function shareOfPairs(word: string, pairs: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of letterPairsOf(word)) if (pairs.has(pair)) shared += 1;
  return shared / word.length;
}
