import { stem } from '../stem.ts';

/** The stems that belong to a stem; undefined where there are none. */
export type StemLists = (stem: string) => ReadonlySet<string> | undefined;

/**
 * Reads entries such as “suburban: suburb; twist: turn worm” as stems. They are read when they are first asked for,
 * as many who start have no use for them.
 */
export function createStemLists(entries: string): StemLists {
  let lists: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (of) => {
    lists ??= toStemLists(entries);
    return lists.get(of);
  };
}

function toStemLists(entries: string): Map<string, Set<string>> {
  const lists = new Map<string, Set<string>>();
  for (const entry of entries.split(';')) {
    const [word = '', ...others] = entry
      .split(/[\s:]+/)
      .filter(Boolean)
      .map(stem);
    const known = lists.get(word) ?? new Set();
    lists.set(word, known);
    for (const each of others) if (each !== word) known.add(each);
  }
  return lists;
}
