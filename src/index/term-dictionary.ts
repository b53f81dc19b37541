/** Numbers the terms of an index: a term is a stem, a number (`#2021`), a concept (`§3`) or a name (`@…`). */
export interface TermDictionary {
  /** The term's number, made if it is new. Numbers start at 1: 0 stands for a sentence's end. */
  readonly add: (term: string) => number;
  /** The term's number, or undefined where the index has not got it. */
  readonly find: (term: string) => number | undefined;
  readonly termOf: (id: number) => string;
  readonly size: () => number;
}

export function createTermDictionary(): TermDictionary {
  const ids = new Map<string, number>();
  const terms: string[] = [''];
  return {
    add(term) {
      const known = ids.get(term);
      if (known !== undefined) return known;
      const id = terms.length;
      ids.set(term, id);
      terms.push(term);
      return id;
    },
    find: (term) => ids.get(term),
    termOf: (id) => terms[id] ?? '',
    size: () => terms.length,
  };
}
