import { wordsOf } from '../asks/without-ambiguous.ts';
import type { DraftFact, DraftGap } from '../list-files.ts';
import type { Thought } from '../read-thoughts.ts';
import { draftClauseGaps } from './clause-gaps.ts';
import { createIsTold } from './is-told.ts';
import { draftMeetingGaps } from './meeting-gaps.ts';

const gapsLimit = 20;
const gapsOfKindLimit = 5;

/**
 * Gaps for an editor to keep or strike: what one would ask of a record in English and what nothing in it answers. `whole` is all
 * its text, headings too. None of them would refuse a question that a drafted fact is asked by.
 */
export function draftGaps(
  thoughts: readonly Thought[],
  { facts, whole }: { facts: readonly DraftFact[]; whole: string },
): DraftGap[] {
  const isTold = createIsTold(thoughts);
  const counts = new Map<string, number>();
  const ofClauses = thoughts
    .flatMap((thought, at) => draftClauseGaps(thought, { isTold, at }))
    .flatMap(({ missing, paragraph, gap }) => {
      const kinds = (counts.get(missing) ?? 0) + 1;
      counts.set(missing, kinds);
      const id = `p${paragraph}-${missing}-${kinds}`;
      return kinds > gapsOfKindLimit ? [] : [{ id, ...gap }];
    });
  const asked = facts.flatMap(({ asks = [] }) => asks.map(toKey));
  const seen = new Set(asked);
  return [...draftMeetingGaps(whole), ...ofClauses]
    .map((gap) => ({ ...gap, asks: gap.asks.filter((ask) => isNew(toKey(ask), seen)) }))
    .filter(({ asks }) => asks.length > 0)
    .slice(0, gapsLimit);
}

function isNew(key: string, seen: Set<string>): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** What tells two questions apart: how they ask, and their words. */
function toKey(ask: string): string {
  const how = /^(?:By when|By whom|By how many|How many|How much|How long|\S+)/i.exec(ask)?.[0] ?? '';
  return [how.toLowerCase(), ...[...wordsOf(ask)].toSorted()].join(' ');
}
