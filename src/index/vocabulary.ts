import { isStopWord } from '../language/grammars.ts';
import { stem } from '../language/stem.ts';
import { nearnessOfPlaces, placeOfWord } from '../language/word-vectors.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** A term of the knowledge that is near to a word in meaning, and the cosine of the two. */
interface NearTerm {
  readonly id: number;
  readonly nearness: number;
}

/** Finds the terms of a knowledge that are near to a word in meaning, the nearest first. */
export type FindNearTerms = (form: string) => readonly NearTerm[];

/** Further apart than this, two words are not near. */
const leastNearness = 0.5;
const nearLimit = 16;
const cacheLimit = 2_000;

/**
 * Makes a finder of near terms among the word forms of a knowledge. The table of word vectors is read, and the forms
 * are looked up in it, when it is first asked.
 */
export function createNearTerms(forms: Iterable<string>, dictionary: TermDictionary): FindNearTerms {
  let vocabulary: { readonly ids: Int32Array; readonly places: Int32Array } | undefined;
  const known = new Map<string, readonly NearTerm[]>();

  function lookUp(): { readonly ids: Int32Array; readonly places: Int32Array } {
    const places = new Map<number, number>();
    for (const form of forms) {
      const place = isStopWord(form) ? undefined : placeOfWord(form);
      const id = place === undefined ? undefined : dictionary.find(stem(form));
      // Of the forms of a term, the commonest stands for it.
      if (id !== undefined && place !== undefined) places.set(id, Math.min(place, places.get(id) ?? place));
    }
    return { ids: Int32Array.from(places.keys()), places: Int32Array.from(places.values()) };
  }

  return (form) => {
    const remembered = known.get(form);
    if (remembered) return remembered;
    const place = placeOfWord(form);
    const near: NearTerm[] = [];
    if (place !== undefined) {
      vocabulary ??= lookUp();
      const own = dictionary.find(stem(form));
      for (let at = 0; at < vocabulary.ids.length; at += 1) {
        const id = vocabulary.ids[at] ?? 0;
        if (id === own) continue;
        const nearness = nearnessOfPlaces(place, vocabulary.places[at] ?? 0);
        if (nearness >= leastNearness) near.push({ id, nearness });
      }
      near.sort((a, b) => b.nearness - a.nearness || a.id - b.id);
    }
    const found = near.slice(0, nearLimit);
    if (known.size >= cacheLimit) known.clear();
    known.set(form, found);
    return found;
  };
}
