import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { englishStopWords } from '../../src/language/english/stop-words.ts';
import { createRandom, oneOf, type Random, wholeBetween } from './random.ts';

/** A question made from a passage, which should find that passage. */
export interface MadeUpQuestion {
  readonly text: string;
  readonly misspelt: boolean;
  /** The number of its passage, counted over all sources. */
  readonly passage: number;
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
/** A shorter word has no slip that leaves it to be known again. */
const slipFromChars = 5;

/** Makes so many questions of passages anywhere in a knowledge; every other one has a slip in its longest word. */
export function makeUpQuestions(knowledge: Knowledge, count: number): MadeUpQuestion[] {
  const random = createRandom(count + 1);
  const texts = knowledge.sources.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return Array.from({ length: count }, (_, at) => {
    const passage = Math.floor(random() * texts.length);
    const words = tellingWords(texts[passage] ?? '', random);
    const misspelt = at % 2 === 1;
    return { text: toQuestion(misspelt ? withSlip(words, random) : words), misspelt, passage };
  });
}

/** Three to five different words of a text, in its order. */
function tellingWords(text: string, random: Random): string[] {
  const all = [...new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])].filter(
    (word) => !englishStopWords.has(word),
  );
  const wanted = wholeBetween(random, 3, 5);
  while (all.length > wanted) all.splice(Math.floor(random() * all.length), 1);
  return all;
}

function toQuestion(words: readonly string[]): string {
  const [first = '', second = '', ...rest] = words;
  return `What was the ${first} of ${second} ${rest.join(' and ')}?`;
}

/** The words, the longest of them with a letter left out, put in or changed, or two swapped, after its first one. */
function withSlip(words: readonly string[], random: Random): string[] {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length < slipFromChars) return [...words];
  const at = wholeBetween(random, 1, longest.length - 2);
  const [before, after] = [longest.slice(0, at), longest.slice(at)];
  const slipped = oneOf(random, [
    before + after.slice(1),
    before + oneOf(random, letters) + after,
    before + oneOf(random, letters) + after.slice(1),
    before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
  ]);
  return words.map((word) => (word === longest ? slipped : word));
}
