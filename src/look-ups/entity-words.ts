import type { Entity } from '../knowledge/schema.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/language-of.ts';
import { compareWords, toNameWords } from './name-words.ts';

/** From this likeness on, two words of offices say the same: “Russia” and “Russian”. */
const sameFrom = 0.85;

/**
 * An entity's offices as a language has them, or in any where it has none: the first ones, and none of which every word
 * stands in one before it (“Russian Foreign Minister” beside “Foreign Minister of Russia”).
 */
export function officesIn(
  { roles }: Entity,
  { language, limit }: { language: Language; limit: number },
): string {
  const spoken = roles.filter((role) => languageOf(role) === language);
  const shown: string[] = [];
  for (const role of spoken.length > 0 ? spoken : roles) {
    if (shown.length === limit) break;
    if (!shown.some((other) => repeats(role, other))) shown.push(role);
  }
  return shown.join(language === 'zh' ? '、' : ', ');
}

/** Whether an office has nothing that another has not: no other word, or in Chinese no other character. */
function repeats(role: string, other: string): boolean {
  const words = toNameWords(role);
  const others = toNameWords(other);
  return (
    words.every((word) => others.some((each) => compareWords(word, each) >= sameFrom)) ||
    (languageOf(role) === 'zh' && [...role].every((character) => other.includes(character)))
  );
}
