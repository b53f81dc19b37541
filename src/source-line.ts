import { toShortDate } from './citation.ts';
import type { Source } from './knowledge/knowledge.ts';
import type { Language } from './reply.ts';
import { wordsIn } from './words/words.ts';

const namedSourcesLimit = 3;

/** The line at the foot of a reply: each source's title, publisher and date, and whether it is restated. */
export function toFooter(sources: readonly Source[], language: Language): string {
  const { restated } = wordsIn(language);
  return sources
    .slice(0, namedSourcesLimit)
    .map(({ title, publisher, published, text }) =>
      [
        title,
        `${publisher}, ${toShortDate(published, language)}`,
        ...(text === 'restated' ? [restated] : []),
      ].join(' · '),
    )
    .join('\n');
}
