import type { Thresholds } from './answer.ts';
import type { Evidence } from './evidence.ts';

export const thresholds: Thresholds = { answered: 0.5, related: 0.1 };

/** Whether a passage answers: it is sure enough, and no guard holds it back. */
export function answers({ held, confidence }: Evidence): boolean {
  return !held && confidence >= thresholds.answered;
}
