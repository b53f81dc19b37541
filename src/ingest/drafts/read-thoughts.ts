import { type ResolvedDate, resolveDates } from '../../language/resolved-dates.ts';
import { type Clause, parseClause } from '../english/clause.ts';
import { toThoughts } from '../english/thoughts.ts';
import { type ArticleSentence, toArticleSentences } from './article-sentences.ts';
import type { Named } from './entities.ts';
import { createNameFinder, type NameInText } from './names-in-text.ts';
import { type DraftQuantity, draftQuantities } from './quantities.ts';
import { createReferents, type Resolved } from './referents.ts';

/** How a record is read. */
export interface Reading {
  readonly language: string;
  readonly named: readonly Named[];
  /** The day from which “yesterday” is counted. */
  readonly anchor?: string | undefined;
  /** Whose words a mark of a turn introduces. */
  readonly speakerOf: (turn: string) => string | undefined;
}

/** A thought of a record, with what stands in it. Outside English it is a sentence, and has no clause. */
export interface Thought extends ArticleSentence, Resolved {
  readonly clause: Clause | undefined;
  readonly names: readonly NameInText[];
  readonly dates: readonly ResolvedDate[];
  readonly quantities: readonly DraftQuantity[];
}

/** The thoughts of a record in their order; a pronoun that surely stands for somebody is that somebody's name. */
export function readThoughts(paragraphs: readonly string[], { language, named, anchor }: Reading): Thought[] {
  const findNames = createNameFinder(named);
  const referents = createReferents(named, findNames);
  const isEnglish = language === 'en';
  const thoughts: Thought[] = [];
  let before = 0;
  for (const sentence of toArticleSentences(paragraphs, language)) {
    const { paragraph, beginsTurn = false, isItem = false } = sentence;
    if (paragraph - before > 1 || beginsTurn || isItem) referents.leave();
    before = paragraph;
    for (const thought of isEnglish && !isItem ? toThoughts(sentence.text) : [sentence.text]) {
      const resolved = isEnglish ? referents.read(thought) : { text: thought };
      thoughts.push({
        ...sentence,
        ...resolved,
        clause: isEnglish ? parseClause(resolved.text) : undefined,
        names: findNames(resolved.text),
        dates: resolveDates(resolved.text, { anchor, language }),
        quantities: draftQuantities(resolved.text),
      });
    }
  }
  return thoughts;
}
