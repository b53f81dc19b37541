import { type Language, languages } from '../reply.ts';
import { chineseFrames, chineseSpeech, chineseStopWords, chineseTruth } from './chinese.ts';
import { editDistance } from './edit-distance.ts';
import {
  englishAccording,
  englishFrames,
  englishJoining,
  englishSpeech,
  englishTruthStart,
  englishViewOf,
} from './english/frames.ts';
import { officeStems, relationStems } from './english/relation-words.ts';
import { chatSpellings, englishFiller, englishStopWords } from './english/stop-words.ts';
import { findPhrases, type Phrase, segmentHan, stemOf } from './lexicon.ts';
import { isYear, numberOfWord, toNumberTerm } from './numbers.ts';
import { russianFrames, russianSpeech, russianStopWords, russianTruth } from './russian.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import { type Token, tokenise, withoutInvisible } from './tokens.ts';
import type { Wanted } from './wanted.ts';
import { rarity } from './word-frequency.ts';
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
}

/** A word that was read as another. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** A question as it is understood. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly units: readonly QuestionUnit[];
  readonly wants: Wanted;
  /** A yes-or-no question, which may hold a premise that the source denies. */
  readonly truth: boolean;
  /** The names (terms `@…`) whose words or views are asked for; empty where nobody's are. */
  readonly speakers: readonly string[];
  /** The one person of whom something is asked (“why does X …”), in whose place nobody else's words will do. */
  readonly subject: string | undefined;
  readonly corrections: readonly Correction[];
  /** Words that were read and do not count. */
  readonly ignored: readonly string[];
}

/** What a question may be long: more is refused by the commands, and cut here. */
export const questionLimitChars = 200;
const unitLimit = 12;
const placing: ReadonlySet<string> = new Set(['in', 'at', 'on', 'to', 'by']);

const focusBoost = 1.4;
const conceptWorth = 0.9;

interface Word {
  readonly token: Token;
  readonly form: string;
  readonly typed: string;
}

/** Reads a question: its language, its kind, its names, numbers and words, each with its weight. */
export function understandQuestion(text: string, index: SearchIndex): Question {
  const clean = withoutInvisible(text).slice(0, questionLimitChars * 2);
  const language = languageOf(clean);
  const corrections: Correction[] = [];
  const words = readWords(clean, { index, corrections });
  const tokens = words.map(({ token, form }) => ({ ...token, form }));
  const joined = words.map(({ form }) => form).join(language === 'zh' ? '' : ' ');
  const frame = findFrame(joined, language);
  const consumed = consumedBy(frame.spans, words, language);
  const ignored: string[] = [];
  const capitalsTell = tellsByCapitals(clean);
  const units: QuestionUnit[] = [];
  const persons: { term: string; at: number }[] = [];

  const matches = new Map(findPhrases(tokens, index.lexicon).map((match) => [match.from, match]));
  for (let at = 0; at < words.length; ) {
    const worldLength = worldNameLength(words, at, index);
    const longest = matches.get(at);
    const match = longest && longest.to - at >= worldLength ? longest : undefined;
    const isName = match?.phrases.some((phrase) => phrase.kind === 'name') ?? false;
    const span = match ? match.to : at + worldLength;
    const stretch = words.slice(at, span);
    const ignorable = isIgnorable({ from: at, to: span, words, consumed, language });
    if (match && (isName || !ignorable)) {
      units.push(toPhraseUnit({ match: match.phrases, words: stretch, index, clean }));
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
      const placed = placing.has(words[at - 1]?.form ?? '');
      units.push(toWordUnit(stretch, { index, capital, focus, placed, clean }));
    }
    at = span;
  }
  return {
    text: clean,
    language,
    units: withOffices(units).slice(0, unitLimit),
    wants: frame.wants,
    truth: frame.truth,
    speakers: speakersOf({ words, persons, joined, language }),
    subject: subjectOf({ words, persons, language }),
    corrections,
    ignored,
  };
}

