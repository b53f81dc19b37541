import type { Named } from './entities.ts';
import type { Mention } from './name-mentions.ts';

/** A sentence of an article, with its place in its paragraph (UTF-16 offsets, end exclusive). */
export interface ArticleSentence {
  readonly text: string;
  /** The paragraph, from 1. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A name where a sentence has it. */
export interface PlacedName extends Pick<Named, 'name' | 'kind'> {
  readonly mention: Mention;
}

/** A look-up of the names that a sentence has, in the order in which the article first names them. */
export function placeNames(named: readonly Named[]): (sentence: ArticleSentence) => PlacedName[] {
  const ofParagraph = new Map<number, PlacedName[]>();
  for (const { name, kind, mentions } of named) {
    for (const mention of mentions) {
      const placed = ofParagraph.get(mention.paragraph) ?? [];
      placed.push({ name, kind, mention });
      ofParagraph.set(mention.paragraph, placed);
    }
  }
  return ({ paragraph, start, end }) =>
    (ofParagraph.get(paragraph) ?? []).filter(({ mention }) => mention.start >= start && mention.end <= end);
}
