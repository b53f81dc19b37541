/** What an index has looked at since it was made: counted, so that a test can show that a question is bounded. */
export interface Work {
  /** Places of the inverted index. */
  postings: number;
  /** Words that might be near a misspelt one. */
  wordsSeen: number;
  /** Words that Fuse.js compared with a misspelt one. */
  comparisons: number;
}

export function createWork(): Work {
  return { postings: 0, wordsSeen: 0, comparisons: 0 };
}
