import { definePress } from '../command/press.ts';
import { withShare } from '../command/share.ts';
import { withSource } from '../command/source-option.ts';
import { UserError } from '../process/user-error.ts';
import { questionLimitChars } from '../question/understand-question.ts';
import { wordsIn } from '../words/words.ts';
import { toAnswerReply } from './answer-reply.ts';
import { chooseShape } from './press-shapes.ts';

/**
 * Answers a question that was chosen from a select, with the question above it. It is shown to all only under a
 * message that all see, and where the member may write.
 */
export const choosePress = definePress(chooseShape, (given, context) => {
  const { values, language, publicLanguage, message, member, commands } = context;
  const [question = ''] = values;
  if (question.trim() === '' || [...question].length > questionLimitChars) {
    throw new UserError(wordsIn(language).unknownPress);
  }
  const source = given.source || undefined;
  const { index } = withSource(context, source);
  const isPrivate = message.isPrivate || !member.maySpeak;
  const spoken = isPrivate ? language : publicLanguage;
  const answer = toAnswerReply(question, { index, source, language: spoken });
  const reply = { ...answer, asked: question, private: isPrivate };
  const command = commands.find(({ presses }) => presses?.some(({ name }) => name === chooseShape.name));
  const isShareable = isPrivate && member.maySpeak && command !== undefined;
  return {
    place: 'below',
    reply: isShareable ? withShare(reply, { command, values: { question, source } }) : reply,
  };
});
