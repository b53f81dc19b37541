import { join } from 'node:path';
import { checkSource } from '../knowledge/check-source.ts';
import { formatFaults } from '../knowledge/fault.ts';
import { UserError } from '../process/user-error.ts';
import { type CompleteArticle, parseArticle } from '../records/parse-article.ts';
import { paragraphsOf } from '../records/parsed-article.ts';
import { readInput } from '../records/read-input.ts';
import { toArticleFile } from './article-file.ts';
import { draftKnowledge } from './drafts/draft-knowledge.ts';
import { toFactsFile, toGapsFile, toPeopleFile } from './drafts/list-files.ts';
import type { Ingested, IngestOptions, IngestReport, Refused } from './ingest-report.ts';
import { putIntoSource } from './into-source.ts';
import { toSourceId } from './source-id.ts';
import { findUsageFault } from './usage-fault.ts';
import { type SourceTexts, writeSource } from './write-source.ts';

/**
 * Makes a source folder of each file, or puts one file's text into a source that is there. Each file is made whole
 * or refused with its reason, and the others go on. The same files give the same bytes. Refuses a wish that
 * `findUsageFault` finds fault with.
 */
export async function ingestFiles(files: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const fault = findUsageFault(files, options);
  if (fault !== undefined) throw new UserError(fault);
  const sharers = findSharedIds(files, options);
  const report: (Ingested | Refused)[] = [];
  for (const [done, file] of files.entries()) {
    options.onProgress?.({ done, total: files.length, file });
    try {
      report.push(await ingestFile(file, options, { sharers: sharers.get(file) ?? [] }));
    } catch (error) {
      const reason = toReason(error);
      report.push({ status: 'refused', file, reason });
    }
  }
  options.onProgress?.({ done: files.length, total: files.length, file: '' });
  return report;
}

async function ingestFile(
  file: string,
  options: IngestOptions,
  { sharers }: { sharers: readonly string[] },
): Promise<Ingested> {
  const { out, into, force = false } = options;
  const id = into ?? options.id ?? toSourceId(file);
  if (sharers.length > 0) {
    throw new UserError(
      `gives the id ${id}, as ${sharers.join(', ')} does; ingest them one by one, each with an --id`,
    );
  }
  const input = await readInput(file);
  if ('refusal' in input) throw new UserError(input.refusal);
  const { title, publisher, published, place, language } = options;
  const given = Object.fromEntries(
    Object.entries({ title, publisher, published, place, language }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  const article = parseArticle(input.text, { file, given });
  const folder = join(out, id);
  const about = { file, folder, paragraphs: paragraphsOf(article.blocks).length, leftOut: article.leftOut };
  if (into !== undefined) {
    const status = await putIntoSource(article.blocks, { out, id });
    return { ...about, status, drafts: undefined, notes: [] };
  }
  const { texts, drafts } = toSourceTexts(article);
  checkTexts(texts, { id, folder });
  const status = await writeSource(texts, { out, id, force });
  return { ...about, status, drafts, notes: article.notes };
}

function toSourceTexts({ metadata, blocks }: CompleteArticle): {
  texts: SourceTexts;
  drafts: { facts: number; names: number; gaps: number };
} {
  const { facts, entities, gaps } = draftKnowledge(paragraphsOf(blocks), {
    ...metadata,
    headings: blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : [])),
  });
  const texts = {
    'article.md': toArticleFile(metadata, blocks),
    'facts.yaml': toFactsFile(facts),
    'people.yaml': toPeopleFile(entities),
    'gaps.yaml': toGapsFile(gaps),
  };
  return { texts, drafts: { facts: facts.length, names: entities.length, gaps: gaps.length } };
}

/** Nothing is written that the bot would not load. */
function checkTexts(texts: SourceTexts, { id, folder }: { id: string; folder: string }): void {
  const files = {
    article: { text: texts['article.md'] },
    facts: { text: texts['facts.yaml'] },
    people: { text: texts['people.yaml'] },
    terms: { text: '' },
    gaps: { text: texts['gaps.yaml'] },
  };
  const { faults } = checkSource(files, { id, folder });
  if (faults.length > 0) throw new UserError(`cannot be made a source:\n${formatFaults(faults)}`);
}

/** The other files that would give the same id, for each file that shares one. */
function findSharedIds(files: readonly string[], { id, into }: IngestOptions): Map<string, string[]> {
  if (id !== undefined || into !== undefined) return new Map();
  const byId = new Map<string, string[]>();
  for (const file of files) byId.set(toSourceId(file), [...(byId.get(toSourceId(file)) ?? []), file]);
  return new Map(
    files.map((file) => [file, (byId.get(toSourceId(file)) ?? []).filter((other) => other !== file)]),
  );
}

function toReason(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    return `could not be written (${String(error.code)}); check the folder and its permissions`;
  }
  throw error;
}
