import { toSentences } from '../../retrieval/tokens.ts';
import { type FoundDate, findDates } from '../calendar.ts';
import type { Named } from './entities.ts';
import type { DraftFact } from './list-files.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { type ArticleSentence, findSpeeches, type Speech } from './speakers.ts';

const factsOfParagraphLimit = 8;
const datesOfSentenceLimit = 2;
const aboutLimit = 4;
const statementLimitChars = 600;
/** The third of a kind weighs as little as the first of the kind six places further down the order. */
const repeatWeight = 3;
/** Which drafts a crowded paragraph keeps: what is asked for most, first. */
const order = ['money', 'percent', 'speech', 'date', 'duration', 'count'] as const;
type DraftKind = (typeof order)[number];

interface Draft {
  readonly kind: DraftKind;
  readonly sentence: number;
  readonly fact: Omit<DraftFact, 'id'>;
}

/** The facts that the sentences of an article give a number, a date or a speaker for, in the order of the text. */
export function draftFacts(
  paragraphs: readonly string[],
  { language, named }: { language: string; named: readonly Named[] },
): DraftFact[] {
  const sentences = paragraphs.flatMap((text, index) =>
    toSentences(text).map((sentence): ArticleSentence => ({ ...sentence, paragraph: index + 1 })),
  );
  const speeches = findSpeeches(sentences, named);
  const drafts = sentences.flatMap((sentence, index) =>
    sentence.text.length > statementLimitChars
      ? []
      : draftSentence(sentence, { index, language, named, speech: speeches[index] }),
  );
  return paragraphs.flatMap((_, index) => {
    const own = withoutRepeats(drafts.filter(({ fact }) => fact.cites[0] === index + 1));
    return withIds(keepMostAsked(own), index + 1);
  });
}

function draftSentence(
  sentence: ArticleSentence,
  about: { index: number; language: string; named: readonly Named[]; speech: Speech | undefined },
): Draft[] {
  const { index, language, named, speech } = about;
  const dates = findDates(sentence.text, language);
  const quantities = findQuantities(sentence.text).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && end > date.start),
  );
  const dated = dates.filter(({ date }) => date !== undefined);
  const [onlyDate, ...otherDates] = dated;
  const names = namesIn(sentence, named).filter((name) => name !== speech?.speaker);
  const base = {
    statement: sentence.text,
    cites: [sentence.paragraph],
    ...(speech ? { speaker: speech.speaker } : {}),
    ...(names.length > 0 ? { about: names.slice(0, aboutLimit) } : {}),
    ...(onlyDate?.date !== undefined && otherDates.length === 0 ? { date: onlyDate.date } : {}),
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

type Base = Omit<DraftFact, 'id' | 'kind'>;

function toFigure(base: Base, { value, unit }: Quantity): Omit<DraftFact, 'id'> {
  return inOrder({ ...base, kind: isAgreement(base.statement) ? 'agreement' : 'figure', value, unit });
}

function toEvent(base: Base, { text, date }: FoundDate): Omit<DraftFact, 'id'> {
  return inOrder({
    ...base,
    kind: isAgreement(base.statement) ? 'agreement' : 'event',
    value: text,
    ...(date === undefined ? {} : { date }),
  });
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

/** The people, organisations and the like that a sentence names. */
function namesIn({ paragraph, start, end }: ArticleSentence, named: readonly Named[]): string[] {
  return named
    .filter(({ mentions }) =>
      mentions.some((each) => each.paragraph === paragraph && each.start >= start && each.end <= end),
    )
    .map(({ name }) => name);
}

function keepMostAsked(drafts: readonly Draft[]): Draft[] {
  const counts = new Map<DraftKind, number>();
  const ranked = drafts.map((draft) => {
    const earlier = counts.get(draft.kind) ?? 0;
    counts.set(draft.kind, earlier + 1);
    return { draft, rank: earlier * repeatWeight + order.indexOf(draft.kind) };
  });
  const kept = new Set(
    ranked
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, factsOfParagraphLimit)
      .map(({ draft }) => draft),
  );
  return drafts.filter((draft) => kept.has(draft));
}

/** A value that a paragraph gives twice is drafted from the sentence that gives it first. */
function withoutRepeats(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  return drafts.filter(({ kind, sentence, fact }) => {
    const key = kind === 'speech' ? `${sentence}` : `${kind} ${fact.value} ${fact.unit}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function withIds(drafts: readonly Draft[], paragraph: number): DraftFact[] {
  const counts = new Map<DraftKind, number>();
  return drafts.map(({ kind, fact }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return { id: `p${paragraph}-${kind}-${count}`, ...fact };
  });
}
