import type { Source } from './knowledge.ts';
import type { Fact } from './schema.ts';

/** Whether an editor wrote a fact; a machine's draft does not count. */
export function isWritten({ draft }: Fact): boolean {
  return !draft;
}

/** Whether editors have written facts of a source. */
export function isCurated(source: Source): boolean {
  return source.facts.some(isWritten);
}
