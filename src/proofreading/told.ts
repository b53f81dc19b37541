import { compareSaid } from '../checking/compare-said.ts';
import { readSaid, type Said } from '../checking/said.ts';
import { isStopWord } from '../language/grammars.ts';
import { numberWordOf, ordinalOf } from '../language/number-words.ts';
import { numberOfDigits } from '../language/numbers.ts';
import { readQuantities } from '../language/quantities.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenise } from '../language/tokens.ts';

/** What a text tells, made ready to hold other texts against it. */
export interface Told {
  readonly text: string;
  readonly said: readonly Said[];
  /** Every number of it, whatever it counts, in digits and words. */
  readonly numbers: ReadonlySet<number>;
  /** Its words, each in small letters and as its stem. */
  readonly words: ReadonlySet<string>;
}

/** Reads what a text tells. */
export function toTold(text: string): Told {
  const tokens = tokenise(text);
  const words = tokens.flatMap(({ form }) => [form, stem(form)]);
  return { text, said: readSaid(text), numbers: numbersOf(text), words: new Set(words) };
}

function numbersOf(text: string): Set<number> {
  const counted = readQuantities(text).flatMap(({ value, to, abstaining }) => [value, to, abstaining]);
  const written = tokenise(text).map(({ kind, form }) =>
    kind === 'number' ? numberOfDigits(form) : (numberWordOf(form)?.value ?? ordinalOf(form)),
  );
  return new Set([...counted, ...written].filter((number) => number !== undefined));
}

/**
 * The figures and dates of a text that another does not tell. One that is told less or more exactly is told, and so is
 * a figure whose number stands there with another unit: “83 members” in “eighty-three had come”.
 */
export function untoldFigures(text: string, told: Told): Said[] {
  const all = readSaid(text);
  // The day of the week follows from a date, and need not be told beside it.
  const isDated = all.some(({ kind }) => kind === 'date');
  return all.filter((said) => !(isDated && said.kind === 'weekday') && !isTold(said, told));
}

/** Digits of a text that are no figure and no date, and are not told: times of day, and numbers that tell which. */
export function untoldDigits(text: string, { numbers }: Told): string[] {
  const said = readSaid(text);
  return [...text.matchAll(/\d+(?:[.,:]\d+)*/g)].flatMap(({ 0: digits, index }) => {
    const end = index + digits.length;
    // The time of day beside a date is no part of what is compared of it.
    const isRead = said.some((each) => each.start < end && index < each.end);
    if (isRead && !digits.includes(':')) return [];
    const [first = 0, ...others] = digits.split(':').map(numberOfDigits);
    // 14:00 is 2 p.m., where no minutes are said.
    const readings = others.length > 0 ? [first, first - hoursOfHalfDay, first + hoursOfHalfDay] : [first];
    const isThere =
      readings.some((each) => numbers.has(each)) && others.every((each) => each === 0 || numbers.has(each));
    return isThere ? [] : [digits];
  });
}

const hoursOfHalfDay = 12;

/** Whether a figure or date is told. */
export function isTold(said: Said, { said: others, numbers }: Told): boolean {
  if (others.some((other) => ['same', 'rounded'].includes(compareSaid(said, other)))) return true;
  if (!('quantity' in said)) return false;
  const { value, to, abstaining } = said.quantity;
  return [value, to, abstaining].every((each) => each === undefined || numbers.has(each));
}

/** The share of a text's own words that must be told where they are put otherwise. */
const wordShare = 2 / 3;

/**
 * Whether what a text says is told, in whatever order: its figures and dates, its names by one of their words at least,
 * and most of the other words that say something.
 */
export function tellsAll(text: string, told: Told): boolean {
  if (fold(told.text).includes(fold(text))) return true;
  if (untoldFigures(text, told).length > 0) return false;
  const figures = readSaid(text);
  const words = tokenise(text).filter(
    ({ kind, form, start, end }) =>
      kind !== 'number' && !isStopWord(form) && !figures.some((each) => each.start < end && start < each.end),
  );
  const isFound = ({ form }: Token) => told.words.has(form) || told.words.has(stem(form));
  const runs = toRuns(words, text);
  const others = words.filter(({ surface }) => !isCapital(surface));
  return runs.every((run) => run.some(isFound)) && others.filter(isFound).length >= others.length * wordShare;
}

/** The names of a text, as runs of words with a capital. */
function toRuns(words: readonly Token[], text: string): Token[][] {
  const runs: Token[][] = [];
  let last: Token | undefined;
  for (const word of words) {
    if (!isCapital(word.surface)) continue;
    const run = last && text.slice(last.end, word.start) === ' ' ? runs.at(-1) : undefined;
    if (run) run.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}

function isCapital(surface: string): boolean {
  return /^\p{Lu}/u.test(surface);
}

function fold(text: string): string {
  return tokenise(text)
    .map(({ form }) => form)
    .join(' ');
}
