import type { IndexedFact } from '../index/fact-index.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isExtra, sentenceEnd, type TermSequence, termNumberOf } from '../index/term-sequence.ts';

/** A statement repeats others where less of its weight than this is in words that they have not. */
const newFrom = 0.3;

/** A word of a statement with what else it counts as: its name, its meaning. */
type WordTerms = readonly number[];

interface Told {
  readonly words: readonly WordTerms[];
  readonly terms: ReadonlySet<number>;
  readonly fact: IndexedFact;
}

/**
 * Of some facts, those that tell something new, in the order of the account: of a paragraph first the fact that tells
 * the most of it, then what that one leaves out. A fact that only repeats others of its paragraph is left out, and so
 * is what was worked out or drafted.
 */
export function tellingFacts(facts: readonly IndexedFact[], index: SearchIndex): IndexedFact[] {
  const byParagraph = new Map<number, Told[]>();
  const weighed = facts
    .filter(({ fact }) => fact.derived === undefined && !fact.draft)
    .map((fact) => ({ fact, worth: worthOf(fact, index) }))
    .sort((a, b) => placeOf(a.fact) - placeOf(b.fact) || b.worth - a.worth);
  const kept: IndexedFact[] = [];
  for (const { fact } of weighed) {
    const told = toTold(fact, index);
    const { cites } = fact.fact;
    const others = [...new Set(cites.flatMap((cited) => byParagraph.get(cited) ?? []))];
    if (!tellsNew(told, others, index)) continue;
    kept.push(fact);
    for (const cited of cites) byParagraph.set(cited, [...(byParagraph.get(cited) ?? []), told]);
  }
  return kept;
}

/** How much of its first paragraph a fact tells: the weight of the words that both have. */
function worthOf(indexed: IndexedFact, index: SearchIndex): number {
  const [first] = index.passages.rangeOf(indexed.source);
  const passage = index.passages.at(first + placeOf(indexed) - 1);
  const own = termsOf(passage?.terms ?? new Uint32Array());
  const shared = [...termsOf(statementOf(indexed, index))].filter((term) => own.has(term));
  return shared.reduce((sum, term) => sum + (index.termWeights[term] ?? 0), 0);
}

/** The terms of a text, each once. */
export function termsOf(sequence: TermSequence): Set<number> {
  return new Set([...sequence].filter((each) => each !== sentenceEnd).map(termNumberOf));
}

/**
 * Whether enough of a statement is new beside others, names left out, or a number of it is. Those who act in one
 * paragraph are the same, and it is what they do that is told.
 */
function tellsNew({ words, fact }: Told, others: readonly Told[], index: SearchIndex): boolean {
  const isTerm = (word: WordTerms, mark: string) =>
    word.some((term) => index.dictionary.termOf(term).startsWith(mark));
  const beside = others.filter((other) => other.fact.fact.cites[0] === fact.fact.cites[0]);
  const known = [...others.map(({ terms }) => terms), new Set(beside.flatMap(({ terms }) => [...terms]))];
  const telling = words.filter((word) => !isTerm(word, '@'));
  const weight = (some: readonly WordTerms[]) =>
    some.reduce((sum, word) => sum + Math.max(...word.map((term) => index.termWeights[term] ?? 0)), 0);
  return known.every((terms) => {
    const fresh = telling.filter((word) => !word.some((term) => terms.has(term)));
    return fresh.some((word) => isTerm(word, '#')) || weight(fresh) >= weight(telling) * newFrom;
  });
}

function toTold(fact: IndexedFact, index: SearchIndex): Told {
  const words: number[][] = [];
  for (const each of statementOf(fact, index)) {
    if (each === sentenceEnd) continue;
    const last = isExtra(each) ? words.at(-1) : undefined;
    if (last) last.push(termNumberOf(each));
    else words.push([termNumberOf(each)]);
  }
  return { fact, words, terms: new Set(words.flat()) };
}

function statementOf({ number }: IndexedFact, index: SearchIndex): TermSequence {
  return index.facts.statements[number] ?? new Uint32Array();
}

function placeOf({ fact }: IndexedFact): number {
  return fact.cites[0] ?? 1;
}
