import { readFileSync } from 'node:fs';

/** The stems that belong to a stem; undefined where there are none. */
type StemList = (stem: string) => ReadonlySet<string> | undefined;

/** What WordNet says of words, by their stems. */
export interface WordLists {
  /** What means the same in the commonest sense: help and assist. */
  readonly synonymStems: StemList;
  /** What is of the same family: suburban and suburb, destroy and destruction. */
  readonly derivedStems: StemList;
}

/**
 * The lists of the data folder, by the stems that `stem` gives of their words. Each is read when it is first asked,
 * as many who start have no use for it.
 */
export function createWordLists(stem: (word: string) => string): WordLists {
  return {
    synonymStems: createStemList('wordnet-synonyms.txt', stem),
    derivedStems: createStemList('wordnet-derived.txt', stem),
  };
}

function createStemList(file: string, stem: (word: string) => string): StemList {
  let stems: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (of) => {
    stems ??= toStems(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'), stem);
    return stems.get(of);
  };
}

/** Reads lines such as “twist: turn worm”. Words of one stem share what belongs to any of them. */
function toStems(lines: string, stem: (word: string) => string): Map<string, Set<string>> {
  const stems = new Map<string, Set<string>>();
  for (const line of lines.trimEnd().split(/\r?\n/)) {
    const [own = '', ...others] = line.split(/:? /).map(stem);
    const known = stems.get(own) ?? new Set();
    stems.set(own, known);
    for (const other of others) if (other !== own) known.add(other);
  }
  return stems;
}
