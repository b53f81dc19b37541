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
