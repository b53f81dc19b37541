import { holdsKind, isRequiredKind } from './answer-kinds.ts';
import type { Candidate } from './candidates.ts';
import type { Question, QuestionUnit } from './question.ts';
import {
  extraBit,
  type IndexedFact,
  type IndexedPassage,
  type SearchIndex,
  sentenceEnd,
  type TermSequence,
} from './search-index.ts';

/** Why a passage cannot answer although it shares the question's words. */
export type Failure =
  | { readonly guard: 'number' | 'name' | 'relation'; readonly read: string }
  | { readonly guard: 'speaker'; readonly read: string }
  | { readonly guard: 'kind'; readonly read: string };

/** What one passage has to say to a question, with the parts that its score is made of. */
export interface Evidence {
  readonly passage: IndexedPassage;
  /** BM25 over the best candidate's, 0–1. */
  readonly nearness: number;
  /** The share of the question's weight that the passage and its best fact cover, 0–1. */
  readonly coverage: number;
  /** How like the question its best fact is, or one of the ways to ask for it, 0–1. */
  readonly likeness: number;
  readonly fact: IndexedFact | undefined;
  /** What ranks it. */
  readonly score: number;
  /** How sure it is that this answers, 0–1. */
  readonly confidence: number;
  /** The units of the question that neither the passage nor its fact has. */
  readonly missing: readonly QuestionUnit[];
  readonly failures: readonly Failure[];
}

/** How the parts of a score are weighed against each other; chosen by measuring. */
const scoreWeights = { nearness: 0.4, coverage: 0.25, likeness: 0.35 } as const;
const headingWorth = 0.5;
const askWorth = 0.95;

/** A question made ready for looking into term sequences. */
interface Probe {
  readonly question: Question;
  readonly unitsOf: ReadonlyMap<number, readonly { readonly unit: number; readonly worth: number }[]>;
  readonly total: number;
}

/** Weighs the candidates of a question; the best first. */
export function weighEvidence(
  question: Question,
  candidates: readonly Candidate[],
  index: SearchIndex,
): Evidence[] {
  const probe = toProbe(question);
  const best = candidates[0]?.score ?? 1;
  return candidates
    .flatMap(({ passage, score }) => {
      const indexed = index.passages[passage];
      return indexed ? [weigh(indexed, { probe, nearness: score / best, index })] : [];
    })
    .sort((x, y) => y.score - x.score || x.passage.number - y.passage.number);
}

function toProbe(question: Question): Probe {
  const unitsOf = new Map<number, { unit: number; worth: number }[]>();
  question.units.forEach((each, unit) => {
    for (const { id, worth } of each.terms) {
      const list = unitsOf.get(id);
      if (list) list.push({ unit, worth });
      else unitsOf.set(id, [{ unit, worth }]);
    }
  });
  return { question, unitsOf, total: question.units.reduce((sum, { weight }) => sum + weight, 0) };
}

function weigh(
  passage: IndexedPassage,
  parts: { probe: Probe; nearness: number; index: SearchIndex },
): Evidence {
  const { probe, nearness, index } = parts;
  const { question } = probe;
  const own = findUnits(passage.terms, probe, 1);
  const heading = findUnits(passage.heading, probe, headingWorth);
  const base = larger(own, heading);
  let chosen: {
    fact?: IndexedFact;
    found: Float64Array;
    coverage: number;
    likeness: number;
    failures: Failure[];
    rank: number;
  } = {
    found: base,
    coverage: share(base, probe),
    likeness: 0,
    failures: failuresOf({ passage, found: base, probe, index }),
    rank: 0,
  };
  chosen.rank = chosen.coverage - chosen.failures.length;
  for (const fact of passage.facts) {
    let found = larger(base, findUnits(fact.statement, probe, 1));
    let likeness = likenessOf(fact.statement, { probe, index });
    for (const ask of fact.asks) {
      found = larger(found, findUnits(ask, probe, askWorth));
      likeness = Math.max(likeness, likenessOf(ask, { probe, index }));
    }
    if (fact.fact.draft) likeness *= 0.5;
    const coverage = share(found, probe);
    const failures = failuresOf({ passage, fact, found, probe, index });
    const rank = likeness + 0.5 * coverage - failures.length;
    if (rank > chosen.rank) chosen = { fact, found, coverage, likeness, failures, rank };
  }
  const { coverage, likeness } = chosen;
  return {
    passage,
    nearness,
    coverage,
    likeness,
    fact: chosen.fact,
    score:
      scoreWeights.nearness * nearness +
      scoreWeights.coverage * coverage +
      scoreWeights.likeness * likeness -
      0.15 * chosen.failures.length,
    confidence: Math.max(coverage, likeness),
    missing: question.units.filter((_, unit) => (chosen.found[unit] ?? 0) === 0),
    failures: chosen.failures,
  };
}

