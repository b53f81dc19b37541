import { dividedKinds, singledKinds, type TurningWord, undeniedKinds } from '../turn.ts';

const negation =
  /(?:\b(?:not|cannot)\b|n't\b)(?! (?:just|only|merely|simply|solely|the other way|vice versa)\b)|\b(?:never|neither|nor)\b|\b(?:be|been|was|were|is|are|had|has|have) no\b(?! (?:doubt|accident|wonder|secret|surprise|coincidence))/;
/**
 * What members deny of themselves, they deny nothing of (“I don't get it, why …”), nor by what they set a thing
 * against (“in dollars, not in percent”, “or not”), nor by what did not hinder it, nor by what they suppose (“if …”).
 */
const idleDenial =
  /\b(?:i|(?<=\b(?:i|i'm|im)\b.*)and) (?:(?:do|did|can|could) not|(?:do|did|ca|could)n't|dont|cannot|never) (?:\S+ )?(?:get|got|understand|understood|see|know|knew|remember|recall|follow|grasp)\b|\bor not\b|(?<=\b(in|by|for|on|as|with|from) \S+(?: \S+)? (?:but |and )?)not(?= \1 )|(?<=\b(?:do|does|did|could|would))(?: not|n't) (?:keep(?=.* from\b)|prevent|stop|hinder|deter)\b|(?<=\bif (?:\S+ ){1,5})(?:\S+n't|not)\b/g;
const opposing = /\b(?:oppos(?:e|es|ed|ing|ition)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing))\b/;
/** What ought not to be is what is opposed. */
const oughtNot = /\b(?:should|must|ought)(?:n't| not)\b|\b(?:do|does)(?:n't| not) want\b/;

const measures =
  'second|minute|hour|day|week|month|quarter|year|person|head|capita|member|household|mile|unit|piece';

/** What turns a question in English. */
export const englishTurningWords: readonly TurningWord[] = [
  { turn: 'opposed', pattern: oughtNot, notOf: undeniedKinds },
  { turn: 'opposed', pattern: opposing, tells: true },
  { turn: 'opposed', pattern: negation, tells: true },
  { turn: 'not', pattern: negation, idle: idleDenial, notOf: undeniedKinds },
  {
    turn: 'except',
    pattern: /\b(?:besides|except(?:ing)?|excluding|other than|(?:apart|aside) from)\b/,
    of: singledKinds,
  },
  { turn: 'other', pattern: /\bwhom? else\b/, of: singledKinds },
  {
    turn: 'before',
    // “Before they met” is a time: what came before a verb is nobody's predecessor.
    pattern:
      /\b(?:before|prior to)\b(?! \S+(?: and \S+)? (?:met|meet|meets|came|went|had|has|was|were|is|did)\b)/,
    of: singledKinds,
  },
  {
    turn: 'before',
    pattern: /\b(?:predecessors?|former|previous(?! (?:\S+ )?(?:days?|weeks?|months?|years?)\b))\b/,
  },
  { turn: 'next', pattern: /\b(?:successors?|(?:come|comes|came) next|next (?!(?:to|door)\b))\b/ },
  // “When was it again?” asks to be reminded, “when does it open again?” when it is over: “when do they meet again?” turns.
  {
    turn: 'again',
    pattern:
      /\b(?:will|would|do|does|to|going to) (?:\S+ ){0,3}(?!(?:open|reopen|start|begin|go|going|run|running|work|working)\b)\S+ again\b|\banew\b|\bonce more\b/,
  },
  { turn: 'per', pattern: new RegExp(`\\bper (?:${measures})\\b`), of: dividedKinds },
  { turn: 'per', pattern: new RegExp(`\\b(?:an?|each|every) (?:${measures})\\b`), tells: true },
  { turn: 'per', pattern: /\b(?:hourly|daily|weekly|monthly|quarterly)\b/, of: dividedKinds },
];
