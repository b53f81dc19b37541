import type { Source } from '../knowledge/knowledge.ts';
import type { Language } from '../language/language.ts';
import { wordsIn } from '../words/words.ts';
import { toPublication } from './citation.ts';

const namedSourcesLimit = 3;

/**
 * The line at the foot of a reply: each source's title, publisher and date as far as they are known, and whether it
 * is restated.
 */
export function toFooter(sources: readonly Source[], language: Language): string {
  const { restated } = wordsIn(language);
  return sources
    .slice(0, namedSourcesLimit)
    .map((source) =>
      [source.title, toPublication(source, language), source.text === 'restated' ? restated : '']
        .filter((part) => part !== '')
        .join(' · '),
    )
    .join('\n');
}
