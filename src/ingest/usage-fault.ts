import { isDay } from '../language/calendar.ts';
import type { IngestOptions } from './ingest-report.ts';
import { isSourceId } from './source-id.ts';

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
