import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { calendarWords } from '../language/calendar.ts';
import { buildDeletionIndex, type DeletionIndex } from '../language/deletion-index.ts';
import { inflectionsOf } from '../language/english/inflections.ts';
import { stem } from '../language/stem.ts';
import { worldNameWords } from '../language/world-names.ts';
import type { Lexicon } from './lexicon.ts';
import { buildPostings, type Postings } from './postings.ts';
import { createSequenceWriter, type SequenceStore, type SequenceWriter } from './sequence-store.ts';
import { isSpelt } from './spelling.ts';
import { createTermDictionary, type TermDictionary } from './term-dictionary.ts';
import { sentenceEnd, termNumberOf } from './term-sequence.ts';
import { createTermWriter } from './term-writer.ts';

/** What takes time to make of a knowledge's texts: words and flat arrays, which can be kept in a file. */
export interface IndexTables {
  /** The terms, by their number. */
  readonly dictionary: TermDictionary;
  /** Every word form, with the other forms of names' and terms' words, and those that are words of names. */
  readonly forms: readonly string[];
  readonly names: readonly string[];
  /** A sequence for each passage. */
  readonly passages: SequenceStore;
  /** A sequence for each heading, and the heading of each passage. */
  readonly headings: SequenceStore;
  readonly headingOf: Uint32Array;
  /** A sequence for each wording of each fact, in the order of the sources: the statement, then the asks. */
  readonly wordings: SequenceStore;
  /** A sequence for each way to ask for what is not told, in the order of the sources and their gaps. */
  readonly gapAsks: SequenceStore;
  readonly postings: Postings;
  readonly deletions: DeletionIndex;
}

/** How much a term counts in each part of a passage, in thousandths; BM25F's field weights. */
const fieldWeights = { paragraph: 1000, heading: 400, fact: 500, draft: 20 } as const;

/** Reads all texts of a knowledge: one passage a paragraph, facts' words added to the paragraphs they cite. */
export function buildIndexTables(knowledge: Knowledge, lexicon: Lexicon): IndexTables {
  const dictionary = createTermDictionary();
  const passages = createSequenceWriter();
  const headings = createSequenceWriter();
  const wordings = createSequenceWriter();
  const gapAsks = createSequenceWriter();
  const writer = createTermWriter({
    lexicon,
    dictionary,
    forms: lexicon.forms,
    // A word that a text capitalises inside a sentence is taken for a name, whether or not an editor lists it.
    names: new Set([...lexicon.nameForms, ...calendarWords]),
  });
  const headingOf: number[] = [];
  let headingCount = 0;
  for (const { facts, paragraphs, title } of knowledge.sources) {
    for (const fact of facts) {
      writer.write(toFactText(fact), wordings);
      for (const ask of fact.asks) writer.writeAsk(ask, wordings);
    }
    const numberOf = new Map<string, number>();
    for (const { text, heading } of paragraphs) {
      writer.write(text, passages);
      const head = heading ?? title;
      let number = numberOf.get(head);
      if (number === undefined) {
        number = headingCount;
        headingCount += 1;
        numberOf.set(head, number);
        writer.write(head, headings);
      }
      headingOf.push(number);
    }
  }
  writeGapAsks(knowledge, { lexicon, dictionary, to: gapAsks });
  const forms = [...new Set([...writer.forms, ...[...lexicon.forms].flatMap(inflectionsOf)])];
  const tables = {
    dictionary,
    forms,
    names: [...writer.names()],
    passages: passages.toStore(),
    headings: headings.toStore(),
    headingOf: Uint32Array.from(headingOf),
    wordings: wordings.toStore(),
    gapAsks: gapAsks.toStore(),
    deletions: buildDeletionIndex(forms.filter(isSpelt)),
  };
  return { ...tables, postings: toPostings(knowledge, { ...tables, lexicon }) };
}

