import { findPhrases } from '../index/find-phrases.ts';
import { stemOf } from '../index/lexicon.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { segmentHan } from '../index/segment-han.ts';
import { isCalendarWord } from '../language/calendar.ts';
import { isStopWord } from '../language/grammars.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { findUnknownNames, type UnknownName } from './find-unknown-names.ts';

import { readSaid, type Said } from './said.ts';

/** A name of the knowledge as a text has it. */
export interface SaidName {
  /** The terms of all that it may mean. */
  readonly terms: readonly string[];
  readonly text: string;
}

/** A word that says what a sentence is about: the terms that it may be found under, and how much it says. */
interface SubjectWord {
  readonly terms: readonly string[];
  readonly weight: number;
}

/** What a sentence says, as far as it can be compared. */
export interface ReadSentence {
  readonly text: string;
  readonly quantities: readonly Said[];
  readonly names: readonly SaidName[];
  readonly unknownNames: readonly UnknownName[];
  readonly words: readonly SubjectWord[];
}

/** Reads a sentence of a message: its figures and dates, its names known and unknown, and its other words. */
export function readSentence(text: string, index: SearchIndex): ReadSentence {
  const quantities = readSaid(text);
  const tokens = segmentHan(tokenise(text), index.lexicon);
  const matches = findPhrases(tokens, index.lexicon);
  const named = matches.filter(({ phrases }) => phrases.some(({ kind }) => kind === 'name'));
  const isNamed = (at: number): boolean => named.some(({ from, to }) => from <= at && at < to);
  const isTaken = (token: Token): boolean =>
    quantities.some(({ start, end }) => token.start < end && token.end > start);
  const unknownNames = findUnknownNames(text, { tokens, matches: named, isTaken, index });
  const isUnknown = (token: Token): boolean =>
    unknownNames.some(({ start, end }) => token.start >= start && token.end <= end);
  const conceptsAt = (at: number): string[] =>
    matches.flatMap(({ from, to, phrases }) =>
      from <= at && at < to ? phrases.filter(({ kind }) => kind === 'concept').map(({ term }) => term) : [],
    );
  const words = tokens.flatMap((token, at): SubjectWord[] => {
    if (token.kind === 'number' || isNamed(at) || isTaken(token) || isUnknown(token)) return [];
    if (saysNothing(token.form)) return [];
    const own = stemOf(token);
    const known = index.dictionary.find(own);
    const weight = known === undefined ? 1 : (index.termWeights[known] ?? 1);
    return weight > 0 ? [{ terms: [own, ...conceptsAt(at)], weight }] : [];
  });
  const names = named.flatMap(({ from, to, phrases }): SaidName[] => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (!first || !last || isUnknown(first)) return [];
    const terms = phrases.filter(({ kind }) => kind === 'name').map(({ term }) => term);
    return [{ terms: [...terms, ...countryStems(terms, index)], text: text.slice(first.start, last.end) }];
  });
  return { text, quantities, names, unknownNames, words };
}

/**
 * The terms of a text of the source: of its words, of the concepts they stand for, and of the names in it, those
 * inside another (Russia in “Russian Foreign Minister”) included.
 */
export function termsOf(text: string, index: SearchIndex): Set<string> {
  const tokens = segmentHan(tokenise(text), index.lexicon);
  const phrases = findPhrases(tokens, index.lexicon).flatMap((match) => match.phrases);
  const terms = new Set(phrases.map(({ term }) => term));
  for (const token of tokens) for (const term of termsOfWord(token, index)) terms.add(term);
  return terms;
}

const termsOfForms = new WeakMap<SearchIndex, Map<string, readonly string[]>>();

/** The terms of a word by itself; a text says the same words over and over. */
function termsOfWord(token: Token, index: SearchIndex): readonly string[] {
  const known = termsOfForms.get(index) ?? new Map<string, readonly string[]>();
  termsOfForms.set(index, known);
  const key = `${token.kind} ${token.form}`;
  const terms = known.get(key) ?? [
    stemOf(token),
    ...findPhrases([token], index.lexicon).flatMap(({ phrases }) => phrases.map(({ term }) => term)),
  ];
  known.set(key, terms);
  return terms;
}

/** A country is also found by its people: Russia in “Russian”. */
function countryStems(terms: readonly string[], { lexicon }: SearchIndex): string[] {
  return terms.flatMap((term) => {
    const entity = lexicon.names.get(term)?.entity;
    return entity?.kind === 'country' ? [stem(entity.name.toLowerCase())] : [];
  });
}

function saysNothing(form: string): boolean {
  return isStopWord(form) || isCalendarWord(form);
}
