import Fuse from 'fuse.js';

/** Fuse.js compares 32 characters at most. */
const comparedLimitChars = 32;

/** The known word that is most like the written one, or undefined where none is near. */
function nearest(written: string, known: readonly string[]): string | undefined {
  const fuse = new Fuse(known, { threshold: 0.4, ignoreLocation: true, minMatchCharLength: 2 });
  return fuse.search(written.slice(0, comparedLimitChars), { limit: 1 })[0]?.item;
}

/** ` (did you mean "cites"?)`, or nothing where no known word is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  const word = nearest(written, known);
  return word === undefined ? '' : ` (did you mean "${word}"?)`;
}
