import { toAnswerReply } from '../src/asking/answer-reply.ts';
import { choosePress } from '../src/asking/choose-press.ts';
import { contextPress } from '../src/asking/context-press.ts';
import { morePress, pagePress } from '../src/asking/more-press.ts';
import { whyPress } from '../src/asking/why-press.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { sourceOption, withSource } from '../src/command/source-option.ts';
import { questionLimitChars } from '../src/question/understand-question.ts';
import { suggestionLimit, suggestionLimitChars } from '../src/reply/limits.ts';
import { completeQuestion } from '../src/show/question-completions.ts';
import { localise } from '../src/words/localise.ts';

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask a question about the meeting; the answer shows where it stands',
  example: '/ask what was trade in 2021',
  localised: localise('ask'),
  options: {
    question: {
      type: 'string',
      description: 'Your question, in English, Chinese or Russian',
      required: true,
      maxLengthChars: questionLimitChars,
      suggest: (typed, { index, language }) =>
        completeQuestion(typed, index, {
          language,
          limit: suggestionLimit,
          limitChars: suggestionLimitChars,
        }).map((each) => ({ name: each, value: each })),
    },
    source: sourceOption,
    private: { type: 'boolean', description: 'Show the answer to you alone' },
  },
  run: ({ question, source }, context) =>
    toAnswerReply(question, {
      index: withSource(context, source).index,
      source,
      language: context.language,
    }),
  presses: [contextPress, morePress, pagePress, whyPress, choosePress],
});
