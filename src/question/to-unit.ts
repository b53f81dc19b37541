import { type Phrase, stemOf } from '../index/lexicon.ts';
import { documentFrequency } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isCalendarWord } from '../language/calendar.ts';
import { numberOfWord } from '../language/number-words.ts';
import { isYear, toNumberTerm } from '../language/numbers.ts';
import { isWorldName } from '../language/world-names.ts';
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
  parts: { index: SearchIndex; capital: boolean; focus: boolean; placed: boolean; clean: string },
): QuestionUnit {
  const { index, focus } = parts;
  const form = readOf(words);
  const token = { ...(words[0] as Word).token, form };
  const end = words.at(-1)?.token.end ?? token.end;
  const typed = parts.clean.slice(token.start, end);
  const asked: UnitTerm[] = [];
  const id = index.dictionary.find(stemOf(token));
  if (id !== undefined) asked.push({ id, worth: 1 });
  const isNumber = token.kind === 'number';
  const value = isNumber ? undefined : numberOfWord(form);
  const number = value === undefined ? undefined : index.dictionary.find(toNumberTerm(value));
  if (number !== undefined) asked.push({ id: number, worth: 1 });
  const terms = toldOf(asked, index);
  const name = !isNumber && (parts.capital || isWorldName(typed) || isWorldName(form));
  const own = rarityOf(token, form);
  const rare = name ? Math.max(nameRarity, own) : own;
  return {
    kind: isNumber || isCalendarWord(form) ? 'number' : name ? 'name' : 'word',
    typed,
    start: token.start,
    end,
    read: form,
    terms,
    asked,
    weight: toWeight(rare, terms, index) * (focus ? focusBoost : 1),
    exact: isNumber && (isYear(form) || Number(form) > 31 || /[.,]/.test(form)),
    focus,
    placed: parts.placed,
    untold: false,
  };
}
