import type { Source } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';
import { holdsKind, isRequiredKind, toKindText, valueIsOfKind } from './answer-kinds.ts';
import type { Candidate } from './candidates.ts';
import { closenessOf } from './closeness.ts';
import type { IndexedFact } from './fact-index.ts';
import { type FactMatch, matchFacts } from './fact-match.ts';
import { isYear } from './numbers.ts';
import type { Question, QuestionUnit } from './question.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';
import { extraBit, type TermSequence } from './term-sequence.ts';

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
  /** The fact that answers best, where the passage has one. */
  readonly fact: IndexedFact | undefined;
  /** Its fact's value is an answer of the kind wanted. */
  readonly givesKind: boolean;
  /** What ranks it. */
  readonly score: number;
  /** How sure it is that this answers, 0–1. */
  readonly confidence: number;
  /** The units of the question that neither the passage nor its fact has. */
  readonly missing: readonly QuestionUnit[];
  readonly failures: readonly Failure[];
}

/** How the parts of a score are weighed against each other; chosen by measuring. */
export const scoreWeights = {
  nearness: 0.3,
  coverage: 0.3,
  likeness: 0.4,
  kind: 0.1,
  failure: -0.3,
} as const;
/** What a name or number counts of a question's weight for confidence, against a word. */
const nameShare = 0.2;
/** How much of the confidence is likeness; the rest is coverage. */
const likenessShare = 0.4;
/** By how much a held-back passage must be surer than the best that is left. */
const blockingLead = 0.15;
const plainWeights = { coverage: 0.22, closeness: 0.25, saturation: 0.33, length: 0.2 } as const;
const longQuestionUnits = 8;
/** What a fact's likeness counts for a paragraph that it does not cite first. */
const laterCitation = 0.95;
/** A rarer word than this that no source has, where it is the very thing asked for, is asked for in vain. */
const unknownFocus = 0.6;
const headingWorth = 0.5;
/** From this likeness on, a wording of the fact is the question itself. */
const sameQuestion = 0.85;
/** Where so much of the question is covered, a missing relation word was probably put in other words. */
const relationCoverage = 0.85;
/** What it counts for a fact that its value is of the kind wanted. */
const kindBonus = 0.25;

export interface Weighing {
  readonly question: Question;
  readonly index: SearchIndex;
  readonly unitsOf: ReadonlyMap<number, readonly { readonly unit: number; readonly worth: number }[]>;
  readonly total: number;
  readonly facts: ReadonlyMap<number, FactMatch>;
}

/** Weighs the candidates of a question; the best first. */
export function weighEvidence(
  question: Question,
  candidates: readonly Candidate[],
  index: SearchIndex,
): Evidence[] {
  const weighing: Weighing = {
    question,
    index,
    unitsOf: toUnitsOf(question),
    total: question.units.reduce((sum, { weight }) => sum + weight, 0),
    facts: matchFacts(question, index.facts),
  };
  const best = candidates[0]?.score ?? 1;
  const evidence = candidates
    .flatMap(({ passage, score, saturation }) => {
      const indexed = index.passages[passage];
      return indexed ? [weigh(indexed, { nearness: score / best, saturation }, weighing)] : [];
    })
    .sort((x, y) => y.score - x.score || x.passage.number - y.passage.number);
  return withBlockedFirst(evidence);
}

/**
 * Where a passage that a guard holds back covers plainly more of what is asked than the best that is left, the
 * rest would answer another question: the one held back comes first, and the question is not answered.
 */
function withBlockedFirst(evidence: readonly Evidence[]): Evidence[] {
  const [best] = evidence;
  if (!best || best.failures.length > 0) return [...evidence];
  const blocked = evidence.find(
    ({ failures, confidence }) => failures.length > 0 && confidence >= best.confidence + blockingLead,
  );
  return blocked ? [blocked, ...evidence.filter((each) => each !== blocked)] : [...evidence];
}

function toUnitsOf(question: Question): Weighing['unitsOf'] {
  const unitsOf = new Map<number, { unit: number; worth: number }[]>();
  question.units.forEach((each, unit) => {
    for (const { id, worth } of each.terms) {
      const list = unitsOf.get(id);
      if (list) list.push({ unit, worth });
      else unitsOf.set(id, [{ unit, worth }]);
    }
  });
  return unitsOf;
}

