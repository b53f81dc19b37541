import type { Wanted } from '../language/wanted.ts';
import type { Question } from '../question/question.ts';

/** Kinds of which one answers for the others: a year is told with the day, a percentage is an amount. */
const families: readonly (readonly Wanted[])[] = [
  ['date', 'day', 'month', 'since', 'elapsed', 'duration', 'frequency'],
  ['amount', 'count', 'percent', 'money', 'elapsed', 'duration'],
  ['place', 'country', 'site'],
  ['person', 'organisation', 'role', 'country'],
];

/** Kinds that ask for nothing in particular, and may be answered by what answers any. */
export const openKinds: ReadonlySet<Wanted> = new Set(['any', 'truth', 'list', 'view', 'topic']);

const whats = ['what', 'which', "what's"];

/** What a wording is worth that asks for another kind of answer, and one that asks yes or no; by measuring. */
const otherKind = 0.8;
const yesOrNo = 0.9;

/**
 * How far a way to ask for a fact may be taken for a question by the kinds of answer that they want, 0–1: “why did
 * they meet” shares its words with “when did they meet”, and is another question.
 */
export function kindAgreement(
  { wants: asked, forms }: Pick<Question, 'wants' | 'forms'>,
  worded: Wanted,
): number {
  if (
    asked === 'any' &&
    !openKinds.has(worded) &&
    worded !== 'organisation' &&
    whats.some((form) => forms.has(form))
  )
    return otherKind;
  if (asked === worded || openKinds.has(asked)) return 1;
  if (worded === 'truth') return yesOrNo;
  const areOfOneFamily = families.some((family) => family.includes(asked) && family.includes(worded));
  return openKinds.has(worded) || areOfOneFamily ? 1 : otherKind;
}
