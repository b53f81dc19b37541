import { matchAt } from './match-at.ts';
import type { Quantity } from './quantity.ts';

const beforeChars = 24;
const approximations: readonly (readonly [Approximation['approximate'], RegExp, RegExp])[] = [
  // “No less than” is not under, though “less than” is.
  ['over', /(?<!\p{L})(?:(?:no|not)\s(?:less|fewer)\sthan|не\s(?:менее|меньше))\s$/iu, /(?!)/y],
  [
    'about',
    /(?:(?<!\p{L})(?:about|around|approximately|approx\.?|roughly|some|circa|c\.|ca\.|(?:an\s)?estimated|около|примерно|приблизительно|порядка)\s|(?:约|大约|大概)\s?|[~≈]\s?)$/iu,
    /\s?左右|\sor\sso(?!\p{L})/iuy,
  ],
  // “No more than” is not over, and “не более” neither.
  [
    'under',
    /(?:(?<!\p{L})(?:(?:less|fewer|(?:no|not)\smore)\sthan|under|below|nearly|almost|up\sto|at\smost|почти|менее|меньше|не\s(?:более|больше))\s|(?:不到|将近|近|最多|不足|不超过)\s?)$/iu,
    /\sor\s(?:less|fewer)(?!\p{L})|\s?以下/iuy,
  ],
  [
    'over',
    /(?:(?<!\p{L})(?:more\sthan|over|above|at\sleast|exceeding|upwards\sof|более|больше|свыше)\s|(?:超过|逾|至少|不少于)\s?)$/iu,
    /\+|\sor\smore(?!\p{L})|-plus(?!\p{L})|\s?多|\s?以上/iuy,
  ],
];

/** What a text says of how exact a number is, and where the number stands with the words that say it. */
export interface Approximation {
  readonly approximate: 'about' | 'over' | 'under';
  readonly start: number;
  readonly end: number;
}

/** What the words around a number say of its exactness; `numeralEnd` is where the number ends, without its unit. */
export function readApproximation(
  text: string,
  { start, end, numeralEnd }: { start: number; end: number; numeralEnd: number },
): Approximation | undefined {
  const before = text.slice(Math.max(0, start - beforeChars), start);
  for (const [approximate, lead, tail] of approximations) {
    const leading = lead.exec(before)?.[0].length ?? 0;
    if (leading > 0) return { approximate, start: start - leading, end };
    for (const at of [end, numeralEnd]) {
      const length = matchAt(tail, text, at)?.[0].length ?? 0;
      if (length > 0) return { approximate, start, end: Math.max(end, at + length) };
    }
  }
  return undefined;
}

const superlativeChars = 80;
/** “The first in two years” tells how long ago the last one was, not how long something takes. */
const superlative =
  /(?<!\p{L})(?:first|last|highest|lowest|largest|biggest|worst|best|\p{L}{2,12}est|впервые|первы\p{L}{1,2}|首次)(?!\p{L}|,)[^.!?;]{0,60}(?:(?<!\p{L})(?:in|for|over|since|за|в)\s(?:(?:the\s)?(?:last|past|последние)\s)?)$/iu;
/** “No meeting had been held for two years” tells it too. */
const denied =
  /(?<!\p{L})(?:(?:no|nobody|none|never)(?!\p{L})[^.!?;,]{0,40}\s(?:had|has|have)|(?:had|has|have)(?:n['’]t|\s(?:not|never)))(?!\p{L})[^.!?;,]{0,30}\s(?:in|for|over)\s(?:(?:the\s)?(?:last|past)\s)?$/iu;
const agoBehind =
  /[\s-](?:ago|before|after|earlier|later|prior|since|apart|away|назад|спустя|тому)(?!\p{L})|[来前后]/iuy;
const ageBehind = /[\s-](?:old|of\sage)(?!\p{L})/iuy;
const ageBefore =
  /(?<!\p{L})(?:age[ds]?|age\sof|возрасте)\s(?:(?:between|from|about|around|over|under|от|до|около)\s)?$/iu;

/** Whether a number which begins at `at` is somebody's age by the word before it: aged 45, в возрасте 45. */
export function isAge(text: string, at: number): boolean {
  return ageBefore.test(text.slice(Math.max(0, at - beforeChars), at));
}

/** Whether a length of time tells how long ago something was, or somebody's age. */
export function tellsOf(text: string, { start, end }: { start: number; end: number }): Quantity['tells'] {
  if (matchAt(ageBehind, text, end) !== undefined || isAge(text, start)) return 'age';
  const before = text.slice(Math.max(0, start - superlativeChars), start);
  const isAgo =
    matchAt(agoBehind, text, end) !== undefined || superlative.test(before) || denied.test(before);
  return isAgo ? 'ago' : undefined;
}
