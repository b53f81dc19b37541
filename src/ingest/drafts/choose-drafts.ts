import type { DraftAsk } from './asks/draft-asks.ts';
import { keepAsks } from './asks/draft-asks.ts';
import { withoutAmbiguous } from './asks/without-ambiguous.ts';
import type { DraftFact } from './list-files.ts';

const factsOfParagraphLimit = 8;
/** The third of a kind weighs as little as the first of the kind six places further down the order. */
const repeatWeight = 3;
/** Which drafts a crowded paragraph keeps: what is asked for most, first. */
const order = ['vote', 'money', 'percent', 'speech', 'date', 'duration', 'count', 'number', 'deed'] as const;

/** A fact drafted from a thought, before it is known whether its paragraph has room for it. */
export interface Draft {
  readonly kind: (typeof order)[number];
  readonly fact: Omit<DraftFact, 'id'>;
  readonly asks: readonly DraftAsk[];
  /** Whether another draft has the same thought, with another value of it. */
  readonly isFurther?: boolean;
}

/**
 * The drafts of each paragraph that an editor is shown: none twice, few of a kind, each with an id of its own and with
 * the asks that no other draft would answer.
 */
export function chooseDrafts(drafts: ReadonlyMap<number, readonly Draft[]>): DraftFact[] {
  const chosen = [...drafts].flatMap(([paragraph, own]) => {
    const counts = new Map<string, number>();
    return keepMostAsked(withoutRepeats(own)).map((draft) => ({
      ...draft,
      fact: { id: `p${paragraph}-${draft.kind}-${countUp(counts, draft.kind)}`, ...draft.fact },
    }));
  });
  return withoutAmbiguous(chosen).map(({ fact, asks }) => {
    const { note, ...rest } = fact;
    const kept = keepAsks(asks);
    return { ...rest, ...(kept.length > 0 ? { asks: kept } : {}), ...(note === undefined ? {} : { note }) };
  });
}

/** A thought that a paragraph has twice is drafted once, and so is a further value that it gives twice. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ kind, fact, isFurther = false }) => {
    const value = `${kind} ${fact.value} ${fact.unit}`;
    const isKnown = seen.has(isFurther ? value : fact.statement);
    seen.add(value).add(fact.statement);
    return !isKnown;
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
