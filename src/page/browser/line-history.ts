/** The lines that were sent, for bringing one back with the arrow keys. */
export interface LineHistory {
  readonly add: (line: string) => void;
  /** The line before the one that is shown; undefined where there is none, or where another line is being typed. */
  readonly older: (shown: string) => string | undefined;
  /** The line after it; the empty line after the last. */
  readonly newer: (shown: string) => string | undefined;
}

/** Makes an empty history. */
export function createLineHistory(): LineHistory {
  const lines: string[] = [];
  let at = 0;
  const isBrowsing = (shown: string) => shown === (lines[at] ?? '');
  return {
    add(line) {
      if (lines.at(-1) !== line) lines.push(line);
      at = lines.length;
    },
    older(shown) {
      if (shown !== '' && !isBrowsing(shown)) return undefined;
      if (shown === '') at = lines.length;
      if (at === 0) return undefined;
      at -= 1;
      return lines[at];
    },
    newer(shown) {
      if (shown === '' || !isBrowsing(shown)) return undefined;
      at += 1;
      return lines[at] ?? '';
    },
  };
}