/** The language of a text by its script: Chinese where it has Han characters, Russian where Cyrillic prevails. */
export function languageOf(text: string): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'ru' : (languages[0] ?? 'en');
}

function readWords(text: string, parts: { index: SearchIndex; corrections: Correction[] }): Word[] {
  const { index, corrections } = parts;
  const neighbour = (token: Token | undefined) =>
    token ? index.lexicon.nameNeighbours.get(token.form) : undefined;
  return segmentHan(tokenise(text), index.lexicon).map((token, at, tokens) => {
    const typed = text.slice(token.start, token.end);
    if (token.kind !== 'word') return { token, form: token.form, typed };
    const form = isWhere(token.form, tokens[at + 1]?.form)
      ? 'where'
      : (nearNameWord(token.form, [neighbour(tokens[at - 1]), neighbour(tokens[at + 1])], index) ??
        correctForm(token.form, index));
    if (form !== token.form && !chatSpellings.has(token.form)) corrections.push({ typed, read: form });
    return { token, form, typed };
  });
}

/** “Were did …” is a slip of “where”: no sentence has two auxiliaries in a row. */
function isWhere(form: string, next: string | undefined): boolean {
  return form === 'were' && next !== undefined && /^(?:did|do|does|is|are|was|will|has|have)$/.test(next);
}

/** “Wag Yi”: a word unknown by itself, beside one word of a name, is the name's other word where it is one slip away. */
function nearNameWord(
  form: string,
  beside: readonly (ReadonlySet<string> | undefined)[],
  index: SearchIndex,
): string | undefined {
  if (form.length < 3 || index.spelling.knows(form) || englishStopWords.has(form)) return undefined;
  for (const words of beside) {
    for (const word of words ?? []) if (word.length > 2 && editDistance(form, word) === 1) return word;
  }
  return undefined;
}

function correctForm(form: string, index: SearchIndex): string {
  const spelt = chatSpellings.get(form);
  if (spelt !== undefined && !index.spelling.knows(form)) return spelt;
  if (englishStopWords.has(form) || englishFiller.has(form) || russianStopWords.has(form)) return form;
  if (index.dictionary.find(stemOf({ kind: 'word', form, surface: form, start: 0, end: 0 })) !== undefined)
    return form;
  if (isWorldName(form) || numberOfWord(form) !== undefined) return form;
  return index.spelling.correct(form) ?? form;
}

interface FrameFound {
  readonly wants: Wanted;
  readonly truth: boolean;
  readonly spans: readonly (readonly [number, number])[];
}

function findFrame(joined: string, language: Language): FrameFound {
  const frames = { en: englishFrames, zh: chineseFrames, ru: russianFrames }[language];
  const spans: [number, number][] = [];
  let first: { wants: Wanted; at: number } | undefined;
  for (const { pattern, wants } of frames) {
    const match = pattern.exec(joined);
    if (!match) continue;
    // The first question word asks; one further on joins clauses (“what did he say when …”). A wish for a
    // view or a list says so anywhere.
    const at = wants === 'view' || wants === 'list' ? -1 : match.index;
    if (!first || (language === 'en' && at < first.at)) first = { wants, at };
    // A view frame spans the question's subject too: only its words of opinion are no content.
    if (wants !== 'view' || match[0].length < 20) spans.push([match.index, match.index + match[0].length]);
  }
  const stripped = language === 'en' ? withoutFiller(joined) : joined;
  const truth = {
    en: englishTruthStart.test(stripped),
    zh: chineseTruth.test(joined),
    ru: russianTruth.test(joined) && first === undefined,
  }[language];
  return { wants: truth ? 'truth' : (first?.wants ?? 'any'), truth, spans };
}

function withoutFiller(joined: string): string {
  const words = joined.split(' ');
  let from = 0;
  while (
    from < words.length - 1 &&
    (englishFiller.has(words[from] ?? '') || englishJoining.has(words[from] ?? ''))
  ) {
    from += 1;
  }
  return words.slice(from).join(' ');
}

