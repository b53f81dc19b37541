import type { Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';
import { gapFailures } from './gap-guard.ts';
import type { Guard, Guarded } from './guard.ts';
import { kindFailures } from './kind-guard.ts';
import { speakerFailures } from './people-guards.ts';
import { missingFailures, turnFailures, uncountedFailures } from './unit-guards.ts';

/** Every guard, in the order in which what they find is told. */
const guards: readonly Guard[] = [
  missingFailures,
  uncountedFailures,
  turnFailures,
  speakerFailures,
  kindFailures,
  gapFailures,
];

/** What every guard has against a passage's answering. */
export function failuresOf(guarded: Guarded, weighing: Weighing): Failure[] {
  const failures: Failure[] = [];
  for (const guard of guards) {
    for (const failure of guard(guarded, weighing)) failures.push(failure);
  }
  return failures;
}
