// Draws which room imports from which into CONTRIBUTING.md: npx tsx tests/house/draw-rooms.ts
import { readFile, writeFile } from 'node:fs/promises';
import { readModules } from './read-modules.ts';
import { withDrawing } from './rooms-drawing.ts';

const file = 'CONTRIBUTING.md';
const modules = await readModules(['src', 'commands']);
await writeFile(file, withDrawing(await readFile(file, 'utf8'), modules));
