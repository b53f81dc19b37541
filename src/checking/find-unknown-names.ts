import type { PhraseMatch } from '../index/find-phrases.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isCalendarWord } from '../language/calendar.ts';
import { englishStopWords } from '../language/english/stop-words.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { isOrdinaryWord } from '../language/word-frequency.ts';
import { isWorldName } from '../language/world-names.ts';

/** A name that a text has and the knowledge has not (UTF-16 offsets, end exclusive). */
export interface UnknownName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly tokens: readonly Token[];
  /** Where the names of the knowledge stand. */
  readonly matches: readonly PhraseMatch[];
  /** Whether a token is part of a date or figure. */
  readonly isTaken: (token: Token) => boolean;
  readonly index: SearchIndex;
  /** The words that the sources have, in their forms. */
  readonly knownForms: ReadonlySet<string>;
}

const worldNameWords = 3;
const wordEndings = /(?:ing|ed|ly|tion|ity|ness|al|ive|ment|ous|er|est)s?$/;

/**
 * Names that no source has, in a text's order: countries and leaders of the world in any writing, and words with
 * a capital that are no ordinary words. A known name's single word before such a word is part of it: “Wang
 * Wenbin” is one unknown name, though Wang is known.
 */
export function findUnknownNames(text: string, parts: Omit<Reading, 'knownForms'>): UnknownName[] {
  const reading = { ...parts, knownForms: formsOf(parts.index) };
  const { tokens, matches } = reading;
  const names: UnknownName[] = [];
  const capitalsTell = tellsByCapitals(tokens);
  for (let at = 0; at < tokens.length; ) {
    const world = worldLength(text, at, reading);
    const to = world > 0 ? at + world : runEnd(text, at, { reading, capitalsTell });
    const [first, last] = [tokens[at], tokens[to - 1]];
    if (to === at || !first || !last) {
      at += 1;
      continue;
    }
    const before = matches.find((match) => match.to === at && match.to - match.from === 1);
    const lead = before && isOfPerson(before, reading.index) ? tokens[before.from] : undefined;
    const joined = world === 0 && lead && /^[ -]$/.test(text.slice(lead.end, first.start));
    const start = joined ? lead.start : first.start;
    names.push({ text: text.slice(start, last.end), start, end: last.end });
    at = to;
  }
  return names;
}

/** How many words from `at` on are a name of the world that no source has; 0 where they are none. */
function worldLength(text: string, at: number, reading: Reading): number {
  const { tokens, knownForms } = reading;
  for (let length = Math.min(worldNameWords, tokens.length - at); length > 0; length -= 1) {
    const stretch = tokens.slice(at, at + length);
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (!first || !last || stretch.some((_, offset) => isCovered(at + offset, reading))) continue;
    if (!isWorldName(text.slice(first.start, last.end))) continue;
    if (length > 1 || !knownForms.has(first.form)) return length;
  }
  return 0;
}

/** Capitals mark names only where they do not stand on every word, as in a headline: some other word is small. */
function tellsByCapitals(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const isSmall = ({ surface, form }: Token) => /^\p{Ll}/u.test(surface) && !englishStopWords.has(form);
  return words.length < 4 || words.some(isSmall);
}

/** The end of the unknown words with a capital that follow one another from `at` on; `at` where there are none. */
function runEnd(text: string, at: number, parts: { reading: Reading; capitalsTell: boolean }): number {
  const { tokens } = parts.reading;
  if (!parts.capitalsTell) return at;
  let to = at;
  while (to < tokens.length) {
    const [previous, token] = [tokens[to - 1], tokens[to]];
    if (!token || !isNameWord(token, to, parts.reading)) break;
    if (to > at && previous && !/^[ .-]{1,2}$/.test(text.slice(previous.end, token.start))) break;
    to += 1;
  }
  return to;
}

function isNameWord(token: Token, at: number, reading: Reading): boolean {
  const { surface, form } = token;
  if (token.kind !== 'word' || !/^\p{Lu}/u.test(surface) || form.length < 2) return false;
  if (isCovered(at, reading) || isCalendarWord(form) || /\p{Nd}/u.test(form)) return false;
  if (isOrdinaryWord(form) || reading.knownForms.has(form)) return false;
  // A first word has its capital from the sentence: one that ends as words do is taken for a word.
  if (at > 0) return true;
  return /^\p{Script=Latin}/u.test(surface) && !wordEndings.test(form);
}

function isCovered(at: number, { tokens, matches, isTaken }: Reading): boolean {
  const token = tokens[at];
  return matches.some(({ from, to }) => from <= at && at < to) || (token !== undefined && isTaken(token));
}

function isOfPerson({ phrases }: PhraseMatch, { lexicon }: SearchIndex): boolean {
  return phrases.some(({ term }) => lexicon.names.get(term)?.entity.kind === 'person');
}

const formsKnown = new WeakMap<SearchIndex, ReadonlySet<string>>();

/** The forms of all words in the sources' paragraphs, headings and names; what only their questions have is not said. */
function formsOf(index: SearchIndex): ReadonlySet<string> {
  const known = formsKnown.get(index);
  if (known) return known;
  const texts = index.knowledge.sources.flatMap(({ title, paragraphs, entities }) => [
    title,
    ...paragraphs.flatMap(({ heading, text }) => [heading ?? '', text]),
    ...entities.flatMap(({ name, aliases }) => [name, ...aliases]),
  ]);
  const forms = new Set(texts.flatMap((text) => tokenise(text).map(({ form }) => form)));
  formsKnown.set(index, forms);
  return forms;
}
