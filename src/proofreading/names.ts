import type { Source } from '../knowledge/knowledge.ts';
import type { Entity, Fact } from '../knowledge/schema.ts';
import { isCalendarWord } from '../language/calendar.ts';
import { isStopWord } from '../language/grammars.ts';
import { stem } from '../language/stem.ts';
import { tokenise, toSentences } from '../language/tokens.ts';
import type { Told } from './told.ts';

/** The names of a fact with the key under which each stands: those of people.yaml, and what its capitals show. */
export function namesIn(fact: Fact, { entities }: Source): (readonly [key: string, name: string])[] {
  const texts = [
    ['value', fact.value?.toString()],
    ['place', fact.place],
    ['statement', fact.statement],
  ] as const;
  return texts.flatMap(([key, text = '']) => {
    const known = entities.map(({ name }) => name).filter((name) => text.includes(name));
    const rest = known.reduce((left, name) => left.replaceAll(name, ' '), text);
    return [...known, ...capitalWords(rest)].map((name) => [key, name] as const);
  });
}

/** Words with a capital that begin no sentence. */
function capitalWords(text: string): string[] {
  return toSentences(text).flatMap((sentence) =>
    tokenise(sentence.text)
      .slice(1)
      .filter(
        ({ kind, surface, form }) =>
          kind === 'word' && /^\p{Lu}\p{L}/u.test(surface) && !isCalendarWord(form) && !isStopWord(form),
      )
      .map(({ surface }) => surface),
  );
}

/**
 * Whether a text mentions somebody or something: by the name, by another of people.yaml, or by any word of these that
 * says something. “The club” is the Tarnwick Rowing Club, and “Hallam” is Ingrid Hallam.
 */
export function isMentioned(name: string, { text, words }: Told, { entities }: Source): boolean {
  const spellings = entities
    .filter((each) => isCalled(each, name))
    .flatMap((each) => [each.name, ...each.aliases]);
  return [name, ...spellings].some(
    (spelling) =>
      text.includes(spelling) ||
      tokenise(spelling).some(({ form }) => !isStopWord(form) && (words.has(form) || words.has(stem(form)))),
  );
}

/** Whether a name, or a word of one, is that of an entity. */
function isCalled({ name, aliases }: Entity, written: string): boolean {
  return [name, ...aliases].some((each) => each === written || each.split(/[\s-]/).includes(written));
}
