import { readChat } from '../language/chat-words.ts';
import { findFrame } from '../language/find-frame.ts';
import { grammarOf } from '../language/grammars.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/language-of.ts';
import { tokenise } from '../language/tokens.ts';
import type { Wanted } from '../language/wanted.ts';
import type { Lexicon } from './lexicon.ts';
import { segmentHan } from './segment-han.ts';
import { isExtra, sentenceEnd, type TermSequence, termNumberOf } from './term-sequence.ts';

/** A way in which an entry of the knowledge is put: a fact's statement, or one of the ways to ask for it. */
export interface Wording {
  /** The number of the fact, or of what else is asked for. */
  readonly entry: number;
  /** A statement is the account's; an ask only lends its words. */
  readonly isAsk: boolean;
  /** The kind of answer that an ask wants. */
  readonly wants: Wanted;
  /** The language of an ask. */
  readonly language: Language;
  /** The tokens of an ask as they are read, words of grammar too, in order and as a set. */
  readonly words: readonly string[];
  readonly forms: ReadonlySet<string>;
  /** Its terms that no passage has. */
  readonly apart: readonly number[];
  /** The summed weight of its words. */
  readonly total: number;
}

/** Where a term stands in the wordings: the wording, and the weight of the word there. */
interface WordingPostings {
  readonly wordings: Uint32Array;
  readonly weights: Float32Array;
}

/** An inverted index over wordings; those of an entry stand beside one another. */
export interface WordingIndex {
  readonly wordings: readonly Wording[];
  /** The entries that are asked for in so many words, by what askKeyOf makes of these. */
  readonly asked: ReadonlyMap<string, readonly number[]>;
  readonly postings: ReadonlyMap<number, WordingPostings>;
}

/** An entry with its wordings as term sequences. */
export interface WordedEntry {
  readonly number: number;
  readonly statement: TermSequence | undefined;
  readonly asks: readonly { readonly text: string; readonly sequence: TermSequence }[];
}

/** How words are read, and what is known of each term. */
export interface TermFacts {
  readonly lexicon: Lexicon;
  readonly termWeights: Float32Array;
  readonly isTold: (term: number) => boolean;
}

/**
 * Builds the index of wordings; `termWeights` gives what each term says of a sentence's subject, `isTold` whether some
 * passage has it.
 */
export function buildWordingIndex(
  entries: readonly WordedEntry[],
  { lexicon, termWeights, isTold }: TermFacts,
): WordingIndex {
  const wordings: Wording[] = [];
  const lists = new Map<number, { wordings: number[]; weights: number[] }>();
  const asked = new Map<string, number[]>();

  function add(sequence: TermSequence, wording: Omit<Wording, 'total' | 'apart'>): void {
    let total = 0;
    let weight = 0;
    const seen = new Set<number>();
    for (const each of sequence) {
      if (each === sentenceEnd) continue;
      const term = termNumberOf(each);
      if (!isExtra(each)) {
        weight = seen.has(term) ? 0 : (termWeights[term] ?? 0);
        total += weight;
      }
      if (seen.has(term)) continue;
      seen.add(term);
      const list = lists.get(term) ?? { wordings: [], weights: [] };
      list.wordings.push(wordings.length);
      list.weights.push(weight);
      lists.set(term, list);
    }
    const apart = [...seen].filter((term) => !isTold(term) && (termWeights[term] ?? 0) > 0);
    // Spelt out, all wordings have one shape, and are gone through three times as fast.
    const { entry, isAsk, wants, language, words, forms } = wording;
    wordings.push({ entry, isAsk, wants, language, words, forms, total, apart });
  }

  for (const { number, statement, asks } of entries) {
    if (statement)
      add(statement, {
        entry: number,
        isAsk: false,
        wants: 'any',
        language: 'en',
        words: [],
        forms: new Set(),
      });
    for (const { text, sequence } of asks) {
      add(sequence, { entry: number, isAsk: true, ...readAsk(text, lexicon) });
      const key = askKeyOf(text, lexicon);
      asked.set(key, [...(asked.get(key) ?? []), number]);
    }
  }
  const postings = new Map(
    [...lists].map(([term, list]) => [
      term,
      {
        wordings: Uint32Array.from(list.wordings),
        weights: Float32Array.from(list.weights),
      },
    ]),
  );
  return { wordings, asked, postings };
}

/** The language of a way to ask, its words, and the kind of answer that it wants, as its form tells. */
function readAsk(text: string, lexicon: Lexicon): Pick<Wording, 'wants' | 'language' | 'words' | 'forms'> {
  const language = languageOf(text);
  const words = wordsOf(text, lexicon);
  const joined = words.join(grammarOf(language).joint);
  const { wants } = findFrame(joined, { language, clauses: [joined] });
  return { wants, language, words, forms: new Set(words) };
}

/** The words of a way to ask, as chat is read. */
function wordsOf(text: string, lexicon: Lexicon): string[] {
  return segmentHan(readChat(tokenise(text)), lexicon).map(({ form }) => form);
}

/** What two ways to ask have in common that have the same words in the same order; case and signs do not count. */
export function askKeyOf(text: string, lexicon: Lexicon): string {
  return wordsOf(text, lexicon).join(' ');
}
