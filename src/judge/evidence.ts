import type { IndexedFact } from '../index/fact-index.ts';
import type { IndexedPassage } from '../index/passages.ts';
import type { QuestionUnit } from '../question/question-unit.ts';
import type { NearestGap } from '../rank/nearest-gaps.ts';
import type { FactValues } from './fact-measures.ts';
import type { Failure } from './failure.ts';
import type { PassageValues } from './passage-measures.ts';
import type { SurenessValues } from './sureness-measures.ts';

/** What one passage has to say to a question. */
export interface Evidence {
  readonly passage: IndexedPassage;
  /** The fact that answers best, where one adds to the passage. */
  readonly fact: IndexedFact | undefined;
  /** How like the question that fact is, or one of the ways to ask for it, 0–1; without one, how close the passage. */
  readonly likeness: number;
  /** That fact's value is an answer of the kind wanted. */
  readonly givesKind: boolean;
  /** What ranks it. */
  readonly score: number;
  /** How sure it is that this answers, 0–1. */
  readonly confidence: number;
  /** The units of the question that neither the passage nor its fact has. */
  readonly missing: readonly QuestionUnit[];
  readonly failures: readonly Failure[];
  /** What its source does not tell and the question comes near to. */
  readonly gap: NearestGap | undefined;
  /** The question is one of the ways to ask for that fact, word for word: no guard counts. */
  readonly isAsked: boolean;
  /** A guard holds it back: it answers nothing, however sure it is. */
  readonly held: boolean;
  /** What was measured: of the passage by its own words, of that fact and of all that it has, and of how sure it is. */
  readonly values: PassageValues;
  readonly factValues: FactValues | undefined;
  readonly allFactValues: readonly FactValues[];
  readonly sureness: SurenessValues;
}
