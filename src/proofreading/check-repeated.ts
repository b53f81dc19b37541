import { join } from 'node:path';
import type { WrittenSource } from '../knowledge/check-source.ts';
import type { Entry } from '../knowledge/list-file.ts';
import { tokenise } from '../language/tokens.ts';
import type { Problem } from '../records/problem.ts';
import { type Finding, toHints } from './finding.ts';

/** An entry that has ways to ask. */
type Asked = Entry<{ readonly asks: readonly string[] }>;

/** A way to ask that stands in several places, by its words alone. */
export interface RepeatedAsks {
  readonly findings: readonly Finding[];
  /** Whether a way to ask stands in several facts, so that it can reach one of them only. */
  readonly isRepeated: (ask: string) => boolean;
}

/** The ways to ask that stand in two facts, in two gaps or twice in one; those of a fact and a gap are faults already. */
export function findRepeatedAsks({ folder, facts, gaps }: WrittenSource): RepeatedAsks {
  const inFacts = repeatedIn(facts);
  const inGaps = repeatedIn(gaps);
  return {
    findings: [
      ...toHints(join(folder, 'facts.yaml'), inFacts.problems),
      ...toHints(join(folder, 'gaps.yaml'), inGaps.problems),
    ],
    isRepeated: (ask) => inFacts.shared.has(wordsOf(ask)),
  };
}

function repeatedIn(entries: readonly Asked[]): { problems: Problem[]; shared: ReadonlySet<string> } {
  const firsts = new Map<string, { entry: Asked; line: number }>();
  const shared = new Set<string>();
  const problems = entries.flatMap((entry) =>
    (entry.value?.asks ?? []).flatMap((ask, at): Problem[] => {
      const words = wordsOf(ask);
      const line = entry.lineAt(['asks', at]);
      const first = firsts.get(words);
      if (!first) {
        firsts.set(words, { entry, line });
        return [];
      }
      if (first.entry !== entry) shared.add(words);
      const where = first.entry === entry ? 'twice here' : `in ${first.entry.label} as well`;
      return [{ line, entry: entry.label, message: `“${ask}” stands ${where}, first in line ${first.line}` }];
    }),
  );
  return { problems, shared };
}

function wordsOf(ask: string): string {
  return tokenise(ask)
    .map(({ form }) => form)
    .join(' ');
}
