import type { FactIndex } from './fact-index.ts';
import type { Question } from './question.ts';

/** How a fact meets a question. */
export interface FactMatch {
  /** For each unit of the question, the worth of its best find in any wording of the fact. */
  readonly found: Float64Array;
  /** The same for its statement alone. */
  readonly stated: Float64Array;
  /** How alike the question and the nearest wording are, 0–1. */
  readonly likeness: number;
}

/** What the words of an ask are worth against those of the statement. */
const askWorth = 0.95;

/**
 * Matches a question with every fact that shares a term with it. The likeness of a wording is Dice's coefficient
 * by weight: the harmonic mean of the share of the question found in it and the share of it found in the question.
 */
export function matchFacts(question: Question, index: FactIndex): Map<number, FactMatch> {
  const { units } = question;
  const total = units.reduce((sum, { weight }) => sum + weight, 0);
  const founds = new Map<number, Float64Array>();
  const covered = new Map<number, number>();
  units.forEach(({ terms }, unit) => {
    for (const { id, worth } of terms) {
      const postings = index.postings.get(id);
      if (!postings) continue;
      const { wordings, weights } = postings;
      for (let at = 0; at < wordings.length; at += 1) {
        const wording = wordings[at] ?? 0;
        let found = founds.get(wording);
        if (!found) {
          found = new Float64Array(units.length);
          founds.set(wording, found);
        }
        if (found[unit] === 0) covered.set(wording, (covered.get(wording) ?? 0) + (weights[at] ?? 0));
        if (worth > (found[unit] ?? 0)) found[unit] = worth;
      }
    }
  });
  const matches = new Map<number, { found: Float64Array; stated: Float64Array; likeness: number }>();
  for (const [wording, found] of founds) {
    const { fact, isAsk, total: whole } = index.wordings[wording] ?? { fact: -1, isAsk: false, total: 0 };
    const recall =
      total === 0 ? 0 : units.reduce((sum, { weight }, unit) => sum + weight * (found[unit] ?? 0), 0) / total;
    const precision = whole === 0 ? 0 : Math.min(1, (covered.get(wording) ?? 0) / whole);
    const likeness = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
    const match = matches.get(fact) ?? {
      found: new Float64Array(units.length),
      stated: new Float64Array(units.length),
      likeness: 0,
    };
    match.likeness = Math.max(match.likeness, likeness);
    found.forEach((worth, unit) => {
      match.found[unit] = Math.max(match.found[unit] ?? 0, worth * (isAsk ? askWorth : 1));
    });
    if (!isAsk) match.stated = found;
    matches.set(fact, match);
  }
  return matches;
}
