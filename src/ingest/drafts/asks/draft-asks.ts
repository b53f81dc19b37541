import type { ResolvedDate } from '../../../language/resolved-dates.ts';
import { type Clause, parseClause } from '../../english/clause.ts';
import type { NameInText } from '../names-in-text.ts';
import type { DraftQuantity } from '../quantities.ts';
import { amountAsks } from './amount-asks.ts';
import {
  askInOrder,
  invert,
  type PlacedClause,
  placeClause,
  shorten,
  standsAlone,
  subjectWithin,
  toQuestion,
} from './question-parts.ts';
import { isAdverbial, whenAsks } from './when-asks.ts';

/** What is asked for: a question with it is answered by a fact that has it. */
export type Asked = 'when' | 'much' | 'where' | 'who' | 'said' | 'what';

/** A way to ask for a fact. */
export interface DraftAsk {
  readonly text: string;
  readonly asked: Asked;
}

/** What a thought tells, of which questions are made. */
export interface Told {
  readonly text: string;
  readonly names: readonly NameInText[];
  readonly speaker: string | undefined;
  readonly dates: readonly ResolvedDate[];
  readonly quantity: DraftQuantity | undefined;
  /** Whether all of it is what the speaker says. */
  readonly isTurn?: boolean;
}

const asksLimit = 5;
/** “34 girls”, “many of them” and a bare “developer” are no topics. */
const noTopic = /^(?:\d|many\b|some\b|most\b|few\b|\p{Ll}+[^s\s]$)/u;
const enoughAsks = 3;
const yesOrNo =
  /^(?:Is|Are|Was|Were|Has|Have|Had|Do|Does|Did|Will|Would|Can|Could|May|Might|Must|Should|Shall)\b/;
/** Verbs of which one asks what somebody did so. */
const askedOf =
  /^(?:suggest|propose|promise|announce|argue|admit|recommend|demand|move|request|predict|condemn|welcome|reject|praise|criticize)$/;
const quoteLimitWords = 20;
const topicLimitWords = 8;
const speaking =
  /^(?:say|tell|argue|warn|add|explain|announce|promise|confirm|reply|answer|note|stress|point|report|claim|insist|suggest|admit|recall|state|share|complain|declare|emphasi[sz]e|remark|reiterate|reaffirm|underscore|acknowledge|deny|conclude|believe|hope|expect|propose)$/;
