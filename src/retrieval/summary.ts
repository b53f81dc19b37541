import type { Paragraph, Source } from '../knowledge/knowledge.ts';
import type { SearchIndex } from './search-index.ts';
import { extraBit, sentenceEnd } from './term-sequence.ts';
import { toSentences } from './tokens.ts';

/** A sentence of a summary and the paragraph that it stands for. */
export interface SummarySentence {
  readonly text: string;
  readonly paragraph: number;
}

/**
 * Tells a source in a sentence a paragraph, in its order: the paragraph's first curated fact, or its first
 * sentence. With a limit, the paragraphs that share most with the others (by the weight of common terms) are
 * kept, so a short summary is of what the account keeps coming back to.
 */
export function summarise(source: Source, index: SearchIndex, limit?: number): SummarySentence[] {
  const paragraphs = source.paragraphs.filter(({ text }) => text.trim() !== '');
  const kept = limit === undefined ? paragraphs : mostCentral(paragraphs, { source, index, limit });
  return kept.map((paragraph) => ({ text: sentenceFor(paragraph, source), paragraph: paragraph.number }));
}

function sentenceFor(paragraph: Paragraph, source: Source): string {
  const fact = source.facts.find(
    ({ cites, derived, draft }) => cites[0] === paragraph.number && derived === undefined && !draft,
  );
  return fact?.statement ?? toSentences(paragraph.text)[0]?.text ?? paragraph.text;
}

function mostCentral(
  paragraphs: readonly Paragraph[],
  parts: { source: Source; index: SearchIndex; limit: number },
): Paragraph[] {
  const passages = parts.index.passages.filter(({ source }) => source === parts.source);
  const spread = new Map<number, number>();
  const termsOf = passages.map(
    ({ terms }) =>
      new Set([...terms].filter((each) => each !== sentenceEnd).map((each) => (each & ~extraBit) >>> 0)),
  );
  for (const terms of termsOf) for (const term of terms) spread.set(term, (spread.get(term) ?? 0) + 1);
  const centrality = new Map(
    passages.map(({ paragraph }, position) => {
      let worth = 0;
      for (const term of termsOf[position] ?? []) {
        const shared = (spread.get(term) ?? 1) - 1;
        if (shared > 0) worth += parts.index.termWeights[term] ?? 0;
      }
      return [paragraph.number, worth] as const;
    }),
  );
  return [...paragraphs]
    .sort((a, b) => (centrality.get(b.number) ?? 0) - (centrality.get(a.number) ?? 0))
    .slice(0, parts.limit)
    .sort((a, b) => a.number - b.number);
}
