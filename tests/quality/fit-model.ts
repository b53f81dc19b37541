import type { SearchIndex } from '../../src/index/search-index.ts';
import type { Evidence } from '../../src/judge/evidence.ts';
import { factMeasures } from '../../src/judge/fact-measures.ts';
import type { Model } from '../../src/judge/model.ts';
import { passageMeasures } from '../../src/judge/passage-measures.ts';
import { surenessMeasures } from '../../src/judge/sureness-measures.ts';
import { weighEvidence } from '../../src/judge/weigh-evidence.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';

/** A question and the passages that answer it, as `source paragraph`; none where nothing does. */
interface Asked {
  readonly question: string;
  readonly accepted: ReadonlySet<string>;
}

/** Questions on one index, and what all of them together count in the fit. */
export interface TrainingSet {
  readonly index: SearchIndex;
  readonly asked: readonly Asked[];
  readonly weight: number;
  /** What a passage that does not answer counts against one that does, for how sure an answer is; 1 where not given. */
  readonly caution?: number;
}

/** How strongly weights are held near 0, where all questions together count 1. */
const rankRegularisation = 0.001;
const surenessRegularisation = 0.003;
const rankSteps = 150;
const rate = 0.1;
const newtonSteps = 12;
/** A rank fit begins here, so that each measure has a part in it. */
const rankStart = 1;

/** What comes of a question by a model, the best first. */
export function evidenceOf(text: string, index: SearchIndex, model: Model): Evidence[] {
  return weighEvidence(understandQuestion(text, index), index, { model });
}

/** A passage as questions accept it. */
export function keyOf({ passage }: Evidence): string {
  return `${passage.source.id} ${passage.paragraph.number}`;
}

/** A passage of a question's list: what was measured of it, and of each of its facts. */
interface Row {
  readonly passage: readonly number[];
  readonly facts: readonly (readonly number[])[];
  readonly isRight: boolean;
}

/** A question for the rank fit, and what it counts. */
interface List {
  readonly rows: readonly Row[];
  readonly weight: number;
}

/**
 * Fits the model: what ranks passages by a softmax over those of each question (ListNet: Cao and others, 2007), where
 * the best of a passage's facts adds to it; what tells how sure the best is by logistic regression; both held near 0
 * (ridge). What is measured may not depend on a model: `known` is any.
 */
export function fitModel(sets: readonly TrainingSet[], known: Model): Model {
  const ranked = { ...known, ...fitRank(sets.flatMap((set) => toLists(set, known))) };
  return { ...ranked, sureness: fitSureness(sets, ranked) };
}

const lists = new WeakMap<TrainingSet, readonly List[]>();

/** The questions of a set that some passage answers, as lists; each set is measured once. */
function toLists(set: TrainingSet, known: Model): readonly List[] {
  const made = lists.get(set) ?? measure(set, known);
  lists.set(set, made);
  return made;
}

function measure({ index, asked, weight }: TrainingSet, known: Model): readonly List[] {
  return asked.flatMap(({ question, accepted }) => {
    if (accepted.size === 0) return [];
    const rows = evidenceOf(question, index, known).map((each) => ({
      passage: valuesOf(each.values, passageMeasures),
      facts: each.allFactValues.map((values) => valuesOf(values, factMeasures)),
      isRight: accepted.has(keyOf(each)),
    }));
    return rows.some(({ isRight }) => isRight) ? [{ rows, weight: weight / asked.length }] : [];
  });
}

function fitRank(questions: readonly List[]): Pick<Model, 'passage' | 'fact'> {
  const total = questions.reduce((sum, { weight }) => sum + weight, 0);
  const passage = passageMeasures.map(() => rankStart);
  const fact = factMeasures.map((name) => (costs.has(name) ? -rankStart : rankStart));
  const [climbPassage, climbFact] = [createClimb(passage.length), createClimb(fact.length)];
  for (let step = 1; step <= rankSteps; step += 1) {
    const passageGradient = passage.map((weight) => -rankRegularisation * weight);
    const factGradient = fact.map((weight) => -rankRegularisation * weight);
    for (const { rows, weight } of questions) {
      const best = rows.map(({ facts }) => bestOf(facts, fact));
      const scores = rows.map((row, at) => dot(row.passage, passage) + (best[at]?.worth ?? 0));
      const greatest = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - greatest));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const right = rows.reduce((sum, { isRight }, at) => sum + (isRight ? (shares[at] ?? 0) : 0), 0);
      rows.forEach((row, at) => {
        const share = shares[at] ?? 0;
        const slope = (weight / total) * ((row.isRight ? share / (right || 1) : 0) - share / all);
        add(passageGradient, row.passage, slope);
        add(factGradient, best[at]?.values ?? [], slope);
      });
    }
    climbPassage(passage, passageGradient);
    climbFact(fact, factGradient);
    // A measure speaks for a passage or says nothing.
    passage.forEach((each, at) => {
      passage[at] = Math.max(0, each);
    });
    factMeasures.forEach((name, at) => {
      if (name === 'one') return;
      fact[at] = costs.has(name) ? Math.min(0, fact[at] ?? 0) : Math.max(0, fact[at] ?? 0);
    });
  }
  return { passage: toRecord(passageMeasures, passage), fact: toRecord(factMeasures, fact) };
}

