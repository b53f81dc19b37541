import type { Quantity } from '../../language/quantities/quantity.ts';
import { readQuantities } from '../../language/quantities.ts';

/** An amount that a sentence gives, as a fact has it. */
export interface DraftQuantity {
  readonly kind: 'money' | 'percent' | 'duration' | 'count';
  readonly value: number | string;
  readonly unit: string;
}

/** The scales that a unit is written with; another is multiplied out. */
const scaleWords: Readonly<Record<number, string>> = {
  100: 'hundred ',
  1e3: 'thousand ',
  1e6: 'million ',
  1e9: 'billion ',
  1e12: 'trillion ',
};
/** What a sign of a currency stands for. */
const currencyWords: Readonly<Record<string, string>> = {
  USD: 'US dollars',
  CAD: 'Canadian dollars',
  AUD: 'Australian dollars',
  NZD: 'New Zealand dollars',
  HKD: 'Hong Kong dollars',
  SGD: 'Singapore dollars',
  EUR: 'euros',
  GBP: 'pounds',
  CNY: 'yuan',
  RUB: 'rubles',
  INR: 'rupees',
  KRW: 'won',
};
/** “The two countries” counts nothing that a reader would ask for. */
const determiner = /\b(?:the|these|those|all|both|their|his|her|its|our|other|first|last|next|of) $/i;

/**
 * The amounts of money, percentages, durations and counts of a sentence, in its order. How long ago something was and
 * how old somebody is are none, nor is one of anything.
 */
export function draftQuantities(sentence: string): DraftQuantity[] {
  return readQuantities(sentence).flatMap((quantity) => {
    const named = nameUnit(quantity, sentence);
    if (!named) return [];
    const { value, to, scale } = quantity;
    const word = scaleWords[scale];
    const by = word === undefined ? 1 : scale;
    return [
      {
        kind: named.kind,
        value: to === undefined ? value / by : `${value / by} to ${to / by}`,
        unit: `${word ?? ''}${named.unit}`,
      },
    ];
  });
}

/** The unit of a quantity as a fact has it, with the kind of the draft; undefined where none is to be drafted. */
function nameUnit(
  { value, unit, text, start, tells }: Quantity,
  sentence: string,
): Pick<DraftQuantity, 'kind' | 'unit'> | undefined {
  const { kind, name, words } = unit;
  switch (kind) {
    case 'money':
      return { kind, unit: /\p{L}{3}/u.test(words) ? words : (currencyWords[name] ?? name) };
    case 'percent':
      return { kind, unit: name === '%' ? name : words };
    case 'duration':
      return tells ? undefined : { kind, unit: /^\p{Script=Latin}/u.test(words) ? toPlural(name) : words };
    case 'vote':
    case 'number':
      return undefined;
    default: {
      const isCounted = value !== 1 && name !== 'time' && !text.includes(`-${words}`);
      const isKnown = !/^\d/.test(text) && determiner.test(sentence.slice(0, start));
      return isCounted && !isKnown ? { kind: 'count', unit: words } : undefined;
    }
  }
}

function toPlural(name: string): string {
  return name === 'century' ? 'centuries' : `${name}s`;
}
