import { englishStopWords } from '../../language/english/stop-words.ts';
import { numberOfWord } from '../../language/number-words.ts';
import { numberOfDigits } from '../../language/numbers.ts';
import { currencies, quantityPatterns as patterns, scales } from './quantity-patterns.ts';

/** An amount that a sentence gives (UTF-16 offsets in it, end exclusive). */
export interface Quantity {
  readonly kind: 'money' | 'percent' | 'duration' | 'count';
  readonly value: number | string;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const irregularPlurals =
  /^(?:people|men|women|children|species|troops|aircraft|sheep|series|personnel|staff|police|km2?|km²|mi|m|kg|metres?|meters?|ft|mph|tonnes?|hectares?|lives|wives)$/;
const noPlural = /(?:ss|us|is|ous|'s)$/;
/** “The two countries” counts nothing that a reader would ask for. */
const determiner = /\b(?:the|these|those|all|both|their|his|her|its|our|other|first|last|next|of) $/i;
/** “The first in two years” tells how long ago the last one was, not how long something takes. */
const superlative =
  /\b(?:first|last|highest|lowest|largest|biggest|worst|best|\p{L}+est)\b.{0,60}\b(?:in|for|over) (?:the (?:last|past) )?$/iu;
const year = /^(?:1\d{3}|20\d\d)$/;

/** The amounts of money, percentages, durations and counts of a sentence, in its order. */
export function findQuantities(sentence: string): Quantity[] {
  const found: Quantity[] = [];
  const add = (quantity: Quantity | undefined) => {
    const isFree = quantity && !found.some(({ start, end }) => quantity.start < end && quantity.end > start);
    if (isFree) found.push(quantity);
  };
  for (const match of [
    ...sentence.matchAll(patterns.moneyBefore),
    ...sentence.matchAll(patterns.moneyAfter),
  ]) {
    const { currency = '' } = match.groups ?? {};
    add(toQuantity(match, { kind: 'money', unit: currencies[currency.toLowerCase()] ?? currency }));
  }
  for (const match of sentence.matchAll(patterns.percent))
    add(toQuantity(match, { kind: 'percent', unit: '%' }));
  for (const match of sentence.matchAll(patterns.duration)) {
    const { unit = '' } = match.groups ?? {};
    if (superlative.test(sentence.slice(0, match.index)) || /^\p{Lu}/u.test(unit)) continue;
    add(toQuantity(match, { kind: 'duration', unit: toPlural(unit) }));
  }
  for (const match of sentence.matchAll(patterns.population)) {
    add(toQuantity(match, { kind: 'count', unit: 'people' }));
  }
  for (const match of sentence.matchAll(patterns.count)) add(toCount(match));
  return found.sort((a, b) => a.start - b.start);
}

function toQuantity(
  match: RegExpExecArray,
  { kind, unit }: Pick<Quantity, 'kind' | 'unit'>,
): Quantity | undefined {
  const { number = '', upper, scale: written } = match.groups ?? {};
  const low = toNumber(number);
  if (low === undefined) return undefined;
  const high = upper === undefined ? undefined : toNumber(upper);
  const scaled = written === undefined ? undefined : (scales[written.toLowerCase()] ?? written.toLowerCase());
  return {
    kind,
    value: high === undefined ? low : `${number} to ${upper}`,
    unit: scaled === undefined ? unit : `${scaled} ${unit}`,
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** A count and what is counted: the words as far as the first plural. One of something counts nothing. */
function toCount(match: RegExpExecArray): Quantity | undefined {
  const { number = '', noun = '', scale: written } = match.groups ?? {};
  const words = noun.split(' ');
  const last = words.findIndex((word) => isPlural(word.toLowerCase()));
  const before = match.input.slice(0, match.index);
  if (determiner.test(before) && numberOfWord(number.toLowerCase()) !== undefined) return undefined;
  if (last === -1 || words.slice(0, last + 1).some((word) => isGrammar(word))) return undefined;
  if (toNumber(number) === 1 || (year.test(number) && written === undefined)) return undefined;
  const unit = words.slice(0, last + 1).join(' ');
  const quantity = toQuantity(match, { kind: 'count', unit });
  if (!quantity) return undefined;
  return { ...quantity, end: match.index + match[0].length - noun.length + unit.length };
}

function isPlural(word: string): boolean {
  return irregularPlurals.test(word) || (/s$/.test(word) && word.length > 3 && !noPlural.test(word));
}

function isGrammar(word: string): boolean {
  return (
    englishStopWords.has(word.toLowerCase()) ||
    /^(?:percent|per|million|billion|times|seconds|minutes|hours|days|weeks|months|years|decades|centuries)$/.test(
      word,
    )
  );
}

function toNumber(text: string): number | undefined {
  if (/^\d/.test(text)) return numberOfDigits(text);
  const [tens = '', ones] = text.toLowerCase().split('-');
  const value = numberOfWord(tens);
  if (value === undefined) return undefined;
  return value + (ones === undefined ? 0 : (numberOfWord(ones) ?? 0));
}

function toPlural(unit: string): string {
  const lower = unit.toLowerCase();
  if (/s$/.test(lower)) return lower;
  return lower === 'century' ? 'centuries' : `${lower}s`;
}
