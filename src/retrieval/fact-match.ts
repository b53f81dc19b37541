import type { FactIndex } from './fact-index.ts';
import { kindAgreement } from './kind-agreement.ts';
import type { Question } from './question.ts';
import type { UnitTerm } from './question-unit.ts';

/** How a fact meets a question. */
export interface FactMatch {
  /** For each unit of the question, the worth of its best find in any wording of the fact. */
  readonly found: Float64Array;
  /** The same for its statement alone. */
  readonly stated: Float64Array;
  /** How alike the question and the nearest wording are, 0–1. */
  readonly likeness: number;
  /**
   * How close a way to ask for it comes, 0–1: its likeness times Dice's coefficient of all words, those of grammar
   * too: “did they meet in Moscow” is not “who is from Moscow”.
   */
  readonly closeness: number;
  /** How alike the question and a way to ask for it are that wants the same kind of answer, 0–1. */
  readonly alikeInKind: number;
}

/** From this likeness on, a wording of the fact is the question itself. */
export const sameQuestion = 0.85;

/** What the words of an ask are worth against those of the statement. */
const askWorth = 0.95;

/**
 * What a word of a yes-or-no ask counts in another question: such an ask may suppose what is not so (“did trade fall”).
 * A number, a month or a day of one counts nothing.
 */
const supposedWorth = 0.5;

/** What is added up for each wording of an index, in arrays that are used again for each question: zero between two. */
interface WordingTally {
  /** The worth of the best find of the unit that is looked up. */
  readonly worths: Float64Array;
  /** The weight of the question's units that the wording has, and that of its words that they are. */
  readonly recalled: Float64Array;
  readonly covered: Float64Array;
}

const tallies = new WeakMap<FactIndex, WordingTally>();

function tallyOf(index: FactIndex): WordingTally {
  const { length } = index.wordings;
  const tally = tallies.get(index) ?? {
    worths: new Float64Array(length),
    recalled: new Float64Array(length),
    covered: new Float64Array(length),
  };
  tallies.set(index, tally);
  return tally;
}

/**
 * Matches a question with every fact that shares a term with it. The likeness of a wording is Dice's coefficient
 * by weight: the harmonic mean of the share of the question found in it and the share of it found in the question.
 */
export function matchFacts(question: Question, index: FactIndex): Map<number, FactMatch> {
  const { units, forms } = question;
  const tally = tallyOf(index);
  const matches = new Map<number, GrowingMatch>();
  const met: number[] = [];
  let total = 0;
  for (const [unit, { terms, weight, kind }] of units.entries()) {
    total += weight;
    let match: GrowingMatch | undefined;
    for (const number of holdersOf(terms, { index, tally })) {
      const wording = index.wordings[number];
      if (!wording) continue;
      const worth = tally.worths[number] ?? 0;
      const recalled = tally.recalled[number] ?? 0;
      if (recalled === 0) met.push(number);
      tally.recalled[number] = recalled + weight * worth;
      tally.worths[number] = 0;
      // A fact's wordings stand beside one another.
      if (match?.fact !== wording.fact) match = matchOf(wording.fact, { matches, units: units.length });
      const supposes = wording.wants === 'truth' && !question.truth;
      const lent = supposes ? (kind === 'number' ? 0 : supposedWorth) : 1;
      match.found[unit] = Math.max(match.found[unit] ?? 0, worth * lent * (wording.isAsk ? askWorth : 1));
      if (!wording.isAsk) match.stated[unit] = worth;
    }
  }
  for (const number of met) {
    const wording = index.wordings[number];
    const match = wording && matches.get(wording.fact);
    if (match) {
      const likeness =
        likenessOf(number, { tally, total, whole: wording.total }) * kindAgreement(question, wording.wants);
      match.likeness = Math.max(match.likeness, likeness);
      if (wording.isAsk && wording.wants === question.wants)
        match.alikeInKind = Math.max(match.alikeInKind, likeness);
      if (wording.isAsk && likeness > match.closeness)
        match.closeness = Math.max(match.closeness, likeness * diceOf(forms, wording.forms));
    }
    tally.recalled[number] = 0;
    tally.covered[number] = 0;
  }
  return matches;
}

/** A match while the wordings of its fact are gone through. */
interface GrowingMatch extends FactMatch {
  readonly fact: number;
  likeness: number;
  closeness: number;
  alikeInKind: number;
}

function matchOf(fact: number, parts: { matches: Map<number, GrowingMatch>; units: number }): GrowingMatch {
  const { matches, units } = parts;
  const known = matches.get(fact);
  if (known) return known;
  const made = {
    fact,
    found: new Float64Array(units),
    stated: new Float64Array(units),
    likeness: 0,
    closeness: 0,
    alikeInKind: 0,
  };
  matches.set(fact, made);
  return made;
}

/** The wordings that hold any of a unit's terms, each once; the tally has the worth of the best. */
function holdersOf(terms: readonly UnitTerm[], parts: { index: FactIndex; tally: WordingTally }): number[] {
  const { worths, covered } = parts.tally;
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

/** Dice's coefficient of two sets of words, 0–1. */
function diceOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const form of a) if (b.has(form)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
