import type { Language } from '../reply.ts';
import { chineseStopWords } from './chinese.ts';
import { officeStems, relationStems } from './english/relation-words.ts';
import { englishFiller, englishStopWords } from './english/stop-words.ts';
import { findPhrases, type Phrase, stemOf } from './lexicon.ts';
import { isYear, numberOfWord, toNumberTerm } from './numbers.ts';
import { readOf, type Word } from './read-words.ts';
import { russianStopWords } from './russian.ts';
import type { SearchIndex } from './search-index.ts';
import type { NamedPerson } from './speakers.ts';
import { stem } from './stem.ts';
import { rarityOf, toWeight } from './unit-weight.ts';
import { isCalendarWord, tellsByCapitals, worldNameLength } from './unknown-names.ts';
import { isWorldName } from './world-names.ts';

/** A term under which a part of the question may be found, and how good such a find is (0–1). */
export interface UnitTerm {
  readonly id: number;
  readonly worth: number;
}

/** A part of a question that says what it is about: a word, a name of one or more words, or a number. */
export interface QuestionUnit {
  readonly kind: 'word' | 'name' | 'number';
  /** As the member typed it. */
  readonly typed: string;
  /** Where it stands in the question (UTF-16 offsets, end exclusive). */
  readonly start: number;
  readonly end: number;
  /** As it was read, after spelling. */
  readonly read: string;
  /** The terms that count as a find; none where the knowledge has not got it at all. */
  readonly terms: readonly UnitTerm[];
  /** How much it says of the question's subject, above 0. */
  readonly weight: number;
  /** A number that must be matched exactly. */
  readonly exact: boolean;
  /** What the question word stands with: the athletes of “how many athletes”. */
  readonly focus: boolean;
  /** It follows “in”, “at” or “on”: where or when, which a yes-or-no question may have wrong. */
  readonly placed: boolean;
  /** A word that turns the question: without it, a passage answers another one. */
  readonly relation: boolean;
  /** Editors listed it among the words of `terms.yaml`, and no source says it: it is asked for in vain. */
  readonly untold: boolean;
}

/** The parts of a question, the words of it that do not count, and the persons that it names. */
export interface QuestionParts {
  readonly units: readonly QuestionUnit[];
  readonly ignored: readonly string[];
  readonly persons: readonly NamedPerson[];
}

const placing: ReadonlySet<string> = new Set(['in', 'at', 'on', 'to', 'by']);
const focusBoost = 1.4;
/** How much a name says, which everyday language does not tell. */
const nameRarity = 0.75;

/** Cuts a question's words into units: names and phrases of the lexicon first, the longest at each place. */
export function toUnits(
  words: readonly Word[],
  parts: { text: string; language: Language; consumed: ReadonlySet<number>; index: SearchIndex },
): QuestionParts {
  const { text: clean, language, consumed, index } = parts;
  const tokens = words.map(({ token, form }) => ({ ...token, form }));
  const ignored: string[] = [];
  const capitalsTell = tellsByCapitals(clean);
  const units: QuestionUnit[] = [];
  const persons: NamedPerson[] = [];

  // What is filler in lower case may be a part of a name that a source has: the Super Bowl, a State Duma.
  const isEmpty = (word: Word) =>
    isEmptyWord(word, language) &&
    !(
      capitalsTell &&
      word.token.start > 0 &&
      /^\p{Lu}/u.test(word.typed) &&
      englishFiller.has(word.form) &&
      index.spelling.isName(word.form)
    );
  const matches = new Map(findPhrases(tokens, index.lexicon).map((match) => [match.from, match]));
  for (let at = 0; at < words.length; ) {
    const worldLength = worldNameLength(words, at, index);
    const longest = matches.get(at);
    const match = longest && longest.to - at >= worldLength ? longest : undefined;
    const isName = match?.phrases.some((phrase) => phrase.kind === 'name') ?? false;
    const span = match ? match.to : at + worldLength;
    const stretch = words.slice(at, span);
    const ignorable = isIgnorable({ from: at, to: span, words, consumed, isEmpty });
    const isKnownHan =
      match !== undefined &&
      stretch.every(({ token, form }) => token.kind === 'han' && !chineseStopWords.has(form));
    if (match && (isName || isKnownHan || !ignorable)) {
      const focus = !isName && consumed.has(at - 1) && !consumed.has(at);
      units.push(toPhraseUnit({ match: match.phrases, words: stretch, focus, index, clean }));
      for (const { kind, term } of match.phrases) {
        if (kind === 'name' && index.lexicon.names.get(term)?.entity.kind === 'person')
          persons.push({ term, at });
      }
    } else if (ignorable) {
      ignored.push(clean.slice(stretch[0]?.token.start ?? 0, stretch.at(-1)?.token.end ?? 0));
    } else {
      const [word] = stretch;
      if (!word) break;
      const capital = capitalsTell && at > 0 && /^\p{Lu}/u.test(word.typed) && !isCalendarWord(word.form);
      const focus = consumed.has(at - 1) && !consumed.has(at);
      const before = words[at - 1]?.form ?? '';
      const placed = placing.has(before);
      const unit = toWordUnit(stretch, { index, capital, focus, placed, clean });
      // “Trade per day” is another number than trade; “per Lavrov” is only who says so.
      units.push(before === 'per' && unit.kind === 'word' ? { ...unit, relation: true } : unit);
    }
    at = span;
  }
  return { units: withOffices(units), ignored, persons };
}

