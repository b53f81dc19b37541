import type { SearchIndex } from '../index/search-index.ts';
import { grammars } from '../language/grammars.ts';
import { compareSaid } from './compare-said.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Statement } from './statements.ts';

/** What a name counts of a sentence's subject, against a word: what is said of somebody says more than of whom. */
const nameWeight = 0.4;
/** What a figure or date that both have counts. */
const quantityWeight = 0.5;

/**
 * How much of a sentence's subject a statement shares, 0–1; 0 where they are about others: where not one word but
 * names is shared, where the sentence names a person, country or body that the statement has not, or where each
 * has years and none in common.
 */
export function sharedSubject(sentence: ReadSentence, statement: Statement, index: SearchIndex): number {
  const { words, names, quantities } = sentence;
  const found = words.filter(({ terms }) => terms.some((term) => statement.terms.has(term)));
  if (found.length === 0 || isOfOthers(sentence, statement, index)) return 0;
  const weigh = (list: readonly { readonly weight: number }[]) =>
    list.reduce((sum, { weight }) => sum + weight, 0);
  const namesFound = names.filter(({ terms }) => terms.some((term) => statement.terms.has(term)));
  const both = quantities.filter((said) =>
    statement.quantities.some((stated) => compareSaid(said, stated) === 'same'),
  );
  const shared = weigh(found) + nameWeight * namesFound.length + quantityWeight * both.length;
  return shared / (weigh(words) + nameWeight * names.length + quantityWeight * both.length);
}

const kindsThatMatter: ReadonlySet<string> = new Set([
  'country',
  'organisation',
  'project',
  'agreement',
  'event',
]);
function isOfOthers(sentence: ReadSentence, statement: Statement, index: SearchIndex): boolean {
  const has = (terms: readonly string[]) => terms.some((term) => statement.terms.has(term));
  const kindOf = (term: string) => index.lexicon.names.get(term)?.entity.kind ?? '';
  const isPerson = ({ terms }: { readonly terms: readonly string[] }) =>
    terms.some((term) => kindOf(term) === 'person');
  if (sentence.unknownNames.some((name) => !isSpeaker(name, sentence.text))) return true;
  if (statement.hasPeople && sentence.names.some((name) => isPerson(name) && !has(name.terms))) return true;
  return sentence.names.some(
    ({ terms }) => terms.some((term) => kindsThatMatter.has(kindOf(term))) && !has(terms),
  );
}

/** Who says something may be anybody: “Blinken said that …”. */
function isSpeaker({ start, end }: { start: number; end: number }, text: string): boolean {
  return grammars.some(
    ({ saidBehind, saidBefore }) => saidBehind.test(text.slice(end)) || saidBefore.test(text.slice(0, start)),
  );
}
