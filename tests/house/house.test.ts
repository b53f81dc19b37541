import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type Import, type Module, readModules, toModule } from './read-modules.ts';
import { circlesOf, linesByRoom, roomOf, rooms } from './rooms.ts';
import { withDrawing } from './rooms-drawing.ts';

// The walls of the house. Each test lists what breaks one, so that it is read off the failure.

const modules = await readModules(['src', 'commands']);

/** The imports that break a rule, as `from → to`. */
function breaches(within: string, isBreach: (each: Import, module: Module) => boolean): string[] {
  return modules
    .filter(({ path }) => path.startsWith(within))
    .flatMap((module) =>
      module.imports
        .filter((each) => isBreach(each, module))
        .map(({ target }) => `${module.path} → ${target}`),
    );
}

/** The modules in whose code a pattern stands. */
function modulesWith(pattern: RegExp, within = ''): string[] {
  return modules
    .filter(({ path, code }) => path.startsWith(within) && pattern.test(code))
    .map(({ path }) => path);
}

/** A script that makes a data file; it is run by hand. */
const isScript = (path: string) => /^src\/(?:language|meaning)\/data\//.test(path);
const isRelative = ({ written }: Import) => written.startsWith('.');

describe('imports', () => {
  test('point down: from no room above, types included', () => {
    const upward = breaches(
      '',
      (each, module) =>
        isRelative(each) && rooms.indexOf(roomOf(each.target)) > rooms.indexOf(roomOf(module.path)),
    );
    expect(upward).toEqual([]);
  });

  test('go round in no circle, types included', () => {
    expect(circlesOf(modules)).toEqual([]);
  });

  test('that go round are found', () => {
    const circle = ['a', 'b'].map((name, at) =>
      toModule(`src/${name}.ts`, `import type { X } from './${at === 0 ? 'b' : 'a'}.ts';`),
    );
    expect(circlesOf([...circle, toModule('src/c.ts', "import { y } from './a.ts';")])).toEqual([
      ['src/a.ts', 'src/b.ts'],
    ]);
  });

  test('name the file that they mean, with its ending', () => {
    expect(breaches('', (each) => isRelative(each) && !existsSync(each.target))).toEqual([]);
  });

  test('of discord.js are in the rooms of Discord alone', () => {
    const users = breaches('', ({ target }) => target.startsWith('discord.js')).map(
      (line) => line.split(' ')[0],
    );
    expect(users.length).toBeGreaterThan(0);
    expect(users.filter((path) => !path?.startsWith('src/discord/'))).toEqual([]);
  });
});

test('no room has more than a fifth of the lines', () => {
  const lines = linesByRoom(modules.filter(({ path }) => path.startsWith('src/')));
  const total = [...lines.values()].reduce((sum, each) => sum + each, 0);
  expect([...lines].filter(([, each]) => each > total / 5)).toEqual([]);
});

test('the rooms are drawn in CONTRIBUTING.md as they are', async () => {
  // Where this fails, draw them again: npx tsx tests/house/draw-rooms.ts
  const page = await readFile('CONTRIBUTING.md', 'utf8');
  expect(withDrawing(page, modules)).toBe(page);
});

describe('an answer comes from the question and the knowledge alone', () => {
  const answering = ['index', 'question', 'rank', 'judge', 'show', 'look-ups', 'checking'];
  const answeringRooms = answering.map((room) => `src/${room}/`).filter((room) => room !== 'src/index/');

  test.each(answeringRooms)('%s takes no module that reaches the world', (room) => {
    expect(breaches(room, ({ target }) => target.startsWith('node:'))).toEqual([]);
  });

  test('the index does so in its cache alone', () => {
    const outward = breaches('src/index/', ({ target }) => target.startsWith('node:'));
    expect(outward.length).toBeGreaterThan(0);
    expect(outward.filter((line) => !line.startsWith('src/index/cache/'))).toEqual([]);
  });

  test('language reads its own data, and nothing else', () => {
    const modulesOfData = ['node:module', 'node:fs'];
    const outward = breaches(
      'src/language/',
      ({ target }, { path }) =>
        target.startsWith('node:') && !modulesOfData.includes(target) && !isScript(path),
    );
    expect(outward).toEqual([]);
  });

  test('of the knowledge they take values, and no reading of files', () => {
    const values = ['knowledge', 'schema', 'curated', 'value-text'].map((name) => `src/knowledge/${name}.ts`);
    const others = ['src/index/', ...answeringRooms].flatMap((room) =>
      breaches(
        room,
        ({ target, isType }) =>
          target.startsWith('src/knowledge/') &&
          !(values.includes(target) && (isType || !target.endsWith('/schema.ts'))),
      ),
    );
    expect(others).toEqual([]);
  });

  test('they read no process, clock, chance or net', () => {
    const world =
      /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bperformance\.|\bMath\.random\b|\bset(?:Timeout|Interval)\(|\bfetch\(|\bcrypto\./;
    for (const room of ['src/index/', 'src/language/', ...answeringRooms]) {
      const readers = modulesWith(world, room);
      expect(readers.filter((path) => !isScript(path) && !path.startsWith('src/index/cache/'))).toEqual([]);
    }
    expect(modulesWith(world).length, 'the pattern finds what other rooms do').toBeGreaterThan(0);
  });
});

test('commands take no files, process or net', () => {
  expect(breaches('commands/', ({ target }) => target.startsWith('node:'))).toEqual([]);
  expect(modulesWith(/\bprocess\.|\bfetch\(/, 'commands/')).toEqual([]);
});

test('only config.ts reads the environment, and only the entries read .env', () => {
  expect(modulesWith(/\bprocess\s*\.\s*env\b|\benv\b[^;]*\}\s*=\s*process\b|import\.meta\.env\b/)).toEqual([
    'src/process/config.ts',
  ]);
  expect(breaches('', ({ target }) => /^(?:node:)?process$/.test(target))).toEqual([]);
  expect(breaches('', ({ target }) => target === 'dotenv')).toEqual([
    'src/cli.ts → dotenv',
    'src/main.ts → dotenv',
  ]);
});

test('no test mocks a module', async () => {
  const tests = await readModules(['tests']);
  expect(tests.length).toBeGreaterThan(0);
  expect(
    tests.filter(({ code }) => /\bvi\s*\.\s*(?:mock|doMock|hoisted)\(/.test(code)).map(({ path }) => path),
  ).toEqual([]);
});

test('imports are found in each way in which they are written, and not in comments', () => {
  const { imports, code } = toModule(
    'src/a/b.ts',
    `import { x } from 'one'; // import { n } from 'none'
import type { Y } from '../c.ts';
import {
  type Z,
  type W,
} from "./d.ts";
`.replaceAll('"', "'") +
      `import { type V, v } from './e.ts';
export { u } from './f.ts';
export * from './g.ts';
import 'two';
/** import { m } from 'none'; process.env */
const link = 'https://example.org/from';
const later = await import('./h.ts');
`,
  );
  expect(imports.map(({ target, isType }) => `${target}${isType ? ' (type)' : ''}`)).toEqual([
    'one',
    'src/c.ts (type)',
    'src/a/d.ts (type)',
    'src/a/e.ts',
    'src/a/f.ts',
    'src/a/g.ts',
    'two',
    'src/a/h.ts',
  ]);
  expect(code).toContain('https://example.org/from');
  expect(code).not.toContain('process.env');
});
