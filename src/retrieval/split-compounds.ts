import { englishFiller, englishStopWords } from './english/stop-words.ts';
import { stemOf } from './lexicon.ts';
import type { SearchIndex } from './search-index.ts';
import type { Token } from './tokens.ts';
import { isOrdinaryWord } from './word-frequency.ts';

/** Each part of a word written as one has so many letters at least. */
const partChars = 2;

/**
 * Cuts words that the knowledge lacks where their two parts are a phrase of it: “sitdown”, “wangyi”. All others
 * stay as they are.
 */
export function splitCompounds(tokens: readonly Token[], index: SearchIndex): Token[] {
  if (index.lexicon.phrases.size === 0) return [...tokens];
  return tokens.flatMap((token) => splitCompound(token, index) ?? [token]);
}

function splitCompound(token: Token, index: SearchIndex): Token[] | undefined {
  const { kind, form, surface } = token;
  if (kind !== 'word' || form.length < 2 * partChars || form !== surface.toLowerCase()) return undefined;
  if (englishStopWords.has(form) || englishFiller.has(form) || index.spelling.knows(form)) return undefined;
  if (index.dictionary.find(stemOf(token)) !== undefined || isOrdinaryWord(form)) return undefined;
  for (let at = partChars; at <= form.length - partChars; at += 1) {
    const parts = [cut(token, 0, at), cut(token, at, form.length)];
    if (isPhrase(parts, index)) return parts;
  }
  return undefined;
}

function cut(token: Token, from: number, to: number): Token {
  const { form, surface, start } = token;
  return {
    ...token,
    form: form.slice(from, to),
    surface: surface.slice(from, to),
    start: start + from,
    end: start + to,
  };
}

function isPhrase([first, second]: readonly Token[], { lexicon }: SearchIndex): boolean {
  if (!first || !second) return false;
  return [stemOf(first), stemOf(first, 'name')].some((key) =>
    lexicon.phrases
      .get(key)
      ?.some(
        ({ kind, stems }) => stems.length === 2 && stems[0] === key && stems[1] === stemOf(second, kind),
      ),
  );
}
