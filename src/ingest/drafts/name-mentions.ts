import { isCountry } from '../../language/known-places.ts';
import { toSentences } from '../../language/tokens.ts';
import { spellingOf } from '../../language/word-frequency.ts';
import { findNameRuns, type NameRun } from './name-runs.ts';
import { isCapitalised, type NameToken, toNameTokens } from './name-tokens.ts';
import { givenNames, lastingTitles, occupation, originWord, titleWords } from './name-words.ts';
import { isThingWord } from './thing-words.ts';

/** A name where it stands in an article (UTF-16 offsets in its paragraph, end exclusive). */
export interface Mention {
  /** Without titles. */
  readonly name: string;
  readonly words: readonly string[];
  /** The office or title before it, as written. */
  readonly role: string | undefined;
  /** The paragraph, from 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly isPossessive: boolean;
  /** The word before the name and its titles, in lower case; empty at the head of a sentence. */
  readonly before: string;
  /** What follows in the sentence. */
  readonly after: string;
}

/** Every name in the paragraphs of an article, in their order. */
export function findMentions(paragraphs: readonly string[]): Mention[] {
  const common = new Set(
    paragraphs.flatMap((text) => text.match(/(?<![\p{L}\p{Nd}])\p{Ll}[\p{L}-]*/gu) ?? []),
  );
  return paragraphs.flatMap((text, index) =>
    toSentences(text).flatMap((sentence) => {
      const tokens = toNameTokens(sentence.text, sentence.start);
      const runs = joinAcronyms(joinTitles(findNameRuns(tokens, common), tokens), tokens);
      return runs.flatMap((run) =>
        toMention(run, { tokens, text: text.slice(0, sentence.end), paragraph: index + 1 }),
      );
    }),
  );
}

/** “State Councilor and Foreign Minister Wang Yi” and “Foreign Ministers of Russia Sergei Lavrov” are one run. */
function joinTitles(runs: readonly NameRun[], tokens: readonly NameToken[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const between = last ? tokens.slice(last.to, run.from) : [];
    const link = between.map(({ text }) => text).join(' ');
    const isLinked = between.every(({ isAdjacent }) => isAdjacent) && tokens[run.from]?.isAdjacent;
    const isOffice = last && tokens.slice(last.from, last.to).every(isTitleToken) && hasTitle(tokens, last);
    const first = tokens[run.from]?.text ?? '';
    const goesOn =
      (link === 'and' && titleWords.has(first)) ||
      (/^of(?: the)?$/.test(link) && isCountry(first) && run.to - run.from > 1);
    if (last && isLinked && isOffice && goesOn) joined[joined.length - 1] = { from: last.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

/** “Belt and Road Initiative (BRI)” is one name, since its initials say so. */
function joinAcronyms(runs: readonly NameRun[], tokens: readonly NameToken[]): NameRun[] {
  const joined: NameRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const acronym = tokens[run.to]?.text ?? '';
    const all = last ? tokens.slice(last.from, run.to) : [];
    const initials = all.flatMap((token) => (isCapitalised(token) ? [token.text[0]] : [])).join('');
    const isOne = all.slice(1).every(({ isAdjacent, isPossessive }) => isAdjacent && !isPossessive);
    if (last && isOne && initials === acronym) joined[joined.length - 1] = { from: last.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

function toMention(
  run: NameRun,
  { tokens, text, paragraph }: { tokens: readonly NameToken[]; text: string; paragraph: number },
): Mention[] {
  const nameFrom = findNameStart(tokens, run);
  const first = tokens[nameFrom];
  const last = tokens[run.to - 1];
  const head = tokens[run.from];
  if (!first || !last || !head || nameFrom >= run.to) return [];
  const role = nameFrom > run.from ? text.slice(head.start, first.start).trim() : undefined;
  const previous = tokens[run.from - 1];
  return [
    {
      name: text.slice(first.start, last.end),
      words: tokens.slice(nameFrom, run.to).map((token) => token.text),
      role,
      paragraph,
      start: first.start,
      end: last.end,
      isPossessive: last.isPossessive,
      before: previous && head.isAdjacent ? previous.text.toLowerCase() : '',
      after: text.slice(last.end),
    },
  ];
}

/** Where the name begins behind its titles; at the head of the run where there are none, or nothing but. */
function findNameStart(tokens: readonly NameToken[], { from, to }: NameRun): number {
  const run = tokens.slice(from, to);
  const lastTitle = run.findLastIndex((token, index) => isTitle(token, { isFirst: index === 0 }));
  if (lastTitle === -1 || !run.slice(0, lastTitle).every(isOfOffice)) return from;
  // “Foreign Ministers of Russia Sergei Lavrov”: the country belongs to the office.
  const isOfCountry = run[lastTitle + 1]?.text === 'of';
  const countryAt = run.findIndex((token, index) => index > lastTitle && isCountry(token.text));
  const nameFrom = from + (isOfCountry && countryAt !== -1 ? countryAt : lastTitle) + 1;
  if (nameFrom >= to) return run.every((token) => isOfOffice(token) || isTitleToken(token)) ? to : from;
  if (!mayBePerson(tokens.slice(nameFrom, to))) return from;
  const isLasting = to - nameFrom === 1 && lastingTitles.has(tokens[nameFrom - 1]?.text ?? '');
  return isLasting ? nameFrom - 1 : nameFrom;
}

function isTitle(token: NameToken, { isFirst }: { isFirst: boolean }): boolean {
  if (titleWords.has(token.text)) return true;
  const word = token.text.toLowerCase();
  return isFirst && token.isInitial && occupation.test(word) && spellingOf(word) !== 'name';
}

/** Whether a word may stand before the last word of an office: “Trade” in Trade Minister, “Russian”, “of”. */
function isOfOffice(token: NameToken): boolean {
  return isTitleToken(token) || isCountry(token.text) || spellingOf(token.text) === 'common';
}

/** Only a person has a title: “General Manager” and “Premier League” are names as a whole. */
function mayBePerson(tokens: readonly NameToken[]): boolean {
  const [first] = tokens;
  if (!first || tokens.some(({ text }) => isThingWord(text))) return false;
  return spellingOf(first.text) !== 'common' || givenNames.has(first.text);
}

function isTitleToken(token: NameToken): boolean {
  return titleWords.has(token.text) || originWord.test(token.text) || !isCapitalised(token);
}

function hasTitle(tokens: readonly NameToken[], { from, to }: NameRun): boolean {
  return tokens.slice(from, to).some(({ text }) => titleWords.has(text));
}
