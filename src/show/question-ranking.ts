import Fuse from 'fuse.js';

/** As wide as Fuse's pattern is. */
const patternLimitChars = 32;
const typedWordsLimit = 16;
const begunWorth = 0.95;
const slipThreshold = 0.45;
/** Of fewer characters too many words are alike. */
const slipFromChars = 4;
const slipWorth = 0.7;

/** Gives texts that share words with what is typed, those that share the most telling ones first. */
export type Ranking = (typed: string) => number[];

/**
 * Ranks short texts by the words typed so far, of which the last may be half a word and any may be misspelt: Fuse
 * compares word with word, and a word counts the more the fewer of the texts have it. Gives the texts' numbers.
 */
export function createRanking(texts: readonly string[]): Ranking {
  const holders = new Map<string, number[]>();
  for (const [number, text] of texts.entries()) {
    for (const word of new Set(toWords(text))) {
      const list = holders.get(word);
      if (list) list.push(number);
      else holders.set(word, [number]);
    }
  }
  const words = [...holders.keys()];
  const fuse = new Fuse(words, { threshold: slipThreshold, includeScore: true });

  const readAs = (typed: string, { isLast }: { isLast: boolean }): ReadonlyMap<string, number> => {
    const known = holders.has(typed) ? [[typed, 1] as const] : [];
    const begun = isLast ? words.filter((word) => word !== typed && word.startsWith(typed)) : [];
    if (known.length + begun.length > 0) {
      return new Map([...begun.map((word) => [word, begunWorth] as const), ...known]);
    }
    if (typed.length < slipFromChars) return new Map();
    const slips = fuse.search(typed.slice(0, patternLimitChars));
    return new Map(slips.map(({ item, score = 1 }) => [item, slipWorth * (1 - score)]));
  };

  return (typed) => {
    const scores = new Map<number, number>();
    for (const [at, word] of toWords(typed).slice(-typedWordsLimit).reverse().entries()) {
      const best = new Map<number, number>();
      for (const [read, worth] of readAs(word, { isLast: at === 0 })) {
        for (const number of holders.get(read) ?? []) {
          best.set(number, Math.max(best.get(number) ?? 0, worth));
        }
      }
      const telling = Math.log(1 + texts.length / best.size);
      for (const [number, worth] of best) scores.set(number, (scores.get(number) ?? 0) + worth * telling);
    }
    const lengthOf = (number: number) => texts[number]?.length ?? 0;
    return [...scores]
      .sort(([a, worthA], [b, worthB]) => worthB - worthA || lengthOf(a) - lengthOf(b))
      .map(([number]) => number);
  };
}

/** Words as they are compared; each Chinese character is one. */
function toWords(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [];
}
