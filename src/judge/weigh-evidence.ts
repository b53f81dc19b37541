import type { IndexedPassage, SearchIndex } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { type Candidate, findCandidates, withOthers } from '../rank/candidates.ts';
import { withNearWords } from '../rank/near-words.ts';
import { inItsWords, type NearestGap } from '../rank/nearest-gaps.ts';
import { toWeighing, type Weighing } from '../rank/weighing.ts';
import type { Evidence } from './evidence.ts';
import { type MeasuredFact, measureFact } from './fact-measures.ts';
import { failuresOf } from './guards.ts';
import { isHeldBack } from './held-back.ts';
import { confidenceOf, type Model, scoreOfFact, scoreOfPassage, shippedModel } from './model.ts';
import { coveredShare, type MeasuredPassage, measurePassage } from './passage-measures.ts';
import { measureSureness } from './sureness-measures.ts';
import { answers } from './thresholds.ts';

const candidateLimit = 24;
/** What is asked in an editor's very words comes before all else. */
const inEditorsWords = 100;

/** A passage with its best fact, and its score. */
interface Reading {
  readonly passage: MeasuredPassage;
  readonly facts: readonly MeasuredFact[];
  readonly fact: MeasuredFact | undefined;
  readonly score: number;
}

/**
 * Weighs what an index has on a question; the best first. Every passage is weighed by its own words, and the best of
 * its facts adds to that, or adds nothing. How sure it is comes from a second sum, of the same and of what is missing.
 * With `inItsWords` false, a way to ask typed word for word is a question as any other.
 */
export function weighEvidence(
  question: Question,
  index: SearchIndex,
  { model = shippedModel, inItsWords = true }: { model?: Model; inItsWords?: boolean } = {},
): Evidence[] {
  const near = withNearWords(question, index);
  const candidates = withOthers(
    findCandidates(near.forPassages, index, candidateLimit),
    index,
    candidateLimit,
  );
  const weighing = toWeighing({ question, near, inItsWords }, index);
  const met = withAsked(candidates, weighing).flatMap((candidate) => {
    const passage = index.passages.at(candidate.passage);
    return passage ? [{ candidate, passage }] : [];
  });
  const bestCovered = Math.max(0, ...met.map(({ passage }) => coveredShare(passage, weighing)));
  const readings = met.map(({ candidate, passage }) =>
    readPassage(measurePassage(passage, { candidate, bestCovered }, weighing), weighing, model),
  );
  const byScore = readings
    .map((reading) => toEvidence(reading, { lead: leadOf(reading, readings), weighing, model }))
    .sort((a, b) => b.score - a.score || a.passage.number - b.passage.number);
  return withSurestFirst(byScore);
}

/** So many of the passages of the highest scores may come first, where the one before does not answer and they do. */
const nearestPassages = 3;

/** Puts the surest of the nearest passages first, where the first does not answer and it does. */
function withSurestFirst(byScore: readonly Evidence[]): Evidence[] {
  const [first] = byScore;
  const surest = byScore
    .slice(0, nearestPassages)
    .filter(answers)
    .sort((a, b) => b.confidence - a.confidence)[0];
  if (!first || !surest || answers(first)) return [...byScore];
  return [surest, ...byScore.filter((each) => each !== surest)];
}

/** Candidates with the passages of the facts that are asked for word for word, which may share no term with it. */
function withAsked(candidates: readonly Candidate[], { askedFacts, index }: Weighing): readonly Candidate[] {
  const met = new Set(candidates.map(({ passage }) => passage));
  const greatest = candidates[0]?.greatest ?? 0;
  const others = [...askedFacts]
    .flatMap((number) => index.facts.facts[number] ?? [])
    .flatMap(({ fact, source }) => {
      const [first] = index.passages.rangeOf(source);
      const place = source.paragraphs.findIndex(({ number }) => number === fact.cites[0]);
      return place === -1 || met.has(first + place) ? [] : [first + place];
    });
  return [
    ...candidates,
    ...[...new Set(others)].map((passage) => ({ passage, score: 0, saturation: 0, exact: 0, greatest })),
  ];
}

function readPassage(passage: MeasuredPassage, weighing: Weighing, model: Model): Reading {
  // A draft only repeats its sentence; it lends its words to the ranking and answers nothing by itself.
  const facts = passage.passage.facts
    .filter(({ fact }) => !fact.draft)
    .map((fact) => measureFact(fact, passage, weighing));
  let [best, most]: [MeasuredFact | undefined, number] = [undefined, 0];
  for (const fact of facts) {
    const worth = scoreOfFact(fact.values, model) + (isAskedFor(fact, weighing) ? inEditorsWords : 0);
    if (worth > most) [best, most] = [fact, worth];
  }
  return { passage, facts, fact: best, score: scoreOfPassage(passage.values, model) + most };
}

/** Whether a question is one of the ways to ask for a fact, word for word. */
function isAskedFor({ fact }: MeasuredFact, { askedFacts }: Weighing): boolean {
  return askedFacts.has(fact.number);
}

function toEvidence(
  { passage: measured, facts, fact, score }: Reading,
  parts: { lead: number; weighing: Weighing; model: Model },
): Evidence {
  const { lead, weighing, model } = parts;
  const { question } = weighing;
  const { passage, values, found } = measured;
  const failures =
    fact?.failures ??
    failuresOf({ passage, fact: undefined, found, stated: found, likeness: values.close }, weighing);
  const sureness = measureSureness({ passage: measured, fact, failures, lead }, weighing);
  const isAsked = fact !== undefined && isAskedFor(fact, weighing);
  return {
    passage,
    fact: fact?.fact,
    likeness: fact?.values.like ?? values.close,
    givesKind: (fact?.values.wanted ?? 0) > 0,
    score,
    confidence: isAsked ? 1 : confidenceOf(sureness, model),
    missing: question.units.filter((_, unit) => ((fact?.found ?? found)[unit] ?? 0) === 0),
    failures,
    gap: gapOf(passage, weighing),
    isAsked,
    held: !isAsked && isHeldBack({ passage: measured, fact, failures, lost: sureness.lost }, weighing),
    values,
    factValues: fact?.values,
    allFactValues: facts.map((each) => each.values),
    sureness,
  };
}

/** What is asked in the very words of a gap is nothing else. */
function gapOf({ source }: IndexedPassage, { gaps, askedGaps, question }: Weighing): NearestGap | undefined {
  const asked = askedGaps.get(source);
  return asked
    ? { ...asked, nearness: inItsWords, found: new Float64Array(question.units.length) }
    : gaps.get(source);
}

/**
 * How far the score of a reading is ahead of the next one's, or behind the first, which is below 0 (log1p). What rests on
 * the same fact is no rival.
 */
function leadOf(reading: Reading, readings: readonly Reading[]): number {
  let rival = 0;
  for (const other of readings) {
    const isSame = other === reading || (other.fact && other.fact.fact === reading.fact?.fact);
    if (!isSame && other.score > rival) rival = other.score;
  }
  const ahead = reading.score - rival;
  return ahead < 0 ? -Math.log1p(-ahead) : Math.log1p(ahead);
}
