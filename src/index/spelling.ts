import Fuse from 'fuse.js';
import { buildDeletionIndex, type DeletionIndex, forEachNear } from '../language/deletion-index.ts';
import { editDistance } from '../language/edit-distance.ts';
import { askingWords } from '../language/english/asking-words.ts';
import { areBeside } from '../language/english/keyboard.ts';
import { englishStopWords } from '../language/english/stop-words.ts';
import { remembered } from '../language/remembered.ts';
import { keepsStart, letterPairsOf, shareOfPairs, toleranceOf } from '../language/slips.ts';
import { commonWords, everydayCount, rarity } from '../language/word-frequency.ts';
import type { Work } from './work.ts';

/** Finds the words that a misspelt one may stand for. */
export interface Spelling {
  /** Whether a word form stands in the knowledge. */
  readonly knows: (form: string) => boolean;
  /** Whether it is a word of a name. */
  readonly isName: (form: string) => boolean;
  /**
   * The nearest known form, or undefined where none is near enough or the word is ordinary English. An ordinary word
   * in capitals (`capital`) may be any name, one in small letters only such as editors put first.
   */
  readonly correct: (form: string, options?: { capital?: boolean }) => string | undefined;
  /**
   * The words of the knowledge and of asking that a form may have been meant for, the likeliest first, though it be
   * an ordinary word: those as near as a misspelt word may lie, and names that begin like it.
   */
  readonly near: (form: string) => readonly string[];
}

/** A word met this often in 51 million is taken for what it says, unless a name of the account is one slip away. */
const ordinaryCount = 20;
/** Words met this often are taken for what they say, and may be meant by a slip though the knowledge has not got them. */
const commonCount = 1_500;
const properCost = -0.8;
const nameCost = -0.5;
/** Every question has a word of asking, so that a slip near one is likely that. */
const askingCost = -0.3;
const everydayCost = 0.3;
const otherStartCost = 0.6;
/** Of the words that may be near, so many are looked at, and so many of those that are near are given to Fuse. */
const entryLimit = 2_048;
const candidateLimit = 48;

/** The words of names, and among them those of the spellings that editors put first. */
interface NameForms {
  readonly all: ReadonlySet<string>;
  readonly proper: ReadonlySet<string>;
}

/** Whether a form is long enough to be misspelt. */
export function isSpelt(form: string): boolean {
  return form.length > 2;
}

let commonDeletions: DeletionIndex | undefined;

/** The same for every knowledge, so it is made once. */
function deletionsOfCommonWords(): DeletionIndex {
  commonDeletions ??= buildDeletionIndex(commonWords(commonCount).filter(isSpelt));
  return commonDeletions;
}

/**
 * Makes the spelling of a set of word forms. Candidates are the words that lie few enough slips away, 48 at most,
 * those first that share the most letter pairs with the misspelt word; Fuse.js searches these, and the edit distance
 * (a swap of neighbours counts one) decides between what it finds; a word of a name comes before another, and
 * a name's own spelling before its other ones. What it looks at is counted in `work`.
 */
