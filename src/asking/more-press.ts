import type { CommandContext, PressArguments, PressContext } from '../command/command.ts';
import { definePress } from '../command/press.ts';
import { withSource } from '../command/source-option.ts';
import { answerQuestion } from '../judge/answer-question.ts';
import type { Action, Block, Reply } from '../reply/reply.ts';
import { toFooter } from '../reply/source-line.ts';
import { plain } from '../show/text.ts';
import { wordsIn } from '../words/words.ts';
import { toBasisVersion } from './answer-actions.ts';
import { toQuote } from './answer-reply.ts';
import { carriedQuestion, carryQuestion } from './carried-question.ts';
import { toFurther } from './further-passages.ts';
import { moreShape, pageShape } from './press-shapes.ts';

const pageSize = 3;

/** Shows the member the passages that follow those of the answer. */
export const morePress = definePress(moreShape, (given, context) => ({
  place: 'below',
  reply: toPage(given, context),
}));

/** Turns the page. */
export const pagePress = definePress(pageShape, (given, context) => ({
  place: 'instead',
  reply: toPage(given, context),
}));

type PageRequest = PressArguments<typeof pageShape.parameters>;

function toPage(given: PageRequest, context: PressContext): Reply {
  const { language } = context;
  const { index } = withSource(context, given.source || undefined);
  const words = wordsIn(language);
  const question = carriedQuestion(given.question, context);
  const answer = answerQuestion(question, index);
  const passages = toFurther(answer);
  const shown = passages.slice(given.from, given.from + pageSize);
  const changed: Block[] =
    toBasisVersion(answer) === given.version ? [] : [{ type: 'text', text: plain(words.answerChanged) }];
  const heading =
    shown.length === 0
      ? words.noMore
      : words.passages(given.from + 1, given.from + shown.length, passages.length);
  return {
    kind: 'notice',
    language,
    asked: question,
    blocks: [
      ...changed,
      { type: 'text', text: [{ text: heading, mark: 'quiet' }] },
      ...shown.map((evidence) => toQuote(evidence, { answer, index, language })),
    ],
    footer: toFooter(sourcesOf(shown), language),
    actions: toTurns({ ...given, question }, { total: passages.length, language }),
    private: true,
  };
}

function toTurns(
  given: PageRequest,
  { total, language }: { total: number; language: CommandContext['language'] },
): Action[] {
  const words = wordsIn(language);
  const turns = [
    { from: given.from - pageSize, label: words.previous },
    { from: given.from + pageSize, label: words.next },
  ];
  return turns
    .filter(({ from }) => from > -pageSize && from < total)
    .flatMap(({ from, label }): Action[] => {
      const carried = carryQuestion(pageShape, { ...given, from: Math.max(0, from) });
      return carried ? [{ type: 'button', id: carried.id, label, style: 'plain' }] : [];
    });
}

function sourcesOf(shown: ReturnType<typeof toFurther>) {
  return [...new Set(shown.map(({ passage }) => passage.source))];
}
