import Fuse from 'fuse.js';
import { editDistance } from './edit-distance.ts';
import { commonWords, everydayCount, rarity } from './word-frequency.ts';

/** Finds the words that a misspelt one may stand for. */
export interface Spelling {
  /** Whether a word form stands in the knowledge. */
  readonly knows: (form: string) => boolean;
  /** Whether it is a word of a name. */
  readonly isName: (form: string) => boolean;
  /** The nearest known form, or undefined where none is near enough or the word is ordinary English. */
  readonly correct: (form: string) => string | undefined;
}

/** A word met this often in 51 million is taken for what it says; a rarer real word may be one slip away. */
const ordinaryCount = 20;
/** Words met this often may be meant by a slip though the knowledge has not got them. */
const commonCount = 1_500;
const properCost = -0.8;
const nameCost = -0.5;
const everydayCost = 0.3;
const otherStartCost = 0.6;
const cyrillic = /\p{Script=Cyrillic}/u;
const candidateLimit = 48;
const cacheLimit = 10_000;

/** The words of names, and among them those of the spellings that editors put first. */
interface NameForms {
  readonly all: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
}

/**
 * Builds the spelling of a set of word forms. Candidates are those that share the most letter pairs with the
 * misspelt word, 48 at most; Fuse.js searches these, and the edit distance (a swap of neighbours counts one)
 * decides between what it finds; a word of a name comes before another, and
 * a name's own spelling before its other ones.
 */
export function buildSpelling(forms: ReadonlySet<string>, nameForms: Partial<NameForms> = {}): Spelling {
  const { all: names = new Set<string>(), proper = new Set<string>() } = nameForms;
  const words = [...new Set([...forms, ...commonWords(commonCount)])]
    .filter((form) => form.length > 2)
    .sort();
  const pairs = new Map<string, number[]>();
  words.forEach((word, position) => {
    for (const pair of pairsOf(word)) {
      const list = pairs.get(pair);
      if (list) list.push(position);
      else pairs.set(pair, [position]);
    }
  });
  const cache = new Map<string, string | undefined>();

  function find(form: string): string | undefined {
    const near = candidates(form, { words, pairs });
    if (near.length === 0) return undefined;
    const fuse = new Fuse(near, { threshold: 0.5, ignoreLocation: true, includeScore: true });
    const tolerance = everydayCount(form) > 0 ? 1 : toleranceOf(form);
    let best: { word: string; cost: number } | undefined;
    for (const { item, score = 0 } of fuse.search(form)) {
      const distance = editDistance(form, item);
      if (distance > tolerance) continue;
      if ((form.length < 6 || cyrillic.test(form)) && item[0] !== form[0]) continue;
      const cost = distance + score + (item[0] === form[0] ? 0 : otherStartCost) + costOf(item);
      if (!best || cost < best.cost) best = { word: item, cost };
    }
    return best?.word;
  }

  /** What somebody misspells is rather a name of the account than its other words, and these than any other. */
  function costOf(word: string): number {
    if (names.has(word)) return proper.has(word) ? properCost : nameCost;
    if (forms.has(word)) return 0;
    // Of everyday words, the commoner: from 0.3 for the commonest to 0.6.
    return everydayCost + 0.3 * rarity(word);
  }

  return {
    knows: (form) => forms.has(form),
    isName: (form) => names.has(form),
    correct(form) {
      if (form.length < 3 || forms.has(form) || everydayCount(form) >= ordinaryCount) return undefined;
      if (cache.has(form)) return cache.get(form);
      const word = find(form);
      if (cache.size >= cacheLimit) cache.clear();
      cache.set(form, word);
      return word;
    },
  };
}

/** One slip in a short word, two from seven letters on, three from eleven. */
function toleranceOf(form: string): number {
  // No list tells which Russian words are ordinary, so only the least slip is put right.
  if (cyrillic.test(form)) return form.length < 9 ? 1 : 2;
  return form.length < 6 ? 1 : form.length < 11 ? 2 : 3;
}

function pairsOf(word: string): Set<string> {
  const padded = `^${word}$`;
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < padded.length; at += 1) pairs.add(padded.slice(at, at + 2));
  return pairs;
}

function candidates(
  form: string,
  parts: { words: readonly string[]; pairs: ReadonlyMap<string, number[]> },
): string[] {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(form)) {
    for (const position of parts.pairs.get(pair) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
  }
  const tolerance = toleranceOf(form);
  return [...shared]
    .map(([position, count]) => ({ word: parts.words[position] ?? '', count }))
    .filter(({ word }) => Math.abs(word.length - form.length) <= tolerance)
    .sort((a, b) => b.count / b.word.length - a.count / a.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, candidateLimit)
    .map(({ word }) => word);
}
