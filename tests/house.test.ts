import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Import, type Module, readModules, toModule } from './support/read-modules.ts';

// The walls of the house. Each test lists what breaks one, so that it is read off the failure.

const modules = await readModules(['src', 'commands']);

/** What a module may import stands on its own floor or below it; the first of a file's matches is its floor. */
const floors: readonly (readonly string[])[] = [
  ['src/main.ts', 'src/cli.ts', 'src/language/data/make-wordnet.ts'],
  ['src/config.ts', 'src/log.ts', 'src/redact.ts', 'src/evaluation/', 'src/ingest/'],
  ['src/preview/'],
  ['src/discord/'],
  ['src/app.ts'],
  ['src/run-command.ts'],
  ['commands/'],
  // What the commands share, below them, is all that is named nowhere else.
  ['src/'],
  ['src/retrieval/', 'src/reply.ts'],
  ['src/knowledge/'],
  ['src/language/'],
  ['src/user-error.ts'],
];

/** The floor on which a file lives: that of the longest name which it begins with; the highest is 0. */
function floorOf(path: string): number {
  const names = floors.flatMap((rooms, floor) => rooms.map((room) => ({ room, floor })));
  const own = names.filter(({ room }) => path.startsWith(room)).sort((a, b) => b.room.length - a.room.length);
  if (!own[0]) throw new Error(`${path} has no floor`);
  return own[0].floor;
}

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

const isRelative = ({ written }: Import) => written.startsWith('.');

describe('imports', () => {
  test('point one way: entries, surfaces, run-command, commands, retrieval, knowledge, language', () => {
    const upward = breaches(
      '',
      (each, module) => isRelative(each) && floorOf(each.target) < floorOf(module.path),
    );
    expect(upward).toEqual([]);
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

describe('retrieval answers from its arguments alone', () => {
  test('it takes no module that reaches the world', () => {
    // createRequire reads the word list of a package, which is the same on every machine.
    const outward = breaches(
      'src/retrieval/',
      ({ target }) => target.startsWith('node:') && target !== 'node:module',
    );
    expect(outward).toEqual([]);
  });

  test('it takes the types of the knowledge and nothing else of it', () => {
    const types = ['src/knowledge/knowledge.ts', 'src/knowledge/schema.ts'];
    const others = breaches(
      'src/retrieval/',
      ({ target, isType }) => target.startsWith('src/knowledge/') && !(isType && types.includes(target)),
    );
    expect(others).toEqual([]);
  });

  test('it reads no process, clock, chance or net', () => {
    const world =
      /\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bperformance\.|\bMath\.random\b|\bset(?:Timeout|Interval)\(|\bfetch\(|\bcrypto\./;
    expect(modulesWith(world, 'src/retrieval/')).toEqual([]);
    expect(modulesWith(world).length, 'the pattern finds what other rooms do').toBeGreaterThan(0);
  });
});

test('commands take no files, process or net', () => {
  expect(breaches('commands/', ({ target }) => target.startsWith('node:'))).toEqual([]);
  expect(modulesWith(/\bprocess\.|\bfetch\(/, 'commands/')).toEqual([]);
});

test('only config.ts reads the environment, and only the entries read .env', () => {
  expect(modulesWith(/\bprocess\s*\.\s*env\b|\benv\b[^;]*\}\s*=\s*process\b|import\.meta\.env\b/)).toEqual([
    'src/config.ts',
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