/** Their words are no words of the account: no slip is put right to them, and no name is known by them. */
function writeGapAsks(
  { sources }: Knowledge,
  { lexicon, dictionary, to }: { lexicon: Lexicon; dictionary: TermDictionary; to: SequenceWriter },
): void {
  const writer = createTermWriter({ lexicon, dictionary, forms: [], names: [] });
  for (const { gaps } of sources) {
    for (const { asks } of gaps) for (const ask of asks) writer.writeAsk(ask, to);
  }
}

function toFactText(fact: Fact): string {
  const unit = fact.unit === '%' ? 'percent' : fact.unit;
  return [fact.statement, fact.speaker, ...fact.about, fact.value, unit, fact.place]
    .filter(Boolean)
    .join('. ');
}

/** A wording of a fact that lends its words to a passage, and how much each of them counts there. */
interface Lent {
  readonly wording: number;
  readonly isAsk: boolean;
  readonly weight: number;
}

function toPostings(
  knowledge: Knowledge,
  tables: Pick<IndexTables, 'dictionary' | 'passages' | 'headings' | 'headingOf' | 'wordings'> & {
    readonly lexicon: Lexicon;
  },
): Postings {
  const { dictionary, passages, headings, headingOf, wordings } = tables;
  const lentTo = gatherLent(knowledge);
  const asked = knowledge.sources.some(({ facts }) => facts.some(({ asks }) => asks.length > 0));
  const unnamed = asked ? unnamedTerms(tables) : new Set<number>();
  return buildPostings(
    (passage, count) => {
      countAll(passages, passage, (term) => count(term, fieldWeights.paragraph));
      countAll(headings, headingOf[passage] ?? 0, (term) => count(term, fieldWeights.heading));
      for (const { wording, isAsk, weight } of lentTo.get(passage) ?? []) {
        countAll(wordings, wording, (term) => {
          if (!isAsk || !unnamed.has(term)) count(term, weight);
        });
      }
    },
    { passages: headingOf.length, terms: dictionary.size() },
  );
}

/**
 * The terms of the world's names of one word that editors give nobody and nothing: an ask that names one (“or was it
 * India?”) does not make it told of.
 */
function unnamedTerms({
  dictionary,
  lexicon,
}: {
  dictionary: TermDictionary;
  lexicon: Lexicon;
}): ReadonlySet<number> {
  const terms = new Set<number>();
  for (const form of worldNameWords()) {
    const term = lexicon.properForms.has(form) ? undefined : dictionary.find(stem(form));
    if (term !== undefined) terms.add(term);
  }
  return terms;
}

/** The wordings of the facts that cite each passage; a fact counts in full for the paragraph that it cites first. */
function gatherLent(knowledge: Knowledge): ReadonlyMap<number, readonly Lent[]> {
  const lentTo = new Map<number, Lent[]>();
  let wording = 0;
  let firstPassage = 0;
  for (const { facts, paragraphs } of knowledge.sources) {
    for (const fact of facts) {
      const base = fact.draft ? fieldWeights.draft : fieldWeights.fact;
      for (const cited of new Set(fact.cites)) {
        const weight = fact.cites[0] === cited ? base : base / 2;
        const list = lentTo.get(firstPassage + cited - 1) ?? [];
        list.push({ wording, isAsk: false, weight });
        // The ways to ask that a machine drafted only repeat their sentence.
        const asks = fact.draft ? 0 : fact.asks.length;
        for (let ask = 1; ask <= asks; ask += 1) {
          list.push({ wording: wording + ask, isAsk: true, weight: weight / 2 });
        }
        lentTo.set(firstPassage + cited - 1, list);
      }
      wording += 1 + fact.asks.length;
    }
    firstPassage += paragraphs.length;
  }
  return lentTo;
}

function countAll({ values, starts }: SequenceStore, number: number, count: (term: number) => void): void {
  const end = starts[number + 1] ?? 0;
  for (let at = starts[number] ?? 0; at < end; at += 1) {
    const each = values[at] ?? sentenceEnd;
    if (each !== sentenceEnd) count(termNumberOf(each));
  }
}
