import type { SearchIndex } from '../index/search-index.ts';
import { toSentences } from '../language/tokens.ts';
import { findMatches } from '../question/find-matches.ts';
import type { Question } from '../question/question.ts';
import { chooseSentences } from './choose-sentences.ts';
import { tellingSentence } from './telling-sentence.ts';
import type { Span, Text } from './text.ts';

/** A paragraph of no more sentences is shown whole. */
const wholeSentences = 2;

/**
 * What to show of a paragraph for a question: all of it where it has no more than two sentences, else the one or two
 * in which the answer most likely is, “…” standing for what is left out. The sentence that tells a short answer, which
 * stands above, is always shown.
 */
export function toExcerpt(
  text: string,
  question: Question,
  { index, short }: { index: SearchIndex; short?: string | undefined },
): string {
  const sentences = toSentences(text);
  if (sentences.length <= wholeSentences) return text;
  const telling = short === undefined ? undefined : tellingSentence(sentences, short);
  const chosen = chooseSentences(sentences, question, { index, telling });
  let excerpt = '';
  let shown = 0;
  for (const at of chosen) {
    const { start, end } = sentences[at] ?? { start: 0, end: 0 };
    if (at > shown) excerpt += excerpt === '' ? '… ' : ' … ';
    else if (at > 0) excerpt += text.slice(sentences[at - 1]?.end, start);
    excerpt += text.slice(start, end);
    shown = at + 1;
  }
  return shown < sentences.length ? `${excerpt} …` : excerpt;
}

/** A text with the words that match the question marked `strong`. */
export function markMatches(text: string, question: Question, index: SearchIndex): Text {
  const spans: Span[] = [];
  let at = 0;
  for (const { start, end } of findMatches(text, question, index)) {
    if (start < at) continue;
    if (start > at) spans.push({ text: text.slice(at, start) });
    spans.push({ text: text.slice(start, end), mark: 'strong' });
    at = end;
  }
  if (at < text.length) spans.push({ text: text.slice(at) });
  return spans;
}
