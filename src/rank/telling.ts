import { rarity } from '../language/word-frequency.ts';
import type { QuestionUnit } from '../question/question-unit.ts';

/** Even the commonest word that is no word of grammar says a little. */
const leastTelling = 0.1;
/** A word never heard may be a slip of the keyboard, and is no surer than a rare one. */
const greatestTelling = 0.9;
const numberTelling = 0.8;
const nameTelling = 0.75;

/**
 * How much a part of a question says, 0–1, by how rare it is in everyday English alone. How rare a word is among the
 * passages tells what sets one of them apart from the others; how rare it is at large tells whether a find is a
 * coincidence, and in a few articles nothing else does.
 */
export function tellingOf({ kind, read }: QuestionUnit): number {
  if (kind === 'number') return numberTelling;
  if (kind === 'name') return Math.max(nameTelling, rarity(read));
  return Math.min(greatestTelling, Math.max(leastTelling, rarity(read)));
}
