import type { Token } from '../language/tokens.ts';
import type { Lexicon } from './lexicon.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Names so long are known with one character wrong; shorter ones and other phrases are too near to ordinary words. */
const nearNameChars = 4;
/** Stands for the one character that may be wrong. */
const anyCharacter = '\0';

/**
 * Cuts the Han runs among tokens into words: the lexicon's own phrases first, the longest at each place, and
 * what is left between them by Unicode's dictionary. With `lenient`, as a question is read, a long name of which
 * one character is another is taken for it, and its token has the name's form. All surfaces are simplified, so that
 * they differ from the form only there.
 */
export function segmentHan(
  tokens: readonly Token[],
  lexicon: Lexicon,
  { lenient = false }: { lenient?: boolean } = {},
): Token[] {
  if (!tokens.some((token) => token.kind === 'han')) return [...tokens];
  const near = lenient ? nearNamesOf(lexicon) : undefined;
  return tokens.flatMap((token) => (token.kind === 'han' ? cutRun(token, { lexicon, near }) : [token]));
}

type NearNames = ReadonlyMap<string, string>;

const nearNames = new WeakMap<Lexicon, NearNames>();

/** The long names of a lexicon by what they are with any one character left open. */
function nearNamesOf(lexicon: Lexicon): NearNames {
  const known = nearNames.get(lexicon);
  if (known) return known;
  const near = new Map<string, string>();
  for (const [phrase, meanings] of lexicon.hanPhrases) {
    if (phrase.length < nearNameChars || !meanings.some(({ kind }) => kind === 'name')) continue;
    for (const open of openForms(phrase)) if (!near.has(open)) near.set(open, phrase);
  }
  nearNames.set(lexicon, near);
  return near;
}

function openForms(phrase: string): string[] {
  return [...phrase].map((_, at) => phrase.slice(0, at) + anyCharacter + phrase.slice(at + 1));
}

function cutRun(run: Token, { lexicon, near }: { lexicon: Lexicon; near: NearNames | undefined }): Token[] {
  const pieces: Token[] = [];
  const text = run.form;
  let pending = 0;
  let at = 0;
  const flush = (end: number): void => {
    if (end > pending) {
      for (const { segment, index } of segmenter.segment(text.slice(pending, end))) {
        pieces.push(toPiece(run, pending + index, segment));
      }
    }
  };
  while (at < text.length) {
    const exact = longestHanAt(text, at, lexicon);
    const phrase = exact === '' && near ? longestNearAt(text, at, { lexicon, near }) : exact;
    if (phrase === '') at += 1;
    else {
      flush(at);
      const surface = text.slice(at, at + phrase.length);
      pieces.push({ ...toPiece(run, at, surface), form: phrase });
      at += phrase.length;
      pending = at;
    }
  }
  flush(text.length);
  return pieces;
}

function longestHanAt(text: string, at: number, lexicon: Lexicon): string {
  for (let length = Math.min(lexicon.longestHanPhrase, text.length - at); length > 0; length -= 1) {
    const piece = text.slice(at, at + length);
    if (lexicon.hanPhrases.has(piece)) return piece;
  }
  return '';
}

/** The longest name that stands at a place but for one character. */
function longestNearAt(
  text: string,
  at: number,
  { lexicon, near }: { lexicon: Lexicon; near: NearNames },
): string {
  for (
    let length = Math.min(lexicon.longestHanPhrase, text.length - at);
    length >= nearNameChars;
    length -= 1
  ) {
    for (const open of openForms(text.slice(at, at + length))) {
      const phrase = near.get(open);
      if (phrase !== undefined) return phrase;
    }
  }
  return '';
}

function toPiece(run: Token, offset: number, text: string): Token {
  return {
    kind: 'han',
    surface: text,
    form: text,
    start: run.start + offset,
    end: run.start + offset + text.length,
  };
}
