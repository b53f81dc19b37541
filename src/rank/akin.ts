import type { SearchIndex } from '../index/search-index.ts';
import { isCurated } from '../knowledge/curated.ts';
import { createWordLists } from '../language/english/word-lists.ts';
import { stem } from '../language/stem.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit, UnitTerm } from '../question/question-unit.ts';

/**
 * What a word is worth that means the same in its commonest sense, or is of one family; more than so, and the other
 * senses mislead.
 */
const akinWorth = 0.3;
const { synonymStems, derivedStems, nearStems } = createWordLists(stem);

/**
 * A question whose words may also be found by others that mean the same, are of one family or, where no source says
 * a word itself, are near to it: for sources of which no editor has written in what other words people ask. Where
 * there are none such, it stays as it is.
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
  const own = stem(read);
  const akin = new Set([...(synonymStems(own) ?? []), ...(derivedStems(own) ?? [])]);
  // What no source says itself may be said by a word that is only near to it.
  if (terms.length === 0) for (const each of nearStems(own) ?? []) akin.add(each);
  const known = new Set(terms.map(({ id }) => id));
  return [...akin].flatMap((each) => {
    const id = index.dictionary.find(each);
    return id === undefined || known.has(id) ? [] : [{ id, worth: akinWorth }];
  });
}
