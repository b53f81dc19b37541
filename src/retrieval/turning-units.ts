import { isOfOffice } from './offices.ts';
import type { QuestionUnit } from './question-unit.ts';
import type { Word } from './read-words.ts';
import type { Wanted } from './wanted.ts';

/**
 * Marks the units that turn a question by what stands beside them in its text: the day of “trade per day”, what a
 * part is asked of (“the share of …”), and what an office is of. What a figure is compared with need not be told
 * (“higher than in 2019”), nor which months “the previous twelve” are; and who was something before a person is
 * another one.
 */
export function withTurning(
  units: readonly QuestionUnit[],
  { text, words, wants }: { text: string; words: readonly Word[]; wants: Wanted },
): QuestionUnit[] {
  const part = partOf.exec(text);
  return units.flatMap((unit, at) => {
    const [wordBefore, lastWord] = formsBefore(unit.start, words);
    const before =
      wants === 'person' && unit.kind === 'name' ? precedence.exec(text.slice(0, unit.start)) : null;
    if (before) return [toPrecedence(before, unit), unit];
    if (unit.narrows && /^ to\b/i.test(text.slice(unit.end))) return [{ ...unit, narrows: false }];
    if (unit.kind === 'word' && lastWord === 'per') return [{ ...unit, narrows: true }];
    const compared = lastWord === 'than' || (lastWord === 'in' && wordBefore === 'than');
    if (unit.exact && compared) return [{ ...unit, exact: false }];
    if (unit.relation && spanAhead.test(text.slice(unit.end)))
      return [{ ...unit, relation: false, weight: unit.weight * spanShare }];
    if (unit.kind === 'word' && part && part.index < unit.start) return [{ ...unit, narrows: true }];
    const turns = isOfOffice(unit, { before: units[at - 1], after: units[at + 1], text });
    return [turns ? { ...unit, relation: true } : unit];
  });
}

/** “The previous twelve months” are a time, as “the previous minister” is somebody else. */
const spanAhead = /^ (?:\w+ )?(?:days?|weeks?|months?|quarters?|seasons?|years?|decades?)\b/i;
/** What such a word is worth of its own: the span says when. */
const spanShare = 0.3;
/** “How much of the 100 …”, “the share of …”: what follows is a part of what may be told whole. */
const partOf =
  /\b(?:how (?:much|many) of (?:the )?\p{Sc}?\d|(?:share|portion|fraction|proportion|percentage) of )/iu;

/** The two words before a place in the text, as they were read. */
function formsBefore(start: number, words: readonly Word[]): readonly (string | undefined)[] {
  const last = words.findLastIndex(({ token }) => token.end <= start);
  return [words[last - 1]?.form, words[last]?.form];
}

const precedence = /(?<=^|\s)(?:before|prior to|до)\s$/iu;
const precedenceWeight = 0.3;

/** “Who was minister before Lavrov”: what tells of Lavrov does not tell that. */
function toPrecedence(before: RegExpExecArray, name: QuestionUnit): QuestionUnit {
  const typed = before[0].trim();
  return {
    ...name,
    kind: 'word',
    typed,
    read: typed.toLowerCase(),
    start: before.index,
    end: before.index + typed.length,
    terms: [],
    weight: precedenceWeight,
    narrows: true,
  };
}
