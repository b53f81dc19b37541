import { compareSaid } from '../checking/compare-said.ts';
import { readSaid } from '../checking/said.ts';
import type { Answer } from '../judge/answer.ts';
import type { Entity } from '../knowledge/schema.ts';
import { answeringFacts } from '../show/short-answer.ts';
import type { SetQuestion } from './question-set.ts';
import type { Result, Run } from './result.ts';

/** How a result stands against what its question accepts. */
export interface Verdict {
  readonly question: SetQuestion;
  readonly result: Result;
  readonly basis: Answer | undefined;
  /** Answered from an accepted paragraph, or rightly not answered. */
  readonly right: boolean;
  /** The first citation is an accepted paragraph; undefined where the question has no answer. */
  readonly firstRight: boolean | undefined;
  /** The reply holds an accepted string; undefined where the question has none. */
  readonly holds: boolean | undefined;
  /** The short answer says otherwise (see contradicts); undefined where the question has no accepted string. */
  readonly contradicts: boolean | undefined;
}

/** How many, of how many. */
type Count = readonly [count: number, of: number];

/** Figures over a set of verdicts; shares from 0 to 1. */
export interface Score {
  readonly questions: number;
  readonly right: number;
  readonly accuracy: number;
  /** The share of the answerable whose first passage is right, answered or not. */
  readonly firstPassage: number;
  /** Unanswerable questions that were answered. */
  readonly falseAnswers: Count;
  /** Answerable questions that were not answered. */
  readonly falseRefusals: Count;
  /** Questions with an accepted string whose reply holds one. */
  readonly holding: Count;
  /** Questions with an accepted string that the short answer contradicts. */
  readonly contradicting: Count;
}

/** Judges a run by what its question accepts. */
export function judge(question: SetQuestion, { result, basis }: Run): Verdict {
  const [first] = result.citations;
  const accepted =
    first !== undefined &&
    question.paragraphs.includes(first.paragraph) &&
    (question.source === undefined || question.source === first.source);
  const hasAnswer = question.answerable && question.answer.length > 0;
  return {
    question,
    result,
    basis,
    right: question.answerable ? result.outcome === 'answered' && accepted : result.outcome !== 'answered',
    firstRight: question.answerable ? accepted : undefined,
    holds: hasAnswer ? holdsAccepted(result.text, question.answer) : undefined,
    contradicts: hasAnswer
      ? result.answer !== null && contradicts(result.answer, question.answer, basis)
      : undefined,
  };
}

/** Whether a text holds an accepted string. Small and capital letters are one, and a full stop need not stand there. */
export function holdsAccepted(text: string, accepted: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return accepted.some((each) => lower.includes(each.toLowerCase().replace(/\.$/, '').trim()));
}

/**
 * Whether a short answer says otherwise than what is accepted: it holds no accepted string, is of the same kind as one,
 * and has another value. Figures and dates are of the same kind where they cannot both be true of one thing (see
 * compareSaid); the short answer contradicts where none of them is accepted, be it less or more exactly. Names are
 * those that the source knows, and of the same kind where it says so: a person for a person. They contradict where none
 * is accepted. What is put in other words contradicts nothing, as nobody can tell without reading it; nor does a fact's
 * whole statement, which is shown for want of a short answer.
 */
function contradicts(short: string, accepted: readonly string[], basis: Answer | undefined): boolean {
  const statements = basis ? answeringFacts(basis).map(({ fact }) => fact.statement) : [];
  if (holdsAccepted(short, accepted) || statements.some((each) => short.includes(each))) return false;
  const said = readSaid(short);
  const comparisons = accepted.flatMap((each) =>
    readSaid(each).flatMap((stated) =>
      said.flatMap((one) => [compareSaid(one, stated), compareSaid(stated, one)]),
    ),
  );
  if (comparisons.some((each) => each === 'same' || each === 'rounded')) return false;
  if (comparisons.includes('other')) return true;
  const entities = basis?.evidence[0]?.passage.source.entities ?? [];
  const named = entities.filter((entity) => isNamed(entity, short));
  const right = entities.filter((entity) => accepted.some((each) => isNamed(entity, each)));
  return (
    named.some(({ kind }) => right.some((each) => each.kind === kind)) &&
    !named.some((entity) => right.includes(entity))
  );
}

/** Whether a text names an entity: by its name, another of its names, or a word of its name (Lavrov). */
function isNamed({ name, aliases }: Entity, text: string): boolean {
  return [name, ...aliases].some((each) => text.includes(each)) || name.split(' ').includes(text);
}

/** The figures over a set of verdicts. */
export function toScore(verdicts: readonly Verdict[]): Score {
  const answerable = verdicts.filter(({ question }) => question.answerable);
  const unanswerable = verdicts.filter(({ question }) => !question.answerable);
  const right = verdicts.filter((verdict) => verdict.right).length;
  return {
    questions: verdicts.length,
    right,
    accuracy: ratio(right, verdicts.length),
    firstPassage: ratio(answerable.filter(({ firstRight }) => firstRight).length, answerable.length),
    falseAnswers: [unanswerable.filter((verdict) => !verdict.right).length, unanswerable.length],
    falseRefusals: [
      answerable.filter(({ result }) => result.outcome !== 'answered').length,
      answerable.length,
    ],
    holding: countOf(verdicts.map(({ holds }) => holds)),
    contradicting: countOf(verdicts.map((verdict) => verdict.contradicts)),
  };
}

/** How many are so, of those of which it can be told. */
function countOf(each: readonly (boolean | undefined)[]): Count {
  const known = each.filter((one) => one !== undefined);
  return [known.filter(Boolean).length, known.length];
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
