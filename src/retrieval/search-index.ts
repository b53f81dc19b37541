import type { Knowledge, Paragraph, Source } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { chineseStopWords } from './chinese.ts';
import { englishFiller, englishStopWords } from './english/stop-words.ts';
import { buildFactIndex, type FactIndex, type IndexedFact, type WordedFact } from './fact-index.ts';
import { buildLexicon, findPhrases, type Lexicon, segmentHan, stemOf } from './lexicon.ts';
import { numberOfWord, toNumberTerm } from './numbers.ts';
import { russianStopWords } from './russian.ts';
import { buildSpelling, type Spelling } from './spelling.ts';
import { stem } from './stem.ts';
import { createTermDictionary, type TermDictionary } from './term-dictionary.ts';
import { extraBit, sentenceEnd, type TermSequence } from './term-sequence.ts';
import { tokenise, toSentences } from './tokens.ts';
import { calendarWords } from './unknown-names.ts';

/** A passage: a paragraph of a source, its terms and the facts that cite it. */
export interface IndexedPassage {
  readonly number: number;
  readonly source: Source;
  readonly paragraph: Paragraph;
  readonly terms: TermSequence;
  readonly heading: TermSequence;
  readonly facts: readonly IndexedFact[];
}

/** The passages that hold a term, ascending, and how much of it each holds. */
export interface Postings {
  readonly passages: Uint32Array;
  readonly frequencies: Float32Array;
}

/** Everything that answering needs, built once from a knowledge and never changed. */
export interface SearchIndex {
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  readonly dictionary: TermDictionary;
  readonly spelling: Spelling;
  readonly passages: readonly IndexedPassage[];
  readonly facts: FactIndex;
  readonly postings: readonly (Postings | undefined)[];
  /** By term: how much it says of a sentence's subject, 0 for words of grammar, else up to 1. */
  readonly termWeights: Float32Array;
  /** Each passage's length in weighted terms, and their mean. */
  readonly lengths: Float32Array;
  readonly meanLength: number;
}

/** How much a term counts in each part of a passage; BM25F's field weights. */
const fieldWeights = { paragraph: 1, heading: 0.4, fact: 0.5, draft: 0.02 } as const;

/** Builds the index of a knowledge: one passage a paragraph, facts' words added to the paragraphs they cite. */
export function buildSearchIndex(knowledge: Knowledge): SearchIndex {
  const lexicon = buildLexicon(knowledge);
  const dictionary = createTermDictionary();
  const forms = new Set(lexicon.forms);
  // A word that a text capitalises inside a sentence is taken for a name, whether or not an editor lists it.
  const names = new Set([...lexicon.nameForms, ...calendarWords]);
  const sequence = (text: string): TermSequence =>
    toTermSequence(text, { lexicon, dictionary, forms, names });

  const passages: IndexedPassage[] = [];
  const facts: WordedFact[] = [];
  for (const source of knowledge.sources) {
    const own = source.facts.map((fact, position) => ({
      number: facts.length + position,
      fact,
      source,
      sequences: [toFactText(fact), ...fact.asks].map(sequence),
    }));
    facts.push(...own);
    for (const paragraph of source.paragraphs) {
      passages.push({
        number: passages.length,
        source,
        paragraph,
        terms: sequence(paragraph.text),
        heading: sequence(paragraph.heading ?? source.title),
        facts: own.filter(({ fact }) => fact.cites.includes(paragraph.number)),
      });
    }
  }
  const { postings, lengths } = toPostings(passages, { size: dictionary.size(), facts });
  const termWeights = toTermWeights(postings, { dictionary, count: passages.length });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return {
    knowledge,
    lexicon,
    dictionary,
    spelling: buildSpelling(forms, { all: names, proper: lexicon.properForms }),
    passages,
    facts: buildFactIndex(facts, termWeights),
    postings,
    termWeights,
    lengths,
    meanLength: passages.length === 0 ? 1 : total / passages.length,
  };
}

function toFactText(fact: Fact): string {
  return [fact.statement, fact.speaker, ...fact.about, fact.value, fact.unit, fact.place]
    .filter(Boolean)
    .join('. ');
}

