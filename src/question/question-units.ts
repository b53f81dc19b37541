import { findPhrases, type PhraseMatch } from '../index/find-phrases.ts';
import { innerPhrases } from '../index/inner-phrases.ts';
import { stemOf } from '../index/lexicon.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { isCalendarWord } from '../language/calendar.ts';
import { askingWords } from '../language/english/asking-words.ts';
import { englishFiller, englishStopWords } from '../language/english/stop-words.ts';
import { grammarOf, isStopWord } from '../language/grammars.ts';
import type { Language } from '../language/language.ts';
import type { Wanted } from '../language/wanted.ts';
import { isWorldName } from '../language/world-names.ts';
import { phraseLengthAt } from '../meaning/same-meaning.ts';
import type { QuestionUnit, UnitTerm } from './question-unit.ts';
import type { NamedPerson } from './speakers.ts';
import { akinOf, toIdiomUnit, toPhraseUnit, toWordUnit } from './to-unit.ts';
import { worldNameLength } from './unknown-names.ts';
import type { Word } from './word.ts';

/** The parts of a question, the words of it that do not count, and the persons that it names. */
export interface QuestionParts {
  readonly units: readonly QuestionUnit[];
  readonly ignored: readonly string[];
  readonly persons: readonly NamedPerson[];
}

/** Words that mean something together, the terms that mean the same, and how many of the words say something alone. */
interface Idiom {
  readonly words: readonly Word[];
  readonly akin: readonly UnitTerm[];
  readonly saying: number;
}

/** Cuts a question's words into units: names and phrases of the lexicon first, the longest at each place. */
export function toUnits(
  words: readonly Word[],
  parts: {
    text: string;
    language: Language;
    wants: Wanted;
    capitalsTell: boolean;
    consumed: ReadonlySet<number>;
    index: SearchIndex;
  },
): QuestionParts {
  const { text: clean, language, wants, capitalsTell, consumed, index } = parts;
  const { asksAhead, ownership, placing, speech } = grammarOf(language);
  const tokens = words.map(({ token, form }) => ({ ...token, form }));
  const ignored: string[] = [];
  const units: QuestionUnit[] = [];
  const persons: NamedPerson[] = [];

  const stems = tokens.map((token) => stemOf(token));
  /** What means the same as the phrase that a word is a part of, by the word's position. */
  const idiomOf = new Map<number, readonly UnitTerm[]>();

  /** The phrase longer than `length` that begins at a word and that words of the knowledge mean the same as. */
  function idiomAt(at: number, length: number): Idiom | undefined {
    const own = phraseLengthAt(stems, at);
    const idiom = words.slice(at, at + own);
    if (own <= length || idiom.some((_, offset) => consumed.has(at + offset))) return undefined;
    const akin = akinOf(stems.slice(at, at + own), index);
    if (akin.length === 0) return undefined;
    return { words: idiom, akin, saying: idiom.filter(({ form }) => !isStopWord(form)).length };
  }

  const matches = new Map(findPhrases(tokens, index.lexicon).map((match) => [match.from, match]));
  for (let at = 0; at < words.length; ) {
    const worldLength = worldNameLength(words, at, index);
    const longest = matches.get(at);
    const match = longest && longest.to - at >= worldLength ? longest : undefined;
    const idiom = idiomAt(at, Math.max(worldLength, match ? match.to - at : 1));
    if (idiom && idiom.saying < 2) {
      units.push(toIdiomUnit(idiom.words, { akin: idiom.akin, index, clean }));
      at += idiom.words.length;
      continue;
    }
    idiom?.words.forEach((_, offset) => {
      idiomOf.set(at + offset, idiom.akin);
    });
    const isName = match?.phrases.some((phrase) => phrase.kind === 'name') ?? false;
    const span = match ? match.to : at + worldLength;
    const isAskedFor = asksAhead(wants) && consumed.has(at - 1) && !consumed.has(at);
    const stretch = words.slice(at, span);
    // Whoever stands beside the member is not told of.
    const ofMember = ownership.has(words[at - 1]?.form ?? '');
    const ignorable = stretch.every(
      (word, offset) =>
        ofMember ||
        consumed.has(at + offset) ||
        (isEmptyWord(word, { language, capitalsTell, index }) && !isMay(words, at + offset)),
    );
    const isKnownHan =
      match !== undefined && stretch.every(({ token, form }) => token.kind === 'han' && !isStopWord(form));
    const says = isName || isKnownHan || !ignorable || (isIdiom(stretch) && !consumed.has(at));
    if (match && says) {
      const focus = !isName && isAskedFor;
      const inner =
        isName || match.phrases.every(({ untold }) => untold)
          ? []
          : innerPhrases(tokens.slice(at, span), index.lexicon);
      const placed = isName && placing.has(words[at - 1]?.form ?? '');
      units.push(
        toPhraseUnit({ match: [...match.phrases, ...inner], words: stretch, focus, placed, index, clean }),
      );
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
      const focus = isAskedFor;
      const before = words[at - 1]?.form ?? '';
      // “On Friday” is when, “on Taiwan” of what.
      const placed =
        placing.has(before) && (before !== 'on' || isCalendarWord(word.form) || word.token.kind === 'number');
      const akin = idiomOf.get(at) ?? [];
      const unit = toWordUnit(stretch, { index, capital, focus, placed, clean, akin });
      // “Who explained that …”: whoever a source quotes has explained something.
      const isSpeech = focus && wants === 'person' && unit.terms.length === 0 && speech.test(word.form);
      if (isSpeech) ignored.push(unit.typed);
      else units.push(unit);
    }
    at = span;
  }
  if (units.length === 0) units.push(...unitsOfGrammar([...matches.values()], { words, index, clean }));
  return { units, ignored, persons };
}

