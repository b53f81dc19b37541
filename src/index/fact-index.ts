import type { Knowledge, Source } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { type SequenceStore, sequenceAt } from './sequence-store.ts';
import type { TermSequence } from './term-sequence.ts';
import { buildWordingIndex, type TermFacts, type WordedEntry, type WordingIndex } from './wording-index.ts';

/** A fact as it is searched, with its place in the index. */
export interface IndexedFact {
  readonly number: number;
  readonly fact: Fact;
  readonly source: Source;
}

/** The facts of all sources, and an index over their wordings. */
export interface FactIndex extends WordingIndex {
  readonly facts: readonly IndexedFact[];
  /** Each fact's statement, by the fact's number. */
  readonly statements: readonly TermSequence[];
}

/**
 * Builds the index of facts from the sequences of their wordings: each fact's statement, then the ways to ask for
 * it.
 */
export function buildFactIndex({ sources }: Knowledge, wordings: SequenceStore, terms: TermFacts): FactIndex {
  const facts: IndexedFact[] = [];
  const statements: TermSequence[] = [];
  const worded: WordedEntry[] = [];
  let at = 0;
  for (const source of sources) {
    for (const fact of source.facts) {
      const number = facts.length;
      const statement = sequenceAt(wordings, at);
      const first = at + 1;
      const asks = fact.asks.map((text, ask) => ({ text, sequence: sequenceAt(wordings, first + ask) }));
      at = first + asks.length;
      facts.push({ number, fact, source });
      statements.push(statement);
      // A draft answers nothing by itself, and there may be some for every paragraph.
      if (!fact.draft) worded.push({ number, statement, asks });
    }
  }
  return { facts, statements, ...buildWordingIndex(worded, terms) };
}
