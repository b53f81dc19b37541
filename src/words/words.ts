import type { Language } from '../reply.ts';
import { en } from './en.ts';

/** The bot's own words: every language has every key, or it does not compile. */
export type Words = typeof en;

const byLanguage: Record<Language, Words> = { en, zh: en, ru: en };

export function wordsIn(language: Language): Words {
  return byLanguage[language];
}
