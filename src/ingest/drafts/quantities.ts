import type { Quantity } from '../../language/quantities/quantity.ts';
import { readQuantities } from '../../language/quantities.ts';

/** An amount that a sentence gives, as a fact has it (UTF-16 offsets, end exclusive). */
export interface DraftQuantity {
  readonly kind: 'money' | 'percent' | 'duration' | 'count' | 'vote' | 'number';
  /** A number where the sentence gives just one; else its words, “more than 40 million”, “9 votes to 6”. */
  readonly value: number | string;
  readonly unit?: string;
  readonly start: number;
  readonly end: number;
  /** What is counted, as a question names it: “members”; empty of what is not counted. */
  readonly counted: string;
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

/** What an amount is for: crowns a year, vehicles per day. */
const rate =
  /^ (?:a|an|per|each|every) (?:year|month|week|day|night|hour|minute|head|person|member|plot|unit|tonne|share)\b/;
/** What stands before an amount and belongs to it: from 60 to 75 crowns, 7 of 40 panels, an hour and 35 minutes. */
const numeral = String.raw`(?:[$€£¥]?\d[\d.,]*|${'one two three four five six seven eight nine ten eleven twelve'.replaceAll(' ', '|')})`;
const spanLead = new RegExp(
  String.raw`\b(?:between |just |only |a total of |from ${numeral} to |(?<!\bof )${numeral} (?:out )?of (?:the |its |their |his |her )?|(?:an|one|two|three|\d+) (?:hours?|days?|years?) and )$`,
  'i',
);
/** What joins two amounts that mean something together only: 46 votes against 31, from 60 to 75 crowns. */
const pairJoint =
  /^,? (?:to|against|out of|instead of|rather than|compared with|up from|down from|or)(?: the| only| just)? $/;
const statedNumber =
  /\b(?:was|were|is|are|reached|totalled|totaled|numbered|st(?:oo|an)ds? at|came to|rose to|fell to|grew to)(?: about| some| nearly| almost| around)? $/i;
const statedFrom = 10;
const overSpan = /\bover $/i;
/** “The second accident in 14 months” tells no length of time. */
const ordinalBefore =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:th|nd|rd|st))\b[^,;]* in $/i;

/**
 * The amounts of money, percentages, durations, counts and votes of a sentence, in its order, each with its whole
 * meaning: “more than”, a range, what it is for, and what it is set against. How long ago something was and how old
 * somebody is are none, nor is one of anything.
 */
export function draftQuantities(sentence: string): DraftQuantity[] {
  const found = readQuantities(sentence).flatMap((quantity) => toDraft(quantity, sentence) ?? []);
  const joined: DraftQuantity[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (!last || !isPair(last, next, sentence)) {
      joined.push(next);
      continue;
    }
    const { kind, start, counted } = last;
    joined[joined.length - 1] = {
      kind,
      value: sentence.slice(start, next.end),
      start,
      end: next.end,
      counted,
    };
  }
  return joined;
}

function isPair(last: DraftQuantity, next: DraftQuantity, sentence: string): boolean {
  const isAlike = last.kind === next.kind || next.kind === 'number';
  return isAlike && last.kind !== 'vote' && pairJoint.test(sentence.slice(last.end, next.start));
}

function toDraft(quantity: Quantity, sentence: string): DraftQuantity | undefined {
  const named = nameUnit(quantity, sentence);
  if (!named) return undefined;
  const { value, to, scale, text } = quantity;
  // “Over seven days” is how long something took, more often than that it took more.
  const isSpan =
    named.kind === 'duration' &&
    quantity.approximate === 'over' &&
    overSpan.test(sentence.slice(0, quantity.start));
  const { approximate, around } = isSpan ? { approximate: undefined, around: undefined } : quantity;
  const lead = spanLead.exec(sentence.slice(0, around?.start ?? quantity.start))?.[0] ?? '';
  const isRange = to !== undefined && named.kind !== 'vote';
  const start = (around?.start ?? quantity.start) - lead.length;
  const plainEnd = around?.end ?? quantity.end;
  const end = plainEnd + (rate.exec(sentence.slice(plainEnd))?.[0].length ?? 0);
  const counted = named.kind === 'count' ? quantity.unit.words : '';
  const place = { kind: named.kind, start, end, counted };
  if (named.kind === 'vote') return { ...place, value: text };
  const per = sentence.slice(plainEnd, end);
  if (!isRange && approximate === undefined && lead === '') {
    const word = scaleWords[scale];
    const unit = `${word ?? ''}${named.unit}${per}`.trim();
    return { ...place, value: value / (word === undefined ? 1 : scale), ...(unit === '' ? {} : { unit }) };
  }
  const whole = sentence.slice(start, end);
  const { words } = quantity.unit;
  const isBehind = words !== '' && sentence.slice(start, plainEnd).endsWith(words);
  if (!isBehind) return { ...place, value: whole };
  return {
    ...place,
    value: sentence.slice(start, plainEnd - words.length).trim(),
    unit: `${words}${per}`,
  };
}

/** The unit of a quantity as a fact has it, with the kind of the draft; undefined where none is to be drafted. */
function nameUnit(
  { value, unit, text, start, tells }: Quantity,
  sentence: string,
): { kind: DraftQuantity['kind']; unit: string } | undefined {
  const { kind, name, words } = unit;
  switch (kind) {
    case 'money':
      return { kind, unit: /\p{L}{3}/u.test(words) ? words : (currencyWords[name] ?? name) };
    case 'percent':
      return { kind, unit: name === '%' ? name : words };
    case 'duration':
      // “In six days” is when, and not how long.
      return tells ||
        /\bin (?:about )?$/i.test(sentence.slice(0, start)) ||
        ordinalBefore.test(sentence.slice(0, start))
        ? undefined
        : { kind, unit: /^\p{Script=Latin}/u.test(words) ? toPlural(name) : words };
    case 'vote':
      return { kind, unit: '' };
    case 'number': {
      const isStated = statedNumber.test(sentence.slice(0, start)) && value >= statedFrom;
      return isStated && tells === undefined ? { kind, unit: '' } : undefined;
    }
    default: {
      const isCounted =
        value !== 1 &&
        !/^(?:time|thing|way|kind|sort|other|part|side|point)$/.test(name) &&
        !text.includes(`-${words}`);
      const isKnown = !/^\d/.test(text) && determiner.test(sentence.slice(0, start));
      return isCounted && !isKnown ? { kind: 'count', unit: words } : undefined;
    }
  }
}

function toPlural(name: string): string {
  return name === 'century' ? 'centuries' : `${name}s`;
}
