const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
/** By how much of a key each row stands to the right of the one above. */
const rowOffset = 0.5;
/** Keys whose middles lie no further apart than this touch, in widths of a key. */
const touchWithin = 1.2;

const placeOf = new Map(
  rows.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y * rowOffset, y }] as const)),
);

/** Whether two letters lie beside each other on an English keyboard. */
export function areBeside(a: string, b: string): boolean {
  const [one, other] = [placeOf.get(a), placeOf.get(b)];
  if (!one || !other || a === b) return false;
  return Math.hypot(one.x - other.x, one.y - other.y) <= touchWithin;
}
