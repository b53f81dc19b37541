import type { Module } from './read-modules.ts';
import { importsByRoom, rooms } from './rooms.ts';

const begin = '<!-- drawn by tests/house/draw-rooms.ts -->';
const end = '<!-- end of the drawing -->';

/** The graph of the rooms, as Mermaid draws it: an arrow to each room below that is not reached through another. */
function drawRooms(modules: readonly Module[]): string {
  const imports = importsByRoom(modules);
  const nameOf = (room: string) => room.replace(/^src\//, '').replace(/\/$/, '');
  const idOf = (room: string) => `r${rooms.indexOf(room)}`;
  const drawn = rooms.toReversed();
  return [
    '```mermaid',
    'flowchart TD',
    ...drawn.map((room) => `  ${idOf(room)}["${nameOf(room)}"]`),
    ...drawn.flatMap((room) => nearestOf(room, imports).map((below) => `  ${idOf(room)} --> ${idOf(below)}`)),
    '```',
  ].join('\n');
}

/** A page with the drawing between its two marks; refuses one that has them not. */
export function withDrawing(page: string, modules: readonly Module[]): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from)
    throw new Error(`the page has no place for the drawing: “${begin}”, “${end}”`);
  return `${page.slice(0, from + begin.length)}\n\n${drawRooms(modules)}\n\n${page.slice(to)}`;
}

/** The rooms that one imports from and that no other of them reaches: the rest follows. */
function nearestOf(room: string, imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const own = imports.get(room) ?? [];
  const reached = new Set<string>();
  const reach = (each: string): void => {
    for (const below of imports.get(each) ?? []) {
      if (reached.has(below)) continue;
      reached.add(below);
      reach(below);
    }
  };
  for (const each of own) reach(each);
  return own.filter((each) => !reached.has(each));
}
