import { readFileSync } from 'node:fs';
import { stem } from '../language/stem.ts';

/** The English words that a word of another language may stand for, the likeliest first. */
export type EnglishWords = ReadonlyMap<string, readonly string[]>;

const linePattern = /^([\p{Script=Han}]+|[\p{Script=Cyrillic}-]+): ([a-z]+(?: [a-z]+)*)$/u;

/**
 * Reads a list of lines such as “推迟: postpone defer”. What `keyOf` gives of a word is its key; words of one key share
 * what belongs to each. Throws a sentence with the file and the line where a line has another form.
 */
export function readEnglishWords(
  text: string,
  { file, keyOf }: { file: string; keyOf: (word: string) => string },
): EnglishWords {
  const list = new Map<string, string[]>();
  text.split(/\r?\n/).forEach((line, position) => {
    if (line === '') return;
    const [, word, english] = linePattern.exec(line) ?? [];
    if (word === undefined || english === undefined) {
      throw new Error(
        `${file}:${position + 1} is no word, a colon and its English words with spaces between them.`,
      );
    }
    const key = keyOf(word);
    list.set(key, [...new Set([...(list.get(key) ?? []), ...english.split(' ')])]);
  });
  return list;
}

function createList(file: string, keyOf: (word: string) => string): () => EnglishWords {
  let known: EnglishWords | undefined;
  return () => {
    known ??= readEnglishWords(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8'), {
      file,
      keyOf,
    });
    return known;
  };
}

/** Chinese words, by themselves; read when they are first asked for. */
export const chineseWords = createList('chinese-english.txt', (word) => word);
/** Russian words, by their stems; read when they are first asked for. */
export const russianWords = createList('russian-english.txt', (word) => stem(word.replaceAll('ё', 'е')));
