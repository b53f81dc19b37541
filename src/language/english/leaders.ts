import { stem } from '../stem.ts';

/** Stems of the nouns for whoever leads: what they lead, which is asked after, is nobody. */
export const leaderStems: ReadonlySet<string> = new Set(
  'head leader chief boss director chair chairman chairwoman ceo minister president ambassador secretary chancellor premier king queen spokesman spokeswoman spokesperson'
    .split(' ')
    .map(stem),
);
