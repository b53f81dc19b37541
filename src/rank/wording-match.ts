import type { Wording, WordingIndex } from '../index/wording-index.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit, UnitTerm } from '../question/question-unit.ts';
import { kindAgreement } from './kind-agreement.ts';

/** How a fact, or what is not told, meets a question. */
export interface WordingMatch {
  /** For each unit of the question, the worth of its best find in any wording. */
  readonly found: Float64Array;
  /** The same for a fact's statement alone. */
  readonly stated: Float64Array;
  /** How alike the question and the nearest wording are, 0–1. */
  readonly likeness: number;
  /**
   * How close a way to ask comes, 0–1: its likeness times Dice's coefficient of all words, those of grammar
   * too: “did they meet in Moscow” is not “who is from Moscow”.
   */
  readonly closeness: number;
}

/** From this likeness on, a wording is the question itself. */
export const sameQuestion = 0.85;

/** What the words of an ask are worth against those of the statement. */
const askWorth = 0.95;

/**
 * What a word of a yes-or-no ask counts in another question: such an ask may suppose what is not so (“did trade fall”).
 * A number, a month or a day of one counts nothing.
 */
const supposedWorth = 0.5;

/** What is added up for each wording of an index, in arrays that are used again: each question begins by emptying them. */
interface WordingTally {
  /** The worth of the best find of the unit that is looked up. */
  readonly worths: Float64Array;
  /** The weight of the question's units that the wording has, and that of its words that they are. */
  readonly recalled: Float64Array;
  readonly covered: Float64Array;
  /** The wordings for which anything was added, which alone are emptied. */
  readonly touched: number[];
}

const tallies = new WeakMap<WordingIndex, WordingTally>();

function tallyOf(index: WordingIndex): WordingTally {
  const { length } = index.wordings;
  const tally = tallies.get(index) ?? {
    worths: new Float64Array(length),
    recalled: new Float64Array(length),
    covered: new Float64Array(length),
    touched: [],
  };
  tallies.set(index, tally);
  return tally;
}

/** Takes out all that was added, also by a question that was broken off. */
function empty({ worths, recalled, covered, touched }: WordingTally): void {
  for (const wording of touched) {
    worths[wording] = 0;
    recalled[wording] = 0;
    covered[wording] = 0;
  }
  touched.length = 0;
}

/** What of a question is looked for in wordings, and which of those that have some of it are compared with it. */
interface Comparing {
  readonly termsOf: (unit: QuestionUnit) => readonly UnitTerm[];
  /** Less alike than this, a wording is not compared further. */
  readonly least: number;
  /** Whether a wording as like as that is compared with the words of the question, small ones too. */
  readonly compares: ((wording: Wording, forms: ReadonlySet<string>) => boolean) | undefined;
}

const withFacts: Comparing = { termsOf: ({ terms }) => terms, least: 0, compares: undefined };

/**
 * Matches a question with every entry that shares a term with it. The likeness of a wording is Dice's coefficient
 * by weight: the harmonic mean of the share of the question found in it and the share of it found in the question;
 * in the same words, it is the question.
 */
export function matchWordings(
  question: Question,
  index: WordingIndex,
  { termsOf, least, compares }: Comparing = withFacts,
): Map<number, WordingMatch> {
  const { units, forms } = question;
  const tally = tallyOf(index);
  empty(tally);
  const matches = new Map<number, GrowingMatch>();
  const met: number[] = [];
  let total = 0;
  for (const [position, unit] of units.entries()) {
    const { weight, kind } = unit;
    total += weight;
    let match: GrowingMatch | undefined;
    for (const number of holdersOf(termsOf(unit), { index, tally })) {
      const wording = index.wordings[number];
      if (!wording) continue;
      const worth = tally.worths[number] ?? 0;
      const recalled = tally.recalled[number] ?? 0;
      if (recalled === 0) met.push(number);
      tally.recalled[number] = recalled + weight * worth;
      tally.worths[number] = 0;
      // An entry's wordings stand beside one another.
      if (match?.entry !== wording.entry) match = matchOf(wording.entry, { matches, units: units.length });
      const supposes = wording.wants === 'truth' && !question.truth;
      const lent = supposes ? (kind === 'number' ? 0 : supposedWorth) : 1;
      match.found[position] = Math.max(
        match.found[position] ?? 0,
        worth * lent * (wording.isAsk ? askWorth : 1),
      );
      if (!wording.isAsk) match.stated[position] = worth;
    }
  }
  for (const number of met) {
    const wording = index.wordings[number];
    const match = wording && matches.get(wording.entry);
    if (match) {
      const mayBeSame = wording.isAsk && (tally.recalled[number] ?? 0) >= total / 2;
      const likeness =
        (mayBeSame && areSame(forms, wording.forms)
          ? 1
          : likenessOf(number, { tally, total, whole: wording.total })) *
        kindAgreement(question, wording.wants);
      // All words are compared only where it may tell, as it takes the longest.
      if (likeness >= least && (compares === undefined || compares(wording, forms))) {
        match.likeness = Math.max(match.likeness, likeness);
        if (wording.isAsk && likeness > match.closeness)
          match.closeness = Math.max(match.closeness, likeness * diceOf(forms, wording.forms));
      }
    }
  }
  return matches;
}

/** A match while the wordings of its entry are gone through. */
interface GrowingMatch extends WordingMatch {
  readonly entry: number;
  likeness: number;
  closeness: number;
}

function matchOf(entry: number, parts: { matches: Map<number, GrowingMatch>; units: number }): GrowingMatch {
  const { matches, units } = parts;
  const known = matches.get(entry);
  if (known) return known;
  const made = {
    entry,
    found: new Float64Array(units),
    stated: new Float64Array(units),
    likeness: 0,
    closeness: 0,
  };
  matches.set(entry, made);
  return made;
}

/** The wordings that hold any of a unit's terms, each once; the tally has the worth of the best. */
function holdersOf(
  terms: readonly UnitTerm[],
  parts: { index: WordingIndex; tally: WordingTally },
): number[] {
  const { worths, covered, touched } = parts.tally;
  const holders: number[] = [];
  for (const { id, worth } of terms) {
    const postings = parts.index.postings.get(id);
    if (!postings) continue;
    const { wordings, weights } = postings;
    for (let at = 0; at < wordings.length; at += 1) {
      const wording = wordings[at] ?? 0;
      const before = worths[wording] ?? 0;
      if (before === 0) {
        holders.push(wording);
        if (covered[wording] === 0) touched.push(wording);
        covered[wording] = (covered[wording] ?? 0) + (weights[at] ?? 0);
      }
      if (worth > before) worths[wording] = worth;
    }
  }
  return holders;
}

function likenessOf(
  wording: number,
  { tally, total, whole }: { tally: WordingTally; total: number; whole: number },
): number {
  const recall = total === 0 ? 0 : (tally.recalled[wording] ?? 0) / total;
  const precision = whole === 0 ? 0 : Math.min(1, (tally.covered[wording] ?? 0) / whole);
  return recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size !== b.size) return false;
  for (const form of a) if (!b.has(form)) return false;
  return true;
}

/** Dice's coefficient of two sets of words, 0–1. */
export function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const form of a) if (b.has(form)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
