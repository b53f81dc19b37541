import { type Command, defineCommand } from '../src/command.ts';
import { plain } from '../src/reply.ts';
import { wordsIn } from '../src/words/words.ts';

export const help = defineCommand({
  name: 'help',
  description: 'What I can do, with an example of each command',
  example: '/help',
  options: {},
  run: (_, { commands, language }) => {
    const words = wordsIn(language);
    return {
      kind: 'notice',
      language,
      title: words.helpTitle,
      blocks: [
        { type: 'text', text: plain(words.helpIntro) },
        { type: 'list', items: commands.map((command) => ({ text: toLine(command), citations: [] })) },
      ],
      private: true,
    };
  },
});

function toLine({ example, description }: Command) {
  return [{ text: example, mark: 'strong' as const }, { text: ` — ${description}` }];
}
