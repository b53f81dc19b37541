/** The colours of every picture: a dark card that reads on a dark page and on a light one. */
export const colours = {
  card: '#20242b',
  edge: '#3a414c',
  text: '#f2f3f5',
  quiet: '#b5bac1',
  /** The green of an answer's embed, lightened so that it reads on the card. */
  accent: '#81c784',
  /** What was worked out or has yet to come. */
  open: '#ffd54f',
  /** What was said. */
  speech: '#90caf9',
  raised: '#2d333d',
} as const;
