import type { ResolvedDate } from '../../../language/resolved-dates.ts';
import type { Clause } from '../../english/clause.ts';
import { invert, type PlacedClause, shorten } from './question-parts.ts';

const askedBy: Readonly<Record<string, string>> = {
  by: 'By when',
  until: 'Until when',
  till: 'Until when',
  since: 'Since when',
  from: 'From when',
};
const phraseBefore =
  /(?:^|\s|,\s)(?:(?<preposition>on|in|at|by|until|till|since|from|during)\s(?:about\s|around\s|late\s|early\s)?(?:(?:the\s)?(?:end|beginning|start|middle|close|weekend|evening|morning|night|spring|summer|autumn|winter)\sof\s)?)$/iu;
const phraseBehind =
  /^(?:\s(?:evening|morning|afternoon|night))?(?:,?\s(?:at\s\d[\d.:]*(?:\s?[ap]\.?m\.?)?|at\s\p{L}+\so'clock))?/iu;
const needsNone = /^(?:the day|yesterday|today|tonight|tomorrow|this|last|next|\S+ \S+ ago)\b/i;
const bareWeekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
/** “The first increase since 2016” and “31 points from May to June” have no day of their own. */
const compares = /\b(?:first|last|highest|lowest|best|worst|most|\p{L}+est)\b/iu;

/** Whether a date tells when what a text says was, and not of what something was: “in May”, but not “the storm of May”. */
export function isAdverbial(text: string, { start, end, text: words }: ResolvedDate): boolean {
  const before = text.slice(0, start);
  if (/^\s?(?:to|and|–|-|—)\s?\S*\d/u.test(text.slice(end))) return false;
  if (compared.test(before)) return false;
  if (needsNone.test(words) || start === 0) return !/\b(?:of|from|for|to|with|the|and)\s$/i.test(before);
  if (
    bareWeekday.test(words) &&
    /\p{L}\s$/u.test(before) &&
    !/\b(?:the|a|of|every|each|for)\s$/i.test(before)
  )
    return true;
  return phraseBefore.test(before);
}

const inFurther =
  /\b(?:which|who|whose|where|when|because|although|though|while|whereas)\b|\b(?:after|before|since|until)\b(?! (?:\S+ )?$)/;
/** “Five more than in 2023”. */
const compared = /\b(?:than|against|compared with|compared to|(?:up|down)\b[^,]* from)\b[^,]*$|\bsame \S+ $/;

/** Whether a date is that of what a text tells first, and not of what it adds: “which was handed in in May”. */
export function isOfMain(text: string, { start }: ResolvedDate, lead: string): boolean {
  const before = text.slice(lead.length < start ? lead.length : 0, start);
  return !inFurther.test(before);
}

const event =
  /\b(?:rise|survey|meeting|vote|election|test|regatta|storm|strike|day|season|session|order|attack|fire|flood|talks|summit|deal|launch|move|review|race|visit|increase|cut|accident|incident|campaign|festival|tournament|match|game|war|championship|conference)s? (?:in|on) $/i;
const setting = /^(?:hold|have|plan|schedule|start|begin|open|make|take|be|end|finish|call|see)$/;

/** Whether a day is that of a thing that happened, and not of what is told of it: “the pay rise in April”. */
export function isOfEvent(
  text: string,
  { start }: ResolvedDate,
  { base, subject, isPassive }: Clause,
): boolean {
  const before = text.slice(0, start);
  return event.test(before) && !isPassive && !setting.test(base) && before.length > subject.length;
}

/** The questions of when, of a clause whose date stands in what leads to it or in what follows its verbs. */
export function whenAsks({ text, clause, restStart }: PlacedClause, date: ResolvedDate): string[] {
  if (date.start < 0 || clause.isNegative || !isAdverbial(text, date)) return [];
  const rest = shorten(clause.rest);
  if (date.end <= clause.lead.length + 1) return [invert('When', clause, rest)];
  const start = date.start - restStart;
  const end = date.end - restStart;
  // The comma before a day cuts nothing: “earlier, on 1 July”.
  const kept =
    start >= 0 && end > rest.length && /^.{0,30},(?: [\p{L}']+){1,2} $/u.test(clause.rest.slice(0, start))
      ? clause.rest.slice(0, end)
      : rest;
  if (start < 0 || end > kept.length) return [];
  const before = kept.slice(0, start);
  const match = phraseBefore.exec(before);
  const preposition = match?.groups?.preposition?.toLowerCase() ?? '';
  if (preposition === 'since' && compares.test(before)) return [];
  const behind = kept.slice(end);
  const cut = phraseBehind.exec(behind)?.[0].length ?? 0;
  const left = `${match ? before.slice(0, match.index) : before} ${behind.slice(cut)}`
    .replace(/\s+/gu, ' ')
    .trim();
  if (/\b(?:of|for|than|against|and|or|between|the|a)$/i.test(left) || /^(?:of|to)\b/.test(behind.trim()))
    return [];
  if (clause.base === 'be' && clause.verb === '' && /^(?:the|a|an|\p{Lu})/u.test(left)) return [];
  return [invert(askedBy[preposition] ?? 'When', clause, left.replace(/^,\s*/, ''))];
}
