import type { Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';
import { type Guarded, noFailures } from './guard.ts';

/** What is asked in the very words of what editors wrote down as not told is answered by nothing of that source. */
export function gapFailures({ passage }: Guarded, { gaps, gapCloses }: Weighing): readonly Failure[] {
  const nearest = gaps.get(passage.source);
  return nearest && gapCloses.get(passage.source) === 1
    ? [{ guard: 'gap', read: nearest.gap.id }]
    : noFailures;
}
