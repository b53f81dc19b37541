import type { ResolvedDate } from '../../language/resolved-dates.ts';
import type { Clause } from '../english/clause.ts';
import { kindOfOutcome } from './article-sentences.ts';
import { draftAsks } from './asks/draft-asks.ts';
import { isAdverbial, isOfEvent, isOfMain } from './asks/when-asks.ts';
import { chooseDrafts, type Draft } from './choose-drafts.ts';
import type { DraftFact } from './list-files.ts';
import type { NameInText } from './names-in-text.ts';
import type { DraftQuantity } from './quantities.ts';
import type { Reading, Thought } from './read-thoughts.ts';
import { findSpeaker } from './speakers.ts';

const aboutLimit = 4;
const statementLimitChars = 600;
const turnWordsFrom = 8;
const leastWords = 3;
const taskLimitWords = 12;
const dueBefore = /,? (?:by|before|until) $/i;
/** So many amounts of a thought have a draft each. */
const amountsLimit = 3;
const deciding =
  /\b(?:approved?|adopted|agreed|decided|carried|elected|re-elected|rejected|postponed|appointed|accepted|resolved|voted|signed|nominated|withdrawn|put off|unanimous(?:ly)?|consensus|action|will)\b/i;
/** What somebody decides or takes on in so many words. */
const decidedAloud =
  /\b(?:we (?:decided|agreed|approved|voted|will|resolved)|i(?: will|'ll)|we'll|(?:was|were|is|been) (?:approved|adopted|agreed|accepted|rejected|postponed|resolved)|consensus|action item)\b/i;
const planned = /\b(?:will|shall|is to|are to|plans? to|due to|planned|scheduled)\b/;
const agreed =
  /\b(?:agreed (?:to|on|that)|(?:had|have|has|reached|signed|made) an agreement|signed (?:a|an|the)\b.{0,60}\b(?:treaty|agreement|pact|accord|memorandum)|extend\w* .{0,40}\b(?:treaty|agreement|pact)|(?:was|were) (?:carried|adopted|approved|passed|accepted|rejected))/i;

/** The facts that the thoughts of a record give a number, a date, a speaker or a deed for, in the order of the text. */
export function draftFacts(thoughts: readonly Thought[], reading: Reading): DraftFact[] {
  const drafts = new Map<number, Draft[]>();
  for (const thought of thoughts) {
    const { paragraph, text } = thought;
    if (text.length > statementLimitChars) continue;
    const task = draftTask(thought, reading);
    const own = drafts.get(paragraph) ?? [];
    own.push(...(task ? [task] : draftThought(thought, reading)));
    drafts.set(paragraph, own);
  }
  return chooseDrafts(drafts);
}

function draftThought(thought: Thought, { language, anchor, speakerOf }: Reading): Draft[] {
  const { text, names, clause, quantities, dates } = thought;
  if (/[?？]["”]?$/u.test(text) || (language === 'en' && isBroken(text))) return [];
  const outcome = thought.turn === undefined ? undefined : kindOfOutcome(thought.turn);
  const turn = thought.turn === undefined ? undefined : speakerOf(thought.turn);
  const speaker = turn ?? findSpeaker(text, names);
  const lead = clause?.lead ?? '';
  const own = dates.filter(
    (date) =>
      language !== 'en' ||
      (isAdverbial(text, date) &&
        isOfMain(text, date, lead) &&
        !(clause && isOfEvent(text, date, clause)) &&
        !isAhead(date, { anchor, clause })),
  );
  const date = own.length === 1 ? own[0] : undefined;
  const place = findPlace(text, names);
  const told = { text, names, speaker, dates: date ? [date] : [], isTurn: turn !== undefined };
  const about = [...new Set(names.map(({ name }) => name))].filter((name) => name !== speaker);
  const base = {
    statement: thought.turn === undefined ? text : `${turn ?? thought.turn}: ${text}`,
    cites: [thought.paragraph],
    ...(speaker === undefined ? {} : { speaker }),
    ...(about.length > 0 ? { about: about.slice(0, aboutLimit) } : {}),
    ...(date ? { date: date.date } : {}),
    ...(place === undefined ? {} : { place }),
    ...toNote(thought.taken, date),
  };
  const isWorth =
    speaker !== undefined && thought.turn === undefined
      ? 'speech'
      : date
        ? 'date'
        : outcome !== undefined || isDeed(thought)
          ? 'deed'
          : undefined;
  const [first, ...others] = quantities.slice(0, amountsLimit);
  const asksFor = (quantity: DraftQuantity | undefined) =>
    language === 'en' ? draftAsks({ ...told, quantity }) : [];
  if (!first) {
    if (isWorth === undefined) return [];
    const value = date && !date.isWorkedOut ? { value: date.text } : {};
    return [
      {
        kind: isWorth,
        fact: inOrder({ ...base, kind: outcome ?? kindOf(base, text), ...value }),
        asks: asksFor(undefined),
      },
    ];
  }
  const figure = (quantity: DraftQuantity): Draft => ({
    kind: quantity.kind,
    fact: inOrder({ ...base, ...kindOfFigure(text), ...toValue(quantity) }),
    asks: asksFor(quantity),
  });
  const further = others.flatMap((quantity) => {
    const draft = figure(quantity);
    const asks = draft.asks.filter(({ asked }) => asked === 'much');
    return asks.length > 0 || language !== 'en' ? [{ ...draft, asks, isFurther: true }] : [];
  });
  return [figure(first), ...further];
}

/** “Mara Lind: a list of the boats, by 3 May”, as one of a list: who is to do what, and by when. */
function draftTask(
  { text, turn, isItem, paragraph, dates }: Thought,
  { speakerOf, named }: Reading,
): Draft | undefined {
  if (isItem !== true || turn === undefined) return undefined;
  const due = dates.find(({ start }) => dueBefore.test(text.slice(0, start)));
  if (!due) return undefined;
  const what = text.slice(0, due.start).replace(dueBefore, '').trim();
  const who =
    speakerOf(turn) ?? named.find(({ name, aliases }) => name === turn || aliases.includes(turn))?.name;
  const isThing = /^(?:\p{Ll}|\p{Lu}\p{Ll}+ \p{Ll})/u.test(what) && what.split(' ').length <= taskLimitWords;
  const thing = what.replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (letter) => letter.toLowerCase());
  const asks = isThing ? [`Who is responsible for ${thing}?`, `What is the deadline for ${thing}?`] : [];
  return {
    kind: 'date',
    fact: inOrder({
      statement: `${turn}: ${text}`,
      cites: [paragraph],
      kind: 'plan',
      ...(who === undefined ? {} : { about: [who] }),
      date: due.date,
      ...(due.isWorkedOut ? {} : { value: due.text }),
      ...toNote(undefined, due),
    }),
    asks: [
      { asked: 'said', text: `What is ${who ?? turn} to do?` },
      ...asks.map((each) => ({ asked: 'who' as const, text: each })),
    ],
  };
}

/** A piece of a quotation, and a day by itself, tell nothing. */
function isBroken(text: string): boolean {
  return (
    (text.match(/["“”]/gu) ?? []).length % 2 === 1 || (text.match(/\p{L}{2,}/gu) ?? []).length < leastWords
  );
}

function toValue({ value, unit }: DraftQuantity): Pick<DraftFact, 'value' | 'unit'> {
  return { value, ...(unit === undefined ? {} : { unit }) };
}

/** “She asked for helpers for the regatta on 28 June”: what was done has no date that is still to come. */
function isAhead(
  { date }: ResolvedDate,
  { anchor, clause }: { anchor: string | undefined; clause: Clause | undefined },
): boolean {
  if (anchor === undefined || clause?.auxiliary !== undefined || clause?.inverting !== 'did') return false;
  return date > anchor && !/\b(?:that|would|to|had)\b/.test(clause.rest);
}

/** Where a text places what it tells: “in Aldmere”. */
function findPlace(text: string, names: readonly NameInText[]): string | undefined {
  const places = names.filter(
    ({ kind, start, end }) =>
      (kind === 'place' || kind === 'country') &&
      /\b(?:in|at|near) (?:the )?$/i.test(text.slice(0, start)) &&
      !/^(?:['’]s| (?:&|and) )/.test(text.slice(end)),
  );
  const [only, ...others] = new Set(places.map(({ name }) => name));
  return others.length === 0 ? only : undefined;
}

/** Whether somebody named does something, or something is decided; of what is said in a turn, its first sentence. */
function isDeed({ turn, beginsTurn, isItem, text, names, clause }: Thought): boolean {
  if (isItem === true) return false;
  if (turn !== undefined) {
    const isLong = text.split(' ').length >= turnWordsFrom;
    return isLong && ((beginsTurn === true && clause !== undefined) || decidedAloud.test(text));
  }
  if (!clause || /\b(?:its|their|his|her|this|these|those)\b/i.test(clause.subject)) return false;
  if (deciding.test(`${clause.spokenVerb} ${clause.base}`)) return true;
  const end = clause.subject.length + (clause.lead === '' ? 0 : clause.lead.length + 2);
  return names.some(({ start }) => start < end) && clause.rest !== '' && clause.base !== 'be';
}

function toNote(taken: Thought['taken'], date: ResolvedDate | undefined): { note?: string } {
  const notes = [
    ...(taken ? [`“${taken.word}” is taken to be ${taken.name}.`] : []),
    ...(date?.isWorkedOut === true ? [`“${date.text}” is taken to be ${date.date}.`] : []),
  ];
  return notes.length > 0 ? { note: notes.join(' ') } : {};
}

type Base = Omit<DraftFact, 'id' | 'kind'>;

function kindOf({ speaker }: Base, text: string): DraftFact['kind'] {
  if (agreed.test(text)) return 'agreement';
  if (speaker !== undefined) return 'statement';
  return planned.test(text) ? 'plan' : 'event';
}

function kindOfFigure(text: string): Pick<DraftFact, 'kind'> {
  return { kind: agreed.test(text) ? 'agreement' : 'figure' };
}

/** The keys as a reader of the file expects them. */
function inOrder(fact: Omit<DraftFact, 'id'>): Omit<DraftFact, 'id'> {
  const { statement, cites, kind, speaker, about, date, place, value, unit, note } = fact;
  const rest = Object.entries({ speaker, about, date, place, value, unit, note }).filter(
    ([, each]) => each !== undefined,
  );
  return { statement, cites, kind, ...Object.fromEntries(rest) };
}
