import { englishStopWords } from '../../language/english/stop-words.ts';
import { isKnownPlace } from '../../language/known-places.ts';
import { spellingOf } from '../../language/word-frequency.ts';
import { isCapitalised, type NameToken } from './name-tokens.ts';
import { calendarWords, kindWords, knownAcronyms, occupation, ofWords, titleWords } from './name-words.ts';

/** Words in a row that may be a name, with titles before it (indices in the sentence's words, end exclusive). */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const particles: ReadonlySet<string> = new Set(
  'de la del von van der den du di da dos bin ibn al zu ten op'.split(' '),
);
const kindWordSet: ReadonlySet<string> = new Set(kindWords.flatMap(({ words }) => [...words]));
/** Heads whose “of” is followed by two things joined: Ministry of Trade and Industry. */
const joiningHeads =
  /^(?:Ministry|Department|Treaty|Office|Committee|Agreement|Commission|Council|Institute|School|Faculty|Convention|Bureau|Charter|Secretary|Minister)$/;

const forHeads =
  /^(?:Agency|Association|Campaign|Cent(?:er|re)s?|Committee|Council|Foundation|Fund|Institute|Office|Organi[sz]ation|Society)$/;

/** The runs of capitalised words in a sentence. `common` are the words that the article writes in lower case. */
export function findNameRuns(tokens: readonly NameToken[], common: ReadonlySet<string>): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token || !mayBegin(token)) {
      at += 1;
      continue;
    }
    const to = findEnd(tokens, at);
    const from = isOrdinaryHead(tokens, { from: at, to }, common) ? at + 1 : at;
    if (from < to && isWorthy(tokens, { from, to }, common)) runs.push({ from, to });
    at = Math.max(to, at + 1);
  }
  return runs;
}

function mayBegin(token: NameToken): boolean {
  if (!isCapitalised(token) || calendarWords.has(token.text)) return false;
  return !isGrammar(token);
}

/** A word of grammar in capitals as at the head of a sentence; “US” and “WHO” are none. */
function isGrammar({ text }: NameToken): boolean {
  const isAcronym = text.length > 1 && text === text.toUpperCase();
  return !isAcronym && (englishStopWords.has(text.toLowerCase()) || text === 'I');
}

function findEnd(tokens: readonly NameToken[], from: number): number {
  let to = from + 1;
  let ofHead = '';
  for (;;) {
    const previous = tokens[to - 1];
    const next = tokens[to];
    if (!previous || !next?.isAdjacent) return to;
    const isWarOfYears = previous.isPluralPossessive && kindWordSet.has(next.text);
    if (previous.isPossessive && !isWarOfYears) return to;
    if (previous.text === 'Olympic' && next.text === 'games') return to + 1;
    if (isCapitalised(next) && mayBegin(next)) {
      to += 1;
      continue;
    }
    const second = tokens[to + 1];
    const third = tokens[to + 2];
    const isNumbered =
      /^\d{1,4}$/.test(next.text) &&
      !(second?.isAdjacent && /^\p{Ll}/u.test(second.text) && !englishStopWords.has(second.text));
    if (isNumbered) return to + 1;
    if (!second?.isAdjacent) return to;
    const isHead = kindWordSet.has(previous.text) || ofWords.has(previous.text);
    if (particles.has(next.text) && particles.has(second.text) && third?.isAdjacent && mayBegin(third)) {
      to += 3;
    } else if (particles.has(next.text) && mayBegin(second)) {
      to += 2;
    } else if ((next.text === 'of' && isHead) || (next.text === 'for' && forHeads.test(previous.text))) {
      const isArticled = second.text === 'the' && third !== undefined && third.isAdjacent;
      const target = isArticled ? third : second;
      if (!mayBegin(target)) return to;
      ofHead = previous.text;
      to += isArticled ? 3 : 2;
    } else if (
      next.text === 'and' &&
      joiningHeads.test(ofHead) &&
      mayBegin(second) &&
      !isKnownPlace(second.text)
    ) {
      to += 2;
      ofHead = '';
    } else return to;
  }
}

/** Whether the first word only has its capital because the sentence begins with it. */
function isOrdinaryHead(
  tokens: readonly NameToken[],
  { from, to }: NameRun,
  common: ReadonlySet<string>,
): boolean {
  const token = tokens[from];
  if (!token?.isInitial || to - from === 1) return false;
  const word = token.text.toLowerCase();
  if (
    titleWords.has(token.text) ||
    kindWordSet.has(token.text) ||
    isKnownPlace(token.text) ||
    occupation.test(word)
  )
    return false;
  const next = tokens[from + 1]?.text ?? '';
  const isAdverb = /ly$/.test(word) && spellingOf(word) === 'common';
  return isAdverb || (common.has(word) && spellingOf(next) !== 'common');
}

/** A single word at the head of a sentence is a name only if English or the article knows it as one. */
function isWorthy(tokens: readonly NameToken[], { from, to }: NameRun, common: ReadonlySet<string>): boolean {
  const token = tokens[from];
  if (!token || to - from > 1) return true;
  const { text, isInitial, isPossessive } = token;
  if (!isInitial) return !/^\p{Lu}\.?$/u.test(text);
  if (common.has(text.toLowerCase()) || /ally$|edly$|ingly$|ously$/.test(text)) return false;
  if (isKnownPlace(text) || knownAcronyms.has(text) || spellingOf(text) === 'name') return true;
  return (
    spellingOf(text) === 'unknown' &&
    (isPossessive ||
      text === text.toUpperCase() ||
      /^(?:\p{Ll}+ed|sa(?:id|ys)|to(?:ld|ok)|has|had|was)$/u.test(tokens[to]?.text ?? ''))
  );
}
