import type { DraftEntity, DraftFact } from './list-files.ts';

/** What a machine makes of an article's paragraphs, for an editor to keep or strike. */
export interface Drafts {
  readonly facts: readonly DraftFact[];
  readonly entities: readonly DraftEntity[];
}

export function draftKnowledge(
  _paragraphs: readonly string[],
  _about: { language: string; title: string },
): Drafts {
  return { facts: [], entities: [] };
}
