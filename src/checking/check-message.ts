import type { SearchIndex } from '../index/search-index.ts';
import type { Source } from '../knowledge/knowledge.ts';
import { toSentences, withoutInvisible } from '../language/tokens.ts';
import { type Comparison, compareSaid } from './compare-said.ts';
import { sharedSubject } from './compare-subject.ts';
import { type ReadSentence, readSentence, type SaidName } from './read-sentence.ts';
import type { Said } from './said.ts';
import { type Statement, sentencesOf, toStatements } from './statements.ts';

/** Where a source has what a message says, or something else in its place. */
export interface Place {
  readonly source: Source;
  readonly paragraph: number;
  /** A sentence of that paragraph. */
  readonly quote: string;
  /** How it was worked out, where the source does not say it in so many words. */
  readonly derived?: string | undefined;
}

/**
 * A figure, date or name of a message, held against the sources:
 * `same`, the source has it, said of the same thing, or it is a name that it has;
 * `otherwise`, the source has another figure or date of that kind, said of the same thing;
 * `near`, the source has it more or less exactly, or said of something else;
 * `absent`, the source does not mention it.
 * None of them says whether the message is true.
 */
export type Finding =
  | { readonly kind: 'same'; readonly said: string; readonly place: Place }
  | {
      readonly kind: 'otherwise' | 'near';
      readonly said: string;
      /** As the source has it. */
      readonly stated: string;
      readonly place: Place;
    }
  | { readonly kind: 'absent'; readonly said: string };

export interface CheckedMessage {
  /** In the order of the message, each once. */
  readonly findings: readonly Finding[];
  /** Whether the message was longer than what was looked at. */
  readonly isCut: boolean;
}

export const messageLimitChars = 6_000;
export const messageLimitSentences = 40;
/** The share of a sentence's subject from which a statement is about the same thing. */
const sameSubjectFrom = 0.3;
/** A statement with the very figure may share so much less than the one that shares most. */
const sameWithin = 0.75;

/**
 * Holds a message against the sources, sentence by sentence: its figures with their units, dates, days of the
 * week and names. Looks at 6,000 characters and 40 sentences at most.
 */
export function checkMessage(message: string, index: SearchIndex): CheckedMessage {
  const characters = [...withoutInvisible(message)];
  const text = characters.slice(0, messageLimitChars).join('');
  const sentences = text
    .split(/[\r\n]+/)
    .flatMap((line) => toSentences(line))
    .map((sentence) => sentence.text);
  const statements = toStatements(index);
  const findings = sentences.slice(0, messageLimitSentences).flatMap((each) => {
    const sentence = readSentence(each, index);
    return [
      ...checkQuantities(sentence, { statements, index }),
      ...sentence.names.flatMap((name) => checkName(name, index)),
      ...sentence.unknownNames.map((name): Finding => ({ kind: 'absent', said: name.text })),
    ];
  });
  return {
    findings: eachOnce(findings),
    isCut: characters.length > messageLimitChars || sentences.length > messageLimitSentences,
  };
}

/** A statement beside a sentence: how much of the sentence's subject it shares. */
interface Beside {
  readonly statement: Statement;
  readonly share: number;
  /** How many of the sentence's figures it has, those that it has otherwise for less. */
  readonly figures: number;
}

function checkQuantities(
  sentence: ReadSentence,
  parts: { statements: readonly Statement[]; index: SearchIndex },
): Finding[] {
  if (sentence.quantities.length === 0) return [];
  const beside = parts.statements
    .map((statement) => ({
      statement,
      share: sharedSubject(sentence, statement, parts.index),
      figures: sharedFigures(sentence, statement),
    }))
    // Of equals, the one with more of the figures, and a statement of the source before one that was worked out.
    .sort(
      (a, b) =>
        b.share - a.share ||
        b.figures - a.figures ||
        Number(!!a.statement.derived) - Number(!!b.statement.derived),
    );
  return sentence.quantities.map((said) => checkQuantity(said, sentence, beside));
}

/** What it counts that a statement has a figure of a sentence, by how it has it. */
const figureWorth: Readonly<Record<Comparison, number>> = {
  same: 1,
  rounded: 0.75,
  other: 0.5,
  incomparable: 0,
};

function sharedFigures({ quantities }: ReadSentence, statement: Statement): number {
  return quantities.reduce(
    (sum, said) =>
      sum + Math.max(0, ...statement.quantities.map((stated) => figureWorth[compareSaid(said, stated)])),
    0,
  );
}

function checkQuantity(said: Said, sentence: ReadSentence, beside: readonly Beside[]): Finding {
  const find = (wanted: Comparison, where: (each: Beside) => boolean = () => true) => {
    for (const each of beside) {
      if (!where(each)) continue;
      const stated = each.statement.quantities.find((other) => compareSaid(said, other) === wanted);
      if (stated) return { ...each, stated };
    }
    return undefined;
  };
  const same = find('same');
  const rounded = find('rounded', ({ share }) => share > 0);
  const other = find('other', (each) => each.share >= sameSubjectFrom && canDiffer(said, sentence, each));
  const least = (other?.share ?? 0) * sameWithin;
  if (same && same.share > 0 && same.share >= least) {
    return { kind: 'same', said: said.text, place: toPlace(same.statement) };
  }
  const [kind, found] =
    rounded && rounded.share >= (other?.share ?? 0)
      ? (['near', rounded] as const)
      : other
        ? (['otherwise', other] as const)
        : (['near', same] as const);
  if (!found) return { kind: 'absent', said: said.text };
  return { kind, said: said.text, stated: found.stated.text, place: toPlace(found.statement) };
}

/**
 * Whether a statement may say otherwise. It does not where the sentence has its figure too, beside the one looked
 * at (from 108 to 146 billion); nor where the sentence tells of another year and of other figures altogether.
 */
function canDiffer(said: Said, sentence: ReadSentence, { statement }: Beside): boolean {
  const others = sentence.quantities.filter((each) => each !== said);
  const compareAll = (each: Said): readonly Comparison[] =>
    statement.quantities.map((stated) => compareSaid(each, stated));
  const isRival = (each: Said) => each.kind === said.kind || compareSaid(each, said) === 'other';
  if (others.some((each) => isRival(each) && compareAll(each).includes('same'))) return false;
  const figures = others.filter(({ kind }) => kind !== 'weekday');
  if (said.kind === 'date')
    return figures.length === 0 || figures.some((each) => compareAll(each).includes('same'));
  const dates = figures.filter(({ kind }) => kind === 'date');
  return !dates.some((each) => compareAll(each).includes('other') && !compareAll(each).includes('same'));
}

function toPlace({ source, paragraph, quote, derived }: Statement): Place {
  return { source, paragraph, quote, ...(derived !== undefined && { derived }) };
}

function checkName({ terms, text }: SaidName, index: SearchIndex): Finding[] {
  const [named] = terms.flatMap((term) => index.lexicon.names.get(term) ?? []);
  if (!named) return [];
  const { source, entity } = named;
  const paragraph = entity.cites[0] ?? 1;
  const cited = source.paragraphs[paragraph - 1];
  const said = text === entity.name ? text : `${text} (${entity.name})`;
  const quote = cited ? (sentencesOf(cited)[0] ?? cited.text) : '';
  return [{ kind: 'same', said, place: { source, paragraph, quote } }];
}

function eachOnce(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.kind} ${finding.said.toLowerCase()} ${finding.kind === 'absent' ? '' : finding.place.paragraph}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
