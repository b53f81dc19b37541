import type { Question } from '../question/question.ts';
import type { Evidence } from './evidence.ts';

export type Outcome = 'answered' | 'related' | 'none';

/** An answer and everything that it rests on: the reply and the explanation are both made from it. */
export interface Answer {
  readonly outcome: Outcome;
  readonly question: Question;
  /** The passages looked into, the best first. */
  readonly evidence: readonly Evidence[];
  readonly thresholds: Thresholds;
}

/** The confidence from which a passage answers, and from which it is worth showing at all. */
export interface Thresholds {
  readonly answered: number;
  readonly related: number;
}
