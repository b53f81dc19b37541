import { readdir, readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';

/** A TypeScript file of the project, and what it imports. */
export interface Module {
  /** Its path from the root of the project: `src/app.ts`. */
  readonly path: string;
  readonly text: string;
  /** Its text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A path from the root of the project where it is relative, else the package's name as written. */
  readonly target: string;
  /** As it is written. */
  readonly written: string;
  /** Whether it vanishes when types are stripped. */
  readonly isType: boolean;
}

/** The TypeScript files in folders of the project, with all that is below them. */
export async function readModules(folders: readonly string[]): Promise<Module[]> {
  const modules: Module[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts') || entry.name.endsWith('.d.ts')) continue;
      const path = join(entry.parentPath, entry.name);
      modules.push(toModule(path, await readFile(path, 'utf8')));
    }
  }
  return modules.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function toModule(path: string, text: string): Module {
  const code = text.replace(/(?<=^|[\s;,{}()])(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm, '');
  const statements = code.matchAll(
    /^(?:import|export)\b(?<names>[^;']*?)\bfrom\s*'(?<from>[^']+)'|^import\s*'(?<bare>[^']+)'|\bimport\(\s*'(?<lazy>[^']+)'/gm,
  );
  const imports = [...statements].map(({ groups = {} }) => {
    const written = groups.from ?? groups.bare ?? groups.lazy ?? '';
    const target = written.startsWith('.') ? normalize(join(path, '..', written)) : written;
    return { target, written, isType: isTypeOnly(groups.names ?? '') };
  });
  return { path, text, code, imports };
}

function isTypeOnly(names: string): boolean {
  if (/^\s*type\b/.test(names)) return true;
  const listed = /\{(?<list>[^}]*)\}/.exec(names)?.groups?.list;
  if (listed === undefined) return false;
  const each = listed.split(',').map((name) => name.trim());
  return each.filter((name) => name !== '').every((name) => name.startsWith('type '));
}
