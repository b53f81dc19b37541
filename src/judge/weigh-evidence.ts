import type { IndexedFact } from '../index/fact-index.ts';
import type { IndexedPassage, SearchIndex } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { type Candidate, findCandidates, withOthers } from '../rank/candidates.ts';
import { withNearWords } from '../rank/near-words.ts';
import { findUnits, larger, shareOf, toWeighing, type Weighing } from '../rank/weighing.ts';
import type { WordingMatch } from '../rank/wording-match.ts';
import { confidenceOf } from './confidence.ts';
import type { Evidence, Measurements } from './evidence.ts';
import type { Failure } from './failure.ts';
import { givesWanted } from './gives-wanted.ts';
import { failuresOf } from './guards.ts';
import { weighPlain } from './plain-evidence.ts';
import { coveredShare } from './plain-measures.ts';
import { type PlainModel, plainModel } from './plain-model.ts';
import { hasFacts, relativeSureness } from './thresholds.ts';

/** What it costs to be behind the fact that is most likely meant, among passages as among the facts of one. */
const behindCost = 0.9;
/** How the parts of a score are weighed against each other; chosen by measuring. */
export const scoreWeights = {
  nearness: 0.3,
  coverage: 0.3,
  likeness: 0.4,
  kind: 0.1,
  closeness: 0.15,
  behind: -behindCost,
  failure: -0.3,
} as const;
/** What a fact's likeness counts for a paragraph that it does not cite first. */
const laterCitation = 0.95;
/** What it counts for a fact that its value is of the kind wanted. */
const kindBonus = 0.4;
/** What the closeness of its wording counts, between the facts of a passage. */
const closenessBonus = 0.4;

const candidateLimit = 24;

/** A candidate of a question and its passage. */
interface Met {
  readonly candidate: Candidate;
  readonly passage: IndexedPassage;
  /** Its BM25 over the best candidate's. */
  readonly nearness: number;
}

/**
 * Weighs what an index has on a question; the best first. A passage is weighed with the facts that editors wrote of it,
 * and by its own words, which alone tell of a passage without facts. Where a fact answers, the words need not be asked.
 */
export function weighEvidence(
  question: Question,
  index: SearchIndex,
  { model = plainModel }: { model?: PlainModel } = {},
): Evidence[] {
  const widened = withNearWords(question, index);
  const candidates = withOthers(findCandidates(widened, index, candidateLimit), index, candidateLimit);
  const weighing = toWeighing({ question, widened }, index);
  const best = candidates[0]?.score || 1;
  const met = candidates.flatMap((candidate): Met[] => {
    const passage = index.passages.at(candidate.passage);
    return passage ? [{ candidate, passage, nearness: candidate.score / best }] : [];
  });
  const withFacts = met
    .filter(({ passage }) => hasFacts(passage))
    .map(({ passage, nearness }) => weighCurated(passage, nearness, weighing))
    .sort(byScore);
  const [first] = withFacts;
  const isWhole = withFacts.length === met.length;
  if (isWhole && first && relativeSureness(first) >= 1) return withFacts;
  return mergeBySureness(withFacts, weighWords(met, { weighing, model }));
}

function byScore(a: Evidence, b: Evidence): number {
  return b.score - a.score || a.passage.number - b.passage.number;
}

/** Weighs passages by their own words; the best first. */
function weighWords(
  met: readonly Met[],
  { weighing, model }: { weighing: Weighing; model: PlainModel },
): Evidence[] {
  const bestCovered = Math.max(0, ...met.map(({ passage }) => coveredShare(passage, weighing)));
  const weighed = met
    .map(({ passage, ...rest }) => weighPlain(passage, { ...rest, bestCovered, model }, weighing))
    .sort((a, b) => byScore(a.evidence, b.evidence));
  const [first, second] = weighed;
  return weighed.map(({ evidence, withLead }, at) => {
    const rival = (at === 0 ? second : first)?.evidence.score ?? 0;
    return withLead(evidence.score - rival);
  });
}

/**
 * Passages with their facts and passages by their own words, each in their own order, as one list in which each passage
 * stands once: of the two that come next, the one that is surer for its kind comes first.
 */
