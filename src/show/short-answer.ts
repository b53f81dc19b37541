import type { IndexedFact } from '../index/fact-index.ts';
import type { Answer } from '../judge/answer.ts';
import type { Evidence } from '../judge/evidence.ts';
import type { Entity } from '../knowledge/schema.ts';
import { toValueText } from '../knowledge/value-text.ts';
import { readDates } from '../language/dates.ts';
import { numberOfDigits } from '../language/numbers.ts';
import { readQuantities } from '../language/quantities.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';
import type { Wanted } from '../language/wanted.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit } from '../question/question-unit.ts';
import { isRequiredKind, valueIsOfKind } from '../rank/answer-kinds.ts';
import { nameIn, namesIn } from './name-in.ts';
import { toPartialDate } from './partial-date.ts';

/** From this likeness on, a fact is what was asked for, and its value the short answer. */
const shortAnswerFrom = 0.3;
/** Two facts whose likeness differs by less are as good as each other. */
const tieWithin = 0.03;
/** Nor is one as good whose passage answers so much less. */
const scoreWithin = 0.08;

/** The facts that give the short answer: the best passage's, and one that ties with it in another. */
export function answeringFacts({ outcome, evidence, question }: Answer): IndexedFact[] {
  if (outcome !== 'answered') return [];
  const [best, second] = evidence;
  if (!best) return [];
  if (!best.fact) return [draftAnswering(best, question)].filter((fact) => fact !== undefined);
  const first = usableFact(best);
  if (!first) return [];
  // Where the first is just what is asked for, another that is not says less.
  const ties =
    second &&
    !second.held &&
    (second.givesKind || !best.givesKind) &&
    best.score - second.score < scoreWithin;
  const other = ties ? usableFact(second) : undefined;
  const tie =
    other && other.fact.id !== first.fact.id && Math.abs((second?.likeness ?? 0) - best.likeness) < tieWithin;
  return tie ? [first, other] : [first];
}

function usableFact(evidence: Evidence | undefined): IndexedFact | undefined {
  return evidence?.fact && evidence.likeness >= shortAnswerFrom ? evidence.fact : undefined;
}

/** So much of a question must stand in the sentence of a draft that gives its short answer. */
const draftShare = 0.5;

/**
 * The draft of a passage that gives what was asked for, where just one value stands in the sentences that have the most
 * of the question: when, how much, where, who.
 */
function draftAnswering({ passage }: Evidence, question: Question): IndexedFact | undefined {
  if (!wantsValueOfKind(question.wants)) return undefined;
  let best: { fact: IndexedFact; share: number; short: string; isOnly: boolean } | undefined;
  for (const fact of passage.facts) {
    const short = toShortAnswer(fact, question);
    const share = shareToldBy(fact.fact.statement, question);
    const gives = fact.fact.draft && short !== fact.fact.statement && countsWanted(short, question);
    if (!gives || share < draftShare || share < (best?.share ?? 0)) continue;
    const isRival = best !== undefined && share === best.share && short !== best.short;
    best = { fact, share, short, isOnly: !isRival };
  }
  return best?.isOnly ? best.fact : undefined;
}

/** Whether a number counts what a question asks to be counted, and does not stand in the question itself. */
function countsWanted(short: string, { wants, words }: Question): boolean {
  const [quantity] = readQuantities(short);
  if (!quantity) return true;
  if (words.some((word) => numberOfDigits(word) === quantity.value)) return false;
  const isMeasured = quantity.unit.kind !== 'count' && wants !== 'count';
  const asked = new Set(words.map(stem));
  return isMeasured || tokenise(short).some(({ kind, form }) => kind === 'word' && asked.has(stem(form)));
}

/** The share of a question's weight whose words stand in a sentence. */
function shareToldBy(sentence: string, { units }: Question): number {
  const stems = new Set(tokenise(sentence).map(({ form }) => stem(form)));
  const isTold = ({ read }: QuestionUnit) => read.split(' ').every((word) => stems.has(stem(word)));
  const sum = (of: readonly QuestionUnit[]) => of.reduce((all, { weight }) => all + weight, 0);
  return sum(units.filter(isTold)) / (sum(units) || 1);
}

