import { createRandom, oneOf, type Random } from './random.ts';

/** The words of grammar that half of English text is made of, about as often as each occurs. */
const grammarWords =
  'the the the the the the of of of of and and and to to to in in in a a a is was for for that that on with as it at by by from his their has had were are an be this which its or not but have been will'.split(
    ' ',
  );
const onsets =
  'b c d f g h j k l m n p r s t v w z bl br ch cl cr dr fl fr gl gr pl pr sh sk sl sp st str th tr'.split(
    ' ',
  );
const vowels = 'a a e e i i o o u ai ea ee ia io oa ou'.split(' ');
const codas = ['', '', '', '', 'n', 'r', 'l', 's', 't', 'm', 'd', 'ck', 'nd', 'nt', 'rt', 'ss', 'x'];
/** Zipf's law: the word of rank r occurs in proportion to 1 / (r + shift) ^ exponent (Mandelbrot). */
const zipf = { exponent: 1.07, shift: 8, ranks: 4_000_000 } as const;

const words = new Map<number, string>();

export function grammarWord(random: Random): string {
  return oneOf(random, grammarWords);
}

/** A word with a meaning, which in this language is made up: common ones are short, and rare ones are many. */
export function contentWord(random: Random): string {
  const { exponent, shift, ranks } = zipf;
  const power = 1 - exponent;
  const low = (1 + shift) ** power;
  const high = (ranks + shift) ** power;
  return wordOfRank(Math.floor((low + random() * (high - low)) ** (1 / power) - shift));
}

function wordOfRank(rank: number): string {
  const known = words.get(rank);
  if (known !== undefined) return known;
  const random = createRandom(Math.imul(rank + 1, 0x9e3779b1));
  const syllables = rank < 300 ? 2 : rank < 30_000 ? 2 + Math.round(random()) : 3 + Math.round(random());
  let word = '';
  for (let count = 0; count < syllables; count += 1) word += oneOf(random, onsets) + oneOf(random, vowels);
  word += oneOf(random, codas);
  words.set(rank, word);
  return word;
}