const placeBefore = /(?:^|\s)(?:in|at|near)\s(?:the\s)?$/i;
const quoted = /["“](?<quote>[^"“”]{12,200})["”]/u;
const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** Three to five ways to ask for what a thought tells, fewer where no more of them are sure; in its own words. */
export function draftAsks(told: Told): DraftAsk[] {
  const { text, names, speaker, quantity, dates } = told;
  const clause = parseClause(text);
  const placed = clause && placeClause(text, clause);
  const said = placed && findSaid(placed);
  // A date or an amount behind “said” is of what is said.
  const parts = said ? [said] : placed && !speaking.test(placed.clause.base) ? [placed] : [];
  const asks: DraftAsk[] = [];
  const add = (asked: Asked, questions: readonly string[]) => {
    for (const question of questions) asks.push({ asked, text: question });
  };
  for (const part of parts) {
    const offset = text.indexOf(part.text);
    if (quantity) add('much', amountAsks(part, shift(quantity, offset)));
    for (const date of dates) add('when', whenAsks(part, shift(date, offset)));
  }
  const spoken = said ?? (told.isTurn === true ? placed : undefined);
  if (speaker !== undefined) add('said', saidAsks(told, { speaker, said: spoken }));
  for (const part of parts) add('where', whereAsks(part, names, text.indexOf(part.text)));
  if (placed && startsWithName(placed, names))
    add('who', [askInOrder('Who', placed.clause, shorten(placed.clause.rest))]);
  if (placed) add('who', agentAsks(placed, names));
  const [date] = dates.filter((each) => isAdverbial(text, each));
  if (placed && date && !said && happens(placed.clause) && /\bon $/i.test(text.slice(0, date.start)))
    add('what', dayAsks(text, date));
  if (placed) add('what', whyAsks(placed));
  if (placed) add('said', deedAsks(placed, names));
  if (placed) add('who', identityAsks(placed, names));
  add('who', roleAsks(text, names));
  if (said && !said.clause.isNegative && said.text !== text && isOwn(said, speaker)) {
    add('what', [invert('', said.clause, shorten(said.clause.rest))]);
  }
  if (placed && !said && !placed.clause.isNegative)
    add('what', [invert('', placed.clause, shorten(placed.clause.rest))]);
  const seen = new Set<string>();
  return asks.filter(({ text: question }) => {
    const isNew = !seen.has(question) && standsAlone(question);
    seen.add(question);
    return isNew;
  });
}

/** The asks that a fact keeps, the most particular first. */
export function keepAsks(asks: readonly DraftAsk[]): string[] {
  const order: readonly Asked[] = ['much', 'when', 'said', 'where', 'who', 'what'];
  const sorted = asks.toSorted((a, b) => order.indexOf(a.asked) - order.indexOf(b.asked));
  const plain = sorted.filter(({ text }) => !yesOrNo.test(text));
  // A question of yes or no only repeats the statement.
  const kept =
    plain.length >= enoughAsks
      ? plain
      : [...plain, ...sorted.filter((each) => !plain.includes(each)).slice(0, 1)];
  return kept.slice(0, asksLimit).map(({ text }) => text);
}

function shift<Place extends { readonly start: number; readonly end: number }>(
  place: Place,
  by: number,
): Place {
  return { ...place, start: place.start - by, end: place.end - by };
}

/** What somebody is told to have said: what follows “said that”, as a clause. */
export function findSaid({ clause }: PlacedClause): PlacedClause | undefined {
  if (!speaking.test(clause.base)) return undefined;
  const match = /^(?:out |(?:the |a )?\p{L}+ )?that /u.exec(clause.rest);
  const isBare = /^(?:say|tell|believe|hope|add|expect)$/.test(clause.base);
  if (!match && !isBare) return undefined;
  const content = clause.rest.slice(match?.[0].length ?? 0);
  const inner = parseClause(content);
  return inner && placeClause(content, inner);
}

function saidAsks(
  { text }: Told,
  { speaker, said }: { speaker: string; said: PlacedClause | undefined },
): string[] {
  const asks: string[] = [];
  const quote = quoted.exec(text)?.groups?.quote?.replace(/[,.]$/u, '');
  if (said) {
    const topic = subjectWithin(said.clause);
    const isTopic = topic.split(' ').length <= topicLimitWords && topic !== speaker && !noTopic.test(topic);
    if (isTopic) asks.push(toQuestion(['What did', speaker, 'say about', topic]));
  }
  if (quote !== undefined && /^["“]/.test(text) && quote.split(' ').length <= quoteLimitWords)
    asks.push(`Who said "${quote.replace(/[?!]$/u, '')}"?`);
  return asks;
}

function whereAsks(
  { text, clause, restStart }: PlacedClause,
  names: readonly NameInText[],
  offset: number,
): string[] {
  return names.flatMap((name) => {
    if (name.kind !== 'place' && name.kind !== 'country') return [];
    const { start, end } = shift(name, offset + restStart);
    const rest = shorten(clause.rest);
    if (start < 0 || end > rest.length || clause.isNegative) return [];
    const before = placeBefore.exec(rest.slice(0, start));
    const ahead = rest.slice(0, before?.index ?? 0).trim();
    const behind = rest.slice(end).trim();
    // Of a longer rest it is not sure what the place belongs to.
    if (!before || text === '' || /^(?:and|or|,|'s|’s|-)/.test(behind) || ahead.split(' ').length > 4)
      return [];
    return [invert('Where', clause, `${ahead} ${behind}`)];
  });
}

function agentAsks({ clause, restStart }: PlacedClause, names: readonly NameInText[]): string[] {
  const rest = shorten(clause.rest);
  const by = /(?:^| )by (?=(?:the |its |their |section |head |[\p{Ll}]+ ){0,4}\p{Lu})/u.exec(rest);
  if (!clause.isPassive || !by) return [];
  const agent = names.find(
    ({ start, end }) => start - restStart >= by.index && end - restStart === rest.length,
  );
  return agent?.kind === 'person' ? [invert('Who', clause, `${rest.slice(0, by.index)} by`)] : [];
}

function startsWithName({ clause, text }: PlacedClause, names: readonly NameInText[]): boolean {
  const start = text.indexOf(clause.subject, clause.lead.length);
  const end = start + clause.subject.length;
  return names.some(
    (name) =>
      (name.kind === 'person' || name.kind === 'organisation') && name.start >= start && name.end === end,
  );
}

/** “Coyle suggested renting a hall”: what did Coyle suggest. */
function deedAsks(placed: PlacedClause, names: readonly NameInText[]): string[] {
  const { clause } = placed;
  if (clause.auxiliary !== undefined || !startsWithName(placed, names)) return [];
  if (clause.base === 'point' && clause.rest.startsWith('out that')) return [invert('What', clause, 'out')];
  if (/^(?:warn|complain)$/.test(clause.base)) return [invert('What', clause, 'about')];
  if (clause.base === 'ask' && clause.rest.startsWith('for ')) return [invert('What', clause, 'for')];
  return askedOf.test(clause.base) ? [invert('What', clause, '')] : [];
}

/** “The new captain is Hannah Quill”: who is the new captain. */
function identityAsks({ clause, restStart }: PlacedClause, names: readonly NameInText[]): string[] {
  const isPerson = names.some(({ kind, start }) => kind === 'person' && start === restStart);
  return isPerson && clause.base === 'be' && clause.verb === '' ? [invert('Who', clause, '')] : [];
}

/** “He was late because it rained”: why was he late. */
function whyAsks({ clause }: PlacedClause): string[] {
  const at = clause.rest.search(/,? because /);
  return at === -1 ? [] : [invert('Why', clause, shorten(clause.rest.slice(0, at)))];
}

/** “Pavel Drummery, the town engineer,”: who is the town engineer. */
function roleAsks(text: string, names: readonly NameInText[]): string[] {
  return names.flatMap(({ kind, end }) => {
    const role = /^, (?<role>the (?:[\p{L}'’-]+ ){0,5}[\p{L}'’-]+)(?:,|$)/u.exec(text.slice(end))?.groups
      ?.role;
    return kind === 'person' && role !== undefined && !/\b(?:who|which|that)\b/.test(role)
      ? [`Who is ${role}?`]
      : [];
  });
}

function isOwn({ clause }: PlacedClause, speaker: string | undefined): boolean {
  return clause.subject === speaker;
}

/** Whether a clause tells what happened or will, rather than how things are. */
function happens({ base, isPassive, inverting, isNegative }: Clause): boolean {
  if (isNegative || /^(?:do|does)$/.test(inverting)) return false;
  return isPassive || !/^(?:be|have|stand|remain|stay|cost|seem)$/.test(base);
}

function dayAsks(text: string, { date }: ResolvedDate): string[] {
  const [year = '', month, day] = date.split('-');
  if (month === undefined || day === undefined) return [];
  const named = `${Number(day)} ${monthNames[Number(month) - 1] ?? ''} ${year}`;
  const isPlan = /\b(?:will|shall|is to|are to|would|must|should|can|due|next|planned|scheduled)\b/.test(
    text,
  );
  return [isPlan ? `What is planned for ${named}?` : `What happened on ${named}?`];
}
