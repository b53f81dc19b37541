import type { SearchIndex } from '../index/search-index.ts';
import { asksForHelp, asksOfMember, asksOfReader } from '../language/english/asides.ts';
import { englishQuestionWord, englishTruthStart } from '../language/english/frames.ts';
import { chatSpellings } from '../language/english/stop-words.ts';
import { asksDenied, findFrame } from '../language/find-frame.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/language-of.ts';
import { withoutInvisible } from '../language/tokens.ts';
import { turnsOf } from '../language/turns.ts';
import { toClauses } from './clauses.ts';
import { consumedBy } from './consumed.ts';
import type { Question } from './question.ts';
import { toUnits } from './question-units.ts';
import { readWords } from './read-words.ts';
import type { Rereading } from './rereading.ts';
import { speakersOf, subjectOf } from './speakers.ts';
import { tellsByCapitals } from './unknown-names.ts';
import type { Correction, Word } from './word.ts';

/** What a question may be long: more is refused by the commands, and cut here. */
export const questionLimitChars = 200;
const unitLimit = 12;

/** Its first characters, as people count them: one outside the basic plane is one, not two halves. */
function cutToLimit(text: string): string {
  if (text.length <= questionLimitChars) return text;
  return [...text.slice(0, questionLimitChars * 2)].slice(0, questionLimitChars).join('');
}

function joinForms(words: readonly Word[], language: Language): string {
  return words.map(({ form }) => form).join(language === 'zh' ? '' : ' ');
}

/** Shorter chat words (“u”, “ur”) are a manner and no slip. */
const slipChars = 3;

function isChatSlip({ token }: Word): boolean {
  const meant = token.form.length >= slipChars ? chatSpellings.get(token.form) : undefined;
  // “Whats”: who leaves an apostrophe out mostly does so by habit.
  return meant !== undefined && !meant.includes("'");
}

/** Forms that ask for what must be worked out from what is told. */
const worksOut: Record<Language, RegExp> = {
  en: /\b(?:work(?:ed|ing)? (?:it )?(?:back|backwards|out)|going by|judging (?:by|from)|(?:calculat|comput|deduc|extrapolat)\w+|based on|implie[ds]|must .{1,40} have been|would .{1,40} have been)\b/,
  zh: /倒推|反推|推算|推断|换算|根据.{0,12}(?:增长|增幅)|按.{0,12}(?:增长|增幅)/u,
  ru: /(?:отсчита|рассчита|посчита|вычисл|исходя из|судя по|если считать)/u,
};

/** A clause that is a question or a statement of its own, beside the one that asks. */
const ownClause = /^(?:i|we|they|he|she|it|you|my|our|this|that|there)\b/;

/** A question without the clauses beside the one that asks: “why was it special, don't they meet all the time”. */
function askingPart(clauses: readonly string[], joined: string, language: Language): string {
  if (language !== 'en' || !clauses.some((clause) => englishQuestionWord.test(clause))) return joined;
  const isBeside = (clause: string) => englishTruthStart.test(clause) || ownClause.test(clause);
  return clauses.filter((clause) => englishQuestionWord.test(clause) || !isBeside(clause)).join(' ');
}

const asTyped: Rereading = new Map();
/**
 * Reads a question: its language, its kind, its names, numbers and words, each with its weight. Words that `instead`
 * has are read as it says, whatever they spell.
 */
export function understandQuestion(
  text: string,
  index: SearchIndex,
  { instead = asTyped }: { instead?: Rereading } = {},
): Question {
  const clean = cutToLimit(withoutInvisible(text));
  const language = languageOf(clean);
  const corrections: Correction[] = [];
  const capitalsTell = tellsByCapitals(clean);
  const words = readWords(clean, { index, capitalsTell, instead, corrections });
  const joined = joinForms(words, language);
  const clauses = toClauses(words, clean).map(({ from, to }) => joinForms(words.slice(from, to), language));
  const frame = findFrame(joined, { language, clauses });
  const consumed = consumedBy(frame.spans, words, language);
  const parts = toUnits(words, {
    text: clean,
    language,
    wants: frame.wants,
    capitalsTell,
    consumed,
    index,
  });
  const { ignored, persons, units } = parts;
  const forms = words.map(({ form }) => form);
  return {
    text: clean,
    language,
    units: units.slice(0, unitLimit),
    words: forms,
    forms: new Set(forms),
    wants: frame.wants,
    truth: frame.truth,
    // How long something has not been is told by when it was.
    negated:
      !frame.truth &&
      frame.wants !== 'elapsed' &&
      asksDenied(askingPart(clauses, joined, language), language),
    turns: turnsOf(joined, { language, wants: frame.wants }),
    speakers: speakersOf({ words, persons, joined, language }),
    subject: subjectOf({ words, persons, language }),
    corrections,
    worksOut: worksOut[language].test(joined),
    asksOfMember:
      language === 'en' && [asksOfMember, asksOfReader, asksForHelp].some((form) => form.test(joined)),
    hasty: corrections.length > 0 || words.some(isChatSlip),
    ignored,
  };
}
