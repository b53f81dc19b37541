/** Something wrong in a file: where it stands in it, and what is wrong in words that follow the place. */
export interface Problem {
  /** The first line is 1; undefined where it concerns the file as a whole. */
  readonly line?: number;
  /** The entry that it belongs to, as an editor knows it: `fact "trade-2021"`. */
  readonly entry?: string | undefined;
  readonly message: string;
}
