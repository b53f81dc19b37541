import type { Entity } from '../../knowledge/schema.ts';
import { kindWords } from './name-words.ts';

export type EntityKind = Entity['kind'];

const thingWord =
  /^(?:Bible|Bill|Bills|Award|Awards|Prize|Medal|Day|Football|Baseball|Basketball|Hockey|Television|Magazine|Manager|Operations|Rights|Language)$/;

/** Whether no person is named so: a kind of thing, or a thing that is named after people. */
export function isThingWord(word: string): boolean {
  return (
    kindOfWord(word.replace(/s$/, '')) !== undefined || kindOfWord(word) !== undefined || thingWord.test(word)
  );
}

/** The kind of thing that a word such as Treaty or Ministry names. */
export function kindOfWord(word: string): EntityKind | undefined {
  return kindWords.find(({ words }) => words.has(word))?.kind;
}

/** Whether a word is a number of a name: 11, XLIX. */
export function isNumeral(word: string): boolean {
  return /^(?:\d+|[IVXLCDM]+)$/.test(word);
}