/** For each unit of the question, the worth of its best find in a sequence (0 where there is none). */
function findUnits(terms: TermSequence, probe: Probe, worth: number): Float64Array {
  const found = new Float64Array(probe.question.units.length);
  for (const each of terms) {
    for (const hit of probe.unitsOf.get((each & ~extraBit) >>> 0) ?? []) {
      found[hit.unit] = Math.max(found[hit.unit] ?? 0, hit.worth * worth);
    }
  }
  return found;
}

function larger(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, position) => Math.max(value, b[position] ?? 0));
}

function share(found: Float64Array, { question, total }: Probe): number {
  if (total === 0) return 0;
  return question.units.reduce((sum, { weight }, unit) => sum + weight * (found[unit] ?? 0), 0) / total;
}

/**
 * How alike a question and a sentence are: the harmonic mean of the share of the question that the sentence
 * covers and the share of the sentence that the question covers, both by weight (Dice's coefficient).
 */
function likenessOf(terms: TermSequence, parts: { probe: Probe; index: SearchIndex }): number {
  const { probe, index } = parts;
  const recall = share(findUnits(terms, probe, 1), probe);
  if (recall === 0) return 0;
  let covered = 0;
  let total = 0;
  let weight = 0;
  let hit = false;
  const close = (): void => {
    total += weight;
    if (hit) covered += weight;
    weight = 0;
    hit = false;
  };
  for (const each of terms) {
    const term = (each & ~extraBit) >>> 0;
    const extra = each >>> 31 === 1;
    if (!extra) close();
    if (each === sentenceEnd) continue;
    if (!extra) weight = index.termWeights[term] ?? 0;
    hit ||= probe.unitsOf.has(term);
  }
  close();
  const precision = total === 0 ? 0 : covered / total;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function failuresOf(parts: {
  passage: IndexedPassage;
  fact?: IndexedFact;
  found: Float64Array;
  probe: Probe;
  index: SearchIndex;
}): Failure[] {
  const { passage, fact, found, probe, index } = parts;
  const { question } = probe;
  const failures: Failure[] = [];
  question.units.forEach((unit, position) => {
    if ((found[position] ?? 0) > 0) return;
    const year = unit.exact && /^\d{4}$/.test(unit.read);
    if (unit.exact && (year || !question.truth)) failures.push({ guard: 'number', read: unit.typed });
    if (unit.relation && !question.truth) failures.push({ guard: 'relation', read: unit.typed });
    if (unit.kind === 'name' && !sourceHas(unit, passage, index))
      failures.push({ guard: 'name', read: unit.typed });
  });
  if (question.speakers.length > 0) {
    const speaker = fact?.fact.speaker;
    const name = speaker && `@${passage.source.id}/${speaker}`;
    if (name ? !question.speakers.includes(name) : !someoneSpeaks(passage, question.speakers)) {
      failures.push({ guard: 'speaker', read: question.speakers.join(', ') });
    }
  }
  if (isRequiredKind(question.wants)) {
    const text = fact ? toKindText(fact) : passage.paragraph.text;
    if (!holdsKind(text, question.wants)) failures.push({ guard: 'kind', read: question.wants });
  }
  return failures;
}

function toKindText({ fact }: IndexedFact): string {
  return [fact.statement, fact.value, fact.unit, fact.date].filter((part) => part !== undefined).join(' ');
}

function someoneSpeaks(passage: IndexedPassage, speakers: readonly string[]): boolean {
  return passage.facts.some(
    ({ fact }) => fact.speaker !== undefined && speakers.includes(`@${passage.source.id}/${fact.speaker}`),
  );
}

function sourceHas(unit: QuestionUnit, passage: IndexedPassage, index: SearchIndex): boolean {
  return unit.terms.some(({ id }) =>
    index.postings[id]?.passages.some((number) => index.passages[number]?.source === passage.source),
  );
}
