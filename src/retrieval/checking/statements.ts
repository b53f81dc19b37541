import type { Source } from '../../knowledge/knowledge.ts';
import type { Fact } from '../../knowledge/schema.ts';
import type { SearchIndex } from '../search-index.ts';
import { toSentences } from '../tokens.ts';
import { compareQuantities, type Quantity } from './quantity.ts';
import { readQuantities } from './read-quantities.ts';
import { termsOf } from './read-sentence.ts';

/** What a source states, as far as a message can be compared with it: a sentence, or a fact of its paragraph. */
export interface Statement {
  readonly source: Source;
  readonly paragraph: number;
  /** The sentence of the paragraph to show for it. */
  readonly quote: string;
  /** How it was worked out, where the source does not say it in so many words. */
  readonly derived: string | undefined;
  readonly quantities: readonly Quantity[];
  /** The terms of the paragraph that it stands in and of its heading, and of the fact. */
  readonly terms: ReadonlySet<string>;
}

const statementsOf = new WeakMap<SearchIndex, readonly Statement[]>();

/** Every sentence of the sources, then every fact that editors have written; read once an index. */
export function toStatements(index: SearchIndex): readonly Statement[] {
  const known = statementsOf.get(index);
  if (known) return known;
  const statements = index.passages.flatMap(({ source, paragraph, facts }): Statement[] => {
    const subject = termsOf(`${paragraph.heading ?? ''}. ${paragraph.text}`, index);
    const sentences = toSentences(paragraph.text).map(({ text }) => text);
    const own = sentences.map((quote) => ({
      source,
      paragraph: paragraph.number,
      quote,
      derived: undefined,
      quantities: readQuantities(quote),
      terms: subject,
    }));
    const told = facts
      .filter(({ fact }) => !fact.draft && fact.cites[0] === paragraph.number)
      .map(({ fact }): Statement => {
        const terms = termsOf([fact.statement, ...fact.about, ...fact.asks].join('. '), index);
        return {
          source,
          paragraph: paragraph.number,
          quote: nearestSentence(sentences, { terms, index }) ?? paragraph.text,
          derived: fact.derived,
          quantities: toldBy(fact, sentences),
          terms: fact.derived === undefined ? new Set([...subject, ...terms]) : terms,
        };
      })
      .filter(({ quantities }) => quantities.length > 0);
    return [...own, ...told];
  });
  statementsOf.set(index, statements);
  return statements;
}

/** The quantities of a fact's statement that are its value, or that its paragraph has: not what it compares with. */
function toldBy({ statement, value = '', unit = '' }: Fact, sentences: readonly string[]): Quantity[] {
  const told = [`${value} ${unit}`, ...sentences].flatMap(readQuantities);
  return readQuantities(statement).filter((each) =>
    told.some((other) => compareQuantities(each, other) === 'same'),
  );
}

function nearestSentence(
  sentences: readonly string[],
  { terms, index }: { terms: ReadonlySet<string>; index: SearchIndex },
): string | undefined {
  const shared = (sentence: string) => [...termsOf(sentence, index)].filter((term) => terms.has(term)).length;
  return sentences.toSorted((a, b) => shared(b) - shared(a))[0];
}
