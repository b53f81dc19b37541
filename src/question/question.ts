import type { Language } from '../language/language.ts';
import type { FoundTurn } from '../language/turns.ts';
import type { Wanted } from '../language/wanted.ts';
import type { QuestionUnit } from './question-unit.ts';
import type { Correction } from './word.ts';

/** A question as it is understood. */
export interface Question {
  readonly text: string;
  readonly language: Language;
  readonly units: readonly QuestionUnit[];
  /** Its words as they were read, those of grammar too, in order and as a set. */
  readonly words: readonly string[];
  readonly forms: ReadonlySet<string>;
  readonly wants: Wanted;
  /** A yes-or-no question, which may hold a premise that the source denies. */
  readonly truth: boolean;
  /** What turns it: what is not so, who else, the one before, a part of what is told. */
  readonly turns: readonly FoundTurn[];
  /** The names (terms `@…`) whose words or views are asked for; empty where nobody's are. */
  readonly speakers: readonly string[];
  /** The one person of whom something is asked (“why does X …”), in whose place nobody else's words will do. */
  readonly subject: string | undefined;
  readonly corrections: readonly Correction[];
  /** It asks for what is worked out: “going by the growth, …”. */
  readonly worksOut: boolean;
  /** It asks of members, and not of the account: “how do I …”, “how was your weekend”. */
  readonly asksOfMember: boolean;
  /** Slips show that it was typed in haste: words put right, or such as chat is full of (“wich”, “abt”). */
  readonly hasty: boolean;
  /** Words that were read and do not count. */
  readonly ignored: readonly string[];
}
