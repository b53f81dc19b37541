import { synonymStems } from './english/synonyms.ts';
import type { Question } from './question.ts';
import type { QuestionUnit, UnitTerm } from './question-unit.ts';
import type { SearchIndex } from './search-index.ts';
import { stem } from './stem.ts';
import { isCurated } from './weighing.ts';

/** What a word is worth that means the same in its commonest sense; more than so, and the other senses mislead. */
const akinWorth = 0.3;

/**
 * A question whose words may also be found by others that mean the same: for sources of which no editor has written
 * in what other words people ask. Where there are none such, it stays as it is.
 */
export function withAkin(question: Question, index: SearchIndex): Question {
  if (index.knowledge.sources.every(isCurated)) return question;
  return {
    ...question,
    units: question.units.map((unit) => ({ ...unit, terms: [...unit.terms, ...akinTo(unit, index)] })),
  };
}

function akinTo({ kind, read, terms }: QuestionUnit, index: SearchIndex): UnitTerm[] {
  if (kind !== 'word') return [];
  const known = new Set(terms.map(({ id }) => id));
  return [...(synonymStems.get(stem(read)) ?? [])].flatMap((each) => {
    const id = index.dictionary.find(each);
    return id === undefined || known.has(id) ? [] : [{ id, worth: akinWorth }];
  });
}
