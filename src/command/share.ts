import { UserError } from '../process/user-error.ts';
import type { Reply } from '../reply/reply.ts';
import { wordsIn } from '../words/words.ts';
import { checkValues } from './check-values.ts';
import type { Command, OptionValue } from './command.ts';
import { toCustomId } from './custom-id.ts';
import { definePress, definePressShape } from './press.ts';

const shape = definePressShape({ name: 'share', parameters: { command: 'text', values: 'text' } });

/**
 * Puts a button under a private reply that shows it to all. The command's values go with the button; where they
 * are too long for that, the text that was typed stands above the reply.
 */
export function withShare(
  reply: Reply,
  { command, values }: { command: Command; values: Readonly<Record<string, OptionValue | undefined>> },
): Reply {
  const { private: _, ...shared } = values;
  const main = mainOptionOf(command);
  const typed = main === undefined ? undefined : shared[main];
  const whole = toShareId(command, shared);
  const id = whole ?? toShareId(command, { ...shared, ...(main !== undefined && { [main]: undefined }) });
  if (id === undefined) return reply;
  const label = wordsIn(reply.language).share;
  return {
    ...reply,
    ...(whole === undefined && typeof typed === 'string' && { asked: typed }),
    actions: [{ type: 'button', id, label, style: 'main' }, ...(reply.actions ?? [])],
  };
}

/** Runs the command once more, and shows its reply to all in the name of the member, where they may write. */
export const sharePress = definePress(shape, async (given, context) => {
  const { commands, language, publicLanguage, member, message } = context;
  const words = wordsIn(language);
  const command = commands.find(({ name }) => name === given.command);
  const told = readValues(given.values);
  if (!command || !told) throw new UserError(words.unknownPress);
  if (!member.maySpeak) throw new UserError(words.mayNotSpeak);
  const main = mainOptionOf(command);
  const typed = main === undefined ? undefined : (told[main] ?? message.asked);
  const values = checkValues(command, {
    values: { ...told, ...(main !== undefined && typed !== undefined && { [main]: typed }) },
    language,
  });
  const content = await command.run(values, { ...context, language: publicLanguage });
  const { memberId, name } = member;
  return {
    place: 'below',
    reply: {
      ...content,
      private: false,
      sharedBy: { memberId, name },
      ...(typeof typed === 'string' && content.title !== typed && { asked: typed }),
    },
  };
});

/** The text that the command is about: its first required option. */
function mainOptionOf({ options }: Command): string | undefined {
  return Object.keys(options).find((name) => options[name]?.type === 'string' && options[name].required);
}

function toShareId(command: Command, values: Readonly<Record<string, unknown>>): string | undefined {
  return toCustomId(shape, { command: command.name, values: JSON.stringify(values) });
}

function readValues(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^\{.*\}$/s.test(text)) return undefined;
  // An id comes from outside, so that what it holds need not be JSON.
  try {
    const values: unknown = JSON.parse(text);
    return typeof values === 'object' && values !== null ? { ...values } : undefined;
  } catch {
    return undefined;
  }
}
