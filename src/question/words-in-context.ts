import type { SearchIndex } from '../index/search-index.ts';
import { editDistance } from '../language/edit-distance.ts';
import { askingWords } from '../language/english/asking-words.ts';
import { chatSpellings, englishStopWords } from '../language/english/stop-words.ts';
import type { Token } from '../language/tokens.ts';
import { isOrdinaryWord } from '../language/word-frequency.ts';

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

/** “Wag Yi”: a word unknown by itself, beside one word of a name, is the name's other word where it is one slip away. */
export function nearNameWord(
  form: string,
  beside: readonly (Token | undefined)[],
  index: SearchIndex,
): string | undefined {
  if (form.length < 3 || index.spelling.knows(form) || englishStopWords.has(form)) return undefined;
  for (const token of beside) {
    // “Of” stands beside a word of every office.
    if (!token || englishStopWords.has(token.form)) continue;
    const words = index.lexicon.nameNeighbours.get(token.form);
    for (const word of words ?? []) if (word.length > 2 && editDistance(form, word) === 1) return word;
  }
  return undefined;
}

/**
 * A name that chat spells as it sounds, which is no slip: “the us”, and “chinas foreign minister” of a name that the
 * account has.
 */
export function nameInSmall(
  form: string,
  before: string | undefined,
  { lexicon }: SearchIndex,
): string | undefined {
  if (form === 'us' && before === 'the') return 'usa';
  if (!form.endsWith('s') || lexicon.properForms.has(form) || isOrdinaryWord(form)) return undefined;
  const name = form.slice(0, -1);
  return name.length > 2 && lexicon.properForms.has(name) ? name : undefined;
}
