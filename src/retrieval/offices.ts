import { institutionStems, officeStems } from './english/relation-words.ts';
import { numberOfWord } from './numbers.ts';
import type { QuestionUnit } from './question-unit.ts';
import { stem } from './stem.ts';
import type { Wanted } from './wanted.ts';

/**
 * Whether a unit is a noun of office that is nobody's known office, or what it is the office of; these turn the
 * question together: “defence minister”, “minister of commerce”. “Chinese minister” is somebody's, unless it goes
 * on: “of commerce”.
 */
export function isOfOffice(
  unit: QuestionUnit,
  { before, after, text }: Record<'before' | 'after', QuestionUnit | undefined> & { text: string },
): boolean {
  if (numberOfWord(unit.read) !== undefined) return false;
  // “Between the two presidents”: a phrase of several words names no office.
  const isWord = unit.kind === 'word' && !unit.read.includes(' ');
  if (after?.kind === 'word') {
    const between = text.slice(unit.end, after.start);
    if (isWord && between === ' ' && endsInOffice(after)) return true;
    if (joinsByOf.test(between) && endsInOffice(unit)) return true;
  }
  return (
    before !== undefined &&
    (isWord || before.kind === 'word') &&
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

/** Whether a word of a unit is a noun of office. */
export function hasOffice({ read }: QuestionUnit): boolean {
  return read.split(' ').some((word) => officeStems.has(stem(word)));
}

function endsInOffice({ read }: QuestionUnit): boolean {
  const last = stem(read.split(' ').at(-1) ?? '');
  return officeStems.has(last) || institutionStems.has(last);
}
