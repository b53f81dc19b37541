import type { IndexedFact } from '../index/fact-index.ts';
import type { Entity, Fact } from '../knowledge/schema.ts';
import { toValueText } from '../knowledge/value-text.ts';
import type { Wanted } from '../language/wanted.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const numerals =
  'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several|few|couple of|\\d[\\d.,]*';
const span = `(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))`;
const quantity =
  '\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|million|billion|dozens?|half|quarter|third|majority|several|no';

/** What a text must hold to give an answer of a kind; kinds that are not here ask for nothing in particular. */
const patterns: Partial<Record<Wanted, RegExp>> = {
  date: new RegExp(
    `\\b(?:${months}|${weekdays})\\b|\\b1\\d{3}s?\\b|\\b20\\d\\ds?\\b|\\b(?:today|tomorrow|yesterday|the (?:next|following|previous) (?:day|week|month|year)|(?:day|week|month|year)s? (?:before|after|later|earlier)|century|BC|AD)\\b`,
    'i',
  ),
  day: new RegExp(
    `\\b(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months})|(?:${months}) \\d{1,2}(?!\\d)|${weekdays})\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b`,
    'i',
  ),
  month: new RegExp(`\\b(?:${months})\\b|\\b\\d{4}-\\d\\d\\b`),
  since: new RegExp(
    `\\b(?:since|as of|from)(?: the)?(?: early| late| last)? (?:(?:\\d{1,2} )?(?:${months})\\b|(?:1\\d|20)\\d\\d\\b)`,
  ),
  time: /\b\d{1,2}(?::\d\d| ?[ap]\.?m\b)|\b(?:noon|midnight|o'clock|morning|evening|afternoon|GMT|UTC)\b/i,
  duration: new RegExp(
    `\\b(?:${numerals})(?: more| next| further| consecutive)?[ -]${span}\\b(?! (?:before|after|earlier|later|ago|prior))`,
    'i',
  ),
  elapsed: new RegExp(`\\b(?:${numerals})[ -]${span}\\b|\\b(?:1\\d{3}|20\\d\\d)\\b|\\b(?:${months})\\b`, 'i'),
  amount: new RegExp(`\\b(?:${quantity})\\b|[$€£¥%]`, 'i'),
  money: /[$€£¥]|\b(?:dollars?|euros?|pounds?|yuan|rubles?|roubles?|yen|cents?|USD|RMB)\b/i,
  percent: /%|\bper ?cent\b|\bpercentage\b/i,
  count: new RegExp(`\\b(?:${quantity}|many|single|both|pair|couple)\\b`, 'i'),
  age: /\b(?:aged?|years? old|born|birthday)\b/i,
  distance:
    /\b\d[\d.,]*[ -]?(?:km|kilomet|met(?:er|re)|miles?|feet|foot|ft|inch|yards?|cm|m\b|kg|pounds?|tonnes?|tons?)|\b(?:kilometers?|kilometres?|miles?|metres?|meters?|feet)\b/i,
  frequency:
    /\b(?:every|once|twice|annual(?:ly)?|daily|weekly|monthly|yearly|times|rarely|seldom|often|regularly|frequently|occasionally|sometimes|always|never|each (?:year|day|week|month)|per (?:year|day|week|month))\b/i,
  manner:
    /\b(?:by|on) (?:plane|air|train|car|bus|ship|boat|road|rail|sea|bike|bicycle|horse|foot)\b|\b(?:flew|drove|sailed|walked|marched|flying|flight|aboard)\b/i,
  person: /\b\p{Lu}\p{Ll}+/u,
  place: /\b\p{Lu}\p{Ll}+/u,
  country: /\b\p{Lu}\p{Ll}+/u,
  site: /\b(?:stadium|arena|hall|palace|house|hotel|guesthouse|residence|building|cent(?:er|re)|embassy|church|cathedral|tower|museum|school|university|theat(?:er|re)|castle|park|street|avenue|square|headquarters|library|hospital|station|airport|venue)s?\b/i,
  organisation: /\b\p{Lu}/u,
};

/** How long ago something was is told by a span rather than by when it was. */
const elapsedSpan = new RegExp(`\\b(?:${numerals})[ -]${span}\\b`, 'i');

/** Kinds without which a question has no answer: a passage that lacks them is only related. */
const required: ReadonlySet<Wanted> = new Set([
  'site',
  'date',
  'day',
  'month',
  'since',
  'time',
  'duration',
  'elapsed',
  'amount',
  'money',
  'percent',
  'count',
  'age',
  'distance',
  'frequency',
  'manner',
]);

// “The first for two years” tells how long ago, not how long something lasts.
const firstIn = new RegExp(
  `\\bfirst\\b[^.]{0,40}?\\b(?:in|for|over) (?:the (?:last|past) )?(?:${numerals}) ${span}`,
  'i',
);

/** The day of a date, which counts nothing. */
const dayOfDate = new RegExp(
  `\\b\\d{1,2} (?:${months})(?: \\d{4})?|\\b(?:19|20)\\d\\d(?:-\\d\\d){0,2}\\b`,
  'g',
);

/** Whether a text holds an answer of the kind wanted; always so for kinds that no pattern can tell. */
export function holdsKind(text: string, wanted: Wanted): boolean {
  if (wanted === 'duration' && firstIn.test(text)) return false;
  const told = wanted === 'amount' || wanted === 'count' ? text.replace(dayOfDate, '') : text;
  return patterns[wanted]?.test(told) ?? true;
}

export function isRequiredKind(wanted: Wanted): boolean {
  return required.has(wanted);
}

/** The text of a fact in which an answer of a kind is looked for. */
export function toKindText({ statement, date }: Fact): string {
  return date === undefined ? statement : `${statement} ${date}`;
}

/** Whether a fact's own value is an answer of the kind wanted, rather than something in its statement. */
export function valueIsOfKind({ fact, source }: IndexedFact, wanted: Wanted): boolean {
  if (fact.value === undefined) return false;
  const value = toValueText(fact) ?? '';
  switch (wanted) {
    case 'person':
      return value === fact.speaker || namesSomebody(value, { fact, source });
    case 'place':
      return fact.place !== undefined && value.includes(fact.place);
    case 'date':
    case 'day':
    case 'month':
      return fact.date !== undefined && holdsKind(value, wanted);
    case 'count':
    case 'amount':
      // The day of a date counts nothing.
      return holdsKind(value, wanted) && !holdsKind(value, 'day');
    case 'elapsed':
      return elapsedSpan.test(value);
    case 'role':
      return fact.kind === 'role';
    case 'reason':
    case 'topic':
      return fact.kind === 'purpose';
    default:
      return isRequiredKind(wanted) && holdsKind(value, wanted);
  }
}

/** Kinds of whoever acts; countries do where nothing else is named (“China and Russia”). */
const actors: ReadonlySet<Entity['kind']> = new Set(['person', 'organisation']);

/** Whether a value names somebody that a fact is about, and who it is rather than where. */
function namesSomebody(value: string, { fact, source }: Pick<IndexedFact, 'fact' | 'source'>): boolean {
  const named = source.entities.filter(({ name }) => fact.about.includes(name) && value.includes(name));
  if (named.some(({ kind }) => actors.has(kind))) return true;
  const countries = named.filter(({ kind }) => kind === 'country');
  const rest = countries.reduce((text, { name }) => text.replaceAll(name, ''), value);
  return countries.length > 0 && /^(?:,| |and)*$/.test(rest);
}
