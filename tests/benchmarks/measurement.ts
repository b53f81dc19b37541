/** How long a question took, in milliseconds. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What was measured of one engine at one size. */
export interface Measurement {
  readonly engine: string;
  readonly passages: number;
  readonly buildSeconds: number;
  readonly bytesPerPassage: number;
  readonly clean: Latency;
  readonly misspelt: Latency;
  /** The shares of questions whose first passage is the one that they were made of. */
  readonly cleanRight: number;
  readonly misspeltRight: number;
}
