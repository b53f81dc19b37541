import type { IndexedGap } from '../index/gap-index.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Source } from '../knowledge/knowledge.ts';
import { stem } from '../language/stem.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit, UnitTerm } from '../question/question-unit.ts';
import { openKinds } from './kind-agreement.ts';
import type { Meant } from './meant.ts';
import { diceOf, matchWordings } from './wording-match.ts';

/** How much of its nearness it costs a gap that another is likelier meant (see Meant). */
const behindDebit = 0.4;
/** Less alike than this, a way to ask for what is not told says nothing of the question. */
const leastLikeness = 0.5;

/** What closeness counts beside likeness. */
const closenessShare = 0.4;
/** From this share of their words on, small ones too, two questions ask the same. */
const sameWords = 0.7;
/** From this share on, they are put alike. */
const likeWords = 0.4;

const noGaps: ReadonlyMap<Source, NearestGap> = new Map();

/** All terms of a question: of its units, and of each of its words, such as say only how it is put too. */
function termsOf({ units, forms }: Question, { dictionary }: SearchIndex): ReadonlySet<number> {
  const terms = new Set(units.flatMap(({ asked }) => asked.map(({ id }) => id)));
  for (const form of forms) {
    const term = dictionary.find(stem(form));
    if (term !== undefined) terms.add(term);
  }
  return terms;
}

/** How near a question comes to a wording, by likeness and closeness together. */
function nearnessOf({ likeness, closeness }: { likeness: number; closeness: number }): number {
  return likeness + closenessShare * closeness;
}

/** The nearness of a question that is put in the very words of what is not told. */
export const inItsWords = nearnessOf({ likeness: 1, closeness: 1 });

/** A gap that a question comes near to, and how near: likeness and closeness together. */
export interface NearestGap extends IndexedGap {
  readonly nearness: number;
  /** For each unit of the question, the worth of its best find in the ways to ask for it. */
  readonly found: Float64Array;
}

/** From this nearness on, a question that nothing answers is taken to be after what the account does not say. */
export const surelyMeant = 0.8;

/**
 * The gap of each source that a question comes nearest to, where it comes near to any. What of a subject is not told
 * has all its other words in common with what is: the question must have a word of the gap's that no passage has, or
 * want the same kind of answer (“why …”); where that is none in particular, it must be put in the same words. Of
 * several as near, it is the one that is likeliest meant.
 */
export function nearestGaps(
  question: Question,
  { index, meant }: { index: SearchIndex; meant: Meant },
): ReadonlyMap<Source, NearestGap> {
  if (index.gaps.gaps.length === 0) return noGaps;
  const own = termsOf(question, index);
  const matches = matchWordings(question, index.gaps, {
    termsOf: ({ asked }) => asked,
    least: leastLikeness,
    compares: ({ language, apart, wants, forms }, asked) =>
      language === question.language &&
      (apart.some((term) => own.has(term)) ||
        (wants === question.wants &&
          diceOf(asked, forms) >= (apart.length === 0 && !openKinds.has(wants) ? likeWords : sameWords))),
  });
  const nearest = new Map<Source, NearestGap>();
  const best = new Map<Source, number>();
  for (const [number, { likeness, closeness, found }] of matches) {
    const indexed = index.gaps.gaps[number];
    if (!indexed) continue;
    const nearness = nearnessOf({ likeness, closeness });
    const plausible = nearness - behindDebit * meant.gapBehind(number);
    if (plausible <= (best.get(indexed.source) ?? 0)) continue;
    best.set(indexed.source, plausible);
    nearest.set(indexed.source, { ...indexed, nearness, found });
  }
  return nearest;
}

/**
 * How close the ways to ask for what each source does not tell come to a question, 0–1: of the closest, by all of its
 * words. `widened` is the question with near words.
 */
export function gapCloses(widened: Question, { gaps }: SearchIndex): ReadonlyMap<Source, number> {
  const closes = new Map<Source, number>();
  if (gaps.gaps.length === 0) return closes;
  const matches = matchWordings(widened, gaps, { termsOf: allTerms, least: 0, compares: undefined });
  for (const [number, { closeness }] of matches) {
    const source = gaps.gaps[number]?.source;
    if (source) closes.set(source, Math.max(closeness, closes.get(source) ?? 0));
  }
  return closes;
}

/** The terms of a unit that a passage has or may be asked for, each once. */
function allTerms({ asked, terms }: QuestionUnit): readonly UnitTerm[] {
  const known = new Set(asked.map(({ id }) => id));
  return [...asked, ...terms.filter(({ id }) => !known.has(id))];
}
