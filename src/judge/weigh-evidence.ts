import type { IndexedPassage, SearchIndex } from '../index/search-index.ts';
import { isYear } from '../language/numbers.ts';
import type { Question } from '../question/question.ts';
import { findCandidates, withOthers } from '../rank/candidates.ts';
import { withNearWords } from '../rank/near-words.ts';
import { toWeighing, type Weighing } from '../rank/weighing.ts';
import type { Evidence } from './evidence.ts';
import { type MeasuredFact, measureFact } from './fact-measures.ts';
import type { Failure } from './failure.ts';
import { failuresOf } from './guards.ts';
import { confidenceOf, type Model, scoreOfFact, scoreOfPassage, shippedModel } from './model.ts';
import { coveredShare, type MeasuredPassage, measurePassage } from './passage-measures.ts';
import { measureSureness, type SurenessParts } from './sureness-measures.ts';

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
 */
export function weighEvidence(
  question: Question,
  index: SearchIndex,
  { model = shippedModel }: { model?: Model } = {},
): Evidence[] {
  const near = withNearWords(question, index);
  const candidates = withOthers(
    findCandidates(near.forPassages, index, candidateLimit),
    index,
    candidateLimit,
  );
  const weighing = toWeighing({ question, near }, index);
  const met = candidates.flatMap((candidate) => {
    const passage = index.passages.at(candidate.passage);
    return passage ? [{ candidate, passage }] : [];
  });
  const bestCovered = Math.max(0, ...met.map(({ passage }) => coveredShare(passage, weighing)));
  const readings = met.map(({ candidate, passage }) =>
    readPassage(measurePassage(passage, { candidate, bestCovered }, weighing), weighing, model),
  );
  const placeOf = createPlaces(readings.map(({ score }) => score));
  return readings
    .map((reading) => toEvidence(reading, { place: placeOf(reading.score), weighing, model }))
    .sort((a, b) => b.score - a.score || a.passage.number - b.passage.number);
}

function readPassage(passage: MeasuredPassage, weighing: Weighing, model: Model): Reading {
  // A draft only repeats its sentence; it lends its words to the ranking and answers nothing by itself.
  const facts = passage.passage.facts
    .filter(({ fact }) => !fact.draft)
    .map((fact) => measureFact(fact, passage, weighing));
  let [best, most]: [MeasuredFact | undefined, number] = [undefined, 0];
  for (const fact of facts) {
    const worth = scoreOfFact(fact.values, model) + (isInItsWords(fact) ? inEditorsWords : 0);
    if (worth > most) [best, most] = [fact, worth];
  }
  return { passage, facts, fact: best, score: scoreOfPassage(passage.values, model) + most };
}

/** Whether a question is one of the ways to ask for a fact, word for word. */
function isInItsWords({ values }: MeasuredFact): boolean {
  return values.close === 1;
}

function toEvidence(
  { passage: measured, facts, fact, score }: Reading,
  parts: { place: Place; weighing: Weighing; model: Model },
): Evidence {
  const { place, weighing, model } = parts;
  const { question } = weighing;
  const { passage, values, found } = measured;
  const failures =
    fact?.failures ??
    failuresOf({ passage, fact: undefined, found, stated: found, likeness: values.close }, weighing);
  const sureness = measureSureness({ passage: measured, fact, failures, place }, weighing);
  const isAsked = fact !== undefined && isInItsWords(fact);
  return {
    passage,
    fact: fact?.fact,
    likeness: fact?.values.like ?? values.close,
    givesKind: (fact?.values.wanted ?? 0) > 0,
    score,
    confidence: isAsked ? 1 : confidenceOf(sureness, model),
    missing: question.units.filter((_, unit) => ((fact?.found ?? found)[unit] ?? 0) === 0),
    failures,
    gap: weighing.gaps.get(passage.source),
    held: !isAsked && failures.some((failure) => contradicts(failure, { passage, fact, found, question })),
    values,
    factValues: fact?.values,
    allFactValues: facts.map((each) => each.values),
    sureness,
  };
}

type Place = SurenessParts['place'];

/** Tells of each of some scores how far it is ahead of the next, and above their mean in standard deviations. */
function createPlaces(scores: readonly number[]): (score: number) => Place {
  const [first = 0, second = 0] = [...scores].sort((a, b) => b - a);
  const mean = scores.reduce((sum, each) => sum + each, 0) / (scores.length || 1);
  const variance = scores.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (scores.length || 1);
  return (score) => ({
    lead: score - (score === first ? second : first),
    standing: variance === 0 ? 0 : (score - mean) / Math.sqrt(variance),
  });
}

/**
 * Whether a passage answers nothing, however near it is: somebody else speaks, editors wrote down that just this is not
 * told, or it is of another year. By its own words it need not have each of several years.
 */
function contradicts(
  { guard, read }: Failure,
  parts: { passage: IndexedPassage; fact: MeasuredFact | undefined; found: Float64Array; question: Question },
): boolean {
  const { passage, fact, found, question } = parts;
  if (guard === 'gap') return true;
  if (guard === 'speaker') return fact !== undefined;
  if (guard !== 'number') return false;
  if (fact) return true;
  if (!isYear(read)) return false;
  const hasOne = question.units.some((unit, at) => unit.exact && isYear(unit.read) && (found[at] ?? 0) > 0);
  return !hasOne && /\b(?:1\d|2[01])\d\d\b/.test(passage.paragraph.text);
}
