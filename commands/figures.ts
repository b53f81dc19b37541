import type { CommandContext } from '../src/command/command.ts';
import { defineCommand } from '../src/command/define-command.ts';
import { sourceOption, withSource } from '../src/command/source-option.ts';
import type { Source } from '../src/knowledge/knowledge.ts';
import type { Language } from '../src/language/language.ts';
import { languageOf } from '../src/language/language-of.ts';
import { type Figure, figuresOf } from '../src/look-ups/figures.ts';
import { understandQuestion } from '../src/question/understand-question.ts';
import { paragraphText, toCitation } from '../src/reply/citation.ts';
import { suggestionLimitChars } from '../src/reply/limits.ts';
import type { Block, ListItem, Reply } from '../src/reply/reply.ts';
import { toFooter } from '../src/reply/source-line.ts';
import { plain } from '../src/show/text.ts';
import { isAbout } from '../src/show/topic.ts';
import { localise } from '../src/words/localise.ts';
import { wordsIn } from '../src/words/words.ts';

const topicsShown = 8;
const figuresShown = 40;
const figuresOfTopicShown = 4;
/** “Trade figures” are figures on trade. */
const figureWords =
  /(?<!\p{L})(?:figures?|numbers?|statistics|stats|data|цифры|числа|данные)(?!\p{L})|数字|数据/giu;

export const figures = defineCommand({
  name: 'figures',
  description: 'Every number of the account, with its sentence and its paragraph',
  example: '/figures trade',
  localised: localise('figures'),
  options: {
    topic: {
      type: 'string',
      description: 'What the numbers are about; without it, all of them',
      maxLengthChars: suggestionLimitChars,
      suggest: (typed, { index }) =>
        topicsOf(allFigures(index))
          .map(([topic]) => topic.slice(0, suggestionLimitChars))
          .filter((topic) => topic.toLowerCase().includes(typed.trim().toLowerCase()))
          .map((topic) => ({ name: topic, value: topic })),
    },
    source: sourceOption,
    private: { type: 'boolean', description: 'Show them to you alone' },
  },
  run: ({ topic = '', source: chosen }, context) => {
    const { index, knowledge } = withSource(context, chosen);
    const language = languageOf(topic) === 'en' ? context.language : languageOf(topic);
    const words = wordsIn(language);
    const all = allFigures(index);
    const found = topic === '' ? all : onTopic(all, { topic, index });
    const footer = (sources: readonly Source[]) => toFooter([...new Set(sources)], language);
    if (found.length === 0) {
      return {
        language,
        kind: 'none',
        blocks: toNothing(all, { topic, language }),
        footer: footer(knowledge.sources),
      };
    }
    return {
      language,
      kind: 'answered',
      title: topic === '' ? words.figuresTitle : words.figuresOf(topic),
      blocks: [{ type: 'list', items: found.slice(0, figuresShown).map((each) => toItem(each, language)) }],
      footer: footer(found.map(({ source }) => source)),
    };
  },
});

interface SourcedFigure {
  readonly source: Source;
  readonly figure: Figure;
  /** The heading that it stands under, or the source's title. */
  readonly heading: string;
}

function allFigures(index: CommandContext['index']): SourcedFigure[] {
  return index.knowledge.sources.flatMap((source) =>
    figuresOf(source).map((figure) => {
      const heading = source.paragraphs[(figure.paragraphs[0] ?? 1) - 1]?.heading ?? source.title;
      return { source, figure, heading };
    }),
  );
}

/** The figures whose own sentence is about the topic, or where there is none, whose paragraph is. */
function onTopic(
  all: readonly SourcedFigure[],
  parts: { topic: string; index: CommandContext['index'] },
): SourcedFigure[] {
  const { index } = parts;
  const topic = understandQuestion(parts.topic.replace(figureWords, ' ').trim() || parts.topic, index);
  if (topic.units.length === 0) return [];
  const near = all.filter(({ figure, heading }) =>
    isAbout([figure.text, figure.sentence, heading, ...(figure.fact?.about ?? [])].join('. '), topic, index),
  );
  if (near.length > 0) return near;
  return all.filter(({ figure, source }) =>
    isAbout(figure.paragraphs.map((each) => paragraphText(source, each)).join('\n'), topic, index),
  );
}

/** The headings under which there are figures, each with its figures. */
function topicsOf(all: readonly SourcedFigure[]): [string, SourcedFigure[]][] {
  const topics = new Map<string, SourcedFigure[]>();
  for (const each of all) topics.set(each.heading, [...(topics.get(each.heading) ?? []), each]);
  return [...topics];
}

function toItem({ source, figure }: SourcedFigure, language: Language): ListItem {
  return {
    text: [{ text: figure.text, mark: 'strong' }, { text: ` — ${figure.sentence}` }],
    citations: cite(source, figure.paragraphs, language),
  };
}

function toNothing(
  all: readonly SourcedFigure[],
  { topic, language }: { topic: string; language: Language },
): Reply['blocks'] {
  const words = wordsIn(language);
  if (all.length === 0) return [{ type: 'text', text: plain(words.noFiguresAtAll) }];
  const topics: Block = {
    type: 'list',
    title: words.figureTopics,
    items: topicsOf(all)
      .slice(0, topicsShown)
      .map(([heading, figures]) => ({
        text: plain(
          `${heading}: ${figures
            .slice(0, figuresOfTopicShown)
            .map(({ figure }) => figure.text)
            .join(', ')}`,
        ),
        citations: citeAll(figures.slice(0, figuresOfTopicShown), language),
      })),
  };
  return [{ type: 'text', text: plain(words.noFigures(topic)) }, topics];
}

function citeAll(figures: readonly SourcedFigure[], language: Language) {
  const sources = new Set(figures.map(({ source }) => source));
  return [...sources].flatMap((source) => {
    const own = figures.filter((each) => each.source === source);
    return cite(source, [...new Set(own.map(({ figure }) => figure.paragraphs[0] ?? 1))], language);
  });
}

function cite(source: Source, paragraphs: readonly number[], language: Language) {
  return paragraphs.map((each) => toCitation(source, each, { quote: paragraphText(source, each), language }));
}
