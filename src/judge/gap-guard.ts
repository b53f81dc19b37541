import { nearnessOf } from '../rank/nearest-gaps.ts';
import type { PlacedUnit, Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';
import { type Guarded, noFailures } from './guard.ts';

/** How much of a gap's nearness it takes that a fact is likelier meant (see Meant). */
const aheadCredit = 0.2;
/** By how much a question must be nearer to what is not told than to a fact, which else is taken at its word. */
const lead = 0.1;
/** The nearness of a question that is put in the very words of what is not told. */
const inItsWords = nearnessOf({ likeness: 1, closeness: 1 });
/** With more of the question's weight beside what is not told, a fact that has it is what is asked for. */
const besideShare = 0.4;

/**
 * A question that comes nearer to what editors wrote down as not told than to a fact is not answered by it, unless
 * the fact has much of it that no way to ask for the other has.
 */
export function gapFailures(
  { passage, found, stated, likeness, closeness, ahead }: Guarded,
  { gaps, question, total, persons }: Weighing,
): readonly Failure[] {
  const nearest = gaps.get(passage.source);
  if (!nearest) return noFailures;
  const nearer = nearest.nearness - nearnessOf({ likeness, closeness }) - aheadCredit * ahead;
  if (nearer <= 0 || (nearer <= lead && nearest.nearness < inItsWords)) return noFailures;
  // Of somebody else it may be told.
  const [only, ...more] = persons;
  const isOfAnother = (each: PlacedUnit) =>
    (stated[each.position] ?? 0) > 0 && (nearest.found[each.position] ?? 0) === 0;
  if (only && more.length === 0 && isOfAnother(only)) return noFailures;
  let beside = 0;
  for (const [unit, { weight }] of question.units.entries()) {
    if ((found[unit] ?? 0) > 0 && (nearest.found[unit] ?? 0) === 0) beside += weight;
  }
  return beside > besideShare * total ? noFailures : [{ guard: 'gap', read: nearest.gap.id }];
}
