import type { IndexedPassage } from '../index/search-index.ts';
import { sentenceEnd, type TermSequence } from '../index/term-sequence.ts';
import { isCurated } from '../knowledge/curated.ts';
import { stem } from '../language/stem.ts';
import { tokenise, toSentences } from '../language/tokens.ts';
import type { Wanted } from '../language/wanted.ts';
import { isWorldName } from '../language/world-names.ts';
import { holdsKind } from '../rank/answer-kinds.ts';
import { toRarityShares } from '../rank/rarity-shares.ts';
import { type TermUnits, unitsAt } from '../rank/term-units.ts';
import type { Weighing } from '../rank/weighing.ts';
import type { Evidence } from './evidence.ts';

/**
 * What it counts in a plain passage's score that a sentence has all of the question and an answer of the kind wanted.
 * Measured on half of the articles at a time: from 0.1 to 0.25 it makes no odds.
 */
const answeringWorth = 0.15;

/** Kinds of answer that any sentence may have. */
const openKinds: ReadonlySet<Wanted> = new Set([
  'any',
  'truth',
  'view',
  'list',
  'manner',
  'role',
  'reason',
  'topic',
]);

/**
 * Lifts among the best plain passages those of which one sentence both has what is asked and may answer it: asked for
 * a date, the sentence has one. Only those that may come first by it are looked at again.
 */
export function liftAnswering(evidence: readonly Evidence[], weighing: Weighing): Evidence[] {
  const [best, next] = evidence;
  if (!best || !next || next.score < best.score - answeringWorth) return [...evidence];
  const { question, index, termUnits } = weighing;
  const weights = toRarityShares(question.units, index);
  const words = new Set(tokenise(question.text).map(({ form }) => stem(form)));
  let least = best.score;
  const lifted = evidence.map((each) => {
    if (isCurated(each.passage.source) || each.score + answeringWorth < least) return each;
    const shares = sharesOfSentences(each.passage.terms, { termUnits, weights });
    if (each.score + answeringWorth * greatest(shares) < least) return each;
    const share = answeringShare(shares, each.passage, { wants: question.wants, words });
    const score = each.score + answeringWorth * share;
    least = Math.max(least, score);
    return { ...each, score };
  });
  return lifted.sort((x, y) => y.score - x.score || x.passage.number - y.passage.number);
}

/** The share of the question that each sentence has, each unit counted by its weight. */
function sharesOfSentences(
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

/** The greatest share of a sentence that may answer; 0 where none may. */
function answeringShare(
  shares: readonly number[],
  { paragraph }: IndexedPassage,
  { wants, words }: { wants: Wanted; words: ReadonlySet<string> },
): number {
  if (openKinds.has(wants)) return greatest(shares);
  const answering = toSentences(paragraph.text).flatMap(({ text }, at) =>
    mayAnswer(text, wants, words) ? [shares[at] ?? 0] : [],
  );
  return greatest(answering);
}

function greatest(shares: readonly number[]): number {
  return shares.reduce((most, each) => Math.max(most, each), 0);
}

/** Whether a sentence has an answer of a kind; who or where is told by a name that the question has not got. */
function mayAnswer(sentence: string, wants: Wanted, words: ReadonlySet<string>): boolean {
  if (wants !== 'person' && wants !== 'place' && wants !== 'organisation' && wants !== 'country') {
    return holdsKind(sentence, wants);
  }
  return [...sentence.matchAll(/(?<=\S\s+)\p{Lu}[\p{L}\p{M}]+/gu)].some(
    ([name]) => !words.has(stem(name.toLowerCase())) && (wants !== 'country' || isWorldName(name)),
  );
}
