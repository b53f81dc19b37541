import type { IndexedGap } from '../index/gap-index.ts';
import type { NamedEntity } from '../index/lexicon.ts';
import { standsWithin } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { TermSequence } from '../index/term-sequence.ts';
import { askKeyOf } from '../index/wording-index.ts';
import type { Source } from '../knowledge/knowledge.ts';
import { stem } from '../language/stem.ts';
import { meaningOf, placeOfWord, type Vector } from '../language/word-vectors.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit } from '../question/question-unit.ts';
import { entitiesOf } from '../question/unit-entities.ts';
import { findMeant, type Meant } from './meant.ts';
import type { NearWords } from './near-words.ts';
import { gapCloses, type NearestGap, nearestGaps } from './nearest-gaps.ts';
import { tellingOf } from './telling.ts';
import { type TermUnits, toTermUnits, unitsAt } from './term-units.ts';
import { matchWordings, type WordingMatch } from './wording-match.ts';

/** A unit of a question and its place among the others. */
interface PlacedUnit {
  readonly unit: QuestionUnit;
  readonly position: number;
}

/** A question made ready for looking into passages: made once, and shared by all that weigh them. */
export interface Weighing {
  readonly question: Question;
  readonly index: SearchIndex;
  /** Its terms, each with the units that it stands for. */
  readonly termUnits: TermUnits;
  /** The same with words that mean the same, and with those that are only near in meaning too. */
  readonly akinUnits: TermUnits;
  readonly nearUnits: TermUnits;
  /** The stems of its words, those of grammar too. */
  readonly stems: ReadonlySet<string>;
  /** What it is about, where the table of word vectors has a word of it. */
  readonly meaning: Vector | undefined;
  /** The summed weight of its units. */
  readonly total: number;
  /** How much each unit says by everyday language alone. */
  readonly telling: readonly number[];
  /** The people whom its names mean. */
  readonly persons: readonly (PlacedUnit & { readonly person: NamedEntity })[];
  /** How each fact that shares a term with it meets it, by the fact's number. */
  readonly facts: ReadonlyMap<number, WordingMatch>;
  /** The gap of each source that the question comes nearest to, and how it meets it. */
  readonly gaps: ReadonlyMap<Source, NearestGap>;
  /** How close the nearest way to ask for what a source does not tell comes, 0–1, in all words. */
  readonly gapCloses: ReadonlyMap<Source, number>;
  /** What it is likely to ask for. */
  readonly meant: Meant;
  /** How telling the most telling part is that a source has nowhere in the very words, 0–1. */
  readonly unknownIn: (source: Source) => number;
  /** The facts, by number, that editors wrote down as asked for in its very words, and the gaps of each source. */
  readonly askedFacts: ReadonlySet<number>;
  readonly askedGaps: ReadonlyMap<Source, IndexedGap>;
}

/** Makes a question ready; `near` is the same with near words. */
export function toWeighing(
  { question, near, inItsWords = true }: { question: Question; near: NearWords; inItsWords?: boolean },
  index: SearchIndex,
): Weighing {
  const meant = findMeant(question, index);
  const placed = question.units.map((unit, position) => ({ unit, position }));
  const key = inItsWords ? askKeyOf(question.text, index.lexicon) : '';
  const telling = question.units.map(tellingOf);
  return {
    question,
    index,
    termUnits: toTermUnits(question.units),
    akinUnits: toTermUnits(
      near.forPassages.units.map((unit) => ({ ...unit, terms: unit.terms.filter(({ isNear }) => !isNear) })),
    ),
    nearUnits: toTermUnits(near.forPassages.units),
    stems: new Set(question.words.map(stem)),
    meaning: meaningOfQuestion(question),
    total: question.units.reduce((sum, { weight }) => sum + weight, 0),
    telling,
    persons: placed.flatMap((each) => {
      const person = each.unit.kind === 'name' ? personOf(each.unit, index) : undefined;
      return person ? [{ ...each, person }] : [];
    }),
    facts: matchWordings(near.forWordings, index.facts),
    gaps: nearestGaps(question, { index, meant }),
    gapCloses: gapCloses(near.forWordings, index),
    meant,
    unknownIn: rememberedBySource((source) => greatestUnknown(question, { telling, source, index })),
    askedFacts: new Set(index.facts.asked.get(key)),
    askedGaps: new Map(
      index.gaps.asked.get(key)?.flatMap((number) => {
        const gap = index.gaps.gaps[number];
        return gap ? [[gap.source, gap]] : [];
      }),
    ),
  };
}

/** So many of the English words that a word of another language may stand for tell what it means. */
const meantEnglish = 2;

function meaningOfQuestion({ units }: Question): Vector | undefined {
  const words = units.flatMap(({ read, english }) =>
    english.length > 0 ? english.slice(0, meantEnglish) : read.split(' '),
  );
  const places = words.flatMap((word) => placeOfWord(word) ?? []);
  return places.length > 0 ? meaningOf(places) : undefined;
}

function personOf(unit: QuestionUnit, index: SearchIndex): NamedEntity | undefined {
  return entitiesOf(unit, index).find(({ entity }) => entity.kind === 'person');
}

/** For each unit of the question, the worth of its best find in a sequence (0 where there is none). */
export function findUnits(
  terms: TermSequence,
  { question, termUnits }: Pick<Weighing, 'question' | 'termUnits'>,
  worth: number,
): Float64Array {
  const found = new Float64Array(question.units.length);
  for (const each of terms) {
    const hits = unitsAt(each, termUnits);
    if (!hits) continue;
    for (const hit of hits) found[hit.unit] = Math.max(found[hit.unit] ?? 0, hit.worth * worth);
  }
  return found;
}

/** The larger of two finds, unit by unit. */
export function larger(a: Float64Array, b: Float64Array): Float64Array {
  const both = new Float64Array(a.length);
  for (let unit = 0; unit < both.length; unit += 1) both[unit] = Math.max(a[unit] ?? 0, b[unit] ?? 0);
  return both;
}

/** The share of what the question says by everyday language that was found, 0–1. */
export function shareOfTelling(found: Float64Array, { telling }: Pick<Weighing, 'telling'>): number {
  let [all, share] = [0, 0];
  telling.forEach((each, unit) => {
    all += each;
    share += each * (found[unit] ?? 0);
  });
  return all === 0 ? 0 : share / all;
}

/** Whether a part of a question stands anywhere in a source, in its own words or put into English. */
export function sourceHas(unit: QuestionUnit, source: Source, index: SearchIndex): boolean {
  const range = index.passages.rangeOf(source);
  const isEnglish = unit.english.length === 0;
  return unit.terms.some(
    ({ id, isAkin }) => !(isEnglish && isAkin) && standsWithin(index.postings, id, range),
  );
}

function greatestUnknown(
  { units }: Question,
  { telling, source, index }: { telling: readonly number[]; source: Source; index: SearchIndex },
): number {
  return Math.max(0, ...units.map((unit, at) => (sourceHas(unit, source, index) ? 0 : (telling[at] ?? 0))));
}

function rememberedBySource(of: (source: Source) => number): (source: Source) => number {
  const known = new Map<Source, number>();
  return (source) => {
    const value = known.get(source) ?? of(source);
    known.set(source, value);
    return value;
  };
}
