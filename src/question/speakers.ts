import { grammarOf } from '../language/grammars.ts';
import type { Language } from '../language/language.ts';
import type { Word } from './word.ts';

/** A person of the knowledge that a question names, and the position of the word where. */
export interface NamedPerson {
  readonly term: string;
  readonly at: number;
}

/** The persons whose words or views a question asks for (terms `@…`); none where it asks for nobody's. */
export function speakersOf(parts: {
  words: readonly Word[];
  persons: readonly NamedPerson[];
  joined: string;
  language: Language;
}): string[] {
  const { words, persons, joined, language } = parts;
  if (persons.length === 0) return [];
  const grammar = grammarOf(language);
  let position = 0;
  const startOf = words.map(({ form }) => {
    const start = position;
    position += form.length + grammar.joint.length;
    return start;
  });
  const before = (place: number) => persons.filter(({ at }) => (startOf[at] ?? 0) < place);
  const after = (place: number) => persons.filter(({ at }) => (startOf[at] ?? 0) >= place);
  const chosen = grammar.speakers(joined, { all: persons, before, after });
  const last = chosen.at(-1);
  // “Was it the Chinese or the Russian minister who said …”: which of them spoke is what is asked.
  if (!last || (persons.length > 1 && grammar.leavesOpen.test(joined.slice(0, startOf[last.at])))) return [];
  // Names joined by “and” are asked for together; another earlier name is somebody else.
  return chosen.filter(({ at }) => last.at - at <= 3).map(({ term }) => term);
}

/** The person that stands right after the auxiliary, or in Russian and Chinese the only person there is. */
export function subjectOf(parts: {
  words: readonly Word[];
  persons: readonly NamedPerson[];
  language: Language;
}): string | undefined {
  const terms = new Set(parts.persons.map(({ term }) => term));
  const [first] = parts.persons;
  if (terms.size !== 1 || !first) return undefined;
  const { subjectLeads } = grammarOf(parts.language);
  const isSubject = subjectLeads?.has(parts.words[first.at - 1]?.form ?? '') ?? true;
  return isSubject ? first.term : undefined;
}
