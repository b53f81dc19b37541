import type { Language } from '../reply.ts';
import { toClauses } from './clauses.ts';
import { asksForHelp, asksOfMember, asksOfReader } from './english/asides.ts';
import { englishQuestionWord, englishTruthStart } from './english/frames.ts';
import { chatSpellings } from './english/stop-words.ts';
import { asksDenied, consumedBy, findFrame } from './find-frame.ts';
import { languageOf } from './language-of.ts';
import type { QuestionUnit } from './question-unit.ts';
import { toUnits } from './question-units.ts';
import { type Correction, readWords, type Word } from './read-words.ts';
import type { SearchIndex } from './search-index.ts';
import type { Rereading } from './second-reading.ts';
import { speakersOf, subjectOf } from './speakers.ts';
import { withoutInvisible } from './tokens.ts';
import { type FoundTurn, turnsOf } from './turns.ts';
import { tellsByCapitals } from './unknown-names.ts';
import type { Wanted } from './wanted.ts';

/** A question as it is understood. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly units: readonly QuestionUnit[];
  /** Its words as they were read, those of grammar too, in order and as a set. */
  readonly words: readonly string[];
  readonly forms: ReadonlySet<string>;
  readonly wants: Wanted;
  /** A yes-or-no question, which may hold a premise that the source denies. */
  readonly truth: boolean;
  /** Something is asked that is not so (“who did not attend”): what is so answers another question. */
  readonly negated: boolean;
  /** What turns it: who else, the one before, a part of what is told. */
  readonly turns: readonly FoundTurn[];
  /** The names (terms `@…`) whose words or views are asked for; empty where nobody's are. */
  readonly speakers: readonly string[];
  /** The one person of whom something is asked (“why does X …”), in whose place nobody else's words will do. */
  readonly subject: string | undefined;
  readonly corrections: readonly Correction[];
  /** It asks for what is worked out: “going by the growth, …”. */
  readonly worksOut: boolean;
  /** It asks of members, and not of the account: “how do I …”, “how was your weekend”. */
  readonly asksOfMember: boolean;
  /** Slips show that it was typed in haste: words put right, or such as chat is full of (“wich”, “abt”). */
  readonly hasty: boolean;
  /** Words that were read and do not count. */
  readonly ignored: readonly string[];
}

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
