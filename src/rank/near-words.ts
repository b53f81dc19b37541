import type { SearchIndex } from '../index/search-index.ts';
import { createWordLists } from '../language/english/word-lists.ts';
import { stem } from '../language/stem.ts';
import type { Question } from '../question/question.ts';
import type { QuestionUnit, UnitTerm } from '../question/question-unit.ts';

/**
 * What a word is worth that means the same in its commonest sense, or is of one family; more than so, and the other
 * senses mislead.
 */
const akinWorth = 0.3;
/** What words of the same meaning keep of their worth where a text is weighed by its words alone: more, and chance finds mislead. */
const akinShare = 0.4;
/** The cosine from which a word counts as near, and what a find of the nearest would be worth. */
const leastNearness = 0.5;
const nearWorth = 0.6;

const { synonymStems, derivedStems } = createWordLists(stem);

/** A question widened for what a text says in its own words, and for the sentences and ways to ask of editors. */
export interface NearWords {
  readonly forPassages: Question;
  readonly forWordings: Question;
}

/**
 * A question whose words may also be found, for less, by others that mean the same, are of one family, or are near to
 * them in meaning.
 */
export function withNearWords(question: Question, index: SearchIndex): NearWords {
  const near = question.units.map((unit) => {
    const akin = akinTo(unit, index);
    return [...akin, ...nearTo(unit, { index, known: [...unit.terms, ...akin] })];
  });
  const widen = (termsOf: (unit: QuestionUnit) => readonly UnitTerm[]) => ({
    ...question,
    units: question.units.map((unit, at) => ({ ...unit, terms: [...termsOf(unit), ...(near[at] ?? [])] })),
  });
  return { forPassages: widen(withLessAkin), forWordings: widen(({ terms }) => terms) };
}

/** The terms of a unit, those of other words for less. A word of another language keeps them: it has no terms of its own. */
function withLessAkin({ terms, english }: QuestionUnit): readonly UnitTerm[] {
  if (english.length > 0) return terms;
  return terms.map((term) => (term.isAkin ? { ...term, worth: term.worth * akinShare } : term));
}

function akinTo({ kind, read, terms }: QuestionUnit, index: SearchIndex): UnitTerm[] {
  if (kind !== 'word') return [];
  const own = stem(read);
  const known = new Set(terms.map(({ id }) => id));
  return [...new Set([...(synonymStems(own) ?? []), ...(derivedStems(own) ?? [])])].flatMap((each) => {
    const id = index.dictionary.find(each);
    return id === undefined || known.has(id) ? [] : [{ id, worth: akinWorth }];
  });
}

function nearTo(
  { kind, read, typed }: QuestionUnit,
  { index, known }: { index: SearchIndex; known: readonly UnitTerm[] },
): UnitTerm[] {
  // What was put right may be another word.
  if (kind !== 'word' || typed.toLowerCase() !== read) return [];
  const ids = new Set(known.map(({ id }) => id));
  return index.nearTerms(read).flatMap(({ id, nearness }) =>
    ids.has(id)
      ? []
      : [
          {
            id,
            worth: (nearWorth * (nearness - leastNearness)) / (1 - leastNearness),
            isNear: true as const,
          },
        ],
  );
}
