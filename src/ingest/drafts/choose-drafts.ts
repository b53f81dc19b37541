import type { DraftFact } from './list-files.ts';

const factsOfParagraphLimit = 8;
/** The third of a kind weighs as little as the first of the kind six places further down the order. */
const repeatWeight = 3;
/** Which drafts a crowded paragraph keeps: what is asked for most, first. */
const order = ['money', 'percent', 'speech', 'date', 'duration', 'count'] as const;

/** A fact drafted from a sentence, before it is known whether its paragraph has room for it. */
export interface Draft {
  readonly kind: (typeof order)[number];
  /** The sentence, by its index in the article. */
  readonly sentence: number;
  readonly fact: Omit<DraftFact, 'id'>;
}

/** The drafts of a paragraph that an editor is shown: none twice, few of a kind, each with an id of its own. */
export function chooseDrafts(drafts: readonly Draft[], paragraph: number): DraftFact[] {
  const counts = new Map<string, number>();
  return keepMostAsked(withoutRepeats(drafts)).map(({ kind, fact }) => {
    return { id: `p${paragraph}-${kind}-${countUp(counts, kind)}`, ...fact };
  });
}

/** A value that a paragraph gives twice is drafted from the sentence that gives it first. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ kind, sentence, fact }) => {
    const key = kind === 'speech' ? `${sentence}` : `${kind} ${fact.value} ${fact.unit}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function keepMostAsked(drafts: readonly Draft[]): Draft[] {
  const counts = new Map<string, number>();
  const ranked = drafts.map((draft) => {
    const rank = (countUp(counts, draft.kind) - 1) * repeatWeight + order.indexOf(draft.kind);
    return { draft, rank };
  });
  const kept = new Set(
    ranked
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, factsOfParagraphLimit)
      .map(({ draft }) => draft),
  );
  return drafts.filter((draft) => kept.has(draft));
}

function countUp(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}
