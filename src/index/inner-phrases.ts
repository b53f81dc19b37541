import type { Token } from '../language/tokens.ts';
import { findPhrases } from './find-phrases.ts';
import type { Lexicon, Phrase } from './lexicon.ts';

/** What a phrase within a longer one is worth of its own worth. */
const innerShare = 0.6;

/**
 * The phrases that stand within a longer one, without its first word or its last: “one day later” tells what “day
 * later” tells, whichever of them an editor wrote down where.
 */
export function innerPhrases(tokens: readonly Token[], lexicon: Lexicon): Phrase[] {
  if (tokens.length < 2) return [];
  const parts = [tokens.slice(1), tokens.slice(0, -1)];
  return parts.flatMap((part) =>
    findPhrases(part, lexicon)
      .filter(({ from, to }) => to - from === part.length)
      .flatMap(({ phrases }) => phrases.filter(({ kind }) => kind === 'concept'))
      .map((phrase) => ({ ...phrase, worth: phrase.worth * innerShare })),
  );
}
