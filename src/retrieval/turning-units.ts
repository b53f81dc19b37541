import { officeStems } from './english/relation-words.ts';
import { numberOfWord } from './numbers.ts';
import type { QuestionUnit } from './question-unit.ts';
import type { Word } from './read-words.ts';
import { stem } from './stem.ts';
import type { Wanted } from './wanted.ts';

/**
 * Marks the units that turn a question by what stands beside them in its text: the day of “trade per day”, and
 * what an office is of. What a figure is compared with need not be told (“higher than in 2019”), and who was
 * something before a person is another one.
 */
export function withTurning(
  units: readonly QuestionUnit[],
  { text, words, wants }: { text: string; words: readonly Word[]; wants: Wanted },
): QuestionUnit[] {
  return units.flatMap((unit, at) => {
    const [wordBefore, lastWord] = formsBefore(unit.start, words);
    const before =
      wants === 'person' && unit.kind === 'name' ? precedence.exec(text.slice(0, unit.start)) : null;
    if (before) return [toPrecedence(before, unit), unit];
    if (unit.kind === 'word' && lastWord === 'per') return [{ ...unit, narrows: true }];
    const compared = lastWord === 'than' || (lastWord === 'in' && wordBefore === 'than');
    if (unit.exact && compared) return [{ ...unit, exact: false }];
    const turns = isOffice(unit, { before: units[at - 1], after: units[at + 1], text });
    return [turns ? { ...unit, relation: true } : unit];
  });
}

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

/**
 * A noun of office that is nobody's known office turns the question together with what it is the office of:
 * “defence minister”, “minister of commerce”. “Chinese minister” is somebody's, unless it goes on: “of commerce”.
 */
function isOffice(
  unit: QuestionUnit,
  { before, after, text }: Record<'before' | 'after', QuestionUnit | undefined> & { text: string },
): boolean {
  if (numberOfWord(unit.read) !== undefined) return false;
  const isWord = unit.kind === 'word';
  if (after?.kind === 'word') {
    const between = text.slice(unit.end, after.start);
    if (isWord && between === ' ' && endsInOffice(after)) return true;
    if (joinsByOf.test(between) && endsInOffice(unit)) return true;
  }
  return (
    isWord &&
    before !== undefined &&
    joinsByOf.test(text.slice(before.end, unit.start)) &&
    endsInOffice(before)
  );
}

const joinsByOf = /^ of (?:the |an? )?$/i;

/**
 * Leaves the office out of a yes-or-no question that names nothing but somebody and an office: “Is Wang Yi the
 * president of China?” is answered, right or wrong, by the office that he holds.
 */
export function withoutPresumedOffice(units: readonly QuestionUnit[], wants: Wanted): QuestionUnit[] {
  const [somebody, ...rest] = units;
  if (wants !== 'truth' || somebody?.kind !== 'name' || hasOffice(somebody)) return [...units];
  const offices = rest.filter(hasOffice);
  const presumes = offices.length === 1 && rest.every((unit) => unit.kind === 'name' || hasOffice(unit));
  return presumes ? units.filter((unit) => !offices.includes(unit)) : [...units];
}

function hasOffice({ read }: QuestionUnit): boolean {
  return read.split(' ').some((word) => officeStems.has(stem(word)));
}

function endsInOffice({ read }: QuestionUnit): boolean {
  return officeStems.has(stem(read.split(' ').at(-1) ?? ''));
}
