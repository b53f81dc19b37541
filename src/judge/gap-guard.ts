import type { Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';
import { type Guarded, noFailures } from './guard.ts';

/** What is asked in the very words of what editors wrote down as not told is answered by nothing of that source. */
export function gapFailures({ passage }: Guarded, { askedGaps }: Weighing): readonly Failure[] {
  const asked = askedGaps.get(passage.source);
  return asked ? [{ guard: 'gap', read: asked.gap.id }] : noFailures;
}