/** The positions of the words that question forms took up. */
function consumedBy(
  spans: readonly (readonly [number, number])[],
  words: readonly Word[],
  language: Language,
): Set<number> {
  const gap = language === 'zh' ? 0 : 1;
  const consumed = new Set<number>();
  let start = 0;
  words.forEach(({ form }, position) => {
    const end = start + form.length;
    if (spans.some(([from, to]) => start >= from && end <= to)) consumed.add(position);
    start = end + gap;
  });
  return consumed;
}

function isIgnorable(parts: {
  from: number;
  to: number;
  words: readonly Word[];
  consumed: ReadonlySet<number>;
  language: Language;
}): boolean {
  for (let at = parts.from; at < parts.to; at += 1) {
    const word = parts.words[at];
    if (!word || (!parts.consumed.has(at) && !isEmptyWord(word, parts.language))) return false;
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

function readOf(words: readonly Word[]): string {
  return words.map(({ form }) => form).join(' ');
}

function toPhraseUnit(parts: {
  match: readonly Phrase[];
  words: readonly Word[];
  index: SearchIndex;
  clean: string;
}): QuestionUnit {
  const { match, words, index, clean } = parts;
  const terms: UnitTerm[] = [];
  const name = match.some(({ kind }) => kind === 'name');
  for (const { term, kind } of match) {
    const id = index.dictionary.find(term);
    if (id !== undefined) terms.push({ id, worth: kind === 'name' ? 1 : conceptWorth });
  }
  const [only] = words;
  if (words.length === 1 && only) {
    const id = index.dictionary.find(stemOf({ ...only.token, form: only.form }));
    if (id !== undefined) terms.push({ id, worth: 1 });
  }
  const first = words[0]?.token.start ?? 0;
  const last = words.at(-1)?.token.end ?? 0;
  const rare = name ? 0.75 : Math.max(...words.map(({ token, form }) => rarityOf(token, form)));
  return {
    kind: name ? 'name' : 'word',
    typed: clean.slice(first, last),
    start: first,
    end: last,
    read: readOf(words),
    terms,
    weight: toWeight(rare, terms, index),
    exact: false,
    focus: false,
    placed: false,
    relation: words.some(({ form }) => isRelation(form)),
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
  const rare = name ? Math.max(0.75, rarityOf(token, form)) : rarityOf(token, form);
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
  };
}

/** Whether the words stand one after another in some passage, and so need not be taken for an unknown name. */
function standTogether(words: readonly Word[], index: SearchIndex): boolean {
  const ids = words.map(({ token, form }) => index.dictionary.find(stemOf({ ...token, form })));
  const [first] = ids;
  if (first === undefined) return false;
  for (const number of index.postings[first]?.passages ?? []) {
    const terms = index.passages[number]?.terms.filter((each) => each >>> 31 === 0) ?? new Uint32Array();
    for (let at = terms.indexOf(first); at !== -1; at = terms.indexOf(first, at + 1)) {
      if (ids.every((id, offset) => terms[at + offset] === id)) return true;
    }
  }
  return false;
}

const calendarWords =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function isCalendarWord(form: string): boolean {
  return calendarWords.test(form);
}

/** How many words from `at` on make a country's name: 1 where they make none. */
function worldNameLength(words: readonly Word[], at: number, index: SearchIndex): number {
  for (let length = Math.min(3, words.length - at); length > 1; length -= 1) {
    const stretch = words.slice(at, at + length);
    if (isWorldName(readOf(stretch)) && !standTogether(stretch, index)) return length;
  }
  return 1;
}

/** A word before a noun of office that is nobody's known office turns the question: “defence minister”. */
function withOffices(units: readonly QuestionUnit[]): QuestionUnit[] {
  return units.map((unit, at) => {
    const next = units[at + 1];
    const office = next?.kind === 'word' && next.start - unit.end === 1 && officeStems.has(stem(next.read));
    return office && unit.kind === 'word' && numberOfWord(unit.read) === undefined
      ? { ...unit, relation: true }
      : unit;
  });
}

function isRelation(form: string): boolean {
  return relationStems.has(stem(form));
}

function rarityOf(token: Token, form: string): number {
  if (token.kind === 'number') return 0.8;
  if (token.kind === 'han') return form.length > 1 ? 0.6 : 0.3;
  return /\p{Script=Cyrillic}/u.test(form) ? 0.6 : Math.max(0.12, rarity(form));
}

/**
 * A unit's weight: how rare it is in everyday language, times how rare among the passages (its inverse
 * document frequency over the greatest there can be); a term of every passage keeps a third.
 */
function toWeight(rare: number, terms: readonly UnitTerm[], index: SearchIndex): number {
  const count = index.passages.length;
  let frequency = 0;
  for (const { id } of terms) frequency = Math.max(frequency, index.postings[id]?.passages.length ?? 0);
  const greatest = Math.log(1 + (count + 0.5) / 0.5);
  const inverse = Math.log(1 + (count - frequency + 0.5) / (frequency + 0.5)) / greatest;
  return rare * (0.33 + 0.67 * inverse);
}

/** Capitals mark names only where a text does not capitalise everything. */
function tellsByCapitals(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals <= words.length * 0.6 || words.length < 3;
}

const subjectAuxiliary: ReadonlySet<string> = new Set([
  'do',
  'does',
  'did',
  'is',
  'was',
  'has',
  'will',
  'would',
  'can',
  'could',
]);

/** The person that stands right after the auxiliary, or in Russian and Chinese the only person there is. */
function subjectOf(parts: {
  words: readonly Word[];
  persons: readonly { term: string; at: number }[];
  language: Language;
}): string | undefined {
  const terms = new Set(parts.persons.map(({ term }) => term));
  const [first] = parts.persons;
  if (terms.size !== 1 || !first) return undefined;
  return parts.language !== 'en' || subjectAuxiliary.has(parts.words[first.at - 1]?.form ?? '')
    ? first.term
    : undefined;
}

function speakersOf(parts: {
  words: readonly Word[];
  persons: readonly { term: string; at: number }[];
  joined: string;
  language: Language;
}): string[] {
  const { words, persons, joined, language } = parts;
  if (persons.length === 0) return [];
  const gap = language === 'zh' ? 0 : 1;
  let position = 0;
  const startOf = words.map(({ form }) => {
    const start = position;
    position += form.length + gap;
    return start;
  });
  const before = (place: number) => persons.filter(({ at }) => (startOf[at] ?? 0) < place);
  const after = (place: number) => persons.filter(({ at }) => (startOf[at] ?? 0) >= place);
  const chosen = {
    en: () => {
      const viewOf = englishViewOf.exec(joined);
      const speech = englishSpeech.exec(joined);
      const according = englishAccording.exec(joined);
      if (viewOf) return before(viewOf.index + viewOf[0].length);
      const subjects = speech ? before(speech.index) : [];
      return subjects.length > 0 || !according ? subjects : after(according.index).slice(0, 1);
    },
    zh: () => {
      const speech = chineseSpeech.exec(joined);
      const subjects = speech ? before(speech.index) : [];
      // 对, 向 and 跟 stand before whom one speaks to or of.
      return /[对向跟]/u.test(joined.slice(0, speech?.index)) ? subjects.slice(0, 1) : subjects;
    },
    ru: () => (russianSpeech.test(joined) ? persons.slice(0, 1) : []),
  }[language]();
  const last = chosen.at(-1);
  if (!last) return [];
  // Names joined by “and” are asked for together; another earlier name is somebody else.
  return chosen.filter(({ at }) => last.at - at <= 3).map(({ term }) => term);
}