function toTermSequence(
  text: string,
  parts: { lexicon: Lexicon; dictionary: TermDictionary; forms: Set<string>; names: Set<string> },
): TermSequence {
  const { lexicon, dictionary, forms, names } = parts;
  const ids: number[] = [];
  for (const sentence of toSentences(text)) {
    const tokens = segmentHan(tokenise(sentence.text), lexicon);
    const extras = new Map<number, string[]>();
    for (const match of findPhrases(tokens, lexicon)) {
      const terms = [...new Set(match.phrases.map((phrase) => phrase.term))];
      extras.set(match.to - 1, terms);
    }
    tokens.forEach((token, position) => {
      if (token.kind === 'word') {
        forms.add(token.form);
        if (position > 0 && /^\p{Lu}/u.test(token.surface)) names.add(token.form);
      }
      // Neither “us” nor “US dollars” makes the United States a thing that is told of.
      if (token.form === 'us' && (token.surface === 'us' || tokens[position + 1]?.form.startsWith('dollar')))
        return;
      ids.push(dictionary.add(stemOf(token)));
      const value = token.kind === 'number' ? undefined : numberOfWord(token.form);
      if (value !== undefined) ids.push(dictionary.add(toNumberTerm(value)) | extraBit);
      for (const term of extras.get(position) ?? []) ids.push(dictionary.add(term) | extraBit);
    });
    ids.push(sentenceEnd);
  }
  return Uint32Array.from(ids);
}

function toPostings(
  passages: readonly IndexedPassage[],
  parts: { size: number; facts: readonly WordedFact[] },
): Pick<SearchIndex, 'postings' | 'lengths'> {
  const { size, facts } = parts;
  const passagesOf: number[][] = [];
  const frequenciesOf: number[][] = [];
  const lengths = new Float32Array(passages.length);
  for (const passage of passages) {
    const frequencies = new Map<number, number>();
    const count = (terms: TermSequence, weight: number): void => {
      for (const each of terms) {
        if (each === sentenceEnd) continue;
        const term = (each & ~extraBit) >>> 0;
        frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
      }
    };
    count(passage.terms, fieldWeights.paragraph);
    count(passage.heading, fieldWeights.heading);
    for (const { fact, number } of passage.facts) {
      const [statement, ...asks] = facts[number]?.sequences ?? [];
      const base = fact.draft ? fieldWeights.draft : fieldWeights.fact;
      const weight = fact.cites[0] === passage.paragraph.number ? base : base / 2;
      if (statement) count(statement, weight);
      for (const ask of asks) count(ask, weight / 2);
    }
    lengths[passage.number] = passage.terms.length;
    for (const [term, frequency] of frequencies) {
      pushTo(passagesOf, term, passage.number);
      pushTo(frequenciesOf, term, frequency);
    }
  }
  const postings: (Postings | undefined)[] = [];
  for (let term = 0; term < size; term += 1) {
    const list = passagesOf[term];
    postings.push(
      list && { passages: Uint32Array.from(list), frequencies: Float32Array.from(frequenciesOf[term] ?? []) },
    );
  }
  return { postings, lengths };
}

/** A term's weight is its inverse document frequency over the greatest; a term of every passage keeps a third. */
function toTermWeights(
  postings: readonly (Postings | undefined)[],
  parts: { dictionary: TermDictionary; count: number },
): Float32Array {
  const { dictionary, count } = parts;
  const stops = new Set([...englishStopWords, ...englishFiller, ...russianStopWords].map(stem));
  const greatest = Math.log(1 + (count + 0.5) / 0.5);
  return Float32Array.from(postings, (list, term) => {
    const text = dictionary.termOf(term);
    if (stops.has(text) || chineseStopWords.has(text)) return 0;
    const frequency = list?.passages.length ?? 0;
    return 0.33 + (0.67 * Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5))) / greatest;
  });
}

function pushTo(lists: number[][], term: number, value: number): void {
  const list = lists[term];
  if (list) list.push(value);
  else lists[term] = [value];
}
