import type { IndexedPassage } from '../index/passages.ts';
import { isWritten } from '../knowledge/curated.ts';
import type { Thresholds } from './answer.ts';
import type { Evidence } from './evidence.ts';

export const thresholds: Thresholds = {
  answered: 0.34,
  answeredPlain: 0.5,
  related: 0.22,
  relatedPlain: 0.08,
  likeness: 0.25,
};

/** What a reading that may not answer is short of being sure enough, at least. */
const unsure = 0.99;

/** Whether editors wrote facts of a passage. */
export function hasFacts({ facts }: IndexedPassage): boolean {
  return facts.some(({ fact }) => isWritten(fact));
}

/** The confidence from which a passage answers, which is measured otherwise without its facts. */
export function thresholdOf({ isPlain }: Evidence): number {
  return isPlain ? thresholds.answeredPlain : thresholds.answered;
}

/** The confidence from which a passage is worth showing. */
export function relatedFrom({ isPlain }: Evidence): number {
  return isPlain ? thresholds.relatedPlain : thresholds.related;
}

/**
 * Whether a passage may answer, if it is sure enough: no guard holds it back, and a fact of it is like the question.
 * Where editors wrote facts of it and none is, its own words may bring it near, and no more.
 */
export function mayAnswer({ passage, held, likeness, isPlain }: Evidence): boolean {
  if (held) return false;
  return isPlain ? !hasFacts(passage) : likeness >= thresholds.likeness;
}

/** How sure a passage is over what it needs to answer; below 1 where it may not. */
export function relativeSureness(evidence: Evidence): number {
  const share = evidence.confidence / thresholdOf(evidence);
  return mayAnswer(evidence) ? share : Math.min(share, unsure);
}
