import type { Source } from './knowledge.ts';

/** Whether editors have written facts of a source; a machine's drafts do not count. */
export function isCurated(source: Source): boolean {
  return source.facts.some(({ draft }) => !draft);
}
