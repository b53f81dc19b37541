import { englishStopWords } from '../english/stop-words.ts';
import { numberWordOf } from '../number-words.ts';
import { russianStopWords } from '../russian/frames.ts';
import { matchAt } from './match-at.ts';
import type { ReadUnit } from './units.ts';

const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ...'species troops aircraft sheep series personnel staff police'
    .split(' ')
    .map((word): [string, string] => [word, word]),
]);
const noPlural = /(?:ss|us|is|ous|'s)$/;
/** Words in the plural that count no thing by themselves. */
const noThing: ReadonlySet<string> = new Set(
  'per percent seconds minutes hours days weeks months years decades centuries thirds quarters fifths tenths halves strong odd fold plus'.split(
    ' ',
  ),
);
const nextWord = /\s(?<word>\p{Script=Latin}[\p{Script=Latin}'’-]*)/uy;
const joinedWord = /-(?<word>\p{Ll}{3,})(?!\p{L}|-\p{L})/uy;
const russianWords =
  /\s(?:\p{Script=Cyrillic}+(?:ых|их|ого|его|ые|ие)\s){0,2}(?<word>\p{Script=Cyrillic}{3,})/uy;
const measure = /\s?多?(?:名|位|次|项|人|家|艘|座|条|件|场|所|辆|架|票|户|头|只|个(?![月小星世百]))+/uy;
/** Words of grammar elsewhere, which a number counts all the same: three things, two ways. */
const countedGrammar: ReadonlySet<string> = new Set(['things', 'ways', 'others', 'kinds', 'sorts']);
/** What is counted stands within so many words (“two acting foreign ministers”). */
const countedWithin = 3;

/** What a number which ends at `at` counts: the words as far as the first plural, `12-member`, 名; undefined for nothing. */
export function readCounted(text: string, at: number): ReadUnit | undefined {
  return readPlural(text, at) ?? readJoined(text, at) ?? readRussian(text, at) ?? readMeasure(text, at);
}

function readPlural(text: string, at: number): ReadUnit | undefined {
  let end = at;
  for (let words = 0; words < countedWithin; words += 1) {
    const match = matchAt(nextWord, text, end);
    const word = match?.groups?.word ?? '';
    const form = word.toLowerCase();
    if (!match || word.length > 30 || isGrammar(form) || noThing.has(form) || numberWordOf(form))
      return undefined;
    end += match[0].length;
    const name = toSingular(form);
    if (name !== undefined)
      return { kind: 'count', name, words: text.slice(at + 1, end), start: at + 1, end };
  }
  return undefined;
}

function readJoined(text: string, at: number): ReadUnit | undefined {
  const word = matchAt(joinedWord, text, at)?.groups?.word;
  if (word === undefined || word.length > 30 || noThing.has(word) || noThing.has(`${word}s`))
    return undefined;
  return { kind: 'count', name: word, words: word, start: at + 1, end: at + 1 + word.length };
}

function readRussian(text: string, at: number): ReadUnit | undefined {
  const match = matchAt(russianWords, text, at);
  const name = match?.groups?.word;
  if (!match || name === undefined || russianStopWords.has(name.toLowerCase())) return undefined;
  const words = match[0].trim();
  return {
    kind: 'count',
    name: name.toLowerCase(),
    words,
    start: at + match[0].length - words.length,
    end: at + match[0].length,
  };
}

function readMeasure(text: string, at: number): ReadUnit | undefined {
  const words = matchAt(measure, text, at)?.[0];
  if (words === undefined) return undefined;
  const name = words.replace(/^\s?多?个?(?=.)/u, '');
  return { kind: 'count', name, words: words.trim(), start: at, end: at + words.length };
}

function isGrammar(form: string): boolean {
  return englishStopWords.has(form) && !countedGrammar.has(form);
}

/** The singular of an English plural; undefined for a word that is none. */
function toSingular(form: string): string | undefined {
  const last = form.split('-').at(-1) ?? form;
  const irregular = irregularPlurals.get(last);
  if (irregular !== undefined) return irregular;
  if (last.length < 4 || !last.endsWith('s') || noPlural.test(last)) return undefined;
  return form
    .replace(/ies$/, 'y')
    .replace(/(?<=(?:x|ch|sh|ss))es$/, '')
    .replace(/s$/, '');
}
