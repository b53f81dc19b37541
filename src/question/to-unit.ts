import { type Phrase, stemOf } from '../index/lexicon.ts';
import { documentFrequency } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isCalendarWord } from '../language/calendar.ts';
import { isStopWord } from '../language/grammars.ts';
import { numberOfWord } from '../language/number-words.ts';
import { isYear, toNumberTerm } from '../language/numbers.ts';
import { stem } from '../language/stem.ts';
import { isWorldName } from '../language/world-names.ts';
import { englishOf, sameMeanings } from '../meaning/same-meaning.ts';
import type { QuestionUnit, UnitTerm } from './question-unit.ts';
import { rarityOf, toWeight } from './unit-weight.ts';
import { readOf, type Word } from './word.ts';

const focusBoost = 1.4;
/** How much a name says, which everyday language does not tell. */
const nameRarity = 0.75;

/** The terms that some passage has. */
function toldOf(terms: readonly UnitTerm[], index: SearchIndex): readonly UnitTerm[] {
  return terms.filter(({ id }) => documentFrequency(index.postings, id) > 0);
}

/** Below this worth a word does not count as one of the same meaning. */
const leastWorth = 0.05;
/** How much a phrase says at least, though its words are small: “put off”. */
const leastPhraseRarity = 0.4;
/** What a word of a phrase is worth by itself: an account may have the very phrase. */
const phraseWordWorth = 1;

/** The terms of what means the same as a word or a phrase, given by its stems. */
export function akinOf(stems: readonly string[], index: SearchIndex): readonly UnitTerm[] {
  return sameMeanings(stems).flatMap(({ stem: other, worth }) => {
    const id = index.dictionary.find(other);
    return id === undefined || worth < leastWorth ? [] : [{ id, worth, isAkin: true as const }];
  });
}

/** Terms, and those of others that are not among them. */
function withOthers(terms: readonly UnitTerm[], others: readonly UnitTerm[]): UnitTerm[] {
  const ids = new Set(terms.map(({ id }) => id));
  return [...terms, ...others.filter(({ id }) => !ids.has(id) && ids.add(id))];
}

/** The unit of a phrase of which one word at most says something by itself, and what means the same as it. */
export function toIdiomUnit(
  words: readonly Word[],
  { akin, index, clean }: { akin: readonly UnitTerm[]; index: SearchIndex; clean: string },
): QuestionUnit {
  const own = words.flatMap(({ token, form }) => {
    const id = isStopWord(form) ? undefined : index.dictionary.find(stemOf({ ...token, form }));
    return id === undefined ? [] : [{ id, worth: phraseWordWorth }];
  });
  const asked = withOthers(own, akin);
  const terms = toldOf(asked, index);
  const first = words[0]?.token.start ?? 0;
  const last = words.at(-1)?.token.end ?? 0;
  const rare = Math.max(leastPhraseRarity, ...words.map(({ token, form }) => rarityOf(token, form)));
  return {
    kind: 'word',
    typed: clean.slice(first, last),
    start: first,
    end: last,
    read: readOf(words),
    english: toEnglish(readOf(words), index),
    terms,
    asked,
    weight: toWeight(rare, terms, index),
    exact: false,
    focus: false,
    placed: false,
    untold: false,
  };
}

/** The English words that a word may stand for, those first that the knowledge has. */
function toEnglish(form: string, index: SearchIndex): readonly string[] {
  const words = englishOf(form);
  const isKnown = (word: string) => index.dictionary.find(stem(word)) !== undefined;
  return [...words.filter(isKnown), ...words.filter((word) => !isKnown(word))];
}

/** The unit of a phrase of the lexicon: of a name, or of words that mean the same as others. */
export function toPhraseUnit(parts: {
  match: readonly Phrase[];
  words: readonly Word[];
  focus: boolean;
  placed: boolean;
  index: SearchIndex;
  clean: string;
}): QuestionUnit {
  const { match, words, focus, index, clean } = parts;
  const asked: UnitTerm[] = [];
  const name = match.some(({ kind }) => kind === 'name');
  const untold = !name && match.length > 0 && match.every((phrase) => phrase.untold);
  for (const { term, worth } of match) {
    const id = index.dictionary.find(term);
    if (id !== undefined) asked.push({ id, worth });
  }
  const [only] = words;
  if (words.length === 1 && only) {
    const id = index.dictionary.find(stemOf({ ...only.token, form: only.form }));
    if (id !== undefined) asked.push({ id, worth: 1 });
  }
  const terms = untold ? [] : toldOf(asked, index);
  const first = words[0]?.token.start ?? 0;
  const last = words.at(-1)?.token.end ?? 0;
  const rare = name ? nameRarity : Math.max(...words.map(({ token, form }) => rarityOf(token, form)));
  return {
    kind: name ? 'name' : 'word',
    typed: clean.slice(first, last),
    start: first,
    end: last,
    read: readOf(words),
    english: [],
    terms,
    asked,
    weight: toWeight(rare, terms, index) * (focus ? focusBoost : 1),
    exact: false,
    focus,
    placed: parts.placed,
    untold,
  };
}

/** A unit of one word, or of the several words of a country's name that the knowledge has not got. */
export function toWordUnit(
  words: readonly Word[],
  parts: {
    index: SearchIndex;
    capital: boolean;
    focus: boolean;
    placed: boolean;
    clean: string;
    akin: readonly UnitTerm[];
  },
): QuestionUnit {
  const { index, focus } = parts;
  const form = readOf(words);
  const token = { ...(words[0] as Word).token, form };
  const end = words.at(-1)?.token.end ?? token.end;
  const typed = parts.clean.slice(token.start, end);
  const own: UnitTerm[] = [];
  const id = index.dictionary.find(stemOf(token));
  if (id !== undefined) own.push({ id, worth: 1 });
  const isNumber = token.kind === 'number';
  const value = isNumber ? undefined : numberOfWord(form);
  const number = value === undefined ? undefined : index.dictionary.find(toNumberTerm(value));
  if (number !== undefined) own.push({ id: number, worth: 1 });
  // A name stands for nothing else.
  const akin = isNumber || parts.capital ? [] : [...akinOf([stemOf(token)], index), ...parts.akin];
  const asked = withOthers(own, akin);
  const terms = toldOf(asked, index);
  const name = !isNumber && (parts.capital || isWorldName(typed) || isWorldName(form));
  const rarity = rarityOf(token, form);
  const rare = name ? Math.max(nameRarity, rarity) : rarity;
  return {
    kind: isNumber || isCalendarWord(form) ? 'number' : name ? 'name' : 'word',
    typed,
    start: token.start,
    end,
    read: form,
    english: toEnglish(form, index),
    terms,
    asked,
    weight: toWeight(rare, terms, index) * (focus ? focusBoost : 1),
    exact: isNumber && (isYear(form) || Number(form) > 31 || /[.,]/.test(form)),
    focus,
    placed: parts.placed,
    untold: false,
  };
}