/** A reading of a passage: by its own words alone, or together with one of its facts. */
interface Reading {
  readonly fact: IndexedFact | undefined;
  readonly found: Float64Array;
  readonly coverage: number;
  readonly likeness: number;
  readonly failures: readonly Failure[];
  /** The fact's value is an answer of the kind wanted. */
  readonly givesKind: boolean;
  readonly rank: number;
}

function weigh(
  passage: IndexedPassage,
  { nearness, saturation }: { nearness: number; saturation: number },
  weighing: Weighing,
): Evidence {
  const { question } = weighing;
  const own = larger(
    findUnits(passage.terms, weighing, 1),
    findUnits(passage.heading, weighing, headingWorth),
  );
  const closeness = isCurated(passage.source) ? 0 : closenessOf(passage.terms, weighing);
  let best = toReading(passage, { own, closeness, fact: undefined, match: undefined }, weighing);
  for (const fact of passage.facts) {
    const match = weighing.facts.get(fact.number);
    if (!match) continue;
    const reading = toReading(passage, { own, closeness, fact, match }, weighing);
    if (reading.rank > best.rank) best = reading;
  }
  const { coverage, likeness, failures } = best;
  return {
    passage,
    nearness,
    coverage,
    likeness,
    fact: best.fact,
    givesKind: best.givesKind,
    score:
      scoreWeights.nearness * nearness +
      scoreWeights.coverage * coverage +
      scoreWeights.likeness * likeness +
      scoreWeights.kind * (best.givesKind ? 1 : 0) +
      scoreWeights.failure * failures.length,
    confidence: isCurated(passage.source)
      ? confidenceOf(best, weighing)
      : plainConfidenceOf(best, { saturation, units: question.units.length }),
    missing: question.units.filter((_, unit) => (best.found[unit] ?? 0) === 0),
    failures,
  };
}

function toReading(
  passage: IndexedPassage,
  parts: {
    own: Float64Array;
    closeness: number;
    fact: IndexedFact | undefined;
    match: FactMatch | undefined;
  },
  weighing: Weighing,
): Reading {
  const { own, closeness, fact, match } = parts;
  const found = match ? larger(own, match.found) : own;
  const stated = match ? larger(own, match.stated) : own;
  const coverage = share(found, weighing);
  // A fact speaks first of the paragraph that it cites first.
  const leading = fact === undefined || fact.fact.cites[0] === passage.paragraph.number ? 1 : laterCitation;
  // Without curated facts there is nothing to be like but the passage itself.
  const likeness = isCurated(passage.source) ? (match?.likeness ?? 0) * leading : closeness;
  const failures = failuresOf(passage, { fact, found, stated, coverage, likeness }, weighing);
  const givesKind = fact !== undefined && givesWanted(fact.fact, weighing.question);
  const rank = likeness + 0.5 * coverage + (givesKind ? kindBonus : 0) - failures.length;
  return { fact, found, coverage, likeness, failures, givesKind, rank };
}

/**
 * How sure a reading is: mostly the share of the question's weight that it covers, names counted for less, since
 * what is asked of somebody says more of a question than whom it is asked of; and some of its likeness.
 */
function confidenceOf({ found, likeness }: Reading, { question }: Weighing): number {
  let total = 0;
  let covered = 0;
  question.units.forEach(({ kind, weight }, unit) => {
    const counted = kind === 'word' ? weight : weight * nameShare;
    total += counted;
    covered += counted * (found[unit] ?? 0);
  });
  const share = total === 0 ? 0 : covered / total;
  return (1 - likenessShare) * share + likenessShare * likeness;
}

/**
 * How sure a reading of a passage is that no editor has written facts of: the shares that it covers, how close
 * together, and how much of the greatest BM25 score it has; more for a longer question, which chance covers less.
 * The weights are those of a logistic regression over questions of which half are about other articles.
 */
function plainConfidenceOf(
  { coverage, likeness }: Reading,
  parts: { saturation: number; units: number },
): number {
  const length = Math.min(parts.units, longQuestionUnits) / longQuestionUnits;
  const { coverage: c, closeness, saturation, length: l } = plainWeights;
  return c * coverage + closeness * likeness + saturation * parts.saturation + l * length;
}

