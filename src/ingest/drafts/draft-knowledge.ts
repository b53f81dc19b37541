import { draftFacts } from './draft-facts.ts';
import { findNamed, toDraftEntities } from './entities.ts';
import { draftGaps } from './gaps/draft-gaps.ts';
import type { DraftEntity, DraftFact, DraftGap } from './list-files.ts';
import { findMentions } from './name-mentions.ts';
import { readThoughts } from './read-thoughts.ts';
import { findRecordDate } from './record-date.ts';
import { findTurnSpeakers } from './turn-speakers.ts';

/** What a machine makes of an article's paragraphs, for an editor to keep or strike. */
export interface Drafts {
  readonly facts: readonly DraftFact[];
  readonly entities: readonly DraftEntity[];
  readonly gaps: readonly DraftGap[];
}

/** Drafts far more than an article has; what a long text has beyond them is left to its editor. */
const factsLimit = 1000;
const entitiesLimit = 500;

/** What is known of a record beside its paragraphs. */
export interface RecordHead {
  readonly language: string;
  readonly place?: string | undefined;
  readonly published?: string | undefined;
  readonly title?: string | undefined;
  readonly headings?: readonly string[];
}

/**
 * Drafts the facts and names of a record. Names, thoughts and ways to ask are found in English alone, where capitals and
 * verbs tell them; dates, amounts and percentages in other languages too.
 */
export function draftKnowledge(paragraphs: readonly string[], head: RecordHead): Drafts {
  const { language, place } = head;
  const isEnglish = language === 'en';
  const found = isEnglish ? findNamed(findMentions(paragraphs), { place }) : [];
  const turns = findTurnSpeakers(isEnglish ? paragraphs : [], found);
  const named = [...found, ...turns.people].slice(0, entitiesLimit);
  const isKept = new Set(named.map(({ name }) => name));
  const speakerOf = (turn: string) => {
    const speaker = turns.speakerOf(turn);
    return speaker !== undefined && isKept.has(speaker) ? speaker : undefined;
  };
  const anchor = findRecordDate(paragraphs, head);
  const reading = { language, named, anchor, speakerOf };
  const thoughts = readThoughts(paragraphs, reading);
  const facts = draftFacts(thoughts, reading).slice(0, factsLimit);
  const whole = [head.title ?? '', ...(head.headings ?? []), ...paragraphs].join('\n');
  return {
    facts,
    entities: toDraftEntities(named),
    gaps: isEnglish ? draftGaps(thoughts, { facts, whole }) : [],
  };
}
