import { findPhrases } from '../index/find-phrases.ts';
import { stemOf } from '../index/lexicon.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { segmentHan } from '../index/segment-han.ts';
import { tokenise } from '../language/tokens.ts';
import type { Question } from './question.ts';

/** Where a text has parts of a question (UTF-16 offsets, end exclusive), and which of its units. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly units: readonly number[];
}

/** Where a text has what the question is about, in the order of the text. */
export function findMatches(text: string, question: Question, index: SearchIndex): Match[] {
  const unitsOf = new Map<string, number[]>();
  question.units.forEach((unit, position) => {
    for (const { id } of unit.terms) {
      const term = index.dictionary.termOf(id);
      unitsOf.set(term, [...(unitsOf.get(term) ?? []), position]);
    }
  });
  const tokens = segmentHan(tokenise(text), index.lexicon);
  const matches: Match[] = [];
  const covered = new Set<number>();
  for (const { from, to, phrases } of findPhrases(tokens, index.lexicon)) {
    const units = [...new Set(phrases.flatMap(({ term }) => unitsOf.get(term) ?? []))];
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (units.length === 0 || !first || !last) continue;
    matches.push({ start: first.start, end: last.end, units });
    for (let at = from; at < to; at += 1) covered.add(at);
  }
  tokens.forEach((token, position) => {
    const units = unitsOf.get(stemOf(token));
    if (units && !covered.has(position)) matches.push({ start: token.start, end: token.end, units });
  });
  return matches.sort((a, b) => a.start - b.start);
}