/** For each unit of the question, the worth of its best find in a sequence (0 where there is none). */
function findUnits(terms: TermSequence, { question, unitsOf }: Weighing, worth: number): Float64Array {
  const found = new Float64Array(question.units.length);
  for (const each of terms) {
    const hits = unitsOf.get((each & ~extraBit) >>> 0);
    if (!hits) continue;
    for (const hit of hits) found[hit.unit] = Math.max(found[hit.unit] ?? 0, hit.worth * worth);
  }
  return found;
}

function larger(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, position) => Math.max(value, b[position] ?? 0));
}

function share(found: Float64Array, { question, total }: Weighing): number {
  if (total === 0) return 0;
  return question.units.reduce((sum, { weight }, unit) => sum + weight * (found[unit] ?? 0), 0) / total;
}

function failuresOf(
  passage: IndexedPassage,
  parts: {
    fact: IndexedFact | undefined;
    found: Float64Array;
    stated: Float64Array;
    coverage: number;
    likeness: number;
  },
  { question, index }: Weighing,
): Failure[] {
  const { fact, found, stated, coverage, likeness } = parts;
  const failures: Failure[] = [];
  question.units.forEach((unit, position) => {
    if ((found[position] ?? 0) > 0) return;
    const premise = question.truth && (!unit.exact || !isYear(unit.read) || isDated(fact));
    if (unit.exact && !premise) failures.push({ guard: 'number', read: unit.typed });
    if (unit.focus && unit.terms.length === 0 && unit.weight > unknownFocus) {
      failures.push({ guard: 'relation', read: unit.typed });
    }
    if (
      unit.kind === 'name' &&
      !(question.truth && unit.placed) &&
      !isFirstName(position, { question, found }) &&
      !sourceHas(unit, passage, index)
    )
      failures.push({ guard: 'name', read: unit.typed });
  });
  question.units.forEach((unit, position) => {
    const said = (stated[position] ?? 0) > 0;
    if (said || likeness >= sameQuestion) return;
    if (unit.relation && !question.truth && coverage < relationCoverage)
      failures.push({ guard: 'relation', read: unit.typed });
    if (unit.focus && question.wants === 'count') failures.push({ guard: 'kind', read: question.wants });
  });
  if (question.speakers.length > 0) {
    const speaker = fact?.fact.speaker;
    const name = speaker && `@${passage.source.id}/${speaker}`;
    if (name ? !question.speakers.includes(name) : !someoneSpeaks(passage, question.speakers)) {
      const names = question.speakers.map((each) => index.lexicon.names.get(each)?.entity.name ?? each);
      failures.push({ guard: 'speaker', read: names.join(', ') });
    }
  }
  if (question.speakers.length === 0 && question.subject !== undefined && fact?.fact.speaker !== undefined) {
    const name = `@${passage.source.id}/${fact.fact.speaker}`;
    const asked = index.lexicon.names.get(question.subject);
    if (asked?.source === passage.source && name !== question.subject) {
      failures.push({ guard: 'speaker', read: asked.entity.name });
    }
  }
  if (isRequiredKind(question.wants)) {
    const text = fact ? toKindText(fact.fact) : passage.paragraph.text;
    if (!holdsKind(text, question.wants)) failures.push({ guard: 'kind', read: question.wants });
  }
  return failures;
}

/** Whether editors have written facts of a source; a machine's drafts do not count. */
export function isCurated(source: Source): boolean {
  return source.facts.some(({ draft }) => !draft);
}

/** Whether a fact's value is what a question wants; “what was trade in 2021” wants a figure, though it has no “how much”. */
function givesWanted(fact: Fact, { wants, units }: Question): boolean {
  if (wants !== 'any') return valueIsOfKind(fact, wants);
  return (
    units.some(({ kind }) => kind === 'number') && fact.kind === 'figure' && typeof fact.value === 'number'
  );
}

/** Whether a fact's date is something told of it, and not, as of a figure, what it is the figure of. */
function isDated(fact: IndexedFact | undefined): boolean {
  return fact?.fact.date !== undefined && fact.fact.kind !== 'figure';
}

/** A first name may be missing where the name after it is found: Graham Twigg is G. Twigg. */
function isFirstName(position: number, parts: { question: Question; found: Float64Array }): boolean {
  const unit = parts.question.units[position];
  const next = parts.question.units[position + 1];
  return next?.kind === 'name' && next.start - (unit?.end ?? 0) === 1 && (parts.found[position + 1] ?? 0) > 0;
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
