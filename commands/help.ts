import type { Command, MessageCommand } from '../src/command/command.ts';
import { defineCommand } from '../src/command/define-command.ts';
import type { Language } from '../src/language/language.ts';
import type { ListItem } from '../src/reply/reply.ts';
import { plain } from '../src/show/text.ts';
import { localise } from '../src/words/localise.ts';
import { wordsIn } from '../src/words/words.ts';

export const help = defineCommand({
  name: 'help',
  description: 'What I can do, with an example of each command',
  example: '/help',
  localised: localise('help'),
  options: {},
  audience: 'member',
  run: (_, { commands, language }) => {
    const words = wordsIn(language);
    return {
      kind: 'notice',
      language,
      title: words.helpTitle,
      blocks: [
        { type: 'text', text: plain(words.helpIntro) },
        { type: 'list', items: commands.map((command) => toItem(command, language)) },
      ],
    };
  },
});

function toItem(command: Command, language: Language): ListItem {
  const { example, description, localised } = command;
  const told = language === 'en' ? description : (localised?.[language].description ?? description);
  const where =
    command.kind === 'message' ? ` ${wordsIn(language).inMenu(menuNameIn(command, language))}` : '';
  return { text: [{ text: example, mark: 'strong' }, { text: ` — ${told}${where}` }], citations: [] };
}

function menuNameIn({ menuName, localised }: MessageCommand, language: Language): string {
  return language === 'en' ? menuName : (localised?.[language].menuName ?? menuName);
}
