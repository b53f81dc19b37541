import type { NamedEntity } from '../index/lexicon.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { QuestionUnit } from './question-unit.ts';

/** The entries of people.yaml that a part of a question names. */
export function entitiesOf(
  { terms }: QuestionUnit,
  { lexicon, dictionary }: Pick<SearchIndex, 'lexicon' | 'dictionary'>,
): NamedEntity[] {
  return terms.flatMap(({ id }) => lexicon.names.get(dictionary.termOf(id)) ?? []);
}
