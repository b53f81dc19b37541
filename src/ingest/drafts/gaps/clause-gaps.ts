import type { Clause } from '../../english/clause.ts';
import { findSaid } from '../asks/draft-asks.ts';
import {
  invert,
  placeClause,
  shorten,
  standsAlone,
  subjectWithin,
  toQuestion,
} from '../asks/question-parts.ts';
import type { DraftGap } from '../list-files.ts';
import type { Thought } from '../read-thoughts.ts';
import type { IsTold, Missing } from './is-told.ts';

/** A gap that a thought leaves, before it is known whether there is room for it. */
export interface GapIdea {
  readonly missing: Missing;
  readonly paragraph: number;
  readonly gap: Omit<DraftGap, 'id'>;
}

const subjectLimitWords = 8;
const restLimitWords = 10;
/** What somebody does, of whom a report would say who it was. */
const doing =
  /^(?:build|make|choose|propose|write|sign|pay|send|design|cause|install|supply|inspect|repair|test|order|invite|appoint|nominate|draft|prepare|organi[sz]e|organi[sz]e|deliver|destroy|damage|steal|buy|sell|hire|dismiss|present|plan|review|approve|fix)$/;
const costing =
  /^(?:build|buy|install|replace|repair|renew|renovate|construct|expand|rebuild|upgrade|purchase|fit|refurbish)$/;
/** “The plan is to …” says what the plan is, and not when. */
const plans =
  /\b(?:plan|goal|aim|idea|proposal|solution|purpose|intention|task|job|point|objective|option|way|question|role|hope|wish)s?$/i;
/** What goes on has no moment of which one would ask when. */
const lasting =
  /^(?:be|have|need|continue|remain|stay|deal|keep|help|apply|depend|allow|ensure|require|include|want|mean|work|offer|support|cover|cost|go|benefit|serve|try|use|know|see|pay|take)$/;
const fewPeople =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]) (?:[\p{Ll}-]+ ){0,2}(?:members|speakers|candidates|customers|residents|companies|firms|builders|players|employees|engineers|officials|countries|teams|towns|clients|shops|schools|suppliers|delegates|councillors|states|banks|partners|volunteers)$/iu;
const beginning = /^(?:begin|start|open|meet|hold)$/;
const leaving = /^(?:retire|resign|step)$/;
/** What is voted on, rather than granted or waved through. */
const votedOn =
  /\b(?:proposal|motion|plan|amendment|budget|resolution|bill|agreement|treaty|scheme|change|rule|application|charter|measure|law|statute|policy|candidate|nomination)s?\b/i;
const deciding = /^(?:approve|adopt|carry|pass|reject|accept|elect|re-elect|defeat|postpone)$/;
const held = /^(?:hold|sign|meet|train|gather|stage|celebrate)$/;
const vague =
  /^(?:several|some|many|a number of|a few|dozens of|hundreds of|thousands of|various|numerous) (?<counted>(?:[\p{Ll}-]+ ){0,2}[\p{Ll}-]+s)$/iu;
const unnamed =
  /^an? (?:[\p{Ll}-]+ ){0,2}(?<kind>company|firm|contractor|supplier|architect|builder|surveyor|driver|boy|girl|man|woman|child|resident|member|teacher|donor|sponsor|bank|developer|consultant|official|spokes(?:man|woman|person)|student|doctor|journalist)$/iu;

