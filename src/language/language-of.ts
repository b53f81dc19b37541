import type { Language } from './language.ts';

const notAscii = /[^\u0020-\u007e]/;

/** The language of a text by its script: Chinese where it has Han characters, Russian where Cyrillic prevails, else English. */
export function languageOf(text: string): Language {
  if (!notAscii.test(text)) return 'en';
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin ? 'ru' : 'en';
}
