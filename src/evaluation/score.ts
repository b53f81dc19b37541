import type { Answer } from '../judge/answer.ts';
import type { SetQuestion } from './question-set.ts';
import type { Result, Run } from './result.ts';

/** How a result stands against what its question accepts. */
export interface Verdict {
  readonly question: SetQuestion;
  readonly result: Result;
  readonly basis: Answer | undefined;
  /** Answered from an accepted paragraph, or rightly not answered. */
  readonly right: boolean;
  /** The first citation is an accepted paragraph; undefined where the question has no answer. */
  readonly firstRight: boolean | undefined;
}

/** Figures over a set of verdicts; shares from 0 to 1. */
export interface Score {
  readonly questions: number;
  readonly right: number;
  readonly accuracy: number;
  /** The share of the answerable whose first passage is right, answered or not. */
  readonly firstPassage: number;
  /** Unanswerable questions that were answered, of how many. */
  readonly falseAnswers: readonly [number, number];
  /** Answerable questions that were not answered, of how many. */
  readonly falseRefusals: readonly [number, number];
}

/** Judges a run by what its question accepts. */
export function judge(question: SetQuestion, { result, basis }: Run): Verdict {
  const [first] = result.citations;
  const accepted =
    first !== undefined &&
    question.paragraphs.includes(first.paragraph) &&
    (question.source === undefined || question.source === first.source);
  return {
    question,
    result,
    basis,
    right: question.answerable ? result.outcome === 'answered' && accepted : result.outcome !== 'answered',
    firstRight: question.answerable ? accepted : undefined,
  };
}

export function toScore(verdicts: readonly Verdict[]): Score {
  const answerable = verdicts.filter(({ question }) => question.answerable);
  const unanswerable = verdicts.filter(({ question }) => !question.answerable);
  const right = verdicts.filter((verdict) => verdict.right).length;
  return {
    questions: verdicts.length,
    right,
    accuracy: ratio(right, verdicts.length),
    firstPassage: ratio(answerable.filter(({ firstRight }) => firstRight).length, answerable.length),
    falseAnswers: [unanswerable.filter((verdict) => !verdict.right).length, unanswerable.length],
    falseRefusals: [
      answerable.filter(({ result }) => result.outcome !== 'answered').length,
      answerable.length,
    ],
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
