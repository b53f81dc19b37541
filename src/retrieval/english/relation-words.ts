import { stem } from '../stem.ts';

const words = `
  first closing former previous predecessor successor
  sign signed signature signatory ratify ratified cancel cancelled withdraw veto
  win won winner lose lost loser defeat beat score
  cost price pay paid salary fee budget expensive cheap
  export exports import imports percentage average median population
  born birth die died death kill killed married marry wife husband spouse son daughter children father mother
  own owner buy bought sell sold
  member members join joined leave quit resign resigned fired arrested
  invent invented discover discovered founded founder
  oldest youngest largest smallest tallest shortest fastest slowest longest cheapest
  boycott sanction sanctions invade invasion attack war
  translate interpreter attend attended accompany accompanied companion entourage delegation
`;

/**
 * Words that turn a question into another one: first signed is not extended, a closing no opening. Where a
 * passage has none of a question's relation words (nor a word that means the same), it answers something else.
 */
export const relationStems: ReadonlySet<string> = new Set(words.trim().split(/\s+/).map(stem));

/** Words that ask for less than what is told whole (“monthly”), or for another time than the one told of (“again”). */
export const narrowingForms: ReadonlySet<string> = new Set(
  'again next earlier originally initially daily weekly monthly quarterly hourly'.split(' '),
);

/**
 * Words that a yes-or-no question may suppose wrongly (“did he criticise …”), and that turn any other: what is told of
 * praise is no criticism, of growth no fall, and what is told of now is not of years ago.
 */
export const supposingStems: ReadonlySet<string> = new Set(
  'disagree disagreement criticise criticism condemn complain quarrel ago shrink fall drop decline decrease worsen weaken'
    .split(' ')
    .map(stem),
);

/** Nouns of office: with a word before them they name somebody (“defence minister”), who must be the one told of. */
export const officeStems: ReadonlySet<string> = new Set(
  'minister president ambassador secretary chancellor premier king queen chairman director spokesman spokeswoman spokesperson'
    .split(' ')
    .map(stem),
);

/** Nouns of whoever leads: what they lead, which is asked after, is nobody. */
export const leaderStems: ReadonlySet<string> = new Set([
  ...'head leader chief boss director chair chairman chairwoman ceo'.split(' ').map(stem),
  ...officeStems,
]);

/** Nouns of what holds an office's work: which one it is (“finance ministry”) is for the account to say. */
export const institutionStems: ReadonlySet<string> = new Set(
  'ministry department agency embassy committee commission'.split(' ').map(stem),
);
