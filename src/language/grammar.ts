import type { Language } from './language.ts';
import type { TurningWord } from './turn.ts';
import type { Frame, Wanted } from './wanted.ts';

/** The persons that a question names, by where they stand in its joined words (UTF-16 offsets). */
export interface NamedPersons<Person> {
  readonly all: readonly Person[];
  readonly before: (place: number) => readonly Person[];
  readonly after: (place: number) => readonly Person[];
}

/** What is known of how a language asks. Words are in their forms (see Token), joined by `joint`. */
export interface Grammar {
  readonly language: Language;
  /** What stands between two words: a space, or nothing. */
  readonly joint: string;
  /** Words of grammar and of courtesy: they say nothing of what a question is about. */
  readonly stopWords: ReadonlySet<string>;
  /** Question forms, the more particular first. */
  readonly frames: readonly Frame[];
  /** Whether the form that stands first in a question asks, rather than the more particular one. */
  readonly firstFormAsks: boolean;
  /** Forms that say only how a question is put; they ask for nothing, and are no content. */
  readonly settings: readonly RegExp[];
  /** Whether a question asks yes or no; `hasFrame` says whether a form asks for another kind of answer. */
  readonly asksTruth: (question: {
    joined: string;
    clauses: readonly string[];
    hasFrame: boolean;
  }) => boolean;
  /** What asks, of the clauses of a question; all of it where they need not be told apart. */
  readonly askingPart: (question: { joined: string; clauses: readonly string[] }) => string;
  readonly turningWords: readonly TurningWord[];
  /** The persons whose words or views are asked for. */
  readonly speakers: <Person>(joined: string, persons: NamedPersons<Person>) => readonly Person[];
  /** Words by which somebody is said to have said something. */
  readonly speech: RegExp;
  /** What stands before the last of those between whom a question leaves the choice. */
  readonly leavesOpen: RegExp;
  /** Words right before the person of whom something is asked; any person is, where there are none. */
  readonly subjectLeads: ReadonlySet<string> | undefined;
  /** Forms that ask for what must be worked out from what is told. */
  readonly worksOut: RegExp;
  /** Forms that ask of the member or of whoever reads, and not of what is told. */
  readonly asksOfMembers: readonly RegExp[];
  /** Words for whoever asks or is asked: “who are you” is asked of nobody who is told of. */
  readonly addresses: RegExp;
  /** Words before what is the member's own: “my husband”. */
  readonly ownership: ReadonlySet<string>;
  /** Whether what is asked for stands behind the question word of a kind of answer: “how many members”. */
  readonly asksAhead: (wants: Wanted) => boolean;
  /** Words that place what follows, in space or time. */
  readonly placing: ReadonlySet<string>;
  /** Words of meeting: two of whom a text with one tells met. */
  readonly meeting: RegExp;
  /** What stands right behind whoever says something, and right before. */
  readonly saidBehind: RegExp;
  readonly saidBefore: RegExp;
  /** What joins two names, as the source of a pattern. */
  readonly conjunction: string;
  /** The script in which names are written; undefined where names stay as they are. */
  readonly nameScript: RegExp | undefined;
}
