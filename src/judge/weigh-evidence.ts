import type { IndexedFact } from '../index/fact-index.ts';
import type { IndexedPassage, SearchIndex } from '../index/search-index.ts';
import { isCurated } from '../knowledge/curated.ts';
import type { Question } from '../question/question.ts';
import type { Candidate } from '../rank/candidates.ts';
import { toTermUnits } from '../rank/term-units.ts';
import { findUnits, larger, shareOf, toWeighing, type Weighing } from '../rank/weighing.ts';
import type { WordingMatch } from '../rank/wording-match.ts';
import { liftAnswering } from './answering-sentence.ts';
import { confidenceOf } from './confidence.ts';
import type { Evidence } from './evidence.ts';
import type { Failure } from './failure.ts';
import { givesWanted } from './gives-wanted.ts';
import { failuresOf } from './guards.ts';
import { weighPlain } from './plain-evidence.ts';

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

/** Weighs the candidates of a question, which `withAkin` has widened for plain sources; the best first. */
export function weighEvidence(
  { question, widened }: { question: Question; widened: Question },
  candidates: readonly Candidate[],
  index: SearchIndex,
): Evidence[] {
  const weighing = toWeighing(question, index);
  const plainWeighing =
    widened === question ? weighing : { ...weighing, termUnits: toTermUnits(widened.units) };
  const best = candidates[0]?.score ?? 1;
  const evidence = candidates
    .flatMap((candidate) => {
      const passage = index.passages.at(candidate.passage);
      if (!passage) return [];
      const nearness = candidate.score / best;
      return isCurated(passage.source)
        ? [weighCurated(passage, nearness, weighing)]
        : [weighPlain(passage, { candidate, nearness }, plainWeighing)];
    })
    .sort((x, y) => y.score - x.score || x.passage.number - y.passage.number);
  return liftAnswering(evidence, plainWeighing);
}

/** A reading of a passage: by its own words alone, or together with one of its facts. */
interface Reading {
  readonly fact: IndexedFact | undefined;
  readonly found: Float64Array;
  readonly coverage: number;
  readonly likeness: number;
  /** How close the wording of the fact is, words of grammar counted too (see WordingMatch). */
  readonly closeness: number;
  /** How far the fact is behind the likeliest one, and ahead of the likeliest gap (see Meant). */
  readonly behind: number;
  readonly ahead: number;
  readonly failures: readonly Failure[];
  /** The fact's value is an answer of the kind wanted. */
  readonly givesKind: boolean;
  readonly rank: number;
}

function weighCurated(passage: IndexedPassage, nearness: number, weighing: Weighing): Evidence {
  const { question } = weighing;
  // A heading stands over several paragraphs; where facts say what each is about, it tells nothing more.
  const own = findUnits(passage.terms, weighing, 1);
  let best = guardReading(
    passage,
    toOpenReading(passage, { own, fact: undefined, match: undefined }, weighing),
    weighing,
  );
  for (const fact of passage.facts) {
    const match = weighing.facts.get(fact.number);
    // A draft only repeats its sentence; it lends its words to the ranking and answers nothing by itself.
    if (!match || fact.fact.draft) continue;
    const open = toOpenReading(passage, { own, fact, match }, weighing);
    // The guards only take from a rank, and cost the most: they need not look at what is behind already.
    if (open.rank <= best.rank) continue;
    const reading = guardReading(passage, open, weighing);
    if (reading.rank > best.rank) best = reading;
  }
  const { coverage, likeness, closeness, behind, ahead, failures } = best;
  return {
    passage,
    nearness,
    coverage,
    likeness,
    closeness,
    behind,
    ahead,
    fact: best.fact,
    givesKind: best.givesKind,
    score:
      scoreWeights.nearness * nearness +
      scoreWeights.coverage * coverage +
      scoreWeights.likeness * likeness +
      scoreWeights.kind * (best.givesKind ? 1 : 0) +
      scoreWeights.closeness * closeness +
      scoreWeights.behind * behind +
      scoreWeights.failure * failures.length,
    confidence: confidenceOf(best, weighing),
    missing: question.units.filter((_, unit) => (best.found[unit] ?? 0) === 0),
    failures,
    gap: weighing.gaps.get(passage.source),
    held: failures.length > 0,
  };
}

/** A reading before the guards have looked at it. */
type OpenReading = Omit<Reading, 'failures'> & Finds;

/** What the passage itself has of the question, and how one of its facts meets it. */
interface Finds {
  readonly own: Float64Array;
  readonly fact: IndexedFact | undefined;
  readonly match: WordingMatch | undefined;
}

function toOpenReading(
  passage: IndexedPassage,
  { own, fact, match }: Finds,
  weighing: Weighing,
): OpenReading {
  const found = match ? larger(own, match.found) : own;
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
  return { own, fact, match, found, coverage, likeness, closeness, behind, ahead, givesKind, rank };
}

function guardReading(passage: IndexedPassage, open: OpenReading, weighing: Weighing): Reading {
  const { own, fact, match, found, coverage, likeness, closeness, behind, ahead, givesKind, rank } = open;
  const stated = match ? larger(own, match.stated) : own;
  const failures = failuresOf(
    { passage, fact, found, stated, coverage, likeness, closeness, ahead },
    weighing,
  );
  return {
    fact,
    found,
    coverage,
    likeness,
    closeness,
    behind,
    ahead,
    givesKind,
    failures,
    rank: rank - failures.length,
  };
}
