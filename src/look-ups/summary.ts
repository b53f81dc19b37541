import type { IndexedPassage, SearchIndex } from '../index/search-index.ts';
import { sentenceEnd, type TermSequence, termNumberOf } from '../index/term-sequence.ts';
import type { Paragraph, Source } from '../knowledge/knowledge.ts';
import { toSentences } from '../language/tokens.ts';

/** A sentence of a summary and the paragraph that it stands for. */
export interface SummarySentence {
  readonly text: string;
  readonly paragraph: number;
}

/**
 * Tells a source in a sentence a paragraph, in its order: the curated fact that covers most of the paragraph, or
 * its first sentence. With a limit, the first paragraph is kept, since news begins with what matters most, and
 * beside it those of which the most facts speak, or which share the most with the others.
 */
export function summarise(source: Source, index: SearchIndex, limit?: number): SummarySentence[] {
  const passages = index.passages.of(source);
  const kept = limit === undefined ? passages : mostTelling(passages, { index, limit });
  return kept.map((passage) => ({ text: sentenceFor(passage, index), paragraph: passage.paragraph.number }));
}

function sentenceFor({ paragraph, facts, terms }: IndexedPassage, index: SearchIndex): string {
  const own = termsOf(terms);
  let best: { text: string; worth: number } | undefined;
  for (const { number, fact } of facts) {
    if (fact.cites[0] !== paragraph.number || fact.derived !== undefined || fact.draft) continue;
    const statement = index.facts.statements[number] ?? new Uint32Array();
    const worth = [...termsOf(statement)].reduce(
      (sum, term) => sum + (own.has(term) ? (index.termWeights[term] ?? 0) : 0),
      0,
    );
    if (!best || worth > best.worth) best = { text: fact.statement, worth };
  }
  return best?.text ?? firstSentence(paragraph);
}

function firstSentence({ text }: Paragraph): string {
  return toSentences(text)[0]?.text ?? text;
}

function mostTelling(
  passages: readonly IndexedPassage[],
  parts: { index: SearchIndex; limit: number },
): IndexedPassage[] {
  const spread = new Map<number, number>();
  for (const { terms } of passages)
    for (const term of termsOf(terms)) spread.set(term, (spread.get(term) ?? 0) + 1);
  const worthOf = ({ facts, terms, paragraph }: IndexedPassage): number => {
    if (paragraph.number === 1) return Number.POSITIVE_INFINITY;
    const curated = facts.filter(({ fact }) => fact.cites[0] === paragraph.number && !fact.draft).length;
    const shared = [...termsOf(terms)].reduce(
      (sum, term) => sum + ((spread.get(term) ?? 1) > 1 ? (parts.index.termWeights[term] ?? 0) : 0),
      0,
    );
    return curated * 10 + shared;
  };
  return [...passages]
    .sort((a, b) => worthOf(b) - worthOf(a))
    .slice(0, parts.limit)
    .sort((a, b) => a.paragraph.number - b.paragraph.number);
}

function termsOf(sequence: TermSequence): Set<number> {
  return new Set([...sequence].filter((each) => each !== sentenceEnd).map(termNumberOf));
}
