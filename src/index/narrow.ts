import { buildSearchIndex, type SearchIndex } from './search-index.ts';

/** So many are kept for an index: those that were asked for last. */
const keptLimit = 32;

const narrowed = new WeakMap<SearchIndex, Map<string, SearchIndex>>();

/**
 * The index of one source of an index, by its id: with it everything is answered as though no other source were
 * loaded, the names it knows and the weight of its words included. It is built when first asked for and kept,
 * as long as the index, while no more than 32 others are asked for after it. Gives undefined for an id that no source has.
 */
export function narrowTo(index: SearchIndex, sourceId: string): SearchIndex | undefined {
  const source = index.knowledge.sources.find(({ id }) => id === sourceId);
  if (!source) return undefined;
  if (index.knowledge.sources.length === 1) return index;
  const known = narrowed.get(index) ?? new Map<string, SearchIndex>();
  narrowed.set(index, known);
  const own = known.get(sourceId) ?? buildSearchIndex({ sources: [source] });
  known.delete(sourceId);
  known.set(sourceId, own);
  const [oldest] = known.keys();
  if (known.size > keptLimit && oldest !== undefined) known.delete(oldest);
  return own;
}
