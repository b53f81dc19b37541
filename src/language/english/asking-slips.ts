import { askingWords } from './asking-words.ts';
import { chatSpellings } from './stop-words.ts';

/**
 * Slips that are words themselves, told by what stands beside them: “were did” is “where did”, as no sentence has
 * two auxiliaries in a row, “they meat” is “they meet”, a “dose” that asks, or is done for somebody, is “does”, and
 * “how many tears” is of years; undefined for every other word.
 */
export function askingForm(
  form: string,
  beside: { before: string | undefined; after: string | undefined },
): string | undefined {
  const { after } = beside;
  const before =
    beside.before === undefined ? undefined : (chatSpellings.get(beside.before) ?? beside.before);
  if (form === 'meat' && before !== undefined && (auxiliaries.test(before) || subjects.test(before)))
    return 'meet';
  if (form === 'were' && after !== undefined && auxiliaries.test(after)) return 'where';
  if (before === 'many') return slipsOfTime.get(form);
  const asks = before === undefined || askingWords.has(before) || before === 'that';
  const isDone = after !== undefined && after !== 'of';
  return form === 'dose' && isDone && (asks || after === 'for') ? 'does' : undefined;
}

/** What “years” and other measures of time become under a thumb. */
const slipsOfTime: ReadonlyMap<string, string> = new Map([
  ['tears', 'years'],
  ['yeats', 'years'],
  ['mouths', 'months'],
  ['moths', 'months'],
  ['weaks', 'weeks'],
  ['dats', 'days'],
]);

const subjects = /^(?:they|we|he|she|to|both|gonna|and)$/;
const auxiliaries = /^(?:did|do|does|is|are|was|will|has|have)$/;
