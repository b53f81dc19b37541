import { holdsKind } from './answer-kinds.ts';
import type { Evidence } from './evidence.ts';
import { documentFrequency } from './postings.ts';
import type { IndexedPassage } from './search-index.ts';
import { stem } from './stem.ts';
import { extraBit, sentenceEnd } from './term-sequence.ts';
import { tokenise, toSentences } from './tokens.ts';
import type { Wanted } from './wanted.ts';
import { isCurated, type Weighing } from './weighing.ts';
import { isWorldName } from './world-names.ts';

/**
 * What it counts in a plain passage's score that a sentence has all of the question and an answer of the kind wanted.
 * Measured on half of the articles at a time: from 0.1 to 0.25 it makes no odds.
 */
const answeringWorth = 0.15;

/** Kinds of answer that no sentence can be told to lack. */
const untold: ReadonlySet<Wanted> = new Set(['any', 'truth', 'view', 'list', 'manner', 'role', 'reason']);

/**
 * Lifts among the best plain passages those of which one sentence both has what is asked and may answer it: asked for
 * a date, the sentence has one. Only passages so near to the best that they may come before it are looked at again.
 */
export function liftAnswering(evidence: readonly Evidence[], weighing: Weighing): Evidence[] {
  const [best, next] = evidence;
  if (!best || !next || next.score < best.score - answeringWorth) return [...evidence];
  const shares = sharesOfUnits(weighing);
  const words = new Set(tokenise(weighing.question.text).map(({ form }) => stem(form)));
  return evidence
    .map((each) =>
      isCurated(each.passage.source) || each.score < best.score - answeringWorth
        ? each
        : {
            ...each,
            score: each.score + answeringWorth * answeringShare(each.passage, { weighing, shares, words }),
          },
    )
    .sort((x, y) => y.score - x.score || x.passage.number - y.passage.number);
}

/** The share of the question, by how rare its parts are, that a sentence has which may answer it; the best one's. */
function answeringShare(
  { terms, paragraph }: IndexedPassage,
  parts: { weighing: Weighing; shares: readonly number[]; words: ReadonlySet<string> },
): number {
  const { weighing, shares, words } = parts;
  const { question, unitsOf } = weighing;
  const texts = untold.has(question.wants) ? undefined : toSentences(paragraph.text);
  let best = 0;
  let at = 0;
  let found = new Float64Array(shares.length);
  for (const each of terms) {
    if (each !== sentenceEnd) {
      for (const { unit, worth } of unitsOf.get((each & ~extraBit) >>> 0) ?? []) {
        found[unit] = Math.max(found[unit] ?? 0, worth);
      }
      continue;
    }
    const share = found.reduce((sum, worth, unit) => sum + worth * (shares[unit] ?? 0), 0);
    if (share > best && (!texts || mayAnswer(texts[at]?.text ?? '', question.wants, words))) best = share;
    at += 1;
    found = new Float64Array(shares.length);
  }
  return best;
}

/** Each unit's inverse document frequency, together 1. */
function sharesOfUnits({ question, index }: Weighing): number[] {
  const { postings, passages } = index;
  const rarities = question.units.map(({ terms }) => {
    const frequency = Math.max(0, ...terms.map(({ id }) => documentFrequency(postings, id)));
    return Math.log(1 + (passages.length + 0.5) / (frequency + 0.5));
  });
  const total = rarities.reduce((sum, each) => sum + each, 0) || 1;
  return rarities.map((each) => each / total);
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
