import type { Language } from '../language/language.ts';
import { en, type Words } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const byLanguage: Record<Language, Words> = { en, zh, ru };

/** The bot's own words in a language. */
export function wordsIn(language: Language): Words {
  return byLanguage[language];
}