/** What speaks against a fact. */
const costs: ReadonlySet<string> = new Set(['behind', 'noKind', 'other']);

/** The fact that adds the most; none where none adds anything. */
function bestOf(
  facts: readonly (readonly number[])[],
  weights: readonly number[],
): { values: readonly number[]; worth: number } | undefined {
  let best: { values: readonly number[]; worth: number } | undefined;
  for (const values of facts) {
    const worth = dot(values, weights);
    if (worth > (best?.worth ?? 0)) best = { values, worth };
  }
  return best;
}

function fitSureness(sets: readonly TrainingSet[], model: Model): Model['sureness'] {
  const rows = sets.flatMap(({ index, asked, weight, caution = 1 }) =>
    asked.flatMap(({ question, accepted }) => {
      // Which comes first may depend on how sure they are; what is fitted here is that of the highest score.
      const [best] = evidenceOf(question, index, model).sort((a, b) => b.score - a.score);
      if (!best || best.held || best.isAsked) return [];
      return [
        {
          x: valuesOf(best.sureness, surenessMeasures),
          isRight: accepted.has(keyOf(best)),
          weight: (weight / asked.length) * (accepted.has(keyOf(best)) ? 1 : caution),
        },
      ];
    }),
  );
  return toRecord(surenessMeasures, fitLogistic(rows, surenessMeasures.indexOf('one')));
}

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares); each measure is held near 0 by its
 * spread, and the one at `free` is not.
 */
function fitLogistic(
  rows: readonly { x: readonly number[]; isRight: boolean; weight: number }[],
  free: number,
): number[] {
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const width = rows[0]?.x.length ?? 0;
  const held = Array.from({ length: width }, (_, at) => {
    const mean = rows.reduce((sum, { x, weight }) => sum + weight * (x[at] ?? 0), 0) / total;
    const spread = rows.reduce((sum, { x, weight }) => sum + weight * ((x[at] ?? 0) - mean) ** 2, 0) / total;
    return at === free ? 0 : surenessRegularisation * Math.max(spread, 1e-4);
  });
  const weights = held.map(() => 0);
  for (let step = 0; step < newtonSteps; step += 1) {
    const gradient = weights.map((weight, at) => -(held[at] ?? 0) * weight);
    const curvature = weights.map((_, at) => weights.map((__, by) => (at === by ? (held[at] ?? 0) : 0)));
    for (const { x, isRight, weight } of rows) {
      const likely = 1 / (1 + Math.exp(-dot(x, weights)));
      const share = weight / total;
      add(gradient, x, share * ((isRight ? 1 : 0) - likely));
      const slope = share * likely * (1 - likely);
      curvature.forEach((row, at) => {
        add(row, x, slope * (x[at] ?? 0));
      });
    }
    add(weights, solve(curvature, gradient), 1);
  }
  return weights;
}

/** Solves a system of linear equations by Gaussian elimination; the matrix is symmetric and positive. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((pivot, at) => {
    const first = pivot[at] || 1e-9;
    for (const row of rows) {
      if (row !== pivot) add(row, pivot, -(row[at] ?? 0) / first);
    }
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] || 1e-9));
}

/** Makes a step uphill after a step (Adam: Kingma and Ba, 2015), as the measures have different widths. */
function createClimb(length: number): (weights: number[], gradient: readonly number[]) => void {
  const means = new Float64Array(length);
  const squares = new Float64Array(length);
  let step = 0;
  return (weights, gradient) => {
    step += 1;
    gradient.forEach((slope, at) => {
      means[at] = 0.9 * (means[at] ?? 0) + 0.1 * slope;
      squares[at] = 0.999 * (squares[at] ?? 0) + 0.001 * slope ** 2;
      const mean = (means[at] ?? 0) / (1 - 0.9 ** step);
      const square = (squares[at] ?? 0) / (1 - 0.999 ** step);
      weights[at] = (weights[at] ?? 0) + (rate * mean) / (Math.sqrt(square) + 1e-8);
    });
  };
}

function valuesOf<Name extends string>(
  values: Readonly<Record<Name, number>>,
  names: readonly Name[],
): number[] {
  return names.map((name) => values[name]);
}

/** Weights by the names of their measures, to three digits behind the point. */
function toRecord<Name extends string>(
  names: readonly Name[],
  weights: readonly number[],
): Readonly<Record<Name, number>> {
  const entries = names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1_000) / 1_000] as const);
  return Object.fromEntries(entries) as Record<Name, number>;
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function add(sum: number[], values: readonly number[], times: number): void {
  for (let at = 0; at < values.length; at += 1) sum[at] = (sum[at] ?? 0) + (values[at] ?? 0) * times;
}
