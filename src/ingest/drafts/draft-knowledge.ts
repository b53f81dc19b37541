import { draftFacts } from './draft-facts.ts';
import { findNamed, toDraftEntities } from './entities.ts';
import type { DraftEntity, DraftFact } from './list-files.ts';
import { findMentions } from './name-mentions.ts';

/** What a machine makes of an article's paragraphs, for an editor to keep or strike. */
export interface Drafts {
  readonly facts: readonly DraftFact[];
  readonly entities: readonly DraftEntity[];
}

/** Drafts far more than an article has; what a long text has beyond them is left to its editor. */
const factsLimit = 1000;
const entitiesLimit = 500;

/**
 * Drafts the facts and names of an article. Names are found in English alone, where capitals and verbs tell them;
 * dates, amounts and percentages in other languages too.
 */
export function draftKnowledge(
  paragraphs: readonly string[],
  { language, place }: { language: string; place?: string },
): Drafts {
  const named =
    language === 'en' ? findNamed(findMentions(paragraphs), { place }).slice(0, entitiesLimit) : [];
  return {
    facts: draftFacts(paragraphs, { language, named }).slice(0, factsLimit),
    entities: toDraftEntities(named),
  };
}
