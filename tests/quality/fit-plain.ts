import type { SearchIndex } from '../../src/index/search-index.ts';
import type { Evidence } from '../../src/judge/evidence.ts';
import { rankMeasures, sureMeasures } from '../../src/judge/plain-measures.ts';
import type { PlainModel } from '../../src/judge/plain-model.ts';
import { weighEvidence } from '../../src/judge/weigh-evidence.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';

/** A question and the passages that answer it, as `source paragraph`; none where nothing does. */
interface Asked {
  readonly question: string;
  readonly accepted: ReadonlySet<string>;
}

/** Questions on one index, and what each of them counts in the fit. */
export interface TrainingSet {
  readonly index: SearchIndex;
  readonly asked: readonly Asked[];
  readonly weight: number;
}

/** How strongly weights are held near 0, for the sum of all questions. */
const rankRegularisation = 0.0004;
const sureRegularisation = 0.0005;
const steps = 1_500;
const rate = 0.05;

/** What comes of a question by a model, the best first. */
export function evidenceOf(text: string, index: SearchIndex, model: PlainModel): Evidence[] {
  return weighEvidence(understandQuestion(text, index), index, { model });
}

/** A passage as questions accept it. */
export function keyOf({ passage }: Evidence): string {
  return `${passage.source.id} ${passage.paragraph.number}`;
}

/**
 * Fits the model of passages without facts: what ranks them by a softmax over the candidates of each question (ListNet:
 * Cao and others, 2007), what tells how sure the best is by logistic regression; both held near 0 (ridge). `start` is
 * where it begins.
 */
export function fitPlain(sets: readonly TrainingSet[], start: PlainModel): PlainModel {
  const ranked = { ...start, rank: fitRank(sets, start) };
  return { ...ranked, sure: fitSureness(sets, ranked) };
}

function fitRank(sets: readonly TrainingSet[], start: PlainModel): PlainModel['rank'] {
  const lists = sets.flatMap(({ index, asked, weight }) =>
    asked.flatMap(({ question, accepted }) => {
      const rows = evidenceOf(question, index, start).flatMap((each) =>
        each.values ? [{ x: valuesOf(each.values, rankMeasures), isRight: accepted.has(keyOf(each)) }] : [],
      );
      return rows.some(({ isRight }) => isRight) ? [{ rows, weight }] : [];
    }),
  );
  const total = lists.reduce((sum, { weight }) => sum + weight, 0);
  const weights = rankMeasures.map((name) => start.rank[name]);
  const climb = createClimb(weights.length);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = weights.map((weight) => -rankRegularisation * weight);
    for (const { rows, weight } of lists) {
      const scores = rows.map(({ x }) => dot(x, weights));
      const greatest = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - greatest));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const right = rows.reduce((sum, { isRight }, at) => sum + (isRight ? (shares[at] ?? 0) : 0), 0);
      rows.forEach(({ x, isRight }, at) => {
        const share = shares[at] ?? 0;
        add(gradient, x, (weight / total) * ((isRight ? share / (right || 1) : 0) - share / all));
      });
    }
    climb(weights, gradient);
    // A measure speaks for a passage or says nothing.
    weights.forEach((each, at) => {
      weights[at] = Math.max(0, each);
    });
  }
  return toRecord(rankMeasures, weights);
}

function fitSureness(sets: readonly TrainingSet[], model: PlainModel): PlainModel['sure'] {
  const rows = sets.flatMap(({ index, asked, weight }) =>
    asked.flatMap(({ question, accepted }) => {
      const [best] = evidenceOf(question, index, model);
      if (!best?.sureness || best.held) return [];
      return [{ x: valuesOf(best.sureness, sureMeasures), isRight: accepted.has(keyOf(best)), weight }];
    }),
  );
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = sureMeasures.map(() => 0);
  const climb = createClimb(weights.length);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = weights.map((weight, at) =>
      sureMeasures[at] === 'one' ? 0 : -sureRegularisation * weight,
    );
    for (const { x, isRight, weight } of rows) {
      const likely = 1 / (1 + Math.exp(-dot(x, weights)));
      add(gradient, x, (weight / total) * ((isRight ? 1 : 0) - likely));
    }
    climb(weights, gradient);
  }
  return toRecord(sureMeasures, weights);
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
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
}

function add(sum: number[], values: readonly number[], times: number): void {
  if (times === 0) return;
  values.forEach((value, at) => {
    sum[at] = (sum[at] ?? 0) + value * times;
  });
}
