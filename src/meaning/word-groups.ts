import type { Language } from '../language/language.ts';

/** Words and phrases that mean the same, in each language. */
export type WordGroup = Readonly<Record<Language, readonly string[]>>;

const columnOrder = ['en', 'zh', 'ru'] as const;

/** How the words of each language are written: its letters, and what may stand between them. */
const spelling: Readonly<Record<Language, { readonly pattern: RegExp; readonly letters: string }>> = {
  en: { pattern: /^[a-z]+(?:['-][a-z]+)*(?: [a-z]+(?:['-][a-z]+)*)*$/i, letters: 'English letters' },
  zh: { pattern: /^\p{Script=Han}+$/u, letters: 'Chinese characters' },
  ru: { pattern: /^[а-яё]+(?:[ -][а-яё]+)*$/iu, letters: 'Russian letters' },
};

/**
 * Reads groups, one a line, such as “postpone, put off | 推迟 | отложить”: English, Chinese and Russian, in this order. A
 * language may have no word; a line that begins with # is a heading. Throws a sentence with the file and the line
 * where a line has another form.
 */
export function readWordGroups(text: string, file: string): WordGroup[] {
  return text.split(/\r?\n/).flatMap((line, position) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const refuse = (fault: string): never => {
      throw new Error(`${file}:${position + 1} ${fault}`);
    };
    const columns = line.split('|');
    if (columns.length !== columnOrder.length) {
      refuse(
        `has ${columns.length} languages instead of ${columnOrder.length}. Part English, Chinese and Russian by “|”.`,
      );
    }
    const [en = [], zh = [], ru = []] = columns.map((column, at) =>
      readColumn(column, columnOrder[at] ?? 'en', refuse),
    );
    if (en.length + zh.length + ru.length < 2) refuse('has a single word, which means the same as nothing.');
    return [{ en, zh, ru }];
  });
}

function readColumn(column: string, language: Language, refuse: (fault: string) => never): readonly string[] {
  if (column.trim() === '') return [];
  const words = column.split(',').map((word) => word.trim());
  words.forEach((word, at) => {
    const { pattern, letters } = spelling[language];
    if (word === '') refuse('has two commas with no word between them, or a comma at an end.');
    if (!pattern.test(word)) refuse(`has “${word}” where words in ${letters} stand.`);
    if (words.indexOf(word) !== at) refuse(`has “${word}” twice.`);
  });
  return words;
}
