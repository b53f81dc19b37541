import { shareOfTelling, type Weighing } from '../rank/weighing.ts';
import type { MeasuredFact } from './fact-measures.ts';
import type { Failure } from './failure.ts';
import type { MeasuredPassage } from './passage-measures.ts';

/** What tells how sure it is that the best passage answers. */
export const surenessMeasures = [
  /** The logarithm of how far its score is ahead of the next one's; below 0, of how far it is behind the first. */
  'lead',
  /** Of the passage: see passageMeasures; and the logarithm of the first. */
  'exact',
  'logExact',
  'covered',
  'whole',
  'answering',
  /** Of its best fact, 0 without: see factMeasures. */
  'close',
  'meaning',
  'behind',
  'ahead',
  /** The share of the question that stands in the passage and the statement of its fact. */
  'stated',
  /** The share that was not found. */
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
  /** Asked who or where, it tells of nobody or of no place; asked for another kind of answer, it has none. */
  'nobody',
  'nowhere',
  'noKind',
  /** The question asks yes or no; why; when. */
  'truth',
  'reason',
  'time',
  /** The logarithm of how many parts the question has. */
  'parts',
  'one',
] as const;
type SurenessMeasure = (typeof surenessMeasures)[number];
export type SurenessValues = Readonly<Record<SurenessMeasure, number>>;

/** A passage as it was measured, its best fact, what the guards have against the two, and its lead. */
export interface SurenessParts {
  readonly passage: MeasuredPassage;
  readonly fact: MeasuredFact | undefined;
  readonly failures: readonly Failure[];
  readonly lead: number;
}

/** Added to a share before its logarithm is taken: below, less is no worse. */
const leastShare = 0.1;
const persons: ReadonlySet<string> = new Set(['person', 'organisation']);
const places: ReadonlySet<string> = new Set(['place', 'country', 'site']);
const times: ReadonlySet<string> = new Set(['date', 'day', 'month', 'since', 'time']);

/** Measures how sure it is that a passage, perhaps by one of its facts, answers. */
export function measureSureness(
  { passage, fact, failures, lead }: SurenessParts,
  weighing: Weighing,
): SurenessValues {
  const { question, index } = weighing;
  const { units, wants } = question;
  const { exact, covered, whole, answering } = passage.values;
  const stated = fact?.stated ?? passage.found;
  const lost = 1 - Math.min(1, shareOfTelling(fact?.found ?? passage.found, weighing));
  const lacksKind = failures.some(({ guard }) => guard === 'kind');
  return {
    lead,
    exact,
    logExact: Math.log(leastShare + exact),
    covered,
    whole,
    answering,
    close: fact?.values.close ?? 0,
    meaning: fact?.values.meaning ?? 0,
    behind: fact?.values.behind ?? 0,
    ahead: fact?.values.ahead ?? 0,
    stated: fact ? shareOfTelling(stated, weighing) : 0,
    lost,
    lostByWords: fact ? 0 : lost,
    answeringByWords: fact ? 0 : answering,
    unfacted: !fact && index.facts.wordings.length > 0 ? 1 : 0,
    gapClose: weighing.gapCloses.get(passage.passage.source) ?? 0,
    unknown: weighing.unknownIn(passage.passage.source),
    names: Math.min(2, units.filter(({ kind }, unit) => kind === 'name' && (stated[unit] ?? 0) === 0).length),
    nobody: lacksKind && persons.has(wants) ? 1 : 0,
    nowhere: lacksKind && places.has(wants) ? 1 : 0,
    noKind: lacksKind && !persons.has(wants) && !places.has(wants) ? 1 : 0,
    truth: question.truth ? 1 : 0,
    reason: wants === 'reason' ? 1 : 0,
    time: times.has(wants) ? 1 : 0,
    parts: Math.log(units.length || 1),
    one: 1,
  };
}
