/**
 * Why a passage cannot answer although it shares the question's words: it lacks a number or a name; what turns the
 * question does not turn the passage; a word is asked for in vain, by an editor's mark or as no source has it; somebody
 * else speaks; it holds no answer of the kind wanted; or editors wrote down that just this is not told.
 */
export interface Failure {
  readonly guard: 'number' | 'name' | 'turn' | 'unknown' | 'speaker' | 'kind' | 'gap';
  /** What was asked for: as typed, or the names of the speakers, the kind, or a gap's id. */
  readonly read: string;
}
