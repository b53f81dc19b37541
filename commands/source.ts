import { defineCommand } from '../src/command/define-command.ts';
import { sourceOption, withSource } from '../src/command/source-option.ts';
import type { Source } from '../src/knowledge/knowledge.ts';
import type { Language } from '../src/language/language.ts';
import { UserError } from '../src/process/user-error.ts';
import { paragraphText, toCitation, toPublication } from '../src/reply/citation.ts';
import type { ListItem, ReplyContent } from '../src/reply/reply.ts';
import { toFooter } from '../src/reply/source-line.ts';
import { plain } from '../src/show/text.ts';
import { localise } from '../src/words/localise.ts';
import { wordsIn } from '../src/words/words.ts';

export const source = defineCommand({
  name: 'source',
  description: 'Which accounts I answer from, or one passage in full',
  example: '/source paragraph: 11',
  localised: localise('source'),
  options: {
    paragraph: { type: 'integer', description: 'The number of a passage, as in a citation: 11', min: 1 },
    source: sourceOption,
    private: { type: 'boolean', description: 'Show it to you alone' },
  },
  run: ({ paragraph, source: chosen }, context) => {
    const { knowledge, language } = withSource(context, chosen);
    const content =
      paragraph === undefined
        ? toList(knowledge.sources, language)
        : toPassage(onlySource(knowledge.sources, language), { paragraph, language });
    return { language, ...content };
  },
});

type Content = Omit<ReplyContent, 'language'>;

function toList(sources: readonly Source[], language: Language): Content {
  const items = sources.map((each) => toItem(each, language));
  return { kind: 'notice', title: wordsIn(language).sourcesTitle, blocks: [{ type: 'list', items }] };
}

/** An account in a line: its title, publisher and date, paragraphs, whose words it is in, where it is read. */
function toItem(source: Source, language: Language): ListItem {
  const words = wordsIn(language);
  const facts = [
    toPublication(source, language),
    words.paragraphCount(source.paragraphs.length),
    source.text === 'restated' ? words.restated : words.verbatim,
    source.url ?? '',
  ];
  const told = facts.filter((fact) => fact !== '').join(' · ');
  return { text: [{ text: source.title, mark: 'strong' }, { text: ` — ${told}` }], citations: [] };
}

/** Refuses where it is not clear which source's paragraph is meant. */
function onlySource(sources: readonly Source[], language: Language): Source {
  const [only, ...others] = sources;
  if (only && others.length === 0) return only;
  throw new UserError(wordsIn(language).sourceChoice(sources.map(({ id }) => id)));
}

/** Refuses a number that no paragraph has. */
function toPassage(source: Source, parts: { paragraph: number; language: Language }): Content {
  const { paragraph, language } = parts;
  const quote = paragraphText(source, paragraph);
  const { length } = source.paragraphs;
  if (paragraph > length) throw new UserError(wordsIn(language).noSuchParagraph(paragraph, length));
  const heading = source.paragraphs[paragraph - 1]?.heading;
  return {
    kind: 'answered',
    ...(heading && { title: heading }),
    blocks: [
      { type: 'quote', text: plain(quote), citation: toCitation(source, paragraph, { quote, language }) },
    ],
    footer: toFooter([source], language),
  };
}
