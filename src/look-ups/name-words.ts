import { findPhrases } from '../index/find-phrases.ts';
import { stemOf } from '../index/lexicon.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { segmentHan } from '../index/segment-han.ts';
import { editDistance } from '../language/edit-distance.ts';
import { isStopWord } from '../language/grammars.ts';
import { type Token, tokenise } from '../language/tokens.ts';
import { isWorldName } from '../language/world-names.ts';

/** A word of a name, with all the terms that it stands for. */
export interface NameWord {
  readonly form: string;
  readonly terms: ReadonlySet<string>;
}

export type NameWords = readonly NameWord[];

/** A name met only as a whole is surer than nothing and less sure than the name itself. */
const wholeShare = 0.8;
const wholeFrom = 0.7;
const shortWordChars = 3;

/** How chats shorten the words of offices. */
const titleSpellings: ReadonlyMap<string, string> = new Map([
  ['prez', 'president'],
  ['pres', 'president'],
  ['min', 'minister'],
  ['govt', 'government'],
  ['gov', 'government'],
]);

/** A name's words; with an index, those that make a phrase of its lexicon together are one word. */
export function toNameWords(text: string, index?: SearchIndex): NameWords {
  const spelt = tokenise(text).map((token) => ({
    ...token,
    form: titleSpellings.get(token.form) ?? token.form,
  }));
  const tokens = (index ? segmentHan(spelt, index.lexicon) : spelt).filter(
    (token) => isCountry(token) || !isGrammar(token),
  );
  const words: { form: string; terms: Set<string> }[] = [];
  const matches = new Map(
    (index ? findPhrases(tokens, index.lexicon) : []).map((match) => [match.from, match]),
  );
  for (let at = 0; at < tokens.length; ) {
    const match = matches.get(at);
    const to = match?.to ?? at + 1;
    const own = tokens.slice(at, to).map((token) => stemOf(token));
    words.push({
      form: tokens
        .slice(at, to)
        .map(({ form }) => form)
        .join(' '),
      terms: new Set([own.join(' '), ...(match?.phrases.map(({ term }) => term) ?? [])]),
    });
    at = to;
  }
  return words;
}

function isGrammar({ form }: Token): boolean {
  // “State the date” says nothing by it; a head of state does.
  if (form === 'state') return false;
  return isStopWord(form);
}

/** “US president”: nobody asks for “us” by name, so that it is the country in any case. */
function isCountry({ form, surface }: Token): boolean {
  return form === 'us' || (/^\p{Lu}{2,}$/u.test(surface) && isWorldName(surface));
}

/** The share of both names' words that find each other; 0 where a word that was asked finds none. */
export function compareNames(asked: NameWords, known: NameWords): number {
  const free = new Set(known.keys());
  let likeness = 0;
  for (const word of asked) {
    let best = { at: -1, likeness: 0 };
    for (const at of free) {
      const other = known[at];
      const like = other ? compareWords(word, other) : 0;
      if (like > best.likeness) best = { at, likeness: like };
    }
    if (best.at === -1) return 0;
    free.delete(best.at);
    likeness += best.likeness;
  }
  return (2 * likeness) / (asked.length + known.length);
}

/** “Shi Jingping”: one word of a name is found, and the other, too short to compare, makes the whole no less alike. */
export function compareWhole(asked: NameWords, known: NameWords): number {
  if (asked.length < 2 || asked.length !== known.length) return 0;
  const [short, ...shorts] = asked.filter((word) => !known.some((other) => compareWords(word, other) > 0));
  if (!short || shorts.length > 0 || short.form.length > shortWordChars) return 0;
  // “President of the USA” is nobody else's office.
  if (isWorldName(short.form) || isWorldName(short.form.toUpperCase())) return 0;
  const [a, b] = [asked, known].map((words) => words.map(({ form }) => bySound(form)).join('')) as [
    string,
    string,
  ];
  const likeness = 1 - editDistance(a, b) / Math.max(a.length, b.length);
  return likeness >= wholeFrom ? likeness * wholeShare : 0;
}

/** How a Chinese name begins by ear, in whatever way it is written: Shi and Hsi are Xi, Chin and Tsin are Qin. */
function bySound(form: string): string {
  return form.replace(/^(?:sh|hs)(?=i)/, 'x').replace(/^(?:ch|ts)(?=i)/, 'q');
}

/** How alike two words of names are, 0–1: the same, of one term, or a slip or two apart. */
export function compareWords(a: NameWord, b: NameWord): number {
  if (a.form === b.form) return 1;
  if (bySound(a.form) === bySound(b.form)) return 0.9;
  if ([...a.terms].some((term) => b.terms.has(term))) return 0.95;
  if (a.form[0] !== b.form[0] && a.form.length < 6) return 0;
  const tolerance = a.form.length < 4 ? 0 : a.form.length < 6 ? 1 : 2;
  const distance = editDistance(a.form, b.form);
  return distance <= tolerance ? 1 - distance / Math.max(a.form.length, b.form.length) : 0;
}
