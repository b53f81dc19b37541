import type { IndexedFact } from '../index/fact-index.ts';
import type { Entity, Fact } from '../knowledge/schema.ts';
import { toValueText } from '../knowledge/value-text.ts';
import { readDates } from '../language/dates.ts';
import type { UnitKind } from '../language/quantities/quantity.ts';
import { readQuantities } from '../language/quantities.ts';
import { remembered } from '../language/remembered.ts';
import type { Wanted } from '../language/wanted.ts';

/** A length of time without a number: “a few years”, “a day”. */
const vagueSpan =
  '(?:an?|several|few|couple of|many)[ -](?:(?:second|minute|hour|day|week|month|year|decade)s?|centur(?:y|ies))';

/**
 * The words that answer a question of a kind where no quantity or date does, and what names look like. Kinds that are
 * neither here nor in `told` ask for nothing in particular.
 */
const wordings: Partial<Record<Wanted, RegExp>> = {
  date: /\b(?:today|tomorrow|yesterday|the (?:next|following|previous) (?:day|week|month|year)|(?:day|week|month|year)s? (?:before|after|later|earlier)|century|BC|AD)\b/i,
  time: /\b\d{1,2}(?::\d\d| ?[ap]\.?m\b)|\b(?:noon|midnight|o'clock|morning|evening|afternoon|GMT|UTC)\b/i,
  duration: new RegExp(`\\b${vagueSpan}\\b(?! (?:before|after|earlier|later|ago|prior))`, 'i'),
  elapsed: new RegExp(`\\b${vagueSpan}\\b`, 'i'),
  amount: /\b(?:one|dozens|half|quarter|third|majority|several|no)\b/i,
  money:
    /\b(?:thousands|[mb]illions|trillions) of (?:US )?(?:dollars|euros|pounds|yuan|roubles|rubles|yen)\b/i,
  percent: /\bpercentage\b/i,
  count: /\b(?:one|two|dozens|half|quarter|third|majority|several|no|many|single|both|pair|couple)\b/i,
  age: /\b(?:born|birthday)\b/i,
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

/** The quantities and dates of a text, as far as a kind of answer depends on them; each text is read once. */
const quantitiesTold = remembered((text) =>
  readQuantities(text).map(({ unit, tells }) => ({ kind: unit.kind, tells })),
);
const sinceBefore = /\b(?:since|as of|from)(?: the)?(?: early| late| last)? $/;
const sinceChars = 20;
const datesTold = remembered((text) =>
  readDates(text).map(({ start, precision }) => ({
    precision,
    isSince: sinceBefore.test(text.slice(Math.max(0, start - sinceChars), start)),
  })),
);

const lengths: ReadonlySet<UnitKind> = new Set(['length', 'area', 'mass']);

/** Whether a quantity or date of a text answers a question of a kind. */
const told: Partial<Record<Wanted, (text: string) => boolean>> = {
  date: (text) => datesTold(text).length > 0,
  day: (text) => datesTold(text).some(({ precision }) => precision === 'day' || precision === 'weekday'),
  month: (text) => datesTold(text).some(({ precision }) => precision === 'day' || precision === 'month'),
  since: (text) => datesTold(text).some(({ isSince }) => isSince),
  duration: (text) =>
    quantitiesTold(text).some(({ kind, tells }) => kind === 'duration' && tells === undefined),
  elapsed: (text) =>
    quantitiesTold(text).some(({ kind }) => kind === 'duration') ||
    datesTold(text).some(({ precision }) => precision !== 'weekday'),
  amount: (text) => quantitiesTold(text).length > 0,
  money: (text) => quantitiesTold(text).some(({ kind }) => kind === 'money'),
  percent: (text) => quantitiesTold(text).some(({ kind }) => kind === 'percent'),
  count: (text) => quantitiesTold(text).length > 0,
  age: (text) => quantitiesTold(text).some(({ tells }) => tells === 'age'),
  distance: (text) => quantitiesTold(text).some(({ kind }) => lengths.has(kind)),
};

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

/** Whether a text holds an answer of the kind wanted; always so for kinds that nothing tells. */
export function holdsKind(text: string, wanted: Wanted): boolean {
  const [read, wording] = [told[wanted], wordings[wanted]];
  if (!read && !wording) return true;
  return (wording?.test(text) ?? false) || (read?.(text) ?? false);
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
    case 'elapsed':
      return quantitiesTold(value).some(({ kind }) => kind === 'duration');
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
