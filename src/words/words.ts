import type { Language } from '../reply.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** The bot's own words: every language has every key, or it does not compile. */
export type Words = typeof en;

const byLanguage: Record<Language, Words> = { en, zh, ru };

/** The bot's own words in a language. */
export function wordsIn(language: Language): Words {
  return byLanguage[language];
}
