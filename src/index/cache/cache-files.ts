import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** So many indexes are kept: of a knowledge and of what it was before, say, or of two bots. */
const keptFiles = 3;
const namePattern = /^search-index-[0-9a-f]+\.bin$/;
const keyChars = 24;

/** The file in which the index of a key is kept. */
export function cachePath(directory: string, key: string): string {
  return join(directory, `search-index-${key.slice(0, keyChars)}.bin`);
}

/** The bytes of a file, in memory of their own; undefined where there is none. */
export async function readCacheFile(path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readFile(path);
    // Arrays are laid over the bytes, which must begin where a number may.
    return bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a file beside its place and then moves it there, so that nobody ever reads half of one. */
export async function writeCacheFile(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(draft, 'w');
    try {
      for (const piece of pieces) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Removes all but the newest indexes of a folder; other files are left alone. */
export async function removeOldCacheFiles(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => namePattern.test(name));
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(directory, name);
      return { path, time: (await stat(path)).mtimeMs };
    }),
  );
  files.sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(keptFiles)) await rm(path, { force: true });
}
