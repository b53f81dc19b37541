/** A point of a picture; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle, by its centre. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes come nearer to each other than a gap. */
export function overlap(a: Box, b: Box, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}

/** The point at a part of the way from one to another. */
export function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** Whether a line from one point to another passes through a box. */
export function crosses(line: { readonly from: Point; readonly to: Point }, box: Box): boolean {
  return stretchInside(line, box) !== undefined;
}

/** The line from one box's edge to another's, `gap` away from both, shifted aside; undefined where none is left. */
export function connect(
  a: Box,
  b: Box,
  { gap, aside }: { readonly gap: number; readonly aside: number },
): { from: Point; to: Point } | undefined {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length === 0) return undefined;
  const shift = { x: (-(b.y - a.y) / length) * aside, y: ((b.x - a.x) / length) * aside };
  const line = {
    from: { x: a.x + shift.x, y: a.y + shift.y },
    to: { x: b.x + shift.x, y: b.y + shift.y },
  };
  const start = stretchInside(line, inflate(a, gap))?.[1] ?? 0;
  const end = stretchInside(line, inflate(b, gap))?.[0] ?? 1;
  if (start >= end) return undefined;
  return { from: between(line.from, line.to, start), to: between(line.from, line.to, end) };
}

function inflate(box: Box, gap: number): Box {
  return { ...box, width: box.width + 2 * gap, height: box.height + 2 * gap };
}

/** The part of a line inside a box, as parts of its length: Liang and Barsky's clipping. */
function stretchInside(
  { from, to }: { readonly from: Point; readonly to: Point },
  box: Box,
): [number, number] | undefined {
  let enter = 0;
  let leave = 1;
  for (const [at, step, centre, size] of [
    [from.x, to.x - from.x, box.x, box.width],
    [from.y, to.y - from.y, box.y, box.height],
  ] as const) {
    const low = centre - size / 2 - at;
    const high = centre + size / 2 - at;
    if (step === 0) {
      if (low > 0 || high < 0) return undefined;
      continue;
    }
    enter = Math.max(enter, Math.min(low / step, high / step));
    leave = Math.min(leave, Math.max(low / step, high / step));
  }
  return enter < leave ? [enter, leave] : undefined;
}
