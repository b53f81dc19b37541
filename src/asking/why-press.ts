import { definePress } from '../command/press.ts';
import { withSource } from '../command/source-option.ts';
import { answerQuestion } from '../judge/answer-question.ts';
import type { Block } from '../reply/reply.ts';
import { plain } from '../show/text.ts';
import { wordsIn } from '../words/words.ts';
import { toBasisVersion } from './answer-actions.ts';
import { carriedQuestion } from './carried-question.ts';
import { whyShape } from './press-shapes.ts';
import { toReasons } from './reasons.ts';

/** Tells the member alone how the answer came to be, in words and without numbers that mean nothing to them. */
export const whyPress = definePress(whyShape, (given, context) => {
  const { language } = context;
  const { index } = withSource(context, given.source || undefined);
  const words = wordsIn(language);
  const question = carriedQuestion(given.question, context);
  const answer = answerQuestion(question, index);
  const changed: Block[] =
    toBasisVersion(answer) === given.version ? [] : [{ type: 'text', text: plain(words.answerChanged) }];
  return {
    place: 'below',
    reply: {
      kind: 'notice',
      language,
      asked: question,
      blocks: [
        ...changed,
        {
          type: 'list',
          title: answer.outcome === 'answered' ? words.whyAnswered : words.whyNotAnswered,
          items: toReasons(answer, language).map((reason) => ({ text: plain(reason), citations: [] })),
        },
      ],
      private: true,
    },
  };
});
