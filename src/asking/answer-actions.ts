import { toCustomId } from '../command/custom-id.ts';
import type { Answer } from '../judge/answer.ts';
import type { Evidence } from '../judge/evidence.ts';
import { toVersion } from '../reply/citation.ts';
import { selectOptionLimitChars } from '../reply/limits.ts';
import type { Action, Reply } from '../reply/reply.ts';
import { wordsIn } from '../words/words.ts';
import { carryQuestion, toCarried } from './carried-question.ts';
import { toFurther } from './further-passages.ts';
import { chooseShape, contextShape, moreShape, whyShape } from './press-shapes.ts';

/** What may be pressed under an answer; the question is shown above it where the buttons cannot carry it. */
export function toAnswerActions(
  typed: string,
  parts: {
    answer: Answer;
    source: string | undefined;
    shown: readonly Evidence[];
    related: readonly string[];
  },
): Pick<Reply, 'actions' | 'asked'> {
  const { answer, source = '', shown, related } = parts;
  const words = wordsIn(answer.question.language);
  const question = toCarried(typed);
  const [best] = answer.outcome === 'none' ? [] : shown;
  const version = toBasisVersion(answer);
  const values = { version, source, question };
  const context = best && {
    id: toCustomId(contextShape, {
      source: best.passage.source.id,
      paragraph: best.passage.paragraph.number,
      version,
    }),
    isWhole: true,
  };
  const from = best ? (answer.outcome === 'answered' ? shown.length : 1) : 0;
  const more = toFurther(answer).length > from ? carryQuestion(moreShape, { from, ...values }) : undefined;
  const why = carryQuestion(whyShape, values);
  const actions: Action[] = [];
  for (const [carried, label] of [
    [context, words.context],
    [more, words.more],
    [why, words.why],
  ] as const) {
    if (carried?.id !== undefined) actions.push({ type: 'button', id: carried.id, label, style: 'plain' });
  }
  const choose = toCustomId(chooseShape, { source });
  const options = related
    .filter((each) => each.length <= selectOptionLimitChars)
    .map((each) => ({ label: each, value: each }));
  if (choose !== undefined && options.length > 0)
    actions.push({ type: 'select', id: choose, label: words.related, options });
  const isCarried = [more, why].every((each) => each?.isWhole ?? true);
  return { actions, ...(!isCarried && { asked: question }) };
}

/** The version of the passage that an answer rests on, or an empty text where it rests on none. */
export function toBasisVersion({ outcome, evidence }: Answer): string {
  const [best] = evidence;
  return outcome === 'none' || !best ? '' : toVersion(best.passage.paragraph.text);
}
