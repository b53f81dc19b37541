import type { Language } from '../language/language.ts';

/** The language to speak to a member, by the locale of their Discord: `zh-TW`, `ru`, `en-GB`. */
export function toLanguage(locale: string): Language {
  if (locale.startsWith('zh')) return 'zh';
  return locale.startsWith('ru') ? 'ru' : 'en';
}
