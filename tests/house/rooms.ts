import type { Module } from './read-modules.ts';

/**
 * The rooms of the house, the lowest first. A module imports from its own room and from those below it, types
 * included. A name that ends in a slash is a folder with all that is in it.
 */
export const rooms: readonly string[] = [
  'src/process/',
  'src/language/',
  'src/meaning/',
  'src/records/',
  'src/knowledge/',
  'src/index/',
  'src/question/',
  'src/rank/',
  'src/judge/',
  'src/show/',
  'src/look-ups/',
  'src/checking/',
  'src/words/',
  'src/reply/',
  'src/command/',
  'src/pictures/',
  'src/asking/',
  'commands/',
  'src/app.ts',
  'src/terminal/',
  'src/discord/',
  'src/page/',
  'src/ingest/',
  'src/evaluation/',
  'src/proofreading/',
  'src/cli/',
  'src/main.ts',
  'src/cli.ts',
];

/** The room in which a file lives; refuses one that has none. */
export function roomOf(path: string): string {
  const room = rooms.find((each) => path.startsWith(each));
  if (room === undefined) throw new Error(`${path} is in no room`);
  return room;
}

/** How many lines each room has. */
export function linesByRoom(modules: readonly Module[]): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { path, text } of modules) {
    const room = roomOf(path);
    lines.set(room, (lines.get(room) ?? 0) + text.split('\n').length - 1);
  }
  return lines;
}

/** The rooms that each room imports from, itself left out, the lowest first. */
export function importsByRoom(modules: readonly Module[]): ReadonlyMap<string, readonly string[]> {
  const imports = new Map(rooms.map((room) => [room, new Set<string>()]));
  for (const { path, imports: targets } of modules) {
    for (const { target, written } of targets) {
      if (written.startsWith('.') && roomOf(target) !== roomOf(path))
        imports.get(roomOf(path))?.add(roomOf(target));
    }
  }
  return new Map([...imports].map(([room, below]) => [room, rooms.filter((each) => below.has(each))]));
}

/** The circles in which modules import one another, types included: each is the list of its files. */
export function circlesOf(modules: readonly Module[]): string[][] {
  const targetsOf = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.filter(({ written }) => written.startsWith('.')).map(({ target }) => target),
    ]),
  );
  // Strongly connected components (Tarjan, 1972).
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): void => {
    const number = order.size;
    order.set(path, number);
    low.set(path, number);
    open.push(path);
    for (const target of targetsOf.get(path) ?? []) {
      if (!targetsOf.has(target)) continue;
      if (!order.has(target)) visit(target);
      if (open.includes(target)) low.set(path, Math.min(low.get(path) ?? 0, low.get(target) ?? 0));
    }
    if (low.get(path) !== number) return;
    const circle = open.splice(open.indexOf(path));
    if (circle.length > 1 || targetsOf.get(path)?.includes(path)) circles.push(circle.sort());
  };
  for (const path of targetsOf.keys()) if (!order.has(path)) visit(path);
  return circles;
}
