import type { IndexedPassage, SearchIndex } from '../index/search-index.ts';
import type { Paragraph, Source } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { toSentences } from '../language/tokens.ts';
import { compareSaid } from './compare-said.ts';

import { termsOf } from './read-sentence.ts';
import { readSaid, type Said } from './said.ts';

/** A figure or date that a source states, with those beside it: a sentence, or a fact of its paragraph. */
export interface Statement {
  readonly source: Source;
  readonly paragraph: number;
  /** The sentence of the paragraph to show for it. */
  readonly quote: string;
  /** How it was worked out, where the source does not say it in so many words. */
  readonly derived: string | undefined;
  readonly quantities: readonly Said[];
  /** The terms of the paragraph that it stands in and of its heading, and of the fact. */
  readonly terms: ReadonlySet<string>;
  /** Whether it speaks of people. */
  readonly hasPeople: boolean;
}

const statementsOf = new WeakMap<SearchIndex, readonly Statement[]>();

/** What the sources state in figures and dates, by themselves and in the facts that editors wrote; read once an index. */
export function toStatements(index: SearchIndex): readonly Statement[] {
  const known = statementsOf.get(index);
  if (known) return known;
  const statements = [...index.passages].flatMap((passage) => readPassage(passage, index));
  statementsOf.set(index, statements);
  return statements;
}

/** The sentences of a paragraph. */
export function sentencesOf({ text }: Paragraph): string[] {
  return toSentences(text).map((sentence) => sentence.text);
}

function readPassage({ source, paragraph, facts }: IndexedPassage, index: SearchIndex): Statement[] {
  const sentences = sentencesOf(paragraph);
  const stated = sentences.map((quote) => ({ quote, quantities: readSaid(quote) }));
  const ofParagraph = stated.flatMap(({ quantities }) => quantities);
  const told = facts
    .filter(({ fact }) => !fact.draft && !isReckoned(fact) && fact.cites[0] === paragraph.number)
    .map(({ fact }) => ({ fact, quantities: toldBy(fact, ofParagraph) }))
    .filter(({ quantities }) => quantities.length > 0);
  if (ofParagraph.length === 0 && told.length === 0) return [];
  const subject = termsOf(`${paragraph.heading ?? ''}. ${paragraph.text}`, index);
  const place = { source, paragraph: paragraph.number };
  const own = stated
    .filter(({ quantities }) => quantities.length > 0)
    .map((each) => ({ ...place, ...each, derived: undefined, terms: subject }));
  const termsOfSentences = sentences.map((quote) => ({ quote, terms: termsOf(quote, index) }));
  const ofFacts = told.map(({ fact, quantities }) => {
    const terms = termsOf([fact.statement, ...fact.about, ...fact.asks].join('. '), index);
    const quote = nearestSentence(termsOfSentences, terms) ?? paragraph.text;
    const { derived } = fact;
    return {
      ...place,
      quote,
      derived,
      quantities,
      terms: derived === undefined ? new Set([...subject, ...terms]) : terms,
    };
  });
  const isPerson = (term: string) => index.lexicon.names.get(term)?.entity.kind === 'person';
  return [...own, ...ofFacts].map((each) => ({ ...each, hasPeople: [...each.terms].some(isPerson) }));
}

/** Whether a fact is reckoned from a figure of its paragraph; it is as exact as that, and contradicts no other count. */
function isReckoned({ kind, derived }: Fact): boolean {
  return kind === 'background' && derived !== undefined;
}

/** The quantities of a fact's statement that are its value, or that its paragraph has: not what it compares with. */
function toldBy({ statement, value = '', unit = '' }: Fact, ofParagraph: readonly Said[]): Said[] {
  const stated = readSaid(statement);
  if (stated.length === 0) return [];
  const told = [...readSaid(`${value} ${unit}`), ...ofParagraph];
  return stated.filter((each) => told.some((other) => compareSaid(each, other) === 'same'));
}

function nearestSentence(
  sentences: readonly { readonly quote: string; readonly terms: ReadonlySet<string> }[],
  terms: ReadonlySet<string>,
): string | undefined {
  const shared = sentences.map((each) => ({
    quote: each.quote,
    count: [...each.terms].filter((term) => terms.has(term)).length,
  }));
  return shared.sort((a, b) => b.count - a.count)[0]?.quote;
}
