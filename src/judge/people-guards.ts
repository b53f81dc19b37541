import type { IndexedFact } from '../index/fact-index.ts';
import type { IndexedPassage, SearchIndex } from '../index/search-index.ts';
import type { Weighing } from '../rank/weighing.ts';
import type { Failure } from './failure.ts';
import { type Guarded, noFailures } from './guard.ts';

/** Whose words are asked for must be who speaks; of whom something is asked, nobody else may. */
export function speakerFailures(
  { passage, fact }: Guarded,
  { question, index }: Weighing,
): readonly Failure[] {
  const { speakers, subject } = question;
  if (speakers.length === 0 && subject === undefined) return noFailures;
  const speaker = fact?.fact.speaker;
  const term = speaker && `@${passage.source.id}/${speaker}`;
  if (speakers.length > 0) {
    const right = term
      ? speakers.includes(term)
      : someoneSpeaks(passage, speakers) && (fact === undefined || isAbout(fact, speakers));
    return right ? noFailures : [{ guard: 'speaker', read: namesOf(speakers, index) }];
  }
  const asked = subject === undefined ? undefined : index.lexicon.names.get(subject);
  return asked?.source === passage.source && term !== undefined && term !== subject
    ? [{ guard: 'speaker', read: asked.entity.name }]
    : noFailures;
}

function namesOf(speakers: readonly string[], index: SearchIndex): string {
  return speakers.map((each) => index.lexicon.names.get(each)?.entity.name ?? each).join(', ');
}

function isAbout({ fact, source }: IndexedFact, names: readonly string[]): boolean {
  return fact.about.some((name) => names.includes(`@${source.id}/${name}`));
}

function someoneSpeaks(passage: IndexedPassage, speakers: readonly string[]): boolean {
  return passage.facts.some(
    ({ fact }) => fact.speaker !== undefined && speakers.includes(`@${passage.source.id}/${fact.speaker}`),
  );
}
