import { dividedKinds, singledKinds, type TurningWord } from '../turn.ts';

const measures =
  'second|minute|hour|day|week|month|quarter|year|person|head|capita|member|household|mile|unit|piece';

const moreThanOne =
  /\b(?:not (?:only|just|merely)|as well as|in addition|along with|others|everyone|everybody|(?:of|for|to) all)\b/;

/** What turns a question in English. */
export const englishTurningWords: readonly TurningWord[] = [
  {
    turn: 'except',
    pattern: /\b(?:besides|except(?:ing)?|excluding|other than|(?:apart|aside) from)\b/,
    of: singledKinds,
  },
  // Of more than one, there is another.
  { turn: 'except', pattern: moreThanOne, tells: true },
  { turn: 'other', pattern: moreThanOne, tells: true },
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
  // “When was it again?” asks to be reminded, “when do they meet again?” for another time.
  {
    turn: 'again',
    pattern: /\b(?:will|would|do|does|to|going to) (?:\S+ ){1,4}again\b|\banew\b|\bonce more\b/,
  },
  { turn: 'per', pattern: new RegExp(`\\bper (?:${measures})\\b`), of: dividedKinds },
  { turn: 'per', pattern: /\b(?:hourly|daily|weekly|monthly|quarterly)\b/, of: dividedKinds },
];
