import { officeStems } from './english/relation-words.ts';
import { numberOfWord } from './numbers.ts';
import type { QuestionUnit } from './question-unit.ts';
import { stem } from './stem.ts';

/**
 * Marks the units that turn a question by what stands beside them in its text: the day of “trade per day”, and
 * what an office is of.
 */
export function withTurning(units: readonly QuestionUnit[], text: string): QuestionUnit[] {
  return units.map((unit, at) => {
    const beside = { before: units[at - 1], after: units[at + 1], text };
    if (isRate(unit, text)) return { ...unit, narrows: true };
    return isOffice(unit, beside) ? { ...unit, relation: true } : unit;
  });
}

/** “Trade per day” is another number than trade; “per Lavrov” only tells who says so. */
function isRate(unit: QuestionUnit, text: string): boolean {
  return unit.kind === 'word' && /\bper $/i.test(text.slice(0, unit.start));
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
    if (isWord && endsInOffice(after) && between === ' ') return true;
    if (endsInOffice(unit) && joinsByOf.test(between)) return true;
  }
  return (
    isWord &&
    before !== undefined &&
    endsInOffice(before) &&
    joinsByOf.test(text.slice(before.end, unit.start))
  );
}

const joinsByOf = /^ of (?:the |an? )?$/i;

function endsInOffice({ read }: QuestionUnit): boolean {
  return officeStems.has(stem(read.split(' ').at(-1) ?? ''));
}