/** The questions of when, who, how much, how many and where that a thought raises and that nothing in the record answers. */
export function draftClauseGaps(thought: Thought, { isTold, at }: { isTold: IsTold; at: number }): GapIdea[] {
  const { clause: whole, text, paragraph, turn } = thought;
  if (!whole || turn !== undefined || /["“?]/.test(text)) return [];
  const clause = findSaid(placeClause(text, whole))?.clause ?? whole;
  if (clause.isNegative) return [];
  if (clause.subjectWords.length > subjectLimitWords) return [];
  const rest = shorten(clause.rest);
  if (rest.split(' ').length > restLimitWords) return [];
  return [
    ...whenGaps(clause, rest),
    ...whoGaps(clause, rest),
    ...voteGaps(clause),
    ...costGaps(clause),
    ...countGaps(clause, rest),
    ...whereGaps(clause, rest),
    ...whichGaps(clause, rest),
    ...untilGaps(clause),
    ...amountGaps(clause),
    ...namesGaps(clause, rest),
    ...timeGaps(thought, clause),
    ...lengthGaps(clause),
    ...payerGaps(thought, clause),
    ...againstGaps(thought, clause),
    ...successorGaps(thought, clause),
    ...priceGaps(clause),
  ].flatMap(({ missing, untold, asks }) => {
    const kept = asks.filter(standsAlone);
    return kept.length === 0 || isTold(clause, missing, at)
      ? []
      : [{ missing, paragraph, gap: { untold: tidy(untold), asks: kept } }];
  });
}

interface Idea {
  readonly missing: Missing;
  readonly untold: string;
  readonly asks: readonly string[];
}

function whenGaps(clause: Clause, rest: string): Idea[] {
  const isPlan =
    /^(?:will|shall)$/.test(clause.auxiliary ?? '') ||
    (/^(?:is|are)$/.test(clause.auxiliary ?? '') && /^to /.test(clause.rest));
  if (
    !isPlan ||
    plans.test(clause.subject) ||
    (lasting.test(clause.base) &&
      !/^(?:up|down|ahead)\b/.test(rest) &&
      !clause.isPassive &&
      clause.verb !== '')
  )
    return [];
  return [{ missing: 'when', untold: `when ${inOrder(clause, rest)}`, asks: [invert('When', clause, rest)] }];
}

function whoGaps(clause: Clause, rest: string): Idea[] {
  if (!clause.isPassive || !doing.test(clause.base) || /(?:^| )by /.test(clause.rest)) return [];
  return [
    {
      missing: 'who',
      untold: `by whom ${inOrder(clause, rest)}`,
      asks: [invert('By whom', clause, rest), invert('Who', clause, `${rest} by`)],
    },
  ];
}

function voteGaps(clause: Clause): Idea[] {
  const isVotedOn = votedOn.test(clause.subject) || /elect$/.test(clause.base);
  if (!clause.isPassive || !deciding.test(clause.base) || !isVotedOn) return [];
  const subject = subjectWithin(clause);
  return [
    {
      missing: 'votes',
      untold: `how the vote on ${subject} went`,
      asks: [toQuestion(['How did the vote on', subject, 'go']), invert('By how many votes', clause, '')],
    },
  ];
}

function costGaps(clause: Clause): Idea[] {
  if (!clause.isPassive || !costing.test(clause.base)) return [];
  const subject = subjectWithin(clause);
  const does = /^(?:will|would)$/.test(clause.auxiliary ?? '') ? 'will' : 'did';
  return [
    {
      missing: 'cost',
      untold: `how much ${subject} ${does === 'will' ? 'will cost' : 'cost'}`,
      asks: [toQuestion(['How much', does, subject, 'cost'])],
    },
  ];
}

function countGaps(clause: Clause, rest: string): Idea[] {
  const counted = vague.exec(clause.subject)?.groups?.counted;
  if (counted === undefined) return [];
  const behind = `${counted} ${clause.spokenVerb} ${rest}`;
  return [{ missing: 'count', untold: `how many ${behind}`, asks: [toQuestion(['How many', behind])] }];
}

function whereGaps(clause: Clause, rest: string): Idea[] {
  if (!held.test(clause.base) || (clause.base === 'meet' && clause.isPassive)) return [];
  return [
    { missing: 'where', untold: `where ${inOrder(clause, rest)}`, asks: [invert('Where', clause, rest)] },
  ];
}

function whichGaps(clause: Clause, rest: string): Idea[] {
  const kind = unnamed.exec(clause.subject)?.groups?.kind;
  if (kind === undefined) return [];
  const behind = `${kind} ${clause.spokenVerb} ${rest}`;
  return [{ missing: 'who', untold: `which ${behind}`, asks: [toQuestion(['Which', behind])] }];
}

/** What was put off will come some day. */
function untilGaps(clause: Clause): Idea[] {
  const isPutOff =
    /^(?:postpone|adjourn|defer|suspend|delay)$/.test(clause.base) ||
    (clause.base === 'put' && /^off\b/.test(clause.rest));
  if (!clause.isPassive || !isPutOff) return [];
  const behind = clause.base === 'put' ? 'off' : '';
  return [
    {
      missing: 'when',
      untold: `until when ${inOrder(clause, behind)}`,
      asks: [invert('Until when', clause, behind)],
    },
  ];
}

/** Of what goes up or down, one asks by how much. */
function amountGaps(clause: Clause): Idea[] {
  const direction = /^(?:go|come)$/.test(clause.base) ? /^(?:up|down)\b/.exec(clause.rest)?.[0] : '';
  const isMoving =
    direction !== '' || /^(?:rise|fall|increase|decrease|grow|shrink|drop|decline)$/.test(clause.base);
  if (direction === undefined || !isMoving || clause.isPassive) return [];
  return [
    {
      missing: 'amount',
      untold: `by how much ${inOrder(clause, direction)}`,
      asks: [invert('By how much', clause, direction)],
    },
  ];
}

/** Of a few people who are counted, one asks who they are. */
function namesGaps(clause: Clause, rest: string): Idea[] {
  const some = fewPeople.exec(clause.subject)?.[0];
  if (some === undefined) return [];
  const behind = `${some.toLowerCase()} ${clause.spokenVerb} ${rest}`;
  return [{ missing: 'who', untold: `which ${behind}`, asks: [toQuestion(['Which', behind])] }];
}

/** Of what has its day, one asks at what time it begins. */
function timeGaps({ dates }: Thought, clause: Clause): Idea[] {
  const isToCome =
    /^(?:will|is|are|would)$/.test(clause.auxiliary ?? '') &&
    (clause.isPassive || clause.auxiliary === 'will');
  const isEvent = beginning.test(clause.base) || (clause.base === 'be' && /^(?:on|in) /.test(clause.rest));
  if (!isToCome || !isEvent || !dates.some(({ date }) => date.length > 'YYYY-MM'.length)) return [];
  return [
    {
      missing: 'time',
      untold: `at what time ${inOrder(clause, '')}`,
      asks: [invert('At what time', clause, '')],
    },
  ];
}

function lengthGaps(clause: Clause): Idea[] {
  if (!/^(?:begin|start)$/.test(clause.base) || !/^(?:will|is|are)$/.test(clause.auxiliary ?? '')) return [];
  const subject = subjectWithin(clause);
  return [
    {
      missing: 'length',
      untold: `how long ${subject} will take`,
      asks: [toQuestion(['How long will', subject, 'take'])],
    },
  ];
}

function payerGaps({ quantities }: Thought, clause: Clause): Idea[] {
  if (
    clause.base !== 'cost' ||
    clause.auxiliary !== 'will' ||
    !quantities.some(({ kind }) => kind === 'money')
  )
    return [];
  const subject = subjectWithin(clause);
  return [
    { missing: 'payer', untold: `who pays for ${subject}`, asks: [toQuestion(['Who pays for', subject])] },
  ];
}

function againstGaps({ quantities }: Thought, clause: Clause): Idea[] {
  if (!clause.isPassive || !/^(?:carry|adopt|approve|pass|reject|accept|defeat)$/.test(clause.base))
    return [];
  if (!quantities.some(({ kind }) => kind === 'vote')) return [];
  const subject = subjectWithin(clause);
  return [
    {
      missing: 'against',
      untold: `who voted against ${subject}`,
      asks: [
        toQuestion(['Who voted against', subject]),
        toQuestion(['Which members voted against', subject]),
      ],
    },
  ];
}

function successorGaps({ names }: Thought, clause: Clause): Idea[] {
  const [first] = names;
  if (
    first?.kind !== 'person' ||
    !leaving.test(clause.base) ||
    (clause.base === 'step' && !/^down\b/.test(clause.rest))
  )
    return [];
  return [
    {
      missing: 'successor',
      untold: `who will succeed ${first.name}`,
      asks: [`Who will succeed ${first.name}?`, `Who will replace ${first.name}?`],
    },
  ];
}

/** Of what is on sale, one asks what it costs. */
function priceGaps(clause: Clause): Idea[] {
  if (!/^on sale\b/.test(clause.rest)) return [];
  const subject = subjectWithin(clause);
  return [
    {
      missing: 'cost',
      untold: `how much ${subject} costs`,
      asks: [toQuestion(['How much does', subject, 'cost']), toQuestion(['What is the price of', subject])],
    },
  ];
}

function inOrder(clause: Clause, rest: string): string {
  return `${subjectWithin(clause)} ${clause.spokenVerb} ${rest}`;
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\s,;:.]+$/u, '');
}
