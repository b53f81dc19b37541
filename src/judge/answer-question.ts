import type { SearchIndex } from '../index/search-index.ts';
import { isCurated } from '../knowledge/curated.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit } from '../question/question-unit.ts';
import type { Rereading } from '../question/rereading.ts';
import { understandQuestion } from '../question/understand-question.ts';
import type { Answer, Outcome } from './answer.ts';
import { leadingEvent, withLeadingEvent } from './bare-question.ts';
import type { Evidence } from './evidence.ts';
import { rereadingsOf } from './second-reading.ts';
import { thresholds } from './thresholds.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** By how much a second reading must pass the threshold, as it is less likely than the first. */
const rereadingLead = 0.1;
/**
 * Whoever asks in nothing but asking words has the leading event in mind, and whoever types nothing but what an account
 * has wants to read of it: both are answered for less.
 */
const bareThreshold = 0.2;
/** So many parts a question of nothing but keywords has. */
const keywordLimit = 4;
/** By how much it must be surer than an answer that the first gave already, of which a word was not found. */
const surerBy = 0.25;

/**
 * Answers a question from an index. A question that is not answered as typed is read again: words that the knowledge
 * lacks may be slips for words that it has. So is one that was typed in haste and answered without a word of it. A
 * passage without facts is not: too many words lie near by chance. The same question always gets the same answer.
 */
export function answerQuestion(text: string, index: SearchIndex): Answer {
  const typed = understandQuestion(text, index);
  const first = answerReading(typed, index);
  const [nearest] = first.evidence;
  if (nearest?.isAsked) return first;
  const bare = withLeadingEvent(typed, index);
  if (bare !== undefined) {
    const reading = { ...understandQuestion(bare, index), text: typed.text };
    return withEventFirst(answerReading(reading, index, { answered: bareThreshold }), index);
  }
  if (nearest && nearest.fact === undefined) return first;
  // What editors know to be asked, and not told, is no slip for what is told.
  if (nearest?.failures.some(({ guard }) => guard === 'gap')) return first;
  const answered = first.outcome === 'answered';
  if (answered && (!first.question.hasty || nearest?.missing.length === 0)) return first;
  const least = answered ? confidenceOf(first) + surerBy : 0;
  let best: Answer | undefined;
  for (const instead of rereadingsOf(first.question, first.evidence, index)) {
    const again = answerReading(understandQuestion(text, index, { instead }), index);
    if (fits(again, instead) && confidenceOf(again) > (best ? confidenceOf(best) : least)) best = again;
  }
  return best ?? first;
}

/** A question that names no more than the leading event is answered from where that is told, if nothing else answers it. */
function withEventFirst(answer: Answer, { knowledge }: SearchIndex): Answer {
  const { outcome, evidence } = answer;
  const told = leadingEvent(knowledge.sources[0])?.cites[0];
  const first = evidence.find(({ passage }) => passage.paragraph.number === told);
  const lacksKind = first?.failures.some(({ guard }) => guard === 'kind') ?? true;
  if (outcome === 'answered' || !first || first.held || lacksKind) return answer;
  return { ...answer, outcome: 'answered', evidence: [first, ...evidence.filter((each) => each !== first)] };
}

/**
 * Answers a question as if nobody had written it down word for word: whoever puts it a little otherwise gets this.
 */
export function answerOtherwise(text: string, index: SearchIndex): Answer {
  return answerReading(understandQuestion(text, index), index, { inItsWords: false });
}

function answerReading(
  question: Question,
  index: SearchIndex,
  { answered = thresholds.answered, inItsWords = true }: { answered?: number; inItsWords?: boolean } = {},
): Answer {
  const evidence = weighEvidence(question, index, { inItsWords });
  const [best] = evidence;
  const needed = isKeywords(question) && best && best.sureness.lost === 0 ? bareThreshold : answered;
  const outcome = outcomeOf(question, { best, answered: needed });
  return { outcome, question, evidence, thresholds: { ...thresholds, answered: needed } };
}

/** Whether a question is of nothing but a few words that tell: “trade 2021”, “ministers?”. */
function isKeywords({ units, words, wants, truth }: Question): boolean {
  return wants === 'any' && !truth && units.length <= keywordLimit && words.length <= units.length + 1;
}

/** So much of what a second reading finds must stand in the question as it was typed. */
const typedWeight = 0.15;

/**
 * Whether a second reading answers plainly, by the very words that it put in, and not by these alone: any word lies
 * near to some of the knowledge, also where the question is about something else.
 */
function fits({ outcome, question, evidence: [best] }: Answer, instead: Rereading): boolean {
  if (outcome !== 'answered' || !best || best.confidence < thresholds.answered + rereadingLead) return false;
  if (best.missing.some(({ typed }) => instead.has(typed.toLowerCase()))) return false;
  const typed = question.units.filter((unit) => !best.missing.includes(unit) && !isReread(unit, instead));
  return typed.reduce((sum, { weight }) => sum + weight, 0) >= typedWeight;
}

/** Whether a word of a unit was put in by a second reading. */
function isReread({ typed }: QuestionUnit, instead: Rereading): boolean {
  return typed
    .toLowerCase()
    .split(' ')
    .some((word) => instead.has(word));
}

function confidenceOf({ evidence: [best] }: Answer): number {
  return best?.confidence ?? 0;
}

function outcomeOf(
  { asksOfMember }: Question,
  { best, answered }: { best: Evidence | undefined; answered: number },
): Outcome {
  if (best?.isAsked) return 'answered';
  // An account of what others did tells members nothing of themselves; a text that nobody curated may be a guide.
  if (!best || (asksOfMember && isCurated(best.passage.source))) return 'none';
  if (!best.held && best.confidence >= answered) return 'answered';
  return best.confidence >= thresholds.related ? 'related' : 'none';
}