/** What a question of nothing but small words asks by a phrase of them: “what is this about”. */
function unitsOfGrammar(
  matches: readonly PhraseMatch[],
  parts: { words: readonly Word[]; index: SearchIndex; clean: string },
): QuestionUnit[] {
  return matches.map(({ from, to, phrases }) =>
    toPhraseUnit({
      ...parts,
      match: phrases,
      words: parts.words.slice(from, to),
      focus: false,
      placed: false,
    }),
  );
}

/** Whether “may” is the month: after “in” or before a number, where no verb stands. */
function isMay(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'may') return false;
  return grammarOf('en').placing.has(words[at - 1]?.form ?? '') || words[at + 1]?.token.kind === 'number';
}

/** Whether a word says nothing, unless it is a part of a name that a source has: the Super Bowl, a State Duma. */
function isEmptyWord(
  word: Word,
  { language, capitalsTell, index }: { language: Language; capitalsTell: boolean; index: SearchIndex },
): boolean {
  if (!isGrammar(word, language)) return false;
  const isPartOfName =
    englishFiller.has(word.form) &&
    capitalsTell &&
    word.token.start > 0 &&
    /^\p{Lu}/u.test(word.typed) &&
    index.spelling.isName(word.form);
  return !isPartOfName;
}

/** Whether a word is one of grammar or of courtesy. */
function isGrammar({ token, form }: Word, language: Language): boolean {
  if (token.kind === 'number') return false;
  if (token.kind === 'han') return isTiledBy(form, grammarOf('zh').stopWords);
  // US, WHO and IT in capitals are names, not words of grammar.
  const isAcronym = token.surface !== form && /^\p{Lu}{2,}$/u.test(token.surface);
  if (isAcronym && isWorldName(token.surface)) return false;
  return (
    grammarOf(language).stopWords.has(form) || (language === 'zh' && grammarOf('en').stopWords.has(form))
  );
}

/** Whether a run of characters is nothing but words of a set, one after another (是在 is 是 and 在). */
function isTiledBy(run: string, words: ReadonlySet<string>): boolean {
  for (let length = run.length; length > 0; length -= 1) {
    if (words.has(run.slice(0, length)) && (length === run.length || isTiledBy(run.slice(length), words)))
      return true;
  }
  return false;
}

/** Whether words of grammar say something together: “go up”. */
function isIdiom(words: readonly Word[]): boolean {
  return words.length > 1 && words.every(({ form }) => englishStopWords.has(form) && !askingWords.has(form));
}
