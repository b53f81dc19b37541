/**
 * The kind of answer that a question wants. `site` is a building or room, `day` a date to the day, `month` one to the
 * month, `since` from when on, `role` an office held, `truth` a yes or no, judged by its evidence; `elapsed` how long
 * ago or since; `topic` what something is about; `amount` any quantity (“how much”); `any` where the question does not
 * tell.
 */
export type Wanted =
  | 'person'
  | 'organisation'
  | 'role'
  | 'place'
  | 'country'
  | 'site'
  | 'date'
  | 'day'
  | 'month'
  | 'since'
  | 'time'
  | 'duration'
  | 'elapsed'
  | 'amount'
  | 'money'
  | 'percent'
  | 'count'
  | 'age'
  | 'distance'
  | 'frequency'
  | 'reason'
  | 'topic'
  | 'manner'
  | 'view'
  | 'list'
  | 'truth'
  | 'any';

/** A form that questions take in a language, and the kind of answer that it asks for. */
export interface Frame {
  /** Matched against the question's words in lower case, one space between them. What it matches is no content. */
  readonly pattern: RegExp;
  readonly wants: Wanted;
}
