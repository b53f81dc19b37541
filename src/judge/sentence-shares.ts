import type { IndexedPassage } from '../index/passages.ts';
import { sentenceEnd, type TermSequence } from '../index/term-sequence.ts';
import { stem } from '../language/stem.ts';
import { toSentences } from '../language/tokens.ts';
import type { Wanted } from '../language/wanted.ts';
import { isWorldName } from '../language/world-names.ts';
import { holdsKind } from '../rank/answer-kinds.ts';
import { type TermUnits, unitsAt } from '../rank/term-units.ts';

/** Kinds of answer that any sentence may have. */
const openKinds: ReadonlySet<Wanted> = new Set(['any', 'truth', 'view', 'list', 'manner', 'role', 'topic']);

/** How much of a question the best sentence of a passage has, and the best of those that may answer it; 0–1. */
export interface SentenceShares {
  readonly best: number;
  readonly answering: number;
}

/** `weights` says how much each unit of the question counts; `words` are the stems of its words. */
export function sentenceShares(
  passage: IndexedPassage,
  parts: { termUnits: TermUnits; weights: readonly number[]; wants: Wanted; words: ReadonlySet<string> },
): SentenceShares {
  const { termUnits, weights, wants, words } = parts;
  const total = weights.reduce((sum, each) => sum + each, 0) || 1;
  const shares = sharesOf(passage.terms, { termUnits, weights }).map((share) => share / total);
  const best = Math.max(0, ...shares);
  if (best === 0 || openKinds.has(wants)) return { best, answering: best };
  const sentences = toSentences(passage.paragraph.text);
  const answering = shares.filter((_, at) => mayAnswer(sentences[at]?.text ?? '', wants, words));
  return { best, answering: Math.max(0, ...answering) };
}

/** The share of the question that each sentence has. */
function sharesOf(
  terms: TermSequence,
  { termUnits, weights }: { termUnits: TermUnits; weights: readonly number[] },
): number[] {
  const shares: number[] = [];
  const found = weights.map(() => 0);
  for (const each of terms) {
    if (each === sentenceEnd) {
      shares.push(found.reduce((sum, worth, unit) => sum + worth * (weights[unit] ?? 0), 0));
      found.fill(0);
      continue;
    }
    for (const { unit, worth } of unitsAt(each, termUnits) ?? []) {
      found[unit] = Math.max(found[unit] ?? 0, worth);
    }
  }
  return shares;
}

const reasons =
  /\b(?:because|since|so that|in order to|due to|owing to|reasons?|to (?:save|avoid|allow|make|give|keep|help|see)|explain\w*|as (?:he|she|it|they|the)|for fear|would (?:slow|not)|too (?:\w+) to)\b|因为|由于|为了|потому|поскольку|чтобы|из-за/i;

/** Whether a sentence has an answer of a kind; who or where is told by a name that the question has not got. */
function mayAnswer(sentence: string, wants: Wanted, words: ReadonlySet<string>): boolean {
  if (wants === 'reason') return reasons.test(sentence);
  if (wants !== 'person' && wants !== 'place' && wants !== 'organisation' && wants !== 'country') {
    return holdsKind(sentence, wants);
  }
  return [...sentence.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].some(
    ([name], at) =>
      !words.has(stem(name.toLowerCase())) &&
      (at > 0 || sentence.indexOf(name) > 0) &&
      (wants !== 'country' || isWorldName(name)),
  );
}
