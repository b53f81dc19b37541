import type { Knowledge, Paragraph, Source } from '../knowledge/knowledge.ts';
import type { IndexedFact } from './fact-index.ts';
import type { TermSequence } from './term-sequence.ts';

/** A passage: a paragraph of a source, its terms and the facts that cite it. */
export interface IndexedPassage {
  readonly number: number;
  readonly source: Source;
  readonly paragraph: Paragraph;
  readonly terms: TermSequence;
  readonly heading: TermSequence;
  readonly facts: readonly IndexedFact[];
}

/**
 * The passages of an index, in the order of the sources and their paragraphs. A passage is put together when it is
 * asked for, twice as two values: compare their numbers.
 */
export interface Passages extends Iterable<IndexedPassage> {
  readonly length: number;
  readonly at: (number: number) => IndexedPassage | undefined;
  /** A source's passages, by their first number and the number after the last; empty for a source of another knowledge. */
  readonly rangeOf: (source: Source) => readonly [number, number];
  /** A source's passages. */
  readonly of: (source: Source) => IndexedPassage[];
  /** The numbers of those that are cited by a fact for which editors wrote down ways to ask, ascending. */
  readonly asked: readonly number[];
}

/** Binds the paragraphs of a knowledge to their terms and facts. */
export function createPassages(
  knowledge: Knowledge,
  parts: {
    facts: readonly IndexedFact[];
    terms: (number: number) => TermSequence;
    heading: (number: number) => TermSequence;
  },
): Passages {
  const { sources } = knowledge;
  const firstOf = new Uint32Array(sources.length + 1);
  const placeOf = new Map<Source, number>();
  sources.forEach((source, place) => {
    firstOf[place + 1] = (firstOf[place] ?? 0) + source.paragraphs.length;
    placeOf.set(source, place);
  });
  const length = firstOf[sources.length] ?? 0;
  const factsOf = gatherFacts(parts.facts, (source) => firstOf[placeOf.get(source) ?? -1] ?? 0);

  function at(number: number): IndexedPassage | undefined {
    const place = lastNotAbove(firstOf, number);
    const source = sources[place];
    const paragraph = source?.paragraphs[number - (firstOf[place] ?? 0)];
    if (!source || !paragraph) return undefined;
    return {
      number,
      source,
      paragraph,
      terms: parts.terms(number),
      heading: parts.heading(number),
      facts: factsOf.get(number) ?? [],
    };
  }

  function rangeOf(source: Source): readonly [number, number] {
    const place = placeOf.get(source);
    return place === undefined ? [0, 0] : [firstOf[place] ?? 0, firstOf[place + 1] ?? 0];
  }

  function* between(from: number, to: number): Generator<IndexedPassage> {
    for (let number = from; number < to; number += 1) {
      const passage = at(number);
      if (passage) yield passage;
    }
  }

  return {
    length,
    at,
    rangeOf,
    of: (source) => [...between(...rangeOf(source))],
    asked: [...factsOf]
      .flatMap(([number, facts]) =>
        facts.some(({ fact }) => !fact.draft && fact.asks.length > 0) ? [number] : [],
      )
      .sort((a, b) => a - b),
    [Symbol.iterator]: () => between(0, length),
  };
}

/** The facts that cite each passage, in their order. */
function gatherFacts(
  facts: readonly IndexedFact[],
  firstOf: (source: Source) => number,
): ReadonlyMap<number, readonly IndexedFact[]> {
  const factsOf = new Map<number, IndexedFact[]>();
  for (const each of facts) {
    const first = firstOf(each.source);
    for (const cited of new Set(each.fact.cites)) {
      const list = factsOf.get(first + cited - 1);
      if (list) list.push(each);
      else factsOf.set(first + cited - 1, [each]);
    }
  }
  return factsOf;
}

/** The place of the last value that is not above a number, among ascending ones that begin with 0. */
function lastNotAbove(values: Uint32Array, number: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= number) low = middle;
    else high = middle;
  }
  return low;
}
