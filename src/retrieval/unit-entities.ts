import type { NamedEntity } from './lexicon.ts';
import type { QuestionUnit } from './question-unit.ts';
import type { SearchIndex } from './search-index.ts';

/** The entries of people.yaml that a part of a question names. */
export function entitiesOf(
  { terms }: QuestionUnit,
  { lexicon, dictionary }: Pick<SearchIndex, 'lexicon' | 'dictionary'>,
): NamedEntity[] {
  return terms.flatMap(({ id }) => lexicon.names.get(dictionary.termOf(id)) ?? []);
}
