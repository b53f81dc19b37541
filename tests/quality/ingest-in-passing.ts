import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestFiles } from '../../src/ingest/ingest.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { UserError } from '../../src/process/user-error.ts';

/**
 * The knowledge that is made of files of a folder, all of them unless some are named, in the order of their names,
 * ingested as they are into a folder
 * that is removed afterwards. Refuses a folder without files, and names every file that cannot be ingested.
 */
export async function ingestInPassing(folder: string, some?: readonly string[]): Promise<Knowledge> {
  const names = some ?? (await readdir(folder).catch(() => []));
  if (names.length === 0) throw new UserError(`${folder} has no articles.`);
  const out = await mkdtemp(join(tmpdir(), 'communique-general-'));
  try {
    const files = names.toSorted().map((name) => join(folder, name));
    const faults = (await ingestFiles(files, { out })).flatMap((each) =>
      each.status === 'refused' ? [`${each.file} ${each.reason}`] : [],
    );
    if (faults.length > 0) throw new UserError(faults.join('\n'));
    return await loadKnowledge(out);
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
