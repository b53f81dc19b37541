import { type ReadDate, readDates } from '../../language/dates.ts';
import { toSentences } from '../../language/tokens.ts';
import { chooseDrafts, type Draft } from './choose-drafts.ts';
import type { Named } from './entities.ts';
import type { DraftFact } from './list-files.ts';
import { type ArticleSentence, placeNames } from './placed-names.ts';
import { type DraftQuantity, draftQuantities } from './quantities.ts';
import { findSpeeches, type Speech } from './speakers.ts';

const datesOfSentenceLimit = 2;
const aboutLimit = 4;
const statementLimitChars = 600;

/** The facts that the sentences of an article give a number, a date or a speaker for, in the order of the text. */
export function draftFacts(
  paragraphs: readonly string[],
  { language, named }: { language: string; named: readonly Named[] },
): DraftFact[] {
  const sentences = paragraphs.flatMap((text, index) =>
    toSentences(text).map((sentence): ArticleSentence => ({ ...sentence, paragraph: index + 1 })),
  );
  const namesIn = placeNames(named);
  const speeches = findSpeeches(sentences, namesIn);
  const drafts = new Map<number, Draft[]>();
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.text.length > statementLimitChars) continue;
    const names = [...new Set(namesIn(sentence).map(({ name }) => name))];
    const own = draftSentence(sentence, { index, language, names, speech: speeches[index] });
    drafts.set(sentence.paragraph, [...(drafts.get(sentence.paragraph) ?? []), ...own]);
  }
  return [...drafts].flatMap(([paragraph, own]) => chooseDrafts(own, paragraph));
}

function draftSentence(
  sentence: ArticleSentence,
  about: { index: number; language: string; names: readonly string[]; speech: Speech | undefined },
): Draft[] {
  const { index, language, speech } = about;
  const quantities = draftQuantities(sentence.text);
  const dated = readDates(sentence.text, { language }).flatMap(toDated);
  const [onlyDate, ...otherDates] = dated;
  const names = about.names.filter((name) => name !== speech?.speaker);
  const base = {
    statement: sentence.text,
    cites: [sentence.paragraph],
    ...(speech ? { speaker: speech.speaker } : {}),
    ...(names.length > 0 ? { about: names.slice(0, aboutLimit) } : {}),
    ...(onlyDate && otherDates.length === 0 ? { date: onlyDate.date } : {}),
    ...(speech?.pronoun ? { note: `“${speech.pronoun}” is taken to be ${speech.speaker}.` } : {}),
  };
  const drafts: Draft[] = [
    ...quantities.map((quantity) => ({
      kind: quantity.kind,
      sentence: index,
      fact: toFigure(base, quantity),
    })),
    ...dated
      .slice(0, datesOfSentenceLimit)
      .map((date) => ({ kind: 'date' as const, sentence: index, fact: toEvent(base, date) })),
  ];
  if (speech) drafts.push({ kind: 'speech', sentence: index, fact: inOrder({ ...base, kind: 'statement' }) });
  return drafts;
}

/** A date with its year. */
interface Dated {
  readonly text: string;
  readonly date: string;
}

function toDated({ text, date, precision, ambiguous }: ReadDate): Dated[] {
  const isSure = precision !== 'decade' && ambiguous === undefined;
  return date !== undefined && isSure && !date.startsWith('--') ? [{ text, date }] : [];
}

type Base = Omit<DraftFact, 'id' | 'kind'>;

function toFigure(base: Base, { value, unit }: DraftQuantity): Omit<DraftFact, 'id'> {
  return inOrder({ ...base, kind: isAgreement(base.statement) ? 'agreement' : 'figure', value, unit });
}

function toEvent(base: Base, { text, date }: Dated): Omit<DraftFact, 'id'> {
  return inOrder({ ...base, kind: isAgreement(base.statement) ? 'agreement' : 'event', value: text, date });
}

/** The keys as a reader of the file expects them. */
function inOrder(fact: Omit<DraftFact, 'id'>): Omit<DraftFact, 'id'> {
  const { statement, cites, kind, speaker, about, date, value, unit, note } = fact;
  const rest = Object.entries({ speaker, about, date, value, unit, note }).filter(
    ([, each]) => each !== undefined,
  );
  return { statement, cites, kind, ...Object.fromEntries(rest) };
}

function isAgreement(statement: string): boolean {
  return /\b(?:agreed (?:to|on|that)|(?:had|have|has|reached|signed|made) an agreement|signed (?:a|an|the)\b.{0,60}\b(?:treaty|agreement|pact|accord|memorandum)|extend\w* .{0,40}\b(?:treaty|agreement|pact))/i.test(
    statement,
  );
}
