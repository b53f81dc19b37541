import type { SearchIndex } from '../index/search-index.ts';
import { chatSpellings } from '../language/english/stop-words.ts';
import { findFrame } from '../language/find-frame.ts';
import { grammarOf } from '../language/grammars.ts';
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
  return words.map(({ form }) => form).join(grammarOf(language).joint);
}

/** Shorter chat words (“u”, “ur”) are a manner and no slip. */
const slipChars = 3;

function isChatSlip({ token }: Word): boolean {
  const meant = token.form.length >= slipChars ? chatSpellings.get(token.form) : undefined;
  // “Whats”: who leaves an apostrophe out mostly does so by habit.
  return meant !== undefined && !meant.includes("'");
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
  const { askingPart, worksOut, asksOfMembers } = grammarOf(language);
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
    turns: turnsOf(askingPart({ joined, clauses }), { language, wants: frame.wants }),
    speakers: speakersOf({ words, persons, joined, language }),
    subject: subjectOf({ words, persons, language }),
    corrections,
    worksOut: worksOut.test(joined),
    asksOfMember: asksOfMembers.some((form) => form.test(joined)),
    hasty: corrections.length > 0 || words.some(isChatSlip),
    ignored,
  };
}
