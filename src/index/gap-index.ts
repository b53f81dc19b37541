import type { Knowledge, Source } from '../knowledge/knowledge.ts';
import type { Gap } from '../knowledge/schema.ts';
import { type SequenceStore, sequenceAt } from './sequence-store.ts';
import { buildWordingIndex, type TermFacts, type WordedEntry, type WordingIndex } from './wording-index.ts';

/** What a source does not tell, as it is searched. */
export interface IndexedGap {
  readonly gap: Gap;
  readonly source: Source;
}

/** The gaps of all sources, and an index over the ways to ask for them. */
export interface GapIndex extends WordingIndex {
  readonly gaps: readonly IndexedGap[];
}

/** Builds the index of gaps from the sequences of the ways to ask for them. */
export function buildGapIndex({ sources }: Knowledge, asked: SequenceStore, terms: TermFacts): GapIndex {
  const gaps: IndexedGap[] = [];
  const worded: WordedEntry[] = [];
  let at = 0;
  for (const source of sources) {
    for (const gap of source.gaps) {
      const first = at;
      const asks = gap.asks.map((text, ask) => ({ text, sequence: sequenceAt(asked, first + ask) }));
      at += asks.length;
      worded.push({ number: gaps.length, statement: undefined, asks });
      gaps.push({ gap, source });
    }
  }
  return { gaps, ...buildWordingIndex(worded, terms) };
}