/**
 * A fact put as briefly as the question allows: its value; asked when or where, its date or place; asked for the holder
 * of an office, who that is. Where none of them is of the kind wanted, its statement. Of two people, the one that the
 * question does not name.
 */
export function toShortAnswer(indexed: IndexedFact, question: Question): string {
  const { fact } = indexed;
  const { wants, forms } = question;
  const value = toValueText(fact);
  // Yes or no is for the reader to see, and a bare value would read as a strange yes.
  if (wants === 'truth') return fact.statement;
  const holder = wants === 'person' ? holderOf(indexed, question) : undefined;
  if (holder !== undefined) return holder;
  // Whose name is asked for by an office is told by the sentence, not by the office again.
  const asksName = fact.kind === 'role' && (forms.has('name') || forms.has('names'));
  const fits =
    value !== undefined && !asksName && (!wantsValueOfKind(wants) || valueIsOfKind(indexed, wants));
  if (!fits) return toDateOrPlace(indexed, question) ?? fact.statement;
  // A day can be told in the language of the question, where a value stands as it was written.
  const isDay = wants in datesWanted && datesWanted.day?.test(fact.date ?? '');
  if (isDay && question.language !== 'en') return toDateOrPlace(indexed, question) ?? value;
  const shown = (wants === 'person' ? otherOf(value, indexed, question) : undefined) ?? value;
  return namesIn(shown, indexed.source, question.language);
}

/** Who holds the office that a fact tells of, where the question names nobody: “who is the president of China”. */
function holderOf({ fact, source }: IndexedFact, { units, language }: Question): string | undefined {
  if (fact.kind !== 'role') return undefined;
  const people = source.entities.filter(({ kind, name }) => kind === 'person' && fact.about.includes(name));
  const [holder, ...others] = people;
  if (!holder || others.length > 0 || units.some((unit) => namesEntity(unit, holder))) return undefined;
  return nameIn(holder, language);
}

/** The parts of a date that a question may want, as they stand in YYYY-MM-DD. */
const datesWanted: Partial<Record<Wanted, RegExp>> = {
  date: /^\d{4}/,
  month: /^\d{4}-\d\d/,
  day: /^\d{4}-\d\d-\d\d/,
};

/** A fact's date or place, where the question wants one and the fact has it. */
function toDateOrPlace(
  { fact: { statement, date, place }, source }: IndexedFact,
  { wants, language }: Question,
): string | undefined {
  if (wants === 'place') return place === undefined ? undefined : namesIn(place, source, language);
  // A date that the sentence does not tell is when it was said, or the year of a figure.
  if (date === undefined || !datesWanted[wants]?.test(date) || !tellsDate(statement, date)) return undefined;
  return toPartialDate(date, language, { weekday: true });
}

/** Whether a sentence has a date, or the month or year of it. */
function tellsDate(statement: string, date: string): boolean {
  return readDates(statement).some(
    (told) =>
      told.date !== undefined &&
      (date.startsWith(told.date) || told.date.endsWith(date.slice('YYYY'.length) || date)),
  );
}

/** The one of two people that a value names and a question does not: “who did Lavrov meet” is answered by Wang. */
function otherOf(value: string, { source }: IndexedFact, { units }: Question): string | undefined {
  const people = source.entities.filter(({ kind, name }) => kind === 'person' && value.includes(name));
  const [one, two] = people;
  if (!one || !two || (value !== `${one.name} and ${two.name}` && value !== `${two.name} and ${one.name}`))
    return undefined;
  const unnamed = people.filter((entity) => !units.some((unit) => namesEntity(unit, entity)));
  return unnamed.length === 1 ? unnamed[0]?.name : undefined;
}

function namesEntity({ kind, read }: QuestionUnit, { name, aliases }: Entity): boolean {
  if (kind !== 'name') return false;
  return [name, ...name.split(' '), ...aliases].some((each) => each.toLowerCase() === read.toLowerCase());
}

/** Kinds whose answer is the value itself: another value beside such a question would be a wrong answer. */
function wantsValueOfKind(wanted: Wanted): boolean {
  return isRequiredKind(wanted) || ['person', 'place', 'role', 'reason', 'topic'].includes(wanted);
}
