import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../process/user-error.ts';
import { type CheckedSource, checkSource } from './check-source.ts';
import { formatFaults } from './fault.ts';
import type { Knowledge } from './knowledge.ts';
import { readText } from './read-text.ts';

/**
 * Loads every source folder of a directory, in the order of their ids. All that is wrong in any of them is told
 * at once, in one UserError whose message has a line for each fault. Files beside the folders, and folders whose
 * name begins with a dot, are not looked at.
 */
export async function loadKnowledge(directory: string): Promise<Knowledge> {
  const checked = await checkKnowledge(directory);
  const faults = checked.flatMap((each) => each.faults);
  if (faults.length > 0) throw new UserError(formatFaults(faults));
  return { sources: checked.flatMap(({ source }) => source ?? []) };
}

/** Checks every source folder of a directory, in the order of their ids; refuses a directory that has none. */
export async function checkKnowledge(directory: string): Promise<CheckedSource[]> {
  const checked: CheckedSource[] = [];
  for (const id of await readSourceIds(directory)) {
    const folder = join(directory, id);
    const files = {
      article: await readText(join(folder, 'article.md'), 'required'),
      facts: await readText(join(folder, 'facts.yaml'), 'optional'),
      people: await readText(join(folder, 'people.yaml'), 'optional'),
      terms: await readText(join(folder, 'terms.yaml'), 'optional'),
      gaps: await readText(join(folder, 'gaps.yaml'), 'optional'),
    };
    checked.push(checkSource(files, { id, folder }));
  }
  return checked;
}

async function readSourceIds(directory: string): Promise<string[]> {
  let names: string[];
  try {
    names = await readdir(directory);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const reasons: Partial<Record<string, string>> = {
      ENOENT: 'there is no such folder',
      ENOTDIR: 'is no folder',
    };
    throw new UserError(`${directory}: ${reasons[String(error.code)] ?? `cannot be read (${error.code})`}`);
  }
  const ids: string[] = [];
  for (const name of names.toSorted()) {
    if (!name.startsWith('.') && (await stat(join(directory, name))).isDirectory()) ids.push(name);
  }
  if (ids.length === 0) {
    throw new UserError(`${directory}: has no source; make a folder in it with an article.md`);
  }
  return ids;
}