export function buildSpelling(
  forms: ReadonlySet<string>,
  nameForms: Partial<NameForms> = {},
  parts: { deletions?: DeletionIndex; work?: Work } = {},
): Spelling {
  const { all: names = new Set<string>(), proper = new Set<string>() } = nameForms;
  const { deletions = buildDeletionIndex([...forms].filter(isSpelt)), work } = parts;
  const namesByStart = groupByStart(proper);

  /** The words of a set of candidates, the likeliest first. */
  function rank(form: string, near: ReadonlyMap<string, number>): readonly string[] {
    if (near.size === 0) return [];
    if (work) work.comparisons += near.size;
    const fuse = new Fuse([...near.keys()], { threshold: 0.5, ignoreLocation: true, includeScore: true });
    return fuse
      .search(form)
      .map(({ item, score = 0 }) => {
        const distance = Math.min(near.get(item) ?? 0, doublingDistance(form, item));
        const start = item[0] === form[0] ? 0 : otherStartCost;
        return { item, cost: distance + score + start + costOf(item) };
      })
      .sort((a, b) => a.cost - b.cost)
      .map(({ item }) => item);
  }

  const findNearest = remembered((form): string | undefined => {
    return rank(form, candidates(form, everydayCount(form) > 0 ? 1 : toleranceOf(form)))[0];
  });

  /** Words of the knowledge and of asking; a slip that made another word is likelier to have hit one of these. */
  const findMeant = remembered((form): readonly string[] => {
    if (!isSpelt(form)) return [];
    const near = rank(form, candidates(form, toleranceOf(form)));
    const meant = near.filter((word) => word !== form && (forms.has(word) || askingWords.has(word)));
    // A phone may have put a name right into another word that begins like it.
    const alike = (namesByStart.get(startOf(form)) ?? []).filter((name) => name.length <= form.length);
    return [...new Set([...meant, ...alike])];
  });

  /** The words that a form may stand for, those first that share the most letter pairs, each with its distance. */
  function candidates(form: string, slips: number): ReadonlyMap<string, number> {
    const sameStart = keepsStart(form);
    const seen = new Map<string, number>();
    const visit = (word: string): void => {
      if (seen.has(word)) return;
      const ruledOut = sameStart && word[0] !== form[0] && !areBeside(word.charAt(0), form.charAt(0));
      seen.set(word, ruledOut ? slips + 1 : editDistance(form, word, { limit: slips }));
    };
    for (const index of [deletions, deletionsOfCommonWords()]) {
      const visited = forEachNear(form, index, { slips, entryLimit, visit });
      if (work) work.wordsSeen += visited;
    }
    const near = [...seen].filter(([, distance]) => distance <= slips);
    if (near.length < 2) return new Map(near);
    const pairs = letterPairsOf(form);
    const ranked = near
      .map(([word, distance]) => ({ word, distance, share: shareOfPairs(word, pairs) }))
      .sort((a, b) => b.share - a.share || (a.word < b.word ? -1 : 1));
    return new Map(ranked.slice(0, candidateLimit).map(({ word, distance }) => [word, distance]));
  }

  /** What somebody misspells is rather a name of the account than its other words, and these than any other. */
  function costOf(word: string): number {
    if (names.has(word)) return proper.has(word) ? properCost : nameCost;
    if (askingWords.has(word)) return askingCost;
    if (forms.has(word) || englishStopWords.has(word)) return 0;
    // Of everyday words, the commoner: from 0.3 for the commonest to 0.6.
    return everydayCost + 0.3 * rarity(word);
  }

  return {
    near: findMeant,
    knows: (form) => forms.has(form),
    isName: (form) => names.has(form),
    correct(form, { capital = false } = {}) {
      const count = everydayCount(form);
      if (!isSpelt(form) || forms.has(form) || count >= commonCount) return undefined;
      const near = findNearest(form);
      if (near === undefined || count < ordinaryCount) return near;
      return (capital ? names : proper).has(near) ? near : undefined;
    },
  };
}

/** What it costs that other letters are doubled, however many. */
const doublingCost = 0.3;

/** How far two words lie apart where letters may be doubled or not for little: comited, committed. */
function doublingDistance(form: string, word: string): number {
  const [a, b] = [withoutDoubles(form), withoutDoubles(word)];
  return doublingCost + editDistance(a, b);
}

function withoutDoubles(word: string): string {
  return word.replace(/(\p{L})\1+/gu, '$1');
}

/** Names so long are known by so many first letters. */
const likeNameChars = 5;
const likeStartChars = 3;

/** The first letters of a word, b and v being one. */
function startOf(word: string): string {
  return word.slice(0, likeStartChars).replaceAll('b', 'v');
}

function groupByStart(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    if (name.length < likeNameChars) continue;
    const group = groups.get(startOf(name));
    if (group) group.push(name);
    else groups.set(startOf(name), [name]);
  }
  return groups;
}
