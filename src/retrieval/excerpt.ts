import type { Span, Text } from '../reply.ts';
import { holdsKind } from './answer-kinds.ts';
import { findPhrases, segmentHan, stemOf } from './lexicon.ts';
import type { Question } from './question.ts';
import type { SearchIndex } from './search-index.ts';
import { type Sentence, tokenise, toSentences } from './tokens.ts';

/** A quote is at most so many sentences. */
const quoteSentences = 2;

/**
 * What to show of a paragraph for a question: all of it where it has no more than two sentences, else the two
 * neighbouring sentences that cover the most of the question, left-out text marked by “…”.
 */
export function toExcerpt(text: string, question: Question, index: SearchIndex): string {
  const sentences = toSentences(text);
  if (sentences.length <= quoteSentences) return text;
  const worth = sentences.map((sentence) => sentenceWorth(sentence, question, index));
  let best = { from: 0, worth: -1 };
  for (let from = 0; from + quoteSentences <= sentences.length; from += 1) {
    const window = worth.slice(from, from + quoteSentences);
    const first = sentences[from]?.text ?? '';
    const length = (sentences[from + quoteSentences - 1]?.end ?? 0) - (sentences[from]?.start ?? 0);
    const covered =
      unite(window, question) + (leansBack.test(first) ? 0 : standingWorth) - length / lengthPerWorthChars;
    if (covered > best.worth) best = { from, worth: covered };
  }
  const to = best.from + quoteSentences;
  const start = sentences[best.from]?.start ?? 0;
  const end = sentences[to - 1]?.end ?? text.length;
  return `${best.from > 0 ? '… ' : ''}${text.slice(start, end)}${to < sentences.length ? ' …' : ''}`;
}

/** A sentence that begins so needs the one before it to be understood. */
const leansBack = /^(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|Both|Such|However|But|Also)\b/;
const standingWorth = 0.1;
/** Of two windows as good, the shorter: so many characters more must be made up by a whole question covered. */
const lengthPerWorthChars = 3000;

interface SentenceWorth {
  readonly units: ReadonlySet<number>;
  readonly kind: boolean;
}

function sentenceWorth(sentence: Sentence, question: Question, index: SearchIndex): SentenceWorth {
  const units = new Set(matchesIn(sentence.text, question, index).flatMap(({ units: found }) => found));
  return { units, kind: holdsKind(sentence.text, question.wants) };
}

function unite(sentences: readonly SentenceWorth[], question: Question): number {
  const total = question.units.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const found = new Set(sentences.flatMap(({ units }) => [...units]));
  const covered = [...found].reduce((sum, unit) => sum + (question.units[unit]?.weight ?? 0), 0);
  return covered / total + (sentences.some(({ kind }) => kind) ? 0.15 : 0);
}

/** A text with the words that match the question marked `strong`. */
export function markMatches(text: string, question: Question, index: SearchIndex): Text {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of matchesIn(text, question, index)) {
    if (start < at) continue;
    if (start > at) spans.push({ text: text.slice(at, start) });
    spans.push({ text: text.slice(start, end), mark: 'strong' });
    at = end;
  }
  if (at < text.length) spans.push({ text: text.slice(at) });
  return spans;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly units: readonly number[];
}

/** Where a text has what the question is about, in the order of the text. */
function matchesIn(text: string, question: Question, index: SearchIndex): Match[] {
  const unitsOf = new Map<string, number[]>();
  question.units.forEach((unit, position) => {
    for (const { id } of unit.terms) {
      const term = index.dictionary.termOf(id);
      unitsOf.set(term, [...(unitsOf.get(term) ?? []), position]);
    }
  });
  const tokens = segmentHan(tokenise(text), index.lexicon);
  const matches: Match[] = [];
  const covered = new Set<number>();
  for (const { from, to, phrases } of findPhrases(tokens, index.lexicon)) {
    const units = [...new Set(phrases.flatMap(({ term }) => unitsOf.get(term) ?? []))];
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (units.length === 0 || !first || !last) continue;
    matches.push({ start: first.start, end: last.end, units });
    for (let at = from; at < to; at += 1) covered.add(at);
  }
  tokens.forEach((token, position) => {
    const units = unitsOf.get(stemOf(token));
    if (units && !covered.has(position)) matches.push({ start: token.start, end: token.end, units });
  });
  return matches.sort((a, b) => a.start - b.start);
}
