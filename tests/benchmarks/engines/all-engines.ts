import { communique } from './communique.ts';
import type { Engine } from './engine.ts';
import { fuseTokenSearch } from './fuse.ts';
import { lunrSearch } from './lunr.ts';
import { miniSearch } from './minisearch.ts';

/** An engine that is measured, up to the size that it can do. */
export interface Measured {
  readonly name: string;
  readonly engine: Engine;
  readonly sizeLimit: number;
  /** Why it is not measured beyond. */
  readonly leftOut?: string;
}

/** The engines that are measured, ours first: the others are given as ratios to it. */
export const engines: readonly Measured[] = [
  { name: 'Communiqué', engine: communique, sizeLimit: 1_000_000 },
  { name: 'MiniSearch (fuzzy)', engine: miniSearch, sizeLimit: 1_000_000 },
  {
    name: 'lunr (fuzzy)',
    engine: lunrSearch,
    sizeLimit: 100_000,
    leftOut: 'lunr keeps a vector of objects for each passage, and outgrows memory and patience beyond.',
  },
  {
    name: 'Fuse.js (token search)',
    engine: fuseTokenSearch,
    sizeLimit: 1_000,
    leftOut:
      'Fuse.js compares every word of every passage with the question: beyond, a question takes seconds.',
  },
];
