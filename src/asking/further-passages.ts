import type { Answer } from '../judge/answer.ts';
import type { Evidence } from '../judge/evidence.ts';

/** All passages that have something of the question, the best first; none where nothing is near it. */
export function toFurther({ evidence, outcome }: Answer): Evidence[] {
  if (outcome === 'none') return [];
  return evidence.filter(({ values, fact }) => values.covered > 0 || fact !== undefined);
}
