import type { Source } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { findFrame } from './find-frame.ts';
import { languageOf } from './language-of.ts';
import { isExtra, sentenceEnd, type TermSequence, termNumberOf } from './term-sequence.ts';
import { tokenise } from './tokens.ts';
import type { Wanted } from './wanted.ts';

/** A fact as it is searched, with its place in the index. */
export interface IndexedFact {
  readonly number: number;
  readonly fact: Fact;
  readonly source: Source;
}

/** A way in which a fact is put: its statement, or one of the ways to ask for it. */
interface Wording {
  readonly fact: number;
  /** A statement is the account's; an ask only lends its words. */
  readonly isAsk: boolean;
  /** The kind of answer that an ask wants. */
  readonly wants: Wanted;
  /** The tokens of an ask as they are written, words of grammar too. */
  readonly forms: ReadonlySet<string>;
  /** The summed weight of its words. */
  readonly total: number;
}

/** Where a term stands in the wordings: the wording, and the weight of the word there. */
interface WordingPostings {
  readonly wordings: Uint32Array;
  readonly weights: Float32Array;
}

/** An inverted index over the wordings of all facts. */
export interface FactIndex {
  readonly facts: readonly IndexedFact[];
  /** Each fact's statement, by the fact's number. */
  readonly statements: readonly (TermSequence | undefined)[];
  readonly wordings: readonly Wording[];
  readonly postings: ReadonlyMap<number, WordingPostings>;
}

/** A fact with the term sequences of its wordings, the statement first. */
export interface WordedFact extends IndexedFact {
  readonly sequences: readonly TermSequence[];
}

/** Builds the index of facts; `termWeights` gives what each term says of a sentence's subject. */
export function buildFactIndex(facts: readonly WordedFact[], termWeights: Float32Array): FactIndex {
  const wordings: Wording[] = [];
  const lists = new Map<number, { wordings: number[]; weights: number[] }>();
  for (const { number, fact, sequences } of facts) {
    // A draft answers nothing by itself, and there may be some for every paragraph.
    if (fact.draft) continue;
    sequences.forEach((sequence, position) => {
      const wording = wordings.length;
      let total = 0;
      let weight = 0;
      const seen = new Set<number>();
      for (const each of sequence) {
        if (each === sentenceEnd) continue;
        const term = termNumberOf(each);
        if (!isExtra(each)) {
          weight = seen.has(term) ? 0 : (termWeights[term] ?? 0);
          total += weight;
        }
        if (seen.has(term)) continue;
        seen.add(term);
        const list = lists.get(term) ?? { wordings: [], weights: [] };
        list.wordings.push(wording);
        list.weights.push(weight);
        lists.set(term, list);
      }
      const ask = position > 0 ? fact.asks[position - 1] : undefined;
      wordings.push({
        fact: number,
        isAsk: position > 0,
        wants: ask === undefined ? 'any' : wantedBy(ask),
        forms: ask === undefined ? noForms : formsOf(ask),
        total,
      });
    });
  }
  const postings = new Map(
    [...lists].map(([term, list]) => [
      term,
      { wordings: Uint32Array.from(list.wordings), weights: Float32Array.from(list.weights) },
    ]),
  );
  return {
    facts: facts.map(({ number, fact, source }) => ({ number, fact, source })),
    statements: facts.map(({ sequences }) => sequences[0]),
    wordings,
    postings,
  };
}

const noForms: ReadonlySet<string> = new Set();

/** The words of a text, each once. */
function formsOf(text: string): ReadonlySet<string> {
  return new Set(tokenise(text).map(({ form }) => form));
}

/** The kind of answer that a way to ask wants, as its form tells. */
function wantedBy(ask: string): Wanted {
  const language = languageOf(ask);
  const joined = tokenise(ask)
    .map(({ form }) => form)
    .join(language === 'zh' ? '' : ' ');
  return findFrame(joined, { language, clauses: [joined] }).wants;
}