function toPhraseUnit(parts: {
  match: readonly Phrase[];
  words: readonly Word[];
  focus: boolean;
  index: SearchIndex;
  clean: string;
}): QuestionUnit {
  const { match, words, focus, index, clean } = parts;
  const terms: UnitTerm[] = [];
  const name = match.some(({ kind }) => kind === 'name');
  for (const { term, worth } of match) {
    const id = index.dictionary.find(term);
    if (id !== undefined) terms.push({ id, worth });
  }
  const [only] = words;
  if (words.length === 1 && only) {
    const id = index.dictionary.find(stemOf({ ...only.token, form: only.form }));
    if (id !== undefined) terms.push({ id, worth: 1 });
  }
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
    weight: toWeight(rare, terms, index) * (focus ? focusBoost : 1),
    exact: false,
    focus,
    placed: false,
    relation: words.length === 1 && words.some(({ form }) => isRelation(form)),
    untold: !name && terms.length === 0,
  };
}

/** A unit of one word, or of the several words of a country's name that the knowledge has not got. */
function toWordUnit(
  words: readonly Word[],
  parts: { index: SearchIndex; capital: boolean; focus: boolean; placed: boolean; clean: string },
): QuestionUnit {
  const { index, focus } = parts;
  const form = readOf(words);
  const token = { ...(words[0] as Word).token, form };
  const end = words.at(-1)?.token.end ?? token.end;
  const typed = parts.clean.slice(token.start, end);
  const terms: UnitTerm[] = [];
  const id = index.dictionary.find(stemOf(token));
  if (id !== undefined) terms.push({ id, worth: 1 });
  const value = token.kind === 'number' ? undefined : numberOfWord(form);
  const number = value === undefined ? undefined : index.dictionary.find(toNumberTerm(value));
  if (number !== undefined) terms.push({ id: number, worth: 1 });
  const isNumber = token.kind === 'number';
  const name = !isNumber && (parts.capital || isWorldName(typed) || isWorldName(form));
  const rare = name ? Math.max(nameRarity, rarityOf(token, form)) : rarityOf(token, form);
  return {
    kind: isNumber || isCalendarWord(form) ? 'number' : name ? 'name' : 'word',
    typed,
    start: token.start,
    end,
    read: form,
    terms,
    weight: toWeight(rare, terms, index) * (focus ? focusBoost : 1),
    exact: isNumber && (isYear(form) || Number(form) > 31 || /[.,]/.test(form)),
    focus,
    placed: parts.placed,
    relation: isRelation(form),
    untold: false,
  };
}

/**
 * A noun of office that is nobody's known office turns the question together with what it is the office of:
 * “defence minister”, “minister of commerce”.
 */
function withOffices(units: readonly QuestionUnit[]): QuestionUnit[] {
  const isOffice = (unit: QuestionUnit | undefined) =>
    unit?.kind === 'word' && officeStems.has(stem(unit.read));
  return units.map((unit, at) => {
    const [before, after] = [units[at - 1], units[at + 1]];
    const modifies = isOffice(after) && (after?.start ?? 0) - unit.end === 1;
    const isOf = isOffice(before) && unit.start - (before?.end ?? 0) === ' of '.length;
    const hasOf = isOffice(unit) && after?.kind === 'word' && after.start - unit.end === ' of '.length;
    const turns =
      unit.kind === 'word' && (modifies || isOf || hasOf) && numberOfWord(unit.read) === undefined;
    return turns ? { ...unit, relation: true } : unit;
  });
}

function isRelation(form: string): boolean {
  return relationStems.has(stem(form));
}

function isIgnorable(parts: {
  from: number;
  to: number;
  words: readonly Word[];
  consumed: ReadonlySet<number>;
  isEmpty: (word: Word) => boolean;
}): boolean {
  for (let at = parts.from; at < parts.to; at += 1) {
    const word = parts.words[at];
    if (!word || (!parts.consumed.has(at) && !parts.isEmpty(word))) return false;
  }
  return true;
}

function isEmptyWord({ token, form }: Word, language: Language): boolean {
  if (token.kind === 'number') return false;
  if (token.kind === 'han') return isTiledBy(form, chineseStopWords);
  if (language === 'ru') return russianStopWords.has(form);
  // US, WHO and IT in capitals are names, not words of grammar.
  if (/^\p{Lu}{2,}$/u.test(token.surface) && isWorldName(token.surface)) return false;
  return englishStopWords.has(form) || englishFiller.has(form);
}

/** Whether a run of characters is nothing but words of a set, one after another (是在 is 是 and 在). */
function isTiledBy(run: string, words: ReadonlySet<string>): boolean {
  for (let length = run.length; length > 0; length -= 1) {
    if (words.has(run.slice(0, length)) && (length === run.length || isTiledBy(run.slice(length), words)))
      return true;
  }
  return false;
}
