import { shareOfTelling, sourceHas, type Weighing } from '../rank/weighing.ts';
import type { MeasuredFact } from './fact-measures.ts';
import type { Failure } from './failure.ts';
import type { MeasuredPassage } from './passage-measures.ts';

/** What tells how sure it is that the best passage answers. */
export const surenessMeasures = [
  /** How far its score is ahead of the next one's, and above the mean of all in standard deviations. */
  'lead',
  'standing',
  /** Of the passage: see passageMeasures; and the logarithm of the first. */
  'exact',
  'logExact',
  'covered',
  'whole',
  'answering',
  /** Of its best fact, 0 without: see factMeasures; and the share of the question that is stated. */
  'close',
  'meaning',
  'wanted',
  'behind',
  'ahead',
  'stated',
  /** The share of the question that was not found. */
  'lost',
  /** That, and what it has of the best sentence that may answer, where no fact of it is near. */
  'lostByWords',
  'answeringByWords',
  /** No fact of it is near, though editors wrote some. */
  'unfacted',
  /** How close the nearest way to ask for what is not told comes. */
  'gapClose',
  /** How telling the most telling part is that no passage of the source has in the very words. */
  'unknown',
  /** Names that neither the passage nor the fact's statement has. */
  'names',
  /** It has no answer of the kind wanted. */
  'noKind',
  /** The question asks yes or no; why; when. */
  'truth',
  'reason',
  'time',
  'one',
] as const;
export type SurenessMeasure = (typeof surenessMeasures)[number];
export type SurenessValues = Readonly<Record<SurenessMeasure, number>>;

/** A passage as it was measured, its best fact, what the guards have against the two, and its place among others. */
export interface SurenessParts {
  readonly passage: MeasuredPassage;
  readonly fact: MeasuredFact | undefined;
  readonly failures: readonly Failure[];
  readonly place: { readonly lead: number; readonly standing: number };
}

/** Added to a share before its logarithm is taken: below, less is no worse. */
const leastShare = 0.1;
const times: ReadonlySet<string> = new Set(['date', 'day', 'month', 'since', 'time']);

/** Measures how sure it is that a passage, perhaps by one of its facts, answers. */
export function measureSureness(
  { passage, fact, failures, place }: SurenessParts,
  weighing: Weighing,
): SurenessValues {
  const { question, index, telling } = weighing;
  const { units, wants } = question;
  const { exact, covered, whole, answering } = passage.values;
  const stated = fact?.stated ?? passage.found;
  const lost = 1 - Math.min(1, shareOfTelling(fact?.found ?? passage.found, weighing));
  return {
    ...place,
    exact,
    logExact: Math.log(leastShare + exact),
    covered,
    whole,
    answering,
    close: fact?.values.close ?? 0,
    meaning: fact?.values.meaning ?? 0,
    wanted: fact?.values.wanted ?? 0,
    behind: fact?.values.behind ?? 0,
    ahead: fact?.values.ahead ?? 0,
    stated: fact ? shareOfTelling(stated, weighing) : 0,
    lost,
    lostByWords: fact ? 0 : lost,
    answeringByWords: fact ? 0 : answering,
    unfacted: !fact && index.facts.wordings.length > 0 ? 1 : 0,
    gapClose: weighing.gapCloses.get(passage.passage.source) ?? 0,
    unknown: telling.reduce((most, each, unit) => {
      const part = units[unit];
      return each <= most || (part && sourceHas(part, passage.passage, index)) ? most : each;
    }, 0),
    names: Math.min(2, units.filter(({ kind }, unit) => kind === 'name' && (stated[unit] ?? 0) === 0).length),
    noKind: failures.some(({ guard }) => guard === 'kind') ? 1 : 0,
    truth: question.truth ? 1 : 0,
    reason: wants === 'reason' ? 1 : 0,
    time: times.has(wants) ? 1 : 0,
    one: 1,
  };
}
