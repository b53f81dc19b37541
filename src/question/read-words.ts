import { documentFrequency } from '../index/postings.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { segmentHan } from '../index/segment-han.ts';
import { askingForm } from '../language/english/asking-slips.ts';
import { chatSpellings } from '../language/english/stop-words.ts';
import { toNumberTerm } from '../language/numbers.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { correctForm } from './correct-form.ts';
import type { Rereading } from './rereading.ts';
import type { Correction, Word } from './word.ts';
import { nameInSmall, nearNameWord } from './words-in-context.ts';

/**
 * Reads a text's words, misspelt ones as what they stand for, and those in `instead` as it says. What was read
 * otherwise is added to `corrections`; `capitalsTell` says whether a capital marks a name in this text.
 */
export function readWords(
  text: string,
  parts: { index: SearchIndex; capitalsTell: boolean; instead: Rereading; corrections: Correction[] },
): Word[] {
  const { index, capitalsTell, instead, corrections } = parts;
  const tokens = tokenise(withZeros(text));
  const segmented = segmentHan(tokens, index.lexicon, { lenient: true });
  return segmented.map((token, at) => {
    const typed = text.slice(token.start, token.end);
    if (token.kind === 'han' && token.form !== token.surface) corrections.push({ typed, read: token.form });
    if (token.kind === 'number') return { token, form: fullYear(token, text, index), typed };
    if (token.kind !== 'word') return { token, form: token.form, typed };
    const name = nameInSmall(token.form, segmented[at - 1]?.form, index);
    if (name !== undefined) return { token, form: name, typed };
    const form =
      instead.get(token.form) ??
      askingForm(token.form, { before: segmented[at - 1]?.form, after: segmented[at + 1]?.form }) ??
      nearNameWord(token.form, [segmented[at - 1], segmented[at + 1]], index) ??
      correctForm(token.form, {
        index,
        capital: at > 0 && capitalsTell && /^\p{Lu}/u.test(token.surface),
      });
    if (form !== token.form && !chatSpellings.has(token.form)) corrections.push({ typed, read: form });
    return { token, form, typed };
  });
}

const yearBefore = /(?:\b(?:in|for|of|since|during|year)\s|['’])$/i;
/** What follows the year is no noun that it counts. */
const yearBehind = /^(?:\s*(?:$|\p{P})|\s(?:and|or|when|by|with|between)\b)/iu;

/** “Trade in 21”: two digits are a year where they stand as one and some passage has that year. */
function fullYear({ form, start, end }: Token, text: string, index: SearchIndex): string {
  if (!/^\d\d$/.test(form)) return form;
  if (!yearBefore.test(text.slice(0, start)) || !yearBehind.test(text.slice(end))) return form;
  const year = `20${form}`;
  const term = index.dictionary.find(toNumberTerm(Number(year)));
  return term === undefined || documentFrequency(index.postings, term) === 0 ? form : year;
}

/** “2o21”: a letter O between digits is a nought. */
function withZeros(text: string): string {
  return text.replace(/(?<=\d)o(?=\d)/gi, '0');
}
