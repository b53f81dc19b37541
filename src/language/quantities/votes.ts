import { matchAt } from './match-at.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { readUnit } from './units.ts';

/** How a vote went: the votes for are the number that it begins with. */
export interface Vote {
  readonly against: number;
  readonly abstaining?: number;
  readonly end: number;
}

const beforeChars = 40;
const votesTo =
  /\s(?:votes?|голос\p{L}{0,3})\s(?:to|against|против)\s|\s?票(?:赞成|支持|同意)?[、,对比]\s?/iuy;
const plainTo = /\s(?:to|against|против)\s/iuy;
const dash = /\s?[-–—]\s?/uy;
const votesBehind = /\s(?:votes?|against|голос\p{L}{0,3})(?!\p{L})|\s?票(?:反对)?/iuy;
const voting = /(?<!\p{L})(?:by|vot(?:e|es|ed|ing)|голос\p{L}{0,8})(?:\s(?!from)\p{L}{1,12}){0,3}\s$/iu;
const falling = /(?<!\p{L})(?:from|с|со)\s$/iu;
const abstention = /,?\s(?:(?:with|and|при)\s)?/iuy;
const abstained = /\s(?:abstentions?|abstaining|abstained|воздержавш\p{L}{1,4})(?!\p{L})/iuy;

/**
 * The vote of which a number is the first: “9 votes to 6”, “9 to 6” (a range goes upwards), “by 12–3 with 2
 * abstentions”. Undefined where it is none.
 */
export function readVote(
  text: string,
  { start, numeral }: { start: number; numeral: Numeral },
): Vote | undefined {
  const before = text.slice(Math.max(0, start - beforeChars), start);
  if (numeral.scale > 1 || !Number.isInteger(numeral.value) || falling.test(before)) return undefined;
  const isVoting = voting.test(before);
  const sure =
    matchAt(votesTo, text, numeral.end)?.[0] ??
    (isVoting ? matchAt(dash, text, numeral.end)?.[0] : undefined);
  const joint = sure ?? matchAt(plainTo, text, numeral.end)?.[0];
  if (joint === undefined) return undefined;
  const other = readNumeral(text, numeral.end + joint.length);
  if (!other || other.scale > 1 || !Number.isInteger(other.value)) return undefined;
  const tail = matchAt(votesBehind, text, other.end)?.[0];
  const isVote = sure !== undefined || tail !== undefined || isVoting || numeral.value > other.value;
  if (
    !isVote ||
    (tail === undefined && readUnit(text, other.end)) ||
    /^[-–:/.,]?\d/.test(text.slice(other.end, other.end + 2))
  )
    return undefined;
  const end = other.end + (tail?.length ?? 0);
  return { against: other.value, end, ...readAbstentions(text, end) };
}

function readAbstentions(text: string, at: number): { abstaining: number; end: number } | undefined {
  const joint = matchAt(abstention, text, at)?.[0];
  const numeral = joint === undefined ? undefined : readNumeral(text, at + joint.length);
  const tail = numeral && matchAt(abstained, text, numeral.end)?.[0];
  return numeral && tail !== undefined
    ? { abstaining: numeral.value, end: numeral.end + tail.length }
    : undefined;
}
