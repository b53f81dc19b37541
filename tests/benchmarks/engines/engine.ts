import type { Knowledge } from '../../../src/knowledge/knowledge.ts';

/** Gives the number of the first passage found, counted over all sources; undefined where none is. */
export type Ask = (question: string) => number | undefined;

/** Something that finds passages: it builds its index of a knowledge, and then can be asked. */
export type Engine = (knowledge: Knowledge) => Ask;

/** The texts of a knowledge's passages, with their numbers. */
export function* textsOf(knowledge: Knowledge): Generator<{ id: number; text: string }> {
  let id = 0;
  for (const { paragraphs } of knowledge.sources) {
    for (const { text } of paragraphs) {
      yield { id, text };
      id += 1;
    }
  }
}
