import type { SearchIndex } from '../index/search-index.ts';
import { isCurated } from '../knowledge/curated.ts';
import type { Source } from '../knowledge/knowledge.ts';
import type { Entity, Fact } from '../knowledge/schema.ts';
import { grammarOf } from '../language/grammars.ts';
import type { Language } from '../language/language.ts';
import type { Wanted } from '../language/wanted.ts';
import type { Question } from '../question/question.ts';

/** Kinds that a question word asks for by itself. */
const barely: ReadonlySet<Wanted> = new Set(['person', 'place', 'date', 'day', 'month', 'reason', 'topic']);
const bareWhat = /^what(?: happened)?\b/;

/**
 * A question of nothing but small words (“when was it?”, “who?”), put together with the event that the one
 * source tells of first, as whoever asks so has no other in mind; undefined for any other question.
 */
export function withLeadingEvent(question: Question, { knowledge }: SearchIndex): string | undefined {
  const { text, units, wants, words, language } = question;
  const [source, ...others] = knowledge.sources;
  if (units.length > 0 || !source || others.length > 0 || !isCurated(source)) return undefined;
  if (!barely.has(wants) && !(wants === 'any' && bareWhat.test(words.join(' ')))) return undefined;
  // “Who are you” is asked of nobody who is told of.
  if (grammarOf(language).addresses.test(words.join(' '))) return undefined;
  const names = leadingNames(source, language);
  return names.length > 0 ? `${text}, ${names.join(', ')}` : undefined;
}

/** The first event that a source tells of. */
export function leadingEvent(source: Pick<Source, 'facts'> | undefined): Fact | undefined {
  return source?.facts.find(({ kind, draft }) => kind === 'event' && !draft);
}

/** Whom and what the first event that a source tells of is about. */
function leadingNames({ facts, entities }: Source, language: Language): string[] {
  const event = leadingEvent({ facts });
  return entities.filter(({ name }) => event?.about.includes(name)).map((entity) => nameIn(entity, language));
}

/** A name as people say it in a language: in English whole, in others the shortest that is written in its script. */
function nameIn({ name, aliases }: Entity, language: Language): string {
  const { nameScript } = grammarOf(language);
  if (!nameScript) return name;
  const written = aliases.filter((alias) => nameScript.test(alias));
  return written.sort((a, b) => a.length - b.length)[0] ?? name;
}
