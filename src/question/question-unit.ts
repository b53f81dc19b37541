/** A term under which a part of the question may be found, and how good such a find is (0–1). */
export interface UnitTerm {
  readonly id: number;
  readonly worth: number;
  /** It is only near in meaning to what was typed. */
  readonly isNear?: true;
  /** It means the same as what was typed, in its language or in another. */
  readonly isAkin?: true;
}

/** A part of a question that says what it is about: a word, a name of one or more words, or a number. */
export interface QuestionUnit {
  readonly kind: 'word' | 'name' | 'number';
  /** As the member typed it. */
  readonly typed: string;
  /** Where it stands in the question (UTF-16 offsets, end exclusive). */
  readonly start: number;
  readonly end: number;
  /** As it was read, after spelling. */
  readonly read: string;
  /** The English words that it may stand for, the likeliest first; none of what is English itself. */
  readonly english: readonly string[];
  /** The terms that count as a find; none where the knowledge has not got it at all. */
  readonly terms: readonly UnitTerm[];
  /** The terms under which a gap may be asked for with it, of which no passage may have any. */
  readonly asked: readonly UnitTerm[];
  /** How much it says of the question's subject, above 0. */
  readonly weight: number;
  /** A number that must be matched exactly. */
  readonly exact: boolean;
  /** What the question word stands with: the athletes of “how many athletes”. */
  readonly focus: boolean;
  /** It follows “in”, “at”, “on”, “to” or “by”: where or when, which a yes-or-no question may have wrong. */
  readonly placed: boolean;
  /** Editors say in `terms.yaml` that the account tells nothing of it: it is asked for in vain. */
  readonly untold: boolean;
}
