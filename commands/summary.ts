import { defineCommand } from '../src/command/define-command.ts';
import { sourceOption, withSource } from '../src/command/source-option.ts';
import type { Source } from '../src/knowledge/knowledge.ts';
import type { Language } from '../src/language/language.ts';
import { type Summary, summarise } from '../src/look-ups/summary.ts';
import { paragraphText, toCitation } from '../src/reply/citation.ts';
import type { Block } from '../src/reply/reply.ts';
import { toFooter } from '../src/reply/source-line.ts';
import { plain } from '../src/show/text.ts';
import { localise } from '../src/words/localise.ts';
import { wordsIn } from '../src/words/words.ts';

/** So many sentences fit a phone's screen. */
const shortSentences = 8;
const runsShown = 12;

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
      blocks: source ? toBlocks(source, { told: summarise(source, index, limit), language }) : [],
    };
  },
});

function toBlocks(source: Source, parts: { told: Summary; language: Language }): Block[] {
  const { told, language } = parts;
  const cite = (paragraph: number) =>
    toCitation(source, paragraph, { quote: paragraphText(source, paragraph), language });
  const items = told.sentences.map(({ text, paragraph }) => ({
    text: plain(text),
    citations: [cite(paragraph)],
  }));
  const left = wordsIn(language).summaryLeft(toRuns(told.left));
  const list: Block = { type: 'list', items };
  return told.left.length === 0 ? [list] : [list, { type: 'text', text: [{ text: left, mark: 'quiet' }] }];
}

/** Numbers of paragraphs, ascending, with those that follow each other as one: ¶2, ¶4–6. */
function toRuns(paragraphs: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const each of paragraphs) {
    const last = runs.at(-1);
    if (last && last[1] === each - 1) last[1] = each;
    else runs.push([each, each]);
  }
  const marks = runs.slice(0, runsShown).map(([from, to]) => (from === to ? `¶${from}` : `¶${from}–${to}`));
  return runs.length > runsShown ? `${marks.join(', ')} …` : marks.join(', ');
}
