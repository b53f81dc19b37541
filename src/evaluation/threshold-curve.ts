import type { Answer } from '../judge/answer.ts';
import { mayAnswer } from '../judge/answer-question.ts';
import type { SetQuestion } from './question-set.ts';

/** An answer beside what its question accepts. */
export interface Trial {
  readonly question: SetQuestion;
  readonly answer: Answer;
}

/** What a threshold would give over a set of trials. */
interface ThresholdPoint {
  /** The confidence from which a passage would count as an answer. */
  readonly threshold: number;
  readonly right: number;
  readonly falseAnswers: number;
  readonly falseRefusals: number;
}

const step = 0.02;

/** What each threshold from 0 to 1 would give; the guards stay as they are. */
function toThresholdCurve(trials: readonly Trial[]): ThresholdPoint[] {
  return Array.from({ length: Math.round(1 / step) + 1 }, (_, at) => toPoint(at * step, trials));
}

/** The point with the most right answers; of several, the one that answers least. */
function bestPoint(curve: readonly ThresholdPoint[]): ThresholdPoint | undefined {
  return [...curve].sort((a, b) => b.right - a.right || a.falseAnswers - b.falseAnswers)[0];
}

function toPoint(threshold: number, trials: readonly Trial[]): ThresholdPoint {
  let right = 0;
  let falseAnswers = 0;
  let falseRefusals = 0;
  for (const { question, answer } of trials) {
    const [best] = answer.evidence;
    const answered = best !== undefined && mayAnswer(best) && best.confidence >= threshold;
    const accepted =
      best !== undefined &&
      question.paragraphs.includes(best.passage.paragraph.number) &&
      (question.source === undefined || question.source === best.passage.source.id);
    if (question.answerable ? answered && accepted : !answered) right += 1;
    if (!question.answerable && answered) falseAnswers += 1;
    if (question.answerable && !answered) falseRefusals += 1;
  }
  return { threshold, right, falseAnswers, falseRefusals };
}

/** The curve as a table, a bar for the share of right answers, the best threshold last. */
export function toCurveText(trials: readonly Trial[]): string {
  const curve = toThresholdCurve(trials);
  const best = bestPoint(curve);
  const lines = curve.map(
    ({ threshold, right, falseAnswers, falseRefusals }) =>
      `${threshold.toFixed(2)}  ${(right / trials.length).toFixed(3)}  ${String(falseAnswers).padStart(5)}  ${String(falseRefusals).padStart(5)}  ${'█'.repeat(Math.round((right / trials.length) * 40))}`,
  );
  return [
    `${trials.length} questions\nfrom  right  false answers, refusals`,
    ...lines,
    `best  ${best?.threshold.toFixed(2)} (now ${trials[0]?.answer.thresholds.answered})`,
  ].join('\n');
}
