import { mkdir } from 'node:fs/promises';
import type { Logger } from 'pino';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { buildIndexTables, type IndexTables } from '../index-tables.ts';
import { buildSearchIndex, type SearchIndex } from '../search-index.ts';
import { cachePath, readCacheFile, removeOldCacheFiles, writeCacheFile } from './cache-files.ts';
import { toCacheKey } from './cache-key.ts';
import { packTables, unpackTables } from './pack-tables.ts';

/** The index of fewer passages is built about as soon as it is read. */
const cachedFromPassages = 1_000;

/**
 * The index of a knowledge: read from a folder, where it was kept for the very same knowledge and is whole, else
 * built and kept there. Without a folder, and for a small knowledge, it is only built. A folder that cannot be read
 * or written is a warning in the log and costs nothing but time.
 */
export async function openIndex(
  knowledge: Knowledge,
  options: { cacheDir: string | undefined; log: Logger; cachedFrom?: number },
): Promise<SearchIndex> {
  const { cacheDir, log, cachedFrom = cachedFromPassages } = options;
  const passages = knowledge.sources.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
  if (cacheDir === undefined || passages < cachedFrom) return buildSearchIndex(knowledge);
  const key = toCacheKey(knowledge);
  const path = cachePath(cacheDir, key);
  const kept = await readTables(path, { key, log });
  if (kept) {
    log.info({ path, passages }, 'index read from its cache');
    return buildSearchIndex(knowledge, () => kept);
  }
  let made: IndexTables | undefined;
  const index = buildSearchIndex(knowledge, (lexicon) => {
    made = buildIndexTables(knowledge, lexicon);
    return made;
  });
  if (made) await keepTables(made, { cacheDir, key, log });
  return index;
}

async function readTables(
  path: string,
  { key, log }: { key: string; log: Logger },
): Promise<IndexTables | undefined> {
  try {
    const bytes = await readCacheFile(path);
    if (!bytes) return undefined;
    const tables = unpackTables(bytes, key);
    if (!tables)
      log.warn({ path }, 'the cache of the index is damaged or of another knowledge, and is made anew');
    return tables;
  } catch (error) {
    log.warn({ path, err: error }, 'the cache of the index cannot be read');
    return undefined;
  }
}

async function keepTables(
  tables: IndexTables,
  { cacheDir, key, log }: { cacheDir: string; key: string; log: Logger },
): Promise<void> {
  const path = cachePath(cacheDir, key);
  try {
    await mkdir(cacheDir, { recursive: true });
    await writeCacheFile(path, packTables(tables, key));
    await removeOldCacheFiles(cacheDir);
    log.info({ path }, 'index kept in its cache');
  } catch (error) {
    log.warn({ path, err: error }, 'the index cannot be kept in its cache');
  }
}
