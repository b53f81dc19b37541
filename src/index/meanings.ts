import { isStopWord } from '../language/grammars.ts';
import { tokenise, toSentences } from '../language/tokens.ts';
import { meaningOf, placeOfWord, type Vector } from '../language/word-vectors.ts';
import type { IndexedPassage } from './passages.ts';

/** What a passage is about, as directions in the space of word meanings: of each sentence, and of all together. */
interface PassageMeaning {
  readonly sentences: readonly Vector[];
  readonly whole: Vector;
}

/** Gives the meaning of a passage; it is worked out when it is first asked for. */
export type Meanings = (passage: IndexedPassage) => PassageMeaning;

/** So many passages are remembered with their meanings. */
const cacheLimit = 4_096;

export function createMeanings(): Meanings {
  const known = new Map<number, PassageMeaning>();
  return ({ number, paragraph }) => {
    const entry = known.get(number);
    if (entry) return entry;
    const sentences = toSentences(paragraph.text).map(({ text }) => contentPlaces(text));
    const meaning = { sentences: sentences.map(meaningOf), whole: meaningOf(sentences.flat()) };
    if (known.size >= cacheLimit) known.clear();
    known.set(number, meaning);
    return meaning;
  };
}

/** The places of a text's content words in the table of word vectors. */
function contentPlaces(text: string): number[] {
  return tokenise(text).flatMap(({ kind, form }) =>
    kind !== 'word' || isStopWord(form) ? [] : (placeOfWord(form) ?? []),
  );
}
