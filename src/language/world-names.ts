import { readFileSync } from 'node:fs';
import { regionNames } from './region-names.ts';

// Short names that are also words of grammar count only in capitals.
const alsoWords = new Set([
  'us',
  'it',
  'un',
  'quad',
  'swift',
  'who',
  'polish',
  'turkey',
  'chad',
  'georgia',
  'jersey',
  'mali',
]);

/**
 * Names that a question may speak of though no source does: the world's countries, in the three languages
 * (from Unicode's data), and a few peoples, alliances and leaders that the news is full of. Only used to say
 * plainly that a source does not mention them; what a source does mention is known from the source.
 */
interface WorldNames {
  readonly byLower: ReadonlyMap<string, string>;
  readonly firstWords: ReadonlySet<string>;
}

let known: WorldNames | undefined;

/** The names, gathered when they are first asked for. */
function names(): WorldNames {
  known ??= gatherNames();
  return known;
}

function gatherNames(): WorldNames {
  const file = new URL('./data/world-names.txt', import.meta.url);
  const listed = readFileSync(file, 'utf8').trimEnd().split('\n');
  const byLower = new Map(
    [...['en', 'zh', 'ru'].flatMap(regionNames), ...listed].map((name) => [name.toLowerCase(), name]),
  );
  const firstWords = new Set(
    [...byLower.keys()].flatMap((name) => (name.includes(' ') ? name.split(' ', 1) : [])),
  );
  return { byLower, firstWords };
}

/** The names of one word, in small letters; none that is a word of its own (“swift”). */
export function worldNameWords(): readonly string[] {
  return [...names().byLower.keys()].filter((lower) => !lower.includes(' ') && !alsoWords.has(lower));
}

/** Whether a name of several words begins with a word, in any case. */
export function beginsWorldName(word: string): boolean {
  return names().firstWords.has(word.toLowerCase());
}

/** Whether a word names a country, people, alliance or leader of the world; in any case unless it is a word too. */
export function isWorldName(word: string): boolean {
  const lower = word.toLowerCase();
  return names().byLower.has(lower) && (!alsoWords.has(lower) || word !== lower);
}

/** A name of the world as it is written (Ukraine for “ukraine”), any other as it is. */
export function toWorldSpelling(name: string): string {
  return names().byLower.get(name.toLowerCase()) ?? name;
}
