import type { IndexedFact } from '../index/fact-index.ts';
import type { IndexedPassage, SearchIndex } from '../index/search-index.ts';
import type { Paragraph, Source } from '../knowledge/knowledge.ts';
import { toSentences } from '../language/tokens.ts';
import { tellingFacts, termsOf } from './telling-facts.ts';

/** What editors wrote down counts before the words that a paragraph shares with others; background does not. */
const writtenWorth = 10;

/** A sentence of a summary and the paragraph that it stands for. */
interface SummarySentence {
  readonly text: string;
  readonly paragraph: number;
}

/** What is told of a source, in its order, and the paragraphs of which nothing is. */
export interface Summary {
  readonly sentences: readonly SummarySentence[];
  readonly left: readonly number[];
}

/**
 * Tells a source in the statements of its facts, in its order: all that tell something new, the chief one of each
 * paragraph first; of a paragraph without facts its first sentence. With a limit, it tells the chief statement of so
 * many paragraphs: of the first, since news begins with what matters most, and of those of which editors wrote down the most, or which
 * share the most with the others.
 */
export function summarise(source: Source, index: SearchIndex, limit?: number): Summary {
  const passages = index.passages.of(source);
  const telling = new Map<number, IndexedFact[]>();
  for (const each of tellingFacts(factsOf(passages), index)) {
    const place = each.fact.cites[0] ?? 1;
    telling.set(place, [...(telling.get(place) ?? []), each]);
  }
  const textsOf = ({ paragraph }: IndexedPassage): string[] =>
    telling.get(paragraph.number)?.map(({ fact }) => fact.statement) ?? [firstSentence(paragraph)];
  const kept = limit === undefined ? passages : mostTelling(passages, { index, limit });
  const perPassage = limit === undefined ? Number.POSITIVE_INFINITY : 1;
  const numbers = new Set(kept.map(({ number }) => number));
  return {
    sentences: kept.flatMap((passage) =>
      textsOf(passage)
        .slice(0, perPassage)
        .map((text) => ({ text, paragraph: passage.paragraph.number })),
    ),
    left: passages.filter(({ number }) => !numbers.has(number)).map(({ paragraph }) => paragraph.number),
  };
}

/** The facts of some passages, each once. */
function factsOf(passages: readonly IndexedPassage[]): IndexedFact[] {
  return passages.flatMap(({ facts, paragraph }) =>
    facts.filter(({ fact }) => fact.cites[0] === paragraph.number),
  );
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
  const worth = (passage: IndexedPassage): number => {
    if (passage.paragraph.number === 1) return Number.POSITIVE_INFINITY;
    const written = passage.facts.filter(
      ({ fact }) => fact.cites[0] === passage.paragraph.number && !fact.draft && fact.kind !== 'background',
    );
    const shared = [...termsOf(passage.terms)].filter((term) => (spread.get(term) ?? 1) > 1);
    const sharedWeight = shared.reduce((sum, term) => sum + (parts.index.termWeights[term] ?? 0), 0);
    return written.length * writtenWorth + sharedWeight;
  };
  return [...passages]
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, parts.limit)
    .sort((a, b) => a.paragraph.number - b.paragraph.number);
}
