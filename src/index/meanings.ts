import { isStopWord } from '../language/grammars.ts';
import { languageOf } from '../language/language-of.ts';
import { tokenise, toSentences } from '../language/tokens.ts';
import { meaningOf, placeOfWord, type Vector } from '../language/word-vectors.ts';
import type { IndexedFact } from './fact-index.ts';
import type { IndexedPassage } from './passages.ts';

/** What a passage is about, as directions in the space of word meanings: of each sentence, and of all together. */
interface PassageMeaning {
  readonly sentences: readonly Vector[];
  readonly whole: Vector;
}

/** Gives meanings; each is worked out when it is first asked for. */
export interface Meanings {
  readonly ofPassage: (passage: IndexedPassage) => PassageMeaning;
  /** Of each English way to ask for a fact that has words with a meaning. */
  readonly ofAsks: (fact: IndexedFact) => readonly Vector[];
}

/** So many passages, and facts, are remembered with their meanings. */
const cacheLimit = 4_096;

export function createMeanings(): Meanings {
  return {
    ofPassage: rememberedBy(({ number }: IndexedPassage) => number, meaningOfPassage),
    ofAsks: rememberedBy(({ number }: IndexedFact) => number, meaningsOfAsks),
  };
}

function meaningOfPassage({ paragraph }: IndexedPassage): PassageMeaning {
  const sentences = toSentences(paragraph.text).map(({ text }) => contentPlaces(text));
  return { sentences: sentences.map(meaningOf), whole: meaningOf(sentences.flat()) };
}

function meaningsOfAsks({ fact }: IndexedFact): readonly Vector[] {
  return fact.asks
    .filter((ask) => languageOf(ask) === 'en')
    .map(contentPlaces)
    .filter((places) => places.length > 0)
    .map(meaningOf);
}

/** A function of things that have numbers, which remembers what it gave for the last of them. */
function rememberedBy<Thing, Result>(
  numberOf: (thing: Thing) => number,
  make: (thing: Thing) => Result,
): (thing: Thing) => Result {
  const known = new Map<number, Result>();
  return (thing) => {
    const number = numberOf(thing);
    const entry = known.get(number);
    if (entry !== undefined) return entry;
    const made = make(thing);
    if (known.size >= cacheLimit) known.clear();
    known.set(number, made);
    return made;
  };
}

/** The places of a text's content words in the table of word vectors. */
function contentPlaces(text: string): number[] {
  return tokenise(text).flatMap(({ kind, form }) =>
    kind !== 'word' || isStopWord(form) ? [] : (placeOfWord(form) ?? []),
  );
}
