import { join } from 'node:path';
import { checkSource } from '../knowledge/check-source.ts';
import { formatFaults } from '../knowledge/fault.ts';
import { UserError } from '../user-error.ts';
import { toArticleFile } from './article-file.ts';
import { isDay } from './calendar.ts';
import { draftKnowledge } from './drafts/draft-knowledge.ts';
import { toFactsFile, toPeopleFile } from './drafts/list-files.ts';
import { putIntoSource } from './into-source.ts';
import { type CompleteArticle, parseArticle } from './parse-article.ts';
import { type Metadata, paragraphsOf } from './parsed-article.ts';
import { readInput } from './read-input.ts';
import { isSourceId, toSourceId } from './source-id.ts';
import { type SourceTexts, writeSource } from './write-source.ts';

/** How files become sources. What is said of the article here comes before what its file says. */
export interface IngestOptions extends Omit<Metadata, 'url'> {
  /** The folder of source folders. */
  readonly out: string;
  /** The id of the source, for a single file; else it is made of the file's name. */
  readonly id?: string;
  /** The id of a source that is there, to put the text of a single file into. */
  readonly into?: string;
  /** Whether a folder that is there is replaced. */
  readonly force?: boolean;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** How far the work is: `file` is the next one, and empty at the end. */
export interface IngestProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** A file that became a source, or whose source is as it would be made. */
export interface Ingested {
  readonly status: 'made' | 'replaced' | 'filled' | 'unchanged';
  readonly file: string;
  readonly folder: string;
  readonly paragraphs: number;
  /** What was drafted; undefined where a text was put into a source that has facts and people. */
  readonly drafts: { readonly facts: number; readonly names: number } | undefined;
  /** What an editor should look at or fill in. */
  readonly notes: readonly string[];
  readonly leftOut: readonly string[];
}

/** A file that was refused, and why: a phrase that follows its name, and perhaps more lines. */
export interface Refused {
  readonly status: 'refused';
  readonly file: string;
  readonly reason: string;
}

export type IngestReport = readonly (Ingested | Refused)[];

/** What is wrong with the wish itself, before any file is read; undefined where nothing is. */
export function findUsageFault(files: readonly string[], options: IngestOptions): string | undefined {
  const { id, into, force, published, language, title, publisher, place } = options;
  if (files.length === 0) return 'Name the files to ingest.';
  if (into !== undefined) {
    if (files.length > 1) return '--into takes the text of one file.';
    const others = { id, title, publisher, published, place, language, force };
    const other = Object.entries(others).find(([, value]) => value !== undefined && value !== false);
    if (other) return `--into keeps the front matter of its source, so --${other[0]} has no place beside it.`;
  }
  if (files.length > 1 && id !== undefined)
    return '--id is the id of one source; leave it out for several files.';
  if (files.length > 1 && title !== undefined)
    return '--title is the title of one article; leave it out for several files.';
  for (const each of [id, into]) {
    if (each !== undefined && !isSourceId(each))
      return `An id is lower-case words joined by hyphens, not “${each}”.`;
  }
  if (published !== undefined && !isDay(published))
    return `--published is a day, YYYY-MM-DD, not “${published}”.`;
  if (language !== undefined && !/^[a-z]{2}$/.test(language))
    return `--language is two letters, such as en, not “${language}”.`;
  return undefined;
}

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
  drafts: { facts: number; names: number };
} {
  const { facts, entities } = draftKnowledge(paragraphsOf(blocks), metadata);
  const texts = {
    'article.md': toArticleFile(metadata, blocks),
    'facts.yaml': toFactsFile(facts),
    'people.yaml': toPeopleFile(entities),
  };
  return { texts, drafts: { facts: facts.length, names: entities.length } };
}

/** Nothing is written that the bot would not load. */
function checkTexts(texts: SourceTexts, { id, folder }: { id: string; folder: string }): void {
  const files = {
    article: { text: texts['article.md'] },
    facts: { text: texts['facts.yaml'] },
    people: { text: texts['people.yaml'] },
    terms: { text: '' },
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
