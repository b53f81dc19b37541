import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingest.ts';
import type { IngestOptions } from '../../src/ingest/ingest-report.ts';
import type { Source } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

/** A folder for one test, with the files given by their paths below it. */
export async function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'communique-ingest-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Ingests one file and loads what was made of it by the bot's own loader. */
export async function ingestOne(
  content: string | Uint8Array,
  { name = 'harbour.txt', ...options }: { name?: string } & Partial<Omit<IngestOptions, 'out'>> = {},
): Promise<Source> {
  const folder = await makeFolder({ [name]: content });
  const out = join(folder, 'knowledge');
  const [report] = await ingestFiles([join(folder, name)], { ...options, out });
  if (report?.status === 'refused') throw new Error(report.reason);
  const { sources } = await loadKnowledge(out);
  const [source] = sources;
  if (!source) throw new Error('nothing was made');
  return source;
}

/** The paragraphs of a source, each with its heading where it has one: `What was agreed: …`. */
export function outlineOf({ paragraphs }: Source): string[] {
  return paragraphs.map(({ text, heading }) => (heading === null ? text : `[${heading}] ${text}`));
}

/** Every file below a folder, by its path, as text. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.toSorted().map(async (file) => [file, await readFile(file, 'utf8')]));
  return Object.fromEntries(texts);
}
