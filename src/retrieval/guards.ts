import { isTimeOfAccount } from './account-time.ts';
import { holdsKind, isRequiredKind, toKindText } from './answer-kinds.ts';
import { isMonth } from './calendar.ts';
import type { IndexedFact } from './fact-index.ts';
import { isNegated } from './find-frame.ts';
import { languageOf } from './language-of.ts';
import { isYear } from './numbers.ts';
import { standsWithin } from './postings.ts';
import type { Question } from './question.ts';
import type { QuestionUnit } from './question-unit.ts';
import { relationsOf, tellsOfMeeting } from './relations.ts';
import type { IndexedPassage, SearchIndex } from './search-index.ts';
import { hasOffice } from './turning-units.ts';
import { isCurated, type Weighing } from './weighing.ts';

/**
 * Why a passage cannot answer although it shares the question's words: it lacks a number, a name or a word that
 * turns the question; somebody else speaks in it; or it holds no answer of the kind wanted.
 */
export interface Failure {
  readonly guard: 'number' | 'name' | 'relation' | 'meeting' | 'speaker' | 'kind';
  /** What was asked for: as typed, or the names of the speakers or of those who should have met, or the kind. */
  readonly read: string;
}

/** A rarer word than this that no source has, where it is the very thing asked for, is asked for in vain. */
const unknownFocus = 0.5;
/** From this likeness on, a wording of the fact is the question itself. */
const sameQuestion = 0.85;
/** From this likeness on, a word that narrows a question narrows the wording too. */
const nearQuestion = 0.6;
/** Where so much of the question is covered, a missing relation word was probably put in other words. */
const relationCoverage = 0.9;

/** Words that weigh less than this together say nothing of what is asked. */
const tellingWeight = 0.12;

/** A passage, perhaps with one of its facts, as the guards look at it. */
export interface Guarded {
  readonly passage: IndexedPassage;
  readonly fact: IndexedFact | undefined;
  /** What was found of each unit in the passage and in any wording of the fact. */
  readonly found: Float64Array;
  /** The same in the passage and the fact's statement alone. */
  readonly stated: Float64Array;
  readonly coverage: number;
  readonly likeness: number;
}

/** Every guard, in the order in which what they find is told. */
const guards: readonly ((guarded: Guarded, weighing: Weighing) => readonly Failure[])[] = [
  missingFailures,
  nothingFailures,
  unstatedFailures,
  negationFailures,
  speakerFailures,
  meetingFailures,
  kindFailures,
];
/** What most guards find in most passages. */
const none: readonly Failure[] = [];

/** What every guard has against a passage's answering. */
export function failuresOf(guarded: Guarded, weighing: Weighing): Failure[] {
  const failures: Failure[] = [];
  for (const guard of guards) {
    for (const failure of guard(guarded, weighing)) failures.push(failure);
  }
  return failures;
}

/** Numbers and names that are nowhere, and the very thing asked for where no source has it. */
function missingFailures(guarded: Guarded, { question, index }: Weighing): Failure[] {
  const { passage, fact, found, stated, likeness } = guarded;
  const failures: Failure[] = [];
  const curated = isCurated(passage.source);
  for (const [position, unit] of question.units.entries()) {
    const told = unit.exact && likeness < sameQuestion ? stated : found;
    if ((told[position] ?? 0) > 0) continue;
    const isExact = unit.exact || (curated && isMonth(unit.read));
    const isTime = isYear(unit.read) || isMonth(unit.read);
    const premise = question.truth && (!isTime || isDated(fact) || comparesYears(guarded, question));
    if (isExact && !premise && !isTimeOfAccount(unit, { passage, fact, question }))
      failures.push({ guard: 'number', read: unit.typed });
    if (unit.untold || (unit.focus && unit.terms.length === 0 && unit.weight > unknownFocus)) {
      failures.push({ guard: 'relation', read: unit.typed });
    }
    if (unit.kind !== 'name') continue;
    const excused = (question.truth && unit.placed) || isFirstName(position, { question, found });
    if (!excused && !sourceHas(unit, passage, index)) failures.push({ guard: 'name', read: unit.typed });
  }
  return failures;
}

/**
 * Names alone answer nothing where editors wrote down the ways to ask: of the words that say what is asked of them,
 * one at least must be found.
 */
function nothingFailures({ passage, found }: Guarded, { words }: Weighing): readonly Failure[] {
  let weight = 0;
  for (const { unit, position } of words) {
    if ((found[position] ?? 0) > 0) return none;
    weight += unit.weight;
  }
  const [first] = words;
  return !first || weight < tellingWeight || !isCurated(passage.source)
    ? none
    : [{ guard: 'relation', read: first.unit.typed }];
}

/** Words that only a way of asking has: they turn the question, or are what is counted, and must be told of. */
function unstatedFailures(guarded: Guarded, { question }: Weighing): Failure[] {
  const { found, stated, coverage, likeness } = guarded;
  const failures: Failure[] = [];
  for (const [position, unit] of question.units.entries()) {
    if ((stated[position] ?? 0) > 0) continue;
    const asked = (found[position] ?? 0) > 0 && likeness >= nearQuestion;
    if (unit.narrows && !asked) {
      failures.push({ guard: 'relation', read: unit.typed });
    } else if (likeness < sameQuestion) {
      const turned = unit.relation && coverage < relationCoverage;
      if (turned) failures.push({ guard: 'relation', read: unit.typed });
      const uncounted = unit.focus && (question.wants === 'count' || hasOffice(unit));
      if (uncounted) failures.push({ guard: 'kind', read: question.wants });
    }
  }
  return failures;
}

