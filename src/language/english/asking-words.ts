/** The words by which English asks: question words, and the auxiliaries and measures that stand with them. */
export const askingWords: ReadonlySet<string> = new Set(
  'who whom whose what which when where why how did does was were will would many much long since'.split(' '),
);
