/**
 * Why a passage cannot answer although it shares the question's words: it lacks a number, a name or a word that
 * turns the question; somebody else speaks in it; it holds no answer of the kind wanted; or editors wrote down that
 * just this is not told.
 */
export interface Failure {
  readonly guard: 'number' | 'name' | 'relation' | 'speaker' | 'kind' | 'gap';
  /** What was asked for: as typed, or the names of the speakers, the kind, or a gap's id. */
  readonly read: string;
}