/** What is not so is told only where something is denied; what is so would answer the opposite. */
function negationFailures({ passage, fact }: Guarded, { question }: Weighing): readonly Failure[] {
  if (!question.negated) return none;
  const text = fact ? fact.fact.statement : passage.paragraph.text;
  return isNegated(text.toLowerCase(), languageOf(text)) ? none : [{ guard: 'relation', read: 'not' }];
}

/** Of several people in a question, a fact that answers must speak of each; and two who are asked about as meeting must have met. */
function meetingFailures({ passage, fact, stated }: Guarded, weighing: Weighing): readonly Failure[] {
  const { question, index, persons } = weighing;
  const [one, other] = persons;
  if (!fact || !one || !other) return none;
  if (persons.length === 2 && !question.truth && asksOfMeeting(question)) {
    const pair = [one.person.entity, other.person.entity];
    const met = relationsOf(passage.source).some(
      ({ kind, from, to }) => kind !== 'spokeOf' && pair.includes(from) && pair.includes(to),
    );
    if (!met) return [{ guard: 'meeting', read: pair.map(({ name }) => name).join(', ') }];
  }
  const absent = persons.find(({ position }) => (stated[position] ?? 0) === 0);
  return absent && sourceHas(absent.unit, passage, index)
    ? [{ guard: 'relation', read: absent.unit.typed }]
    : none;
}

/** Whose words are asked for must be who speaks; of whom something is asked, nobody else may. */
function speakerFailures({ passage, fact }: Guarded, { question, index }: Weighing): readonly Failure[] {
  const { speakers, subject } = question;
  if (speakers.length === 0 && subject === undefined) return none;
  const speaker = fact?.fact.speaker;
  const term = speaker && `@${passage.source.id}/${speaker}`;
  if (speakers.length > 0) {
    const right = term ? speakers.includes(term) : someoneSpeaks(passage, speakers);
    return right ? none : [{ guard: 'speaker', read: namesOf(speakers, index) }];
  }
  const asked = subject === undefined ? undefined : index.lexicon.names.get(subject);
  return asked?.source === passage.source && term !== undefined && term !== subject
    ? [{ guard: 'speaker', read: asked.entity.name }]
    : none;
}

/** Whether the people of a question are asked about as meeting, and none of them as speaking. */
function asksOfMeeting({ units, speakers }: Question): boolean {
  return speakers.length === 0 && units.some(({ kind, read }) => kind === 'word' && tellsOfMeeting(read));
}

function namesOf(speakers: readonly string[], index: SearchIndex): string {
  return speakers.map((each) => index.lexicon.names.get(each)?.entity.name ?? each).join(', ');
}

function kindFailures({ passage, fact }: Guarded, { question }: Weighing): readonly Failure[] {
  const { wants } = question;
  const nobody = fact && wants === 'person' && !tellsSomebody(fact);
  if (nobody) return [{ guard: 'kind', read: wants }];
  const nowhere =
    fact && ((wants === 'place' && !tellsPlace(fact)) || (wants === 'country' && !tellsCountry(fact)));
  if (nowhere) return [{ guard: 'kind', read: wants }];
  if (!isRequiredKind(wants)) return none;
  const text = fact ? toKindText(fact.fact) : passage.paragraph.text;
  return holdsKind(text, wants) ? none : [{ guard: 'kind', read: wants }];
}

/** Whether somebody who acts is told of: a person, an organisation or a country. */
function tellsSomebody({ fact, source }: IndexedFact): boolean {
  return source.entities.some(
    ({ kind, name }) =>
      (kind === 'person' || kind === 'organisation' || kind === 'country') &&
      (fact.about.includes(name) || fact.speaker === name),
  );
}

/** Whether a fact tells where something is: it has a place, or its value is nothing but the names of some. */
function tellsPlace({ fact, source }: IndexedFact): boolean {
  if (fact.place !== undefined) return true;
  const value = fact.value?.toString() ?? '';
  const places = source.entities.filter(({ kind }) => kind === 'place');
  const rest = places.reduce((text, { name }) => text.replaceAll(name, ''), value);
  return rest !== value && !/\p{Lu}/u.test(rest);
}

/** Whether a fact's value names a country, or a place that is in one. */
function tellsCountry({ fact, source }: IndexedFact): boolean {
  const value = fact.value?.toString() ?? '';
  return source.entities.some(
    ({ kind, name }) => (kind === 'country' || kind === 'place') && value.includes(name),
  );
}

/** “Was it more in 2021 or in 2020”: of two years that a question holds against each other, one is told. */
function comparesYears({ stated }: Guarded, { units }: Question): boolean {
  return units.some((unit, position) => isYear(unit.read) && (stated[position] ?? 0) > 0);
}

/** Whether a fact's date is something told of it, and not, as of a figure, what it is the figure of. */
function isDated(fact: IndexedFact | undefined): boolean {
  return fact?.fact.date !== undefined && fact.fact.kind !== 'figure';
}

/** A first name may be missing where the name after it is found: Graham Twigg is G. Twigg. */
function isFirstName(position: number, parts: { question: Question; found: Float64Array }): boolean {
  const unit = parts.question.units[position];
  const next = parts.question.units[position + 1];
  return next?.kind === 'name' && next.start - (unit?.end ?? 0) === 1 && (parts.found[position + 1] ?? 0) > 0;
}

function someoneSpeaks(passage: IndexedPassage, speakers: readonly string[]): boolean {
  return passage.facts.some(
    ({ fact }) => fact.speaker !== undefined && speakers.includes(`@${passage.source.id}/${fact.speaker}`),
  );
}

function sourceHas(unit: QuestionUnit, passage: IndexedPassage, index: SearchIndex): boolean {
  const range = index.passages.rangeOf(passage.source);
  return unit.terms.some(({ id }) => standsWithin(index.postings, id, range));
}