function mergeBySureness(withFacts: readonly Evidence[], plain: readonly Evidence[]): Evidence[] {
  const merged = new Map<number, Evidence>();
  let [at, of] = [0, 0];
  while (at < withFacts.length || of < plain.length) {
    const [one, other] = [withFacts[at], plain[of]];
    const isNext = one && (!other || relativeSureness(one) >= relativeSureness(other));
    const next = isNext ? one : other;
    if (isNext) at += 1;
    else of += 1;
    if (next && !merged.has(next.passage.number)) merged.set(next.passage.number, next);
  }
  return [...merged.values()];
}

/** A reading of a passage: by its own words alone, or together with one of its facts. */
interface Reading extends Measurements {
  /** What was found of each unit of the question, in the passage and in any wording of the fact. */
  readonly found: Float64Array;
  /** The same in the passage and the fact's statement alone. */
  readonly stated: Float64Array;
  /** What chooses among the readings of a passage. */
  readonly rank: number;
}

/** A reading, and what the guards have against it. */
interface GuardedReading extends Reading {
  readonly failures: readonly Failure[];
}

function weighCurated(passage: IndexedPassage, nearness: number, weighing: Weighing): Evidence {
  const { question } = weighing;
  // A heading stands over several paragraphs; where facts say what each is about, it tells nothing more.
  const own = findUnits(passage.terms, weighing, 1);
  let best = guardReading(
    passage,
    readPassage(passage, { own, fact: undefined, match: undefined }, weighing),
    weighing,
  );
  for (const fact of passage.facts) {
    const match = weighing.facts.get(fact.number);
    // A draft only repeats its sentence; it lends its words to the ranking and answers nothing by itself.
    if (!match || fact.fact.draft) continue;
    const open = readPassage(passage, { own, fact, match }, weighing);
    // The guards only take from a rank, and cost the most: they need not look at what is behind already.
    if (open.rank <= best.rank) continue;
    const reading = guardReading(passage, open, weighing);
    if (reading.rank > best.rank) best = reading;
  }
  const { found, stated: _, rank: __, ...measured } = best;
  return {
    ...measured,
    isPlain: false,
    passage,
    nearness,
    score: scoreOf(best, nearness),
    confidence: confidenceOf(best, weighing),
    missing: question.units.filter((_, unit) => (found[unit] ?? 0) === 0),
    gap: weighing.gaps.get(passage.source),
    held: best.failures.length > 0,
  };
}

function scoreOf(reading: GuardedReading, nearness: number): number {
  const { coverage, likeness, closeness, behind, givesKind, failures } = reading;
  return (
    scoreWeights.nearness * nearness +
    scoreWeights.coverage * coverage +
    scoreWeights.likeness * likeness +
    scoreWeights.kind * (givesKind ? 1 : 0) +
    scoreWeights.closeness * closeness +
    scoreWeights.behind * behind +
    scoreWeights.failure * failures.length
  );
}

/** What the passage itself has of the question, and how one of its facts meets it. */
interface Finds {
  readonly own: Float64Array;
  readonly fact: IndexedFact | undefined;
  readonly match: WordingMatch | undefined;
}

function readPassage(passage: IndexedPassage, { own, fact, match }: Finds, weighing: Weighing): Reading {
  const found = match ? larger(own, match.found) : own;
  const stated = match ? larger(own, match.stated) : own;
  const coverage = shareOf(found, weighing);
  // A fact speaks first of the paragraph that it cites first.
  const leading = fact === undefined || fact.fact.cites[0] === passage.paragraph.number ? 1 : laterCitation;
  const likeness = (match?.likeness ?? 0) * leading;
  const givesKind = fact !== undefined && givesWanted(fact, weighing);
  const closeness = (match?.closeness ?? 0) * leading;
  // What is asked in an editor's very words is nothing else; of a paragraph that no fact cites nothing was learned.
  const known = passage.facts.length > 0;
  const behind = !known || match?.closeness === 1 ? 0 : weighing.meant.behind(fact, passage.source);
  const ahead = known ? weighing.meant.ahead(fact, passage.source) : 0;
  const rank =
    likeness +
    0.5 * coverage +
    (givesKind ? kindBonus : 0) +
    closenessBonus * closeness -
    behindCost * behind;
  return { fact, found, stated, coverage, likeness, closeness, behind, ahead, givesKind, rank };
}

function guardReading(passage: IndexedPassage, reading: Reading, weighing: Weighing): GuardedReading {
  const failures = failuresOf({ passage, ...reading }, weighing);
  return { ...reading, failures, rank: reading.rank - failures.length };
}
