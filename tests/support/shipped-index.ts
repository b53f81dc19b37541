import { buildSearchIndex, type SearchIndex } from '../../src/index/search-index.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';

let knowledge: Promise<Knowledge> | undefined;
let index: Promise<SearchIndex> | undefined;

/** The repository's own knowledge, read once for all files of tests that one worker runs. */
export function shippedKnowledge(): Promise<Knowledge> {
  knowledge ??= loadKnowledge('knowledge');
  return knowledge;
}

/** The index of the repository's own knowledge, built once for all files of tests that one worker runs. */
export function shippedIndex(): Promise<SearchIndex> {
  index ??= shippedKnowledge().then((read) => buildSearchIndex(read));
  return index;
}
