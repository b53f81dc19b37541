import type { Knowledge } from '../knowledge/knowledge.ts';

export interface SearchIndex {
  readonly knowledge: Knowledge;
}

export function buildSearchIndex(knowledge: Knowledge): SearchIndex {
  return { knowledge };
}
