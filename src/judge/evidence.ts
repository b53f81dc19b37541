import type { IndexedFact } from '../index/fact-index.ts';
import type { IndexedPassage } from '../index/passages.ts';
import type { QuestionUnit } from '../question/question-unit.ts';
import type { NearestGap } from '../rank/nearest-gaps.ts';
import type { Failure } from './failure.ts';
import type { RankValues, SureValues } from './plain-measures.ts';

/** What is measured of a passage, perhaps together with one of its facts, against a question. */
export interface Measurements {
  /** The share of the question's weight that the passage and its best fact cover, 0–1. */
  readonly coverage: number;
  /** How like the question its best fact is, or one of the ways to ask for it, 0–1. */
  readonly likeness: number;
  /** How close one of these ways comes in all its words, 0–1. */
  readonly closeness: number;
  /** How far its fact is behind the one that is most likely meant, and ahead of what is not told (see Meant). */
  readonly behind: number;
  readonly ahead: number;
  /** The fact that answers best, where the passage has one. */
  readonly fact: IndexedFact | undefined;
  /** Its fact's value is an answer of the kind wanted. */
  readonly givesKind: boolean;
}

/** What one passage has to say to a question, with the parts that its score is made of. */
export interface Evidence extends Measurements {
  readonly passage: IndexedPassage;
  /** BM25 over the best candidate's, 0–1. */
  readonly nearness: number;
  /** What ranks it. */
  readonly score: number;
  /** How sure it is that this answers, 0–1. */
  readonly confidence: number;
  /** The units of the question that neither the passage nor its fact has. */
  readonly missing: readonly QuestionUnit[];
  readonly failures: readonly Failure[];
  /** What its source does not tell and the question comes near to. */
  readonly gap: NearestGap | undefined;
  /** Whether it was weighed by its own words alone. */
  readonly isPlain: boolean;
  /** What was measured then, to rank it and to tell how sure it is. */
  readonly values?: RankValues;
  readonly sureness?: SureValues;
  /** A guard holds it back: it answers nothing, however sure it is. */
  readonly held: boolean;
}
