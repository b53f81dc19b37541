/**
 * How many slips lie between two words: a letter put in, left out or changed, or two neighbours swapped
 * (optimal string alignment, after Damerau). With a limit, what lies further is only said to be so: any number above
 * it is given. Takes words of any length; its cost is their product, or less with a limit.
 */
export function editDistance(a: string, b: string, options: { limit?: number } = {}): number {
  const { limit = Number.POSITIVE_INFINITY } = options;
  if (Math.abs(a.length - b.length) > limit) return Math.abs(a.length - b.length);
  const width = b.length + 1;
  let [twoBack, previous, current] = rowsOf(width);
  for (let column = 0; column < width; column += 1) previous[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    current[0] = row;
    let least = row;
    const letter = a.charCodeAt(row - 1);
    const before = row > 1 ? a.charCodeAt(row - 2) : -1;
    for (let column = 1; column < width; column += 1) {
      const other = b.charCodeAt(column - 1);
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (letter === other ? 0 : 1),
      );
      if (column > 1 && before === other && letter === b.charCodeAt(column - 2)) {
        cost = Math.min(cost, (twoBack[column - 2] ?? 0) + 1);
      }
      current[column] = cost;
      if (cost < least) least = cost;
    }
    // No later row is lower: a step down costs nothing at the least, and a swap from the row before costs one.
    if (least > limit) return least;
    [twoBack, previous, current] = [previous, current, twoBack];
  }
  return previous[b.length] ?? 0;
}

type Rows = [Uint16Array, Uint16Array, Uint16Array];
const shortWidth = 64;
const shortRows: Rows = [
  new Uint16Array(shortWidth),
  new Uint16Array(shortWidth),
  new Uint16Array(shortWidth),
];

/** Rows to work in; those for ordinary words are kept. */
function rowsOf(width: number): Rows {
  return width <= shortWidth
    ? [...shortRows]
    : [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
}
