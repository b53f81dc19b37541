import type { SearchIndex } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { markMatches } from './excerpt.ts';

/** From this share of a topic's weight on, a text is about it. */
const aboutFrom = 0.6;

/**
 * Whether a text is about a topic: whether it has most of what the topic says, by the words, names, terms and
 * numbers by which a question is matched with a passage. A topic that says nothing is everything's.
 */
export function isAbout(text: string, topic: Question, index: SearchIndex): boolean {
  const total = topic.units.reduce((sum, { weight }) => sum + weight, 0);
  const found = topic.units
    .filter((unit) =>
      markMatches(text, { ...topic, units: [unit] }, index).some(({ mark }) => mark === 'strong'),
    )
    .reduce((sum, { weight }) => sum + weight, 0);
  return found >= total * aboutFrom;
}
