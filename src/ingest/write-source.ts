import { cp, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../process/user-error.ts';

/** The files of a source folder that are made of an article. */
export interface SourceTexts {
  readonly 'article.md': string;
  readonly 'facts.yaml': string;
  readonly 'people.yaml': string;
  readonly 'gaps.yaml': string;
}

/**
 * Writes a source folder as a whole or not at all. Gives `unchanged` where one with the very files is there already.
 * Refuses to write over another one unless told to `force` it; its other files, such as `terms.yaml`, stay then.
 */
export async function writeSource(
  texts: SourceTexts,
  { out, id, force }: { out: string; id: string; force: boolean },
): Promise<'made' | 'replaced' | 'unchanged'> {
  const folder = join(out, id);
  const state = await stateOf(folder, texts);
  if (state === 'same') return 'unchanged';
  if (state === 'file') throw new UserError(`${folder} is a file; give another --id`);
  if (state === 'other' && !force) {
    throw new UserError(
      `${folder} is there already; --force replaces its text, facts, people and gaps, --into ${id} only its text, --id makes another`,
    );
  }
  await mkdir(out, { recursive: true });
  const made = await mkdtemp(join(out, '.ingest-'));
  try {
    const next = join(made, 'next');
    if (state === 'other') await cp(folder, next, { recursive: true });
    else await mkdir(next);
    for (const [name, text] of Object.entries(texts)) await writeFile(join(next, name), text);
    if (state === 'other') await exchange(folder, { next, previous: join(made, 'previous') });
    else await rename(next, folder);
  } finally {
    await rm(made, { recursive: true, force: true });
  }
  return state === 'other' ? 'replaced' : 'made';
}

/** Writes a file by a sibling of it, so that no reader sees half of it. */
export async function replaceFile(file: string, text: string): Promise<void> {
  const next = `${file}.next`;
  try {
    await writeFile(next, text);
    await rename(next, file);
  } finally {
    await rm(next, { force: true });
  }
}

async function exchange(
  folder: string,
  { next, previous }: { next: string; previous: string },
): Promise<void> {
  await rename(folder, previous);
  try {
    await rename(next, folder);
  } catch (error) {
    await rename(previous, folder);
    throw error;
  }
}

async function stateOf(folder: string, texts: SourceTexts): Promise<'none' | 'file' | 'same' | 'other'> {
  const stats = await stat(folder).catch(toUndefinedIfMissing);
  if (!stats) return 'none';
  if (!stats.isDirectory()) return 'file';
  for (const [name, text] of Object.entries(texts)) {
    const written = await readFile(join(folder, name), 'utf8').catch(toUndefinedIfMissing);
    if (written !== text) return 'other';
  }
  return 'same';
}

function toUndefinedIfMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
