import { defineCommand } from '../src/command/define-command.ts';
import { sourceOption, withSource } from '../src/command/source-option.ts';
import type { Source } from '../src/knowledge/knowledge.ts';
import type { Language } from '../src/language/language.ts';
import { summarise } from '../src/look-ups/summary.ts';
import { paragraphText, toCitation } from '../src/reply/citation.ts';
import type { Block } from '../src/reply/reply.ts';
import { toFooter } from '../src/reply/source-line.ts';
import { plain } from '../src/show/text.ts';
import { localise } from '../src/words/localise.ts';

/** So many sentences fit a phone's screen. */
const shortSentences = 8;

export const summary = defineCommand({
  name: 'summary',
  description: 'What the account tells, every sentence with its paragraph',
  example: '/summary length: short',
  localised: localise('summary'),
  options: {
    length: {
      type: 'string',
      description: 'Short fits a phone; full has every paragraph',
      choices: ['short', 'full'],
    },
    source: sourceOption,
    private: { type: 'boolean', description: 'Show it to you alone' },
  },
  run: ({ length = 'short', source: chosen }, context) => {
    const { index, knowledge, language } = withSource(context, chosen);
    const [source] = knowledge.sources;
    const limit = length === 'short' ? shortSentences : undefined;
    return {
      kind: 'answered',
      language,
      ...(source && { title: source.title, footer: toFooter([source], language) }),
      blocks: source ? [toList(source, { sentences: summarise(source, index, limit), language })] : [],
    };
  },
});

function toList(
  source: Source,
  parts: { sentences: ReturnType<typeof summarise>; language: Language },
): Block {
  return {
    type: 'list',
    items: parts.sentences.map(({ text, paragraph }) => ({
      text: plain(text),
      citations: [
        toCitation(source, paragraph, { quote: paragraphText(source, paragraph), language: parts.language }),
      ],
    })),
  };
}
