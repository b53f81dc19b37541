import { basename } from 'node:path';
import { buildSearchIndex } from '../index/search-index.ts';
import type { CheckedSource } from '../knowledge/check-source.ts';
import { checkKnowledge } from '../knowledge/load.ts';
import { checkAsks } from './check-asks.ts';
import { checkParagraphs } from './check-paragraphs.ts';
import { findRepeatedAsks } from './check-repeated.ts';
import { checkTold } from './check-told.ts';
import type { Finding } from './finding.ts';
import { findUnknownFiles } from './unknown-files.ts';

/** A source and all that an editor is told of it, in the order of its files and their lines. */
export interface Proof {
  readonly checked: CheckedSource;
  readonly findings: readonly Finding[];
}

/**
 * Reads every source of a directory as an editor's second pair of eyes. One with faults is not asked, as the bot would
 * not start with it. Each source is asked by itself, as though no other were loaded.
 */
export async function* proofread(directory: string): AsyncGenerator<Proof> {
  for (const checked of await checkKnowledge(directory)) {
    const { faults, traps, written } = checked;
    const findings = [
      ...faults.map((fault) => ({ ...fault, weight: 'error' as const })),
      ...traps.map((trap) => ({ ...trap, weight: 'hint' as const })),
      ...(await findUnknownFiles(written.folder)),
      ...readSound(checked),
    ];
    yield { checked, findings: inOrder(findings) };
  }
}

/** What is told of a source that has no fault. */
function readSound({ source, written }: CheckedSource): Finding[] {
  if (!source) return [];
  const { findings: repeated, isRepeated } = findRepeatedAsks(written);
  const index = buildSearchIndex({ sources: [source] });
  const untold = checkTold(source, written);
  const asked = checkAsks(written, { index, isRepeated, untold });
  return [...checkParagraphs(source, written), ...untold, ...repeated, ...asked];
}

const order = ['article.md', 'facts.yaml', 'people.yaml', 'terms.yaml', 'gaps.yaml'];

/** The files of a source in the order in which they are written, others behind them; each by its lines. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const rankOf = ({ file }: Finding) => {
    const rank = order.indexOf(basename(file));
    return rank === -1 ? order.length : rank;
  };
  return findings.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.line ?? 0) - (b.line ?? 0));
}
