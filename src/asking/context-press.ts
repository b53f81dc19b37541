import type { PressedMessage } from '../command/command.ts';
import { definePress } from '../command/press.ts';
import type { Source } from '../knowledge/knowledge.ts';
import type { Language } from '../language/language.ts';
import { UserError } from '../process/user-error.ts';
import { paragraphText, toCitation, toVersion } from '../reply/citation.ts';
import type { Block, Reply } from '../reply/reply.ts';
import { toFooter } from '../reply/source-line.ts';
import { plain } from '../show/text.ts';
import { wordsIn } from '../words/words.ts';
import { contextShape } from './press-shapes.ts';

/** So much of a neighbour is shown, so that the passage itself is never cut for it. */
const neighbourLimitChars = 700;

/**
 * Shows the passage of an answer in full, with its neighbours. Where its text has changed since, shows what it was
 * and what it is; refuses with a sentence where its source or its paragraph is no more.
 */
export const contextPress = definePress(contextShape, (given, { knowledge, language, message }) => {
  const words = wordsIn(language);
  const source = knowledge.sources.find(({ id }) => id === given.source);
  if (!source) throw new UserError(words.sourceGone(given.source));
  const text = paragraphText(source, given.paragraph);
  if (text === '') throw new UserError(words.paragraphGone(given.paragraph));
  const blocks =
    toVersion(text) === given.version
      ? toNeighbourhood(source, { paragraph: given.paragraph, language })
      : [...toChanged(given.paragraph, { message, language }), toWhole(source, given.paragraph, language)];
  return { place: 'below', reply: toPrivate(blocks, { source, language }) };
});

/** Says that a passage has changed, and what of it is shown in the message. */
function toChanged(
  paragraph: number,
  { message, language }: { message: PressedMessage; language: Language },
): Block[] {
  const words = wordsIn(language);
  const shown = message.quotes.find((quote) => quote.paragraph === paragraph)?.text;
  const then: Block[] = shown
    ? [
        { type: 'text', text: plain(words.asShown) },
        { type: 'list', items: [{ text: plain(shown), citations: [] }] },
      ]
    : [];
  return [
    { type: 'text', text: plain(words.textChanged) },
    ...then,
    { type: 'text', text: plain(words.asNow) },
  ];
}

function toNeighbourhood(source: Source, at: { paragraph: number; language: Language }): Block[] {
  const { paragraph, language } = at;
  const before = paragraphText(source, paragraph - 1);
  const after = paragraphText(source, paragraph + 1);
  return [
    ...(before === '' ? [] : [toPart(source, paragraph - 1, { text: lastOf(before), language })]),
    toWhole(source, paragraph, language),
    ...(after === '' ? [] : [toPart(source, paragraph + 1, { text: firstOf(after), language })]),
  ];
}

function toWhole(source: Source, paragraph: number, language: Language): Block {
  return toPart(source, paragraph, { text: paragraphText(source, paragraph), language });
}

function toPart(
  source: Source,
  paragraph: number,
  { text, language }: { text: string; language: Language },
): Block {
  return {
    type: 'quote',
    text: plain(text),
    citation: toCitation(source, paragraph, { quote: text, language }),
  };
}

function firstOf(text: string): string {
  const characters = [...text];
  return characters.length <= neighbourLimitChars
    ? text
    : `${characters.slice(0, neighbourLimitChars).join('').trimEnd()} …`;
}

function lastOf(text: string): string {
  const characters = [...text];
  return characters.length <= neighbourLimitChars
    ? text
    : `… ${characters.slice(-neighbourLimitChars).join('').trimStart()}`;
}

function toPrivate(
  blocks: readonly Block[],
  { source, language }: { source: Source; language: Language },
): Reply {
  return { kind: 'notice', language, blocks, footer: toFooter([source], language), private: true };
}
