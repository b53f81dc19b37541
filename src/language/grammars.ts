import { chineseGrammar } from './chinese/grammar.ts';
import { englishGrammar } from './english/grammar.ts';
import type { Grammar } from './grammar.ts';
import type { Language } from './language.ts';
import { russianGrammar } from './russian/grammar.ts';

const grammarByLanguage: Readonly<Record<Language, Grammar>> = {
  en: englishGrammar,
  zh: chineseGrammar,
  ru: russianGrammar,
};

/** Every grammar there is. */
export const grammars: readonly Grammar[] = Object.values(grammarByLanguage);

/** The grammar of a language. */
export function grammarOf(language: Language): Grammar {
  return grammarByLanguage[language];
}

/** Whether a form is a word of grammar or of courtesy in some language. */
export function isStopWord(form: string): boolean {
  return grammars.some(({ stopWords }) => stopWords.has(form));
}
