import { termNumberOf } from '../index/term-sequence.ts';
import type { QuestionUnit } from '../question/question-unit.ts';

/** A unit of a question, by its position, and how good a find of it a term is (0–1). */
export interface TermUnit {
  readonly unit: number;
  readonly worth: number;
}

/** A question's terms, by number, with the units that each stands for. */
export interface TermUnits {
  /** A bit for each remainder by 32 that a term's number has: most words of a passage are ruled out by it. */
  readonly filter: number;
  readonly byTerm: ReadonlyMap<number, readonly TermUnit[]>;
}

export function toTermUnits(units: readonly QuestionUnit[]): TermUnits {
  const byTerm = new Map<number, TermUnit[]>();
  let filter = 0;
  units.forEach(({ terms }, unit) => {
    for (const { id, worth } of terms) {
      filter |= 1 << (id & 31);
      const list = byTerm.get(id);
      if (list) list.push({ unit, worth });
      else byTerm.set(id, [{ unit, worth }]);
    }
  });
  return { filter, byTerm };
}

/** The units that a term of a sequence stands for, whether or not it is an extra; undefined where there are none. */
export function unitsAt(each: number, { filter, byTerm }: TermUnits): readonly TermUnit[] | undefined {
  return (filter & (1 << (each & 31))) === 0 ? undefined : byTerm.get(termNumberOf(each));
}
