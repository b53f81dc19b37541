import type { Knowledge, Paragraph, Source } from '../../src/knowledge/knowledge.ts';
import { contentWord, grammarWord } from './made-up-words.ts';
import { createRandom, type Random, wholeBetween } from './random.ts';

const passagesPerSource = 12;
/** How often a word of meaning is one that its article has had: words come in bursts. */
const againShare = 0.35;
const grammarShare = 0.45;
const numberShare = 0.02;
const nameShare = 0.06;

/** Makes up so many passages in articles of a dozen; the same for the same size. */
export function makeUpKnowledge(size: number): Knowledge {
  const random = createRandom(size);
  const sources: Source[] = [];
  for (let left = size; left > 0; left -= passagesPerSource) {
    sources.push(makeUpSource(sources.length, { passages: Math.min(left, passagesPerSource), random }));
  }
  return { sources };
}

function makeUpSource(number: number, parts: { passages: number; random: Random }): Source {
  const { random } = parts;
  const had: string[] = [];
  const paragraphs: Paragraph[] = [];
  for (let at = 1; at <= parts.passages; at += 1) {
    paragraphs.push({ number: at, text: makeUpText(had, random), heading: null });
  }
  const title = `${capital(contentWord(random))} ${contentWord(random)}`;
  return {
    id: `made-up-${number}`,
    title,
    publisher: 'Made up',
    published: '2022-02-03',
    place: 'Nowhere',
    language: 'en',
    text: 'restated',
    paragraphs,
    facts: [],
    entities: [],
    terms: [],
    gaps: [],
  };
}

function makeUpText(had: string[], random: Random): string {
  const sentences = wholeBetween(random, 2, 5);
  return Array.from({ length: sentences }, () => {
    const length = wholeBetween(random, 9, 19);
    const words = Array.from({ length }, () => makeUpWord(had, random));
    return `${capital(words.join(' '))}.`;
  }).join(' ');
}

function makeUpWord(had: string[], random: Random): string {
  const chance = random();
  if (chance < grammarShare) return grammarWord(random);
  if (chance < grammarShare + numberShare) return String(wholeBetween(random, 3, 2030));
  const again = had.length > 0 && random() < againShare;
  const word = again ? (had[Math.floor(random() * had.length)] ?? '') : contentWord(random);
  if (!again) had.push(word);
  return random() < nameShare ? capital(word) : word;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
