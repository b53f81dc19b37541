import { toSimplified } from './simplified.ts';

/** What a token is: a word, a number, or a run of Han characters that has yet to be segmented. */
type TokenKind = 'word' | 'number' | 'han';

/** A token of a text, with its place in it (UTF-16 offsets, end exclusive). */
export interface Token {
  readonly kind: TokenKind;
  /** As it stands in the text; the pieces of a run of Han characters are simplified. */
  readonly surface: string;
  /** Lower case, in compatibility form, without a possessive ending; Han characters are simplified. */
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

// A number keeps its inner separators; letters and marks make words; an apostrophe joins inside a word only.
const tokenPattern =
  /\p{Nd}+(?:[.,]\p{Nd}+)*|\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:['’ʼ](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*\p{Nd}*/gu;
const isHan = /^\p{Script=Han}/u;
const possessivePattern = /['’ʼ]s?$/u;
/** Letters and digits alone, of which most words are made, have only their capitals to lose. */
const plain = /^[A-Za-z0-9]+$/;
const notAscii = /[^\u0020-\u007e]/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Cuts a text into tokens, in the order of the text. Punctuation is dropped. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const surface = match[0];
    const start = match.index;
    tokens.push({
      kind: kindOf(surface),
      surface,
      form: toForm(surface),
      start,
      end: start + surface.length,
    });
  }
  return tokens;
}

/** Removes characters that show nothing (zero-width, direction marks), which people paste without knowing. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}

function kindOf(surface: string): TokenKind {
  const first = surface.codePointAt(0) ?? 0;
  if (first < 0x80) return first <= 0x39 ? 'number' : 'word';
  if (/^\p{Nd}/u.test(surface)) return 'number';
  return isHan.test(surface) ? 'han' : 'word';
}

function toForm(surface: string): string {
  if (plain.test(surface)) return surface.toLowerCase();
  if (isHan.test(surface)) return toSimplified(surface);
  const lower = notAscii.test(surface)
    ? foldLatin(surface.normalize('NFKC').toLowerCase())
    : surface.toLowerCase();
  return lower.replace(possessivePattern, '').replaceAll('’', "'");
}

/** Latin letters lose their accents (José is found by jose); й and ё keep theirs or follow Russian custom. */
function foldLatin(lower: string): string {
  return /\p{Script=Latin}/u.test(lower)
    ? lower.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
    : lower.replaceAll('ё', 'е');
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const abbreviationEnd =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Gov|Rep|Jr|Sr|vs|No|Inc|Co|Ltd|approx|ca)|\b\p{Lu}|\b(?:e\.g|i\.e|U\.S|U\.K))\.\s*$/u;

/** A sentence of a text, with its place in it (UTF-16 offsets, end exclusive). */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into sentences; an initial or a title such as “Dr.” ends none. */
export function toSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { segment, index } of sentenceSegmenter.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && abbreviationEnd.test(segment)) continue;
    const piece = text.slice(start, end);
    if (piece.trim() !== '') {
      const lead = piece.length - piece.trimStart().length;
      sentences.push({ text: piece.trim(), start: start + lead, end: start + piece.trimEnd().length });
    }
    start = end;
  }
  if (start < text.length && text.slice(start).trim() !== '') {
    sentences.push({ text: text.slice(start).trim(), start, end: text.length });
  }
  return sentences;
}
