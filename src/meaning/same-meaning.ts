import { readFileSync } from 'node:fs';
import { isStopWord } from '../language/grammars.ts';
import type { Language } from '../language/language.ts';
import { languageOf } from '../language/language-of.ts';
import { remembered } from '../language/remembered.ts';
import { stem } from '../language/stem.ts';
import { chineseWords, russianWords } from './english-words.ts';
import { readWordGroups } from './word-groups.ts';

/** A word that means the same as another, by its stem, and how surely, 0–1. */
export interface SameMeaning {
  readonly stem: string;
  readonly worth: number;
}

/** What a word of the same group is worth for a word, for a phrase, and for a word of another language; chosen by measuring. */
const wordWorth = 0.8;
const phraseWorth = 0.7;
const translatedWorth = 0.7;
/** What the first English word of a list is worth for a word, and how much each further one is worth less. */
const listedWorth = 0.65;
const furtherShare = 0.92;
/** So many words of a group mean the same; where there are more, each is only near to most of the others. */
const narrowWords = 8;
/** What the meaning of a piece is worth for a whole Chinese word. */
const pieceShare = 0.7;
const longestHanPiece = 4;

const order = ['en', 'zh', 'ru'] as const;

/** The single words of a group by language: each stem, and the form that it is of. */
type GroupWords = Readonly<Record<Language, Map<string, string>>>;

/** A word or phrase of a group, by its language. */
interface Membership {
  readonly language: Language;
  readonly words: GroupWords;
}

interface Groups {
  /** The groups of each word or phrase, by its stems with spaces between them. */
  readonly memberships: ReadonlyMap<string, readonly Membership[]>;
  /** The length of the longest phrase that begins with a stem. */
  readonly longest: ReadonlyMap<string, number>;
}

let known: Groups | undefined;

/** The groups of the data folder, read when they are first asked for. */
function groups(): Groups {
  known ??= readGroups('word-groups.txt');
  return known;
}

function readGroups(file: string): Groups {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  const memberships = new Map<string, Membership[]>();
  const longest = new Map<string, number>();
  for (const group of readWordGroups(text, file)) {
    const words: GroupWords = { en: new Map(), zh: new Map(), ru: new Map() };
    for (const language of order) {
      for (const written of group[language]) {
        const forms = toForms(written);
        const stems = language === 'zh' ? forms : forms.map(stem);
        const [first = '', ...others] = stems;
        // “After” stands in every text, and so means the same as nothing in particular.
        if (others.length === 0 && forms.every(isStopWord)) continue;
        if (others.length === 0 && !words[language].has(first))
          words[language].set(first, written.toLowerCase());
        const key = stems.join(' ');
        const own = { language, words };
        const list = memberships.get(key);
        if (list) list.push(own);
        else memberships.set(key, [own]);
        longest.set(first, Math.max(stems.length, longest.get(first) ?? 1));
      }
    }
  }
  return { memberships, longest };
}

/** The forms of what stands in the file (see Token), where characters are simplified and no letter has an accent. */
function toForms(written: string): readonly string[] {
  return written.toLowerCase().replaceAll('ё', 'е').split(/[ -]/);
}

/** How many of some stems from a place on make a phrase that means the same as something; 1 where they make none. */
export function phraseLengthAt(stems: readonly string[], at: number): number {
  const { memberships, longest } = groups();
  const most = Math.min(longest.get(stems[at] ?? '') ?? 1, stems.length - at);
  for (let length = most; length > 1; length -= 1) {
    if (memberships.has(stems.slice(at, at + length).join(' '))) return length;
  }
  return 1;
}

/**
 * What means the same as a word or a phrase, given by its stems, in any language. A Chinese word that is not known is taken
 * for what its pieces mean.
 */
export function sameMeanings(stems: readonly string[]): readonly SameMeaning[] {
  return meaningsOf(stems.join(' '));
}

const meaningsOf = remembered((key): readonly SameMeaning[] => {
  const found = new Map<string, number>();
  const add = (other: string, worth: number): void => {
    if (other !== key && worth > (found.get(other) ?? 0)) found.set(other, worth);
  };
  const pieces = piecesOf(key);
  for (const other of pieces.flatMap((piece) => meaningsOf(piece))) add(other.stem, other.worth * pieceShare);
  if (pieces.length === 0) {
    listedEnglish(key).forEach((word, at) => {
      add(stem(word), listedWorth * furtherShare ** at);
    });
  }
  const own = key.includes(' ') ? phraseWorth : wordWorth;
  for (const { language, words } of groups().memberships.get(key) ?? []) {
    for (const other of order) {
      const narrowness = Math.min(1, Math.sqrt(narrowWords / words[other].size));
      const worth = (other === language ? own : translatedWorth) * narrowness;
      for (const each of words[other].keys()) add(each, worth);
    }
  }
  return [...found].map(([other, worth]) => ({ stem: other, worth }));
});

/** The English words that the lists have for a Chinese word, or for the stem of a Russian one. */
function listedEnglish(key: string): readonly string[] {
  const language = languageOf(key);
  if (language === 'en') return [];
  return (language === 'zh' ? chineseWords() : russianWords()).get(key) ?? [];
}

/** So many English words are given of a group, and of a piece of a word. */
const groupEnglish = 3;
const pieceEnglish = 2;

/** The English words that a Chinese or Russian word or phrase, given by its forms, may stand for, the likeliest first. */
export function englishOf(form: string): readonly string[] {
  const language = languageOf(form);
  if (language === 'en') return [];
  const pieces = piecesOf(form);
  if (pieces.length > 0) return pieces.flatMap((piece) => englishOf(piece).slice(0, pieceEnglish));
  const key = language === 'zh' ? form : form.split(' ').map(stem).join(' ');
  const grouped = (groups().memberships.get(key) ?? []).flatMap(({ words }) =>
    [...words.en.values()].slice(0, groupEnglish),
  );
  return [...new Set([...listedEnglish(key), ...grouped])];
}

/** The known words that an unknown Chinese word is made of; none where it is known, or of another language. */
function piecesOf(word: string): readonly string[] {
  if (languageOf(word) !== 'zh' || word.length < 3 || isKnownHan(word)) return [];
  const pieces: string[] = [];
  for (let at = 0; at < word.length; ) {
    let length = Math.min(longestHanPiece, word.length - at);
    while (length > 1 && !isKnownHan(word.slice(at, at + length))) length -= 1;
    if (length > 1) pieces.push(word.slice(at, at + length));
    at += length;
  }
  return pieces;
}

function isKnownHan(word: string): boolean {
  return groups().memberships.has(word) || chineseWords().has(word);
}
