import { expect, test } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';
import { makeUpKnowledge } from './made-up-knowledge.ts';
import { makeUpQuestions } from './made-up-questions.ts';

const knowledge = makeUpKnowledge(2_000);
const texts = knowledge.sources.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

test('what is made up is the same each time, and as much as was asked for', () => {
  expect(makeUpKnowledge(2_000)).toEqual(knowledge);
  expect(texts).toHaveLength(2_000);
  expect(makeUpQuestions(knowledge, 20)).toEqual(makeUpQuestions(knowledge, 20));
});

test('few words are common and most are rare, as in any text', () => {
  const counts = new Map<string, number>();
  for (const word of texts
    .join(' ')
    .toLowerCase()
    .match(/[a-z]+/g) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const once = [...counts.values()].filter((count) => count === 1).length;
  const commonest = [...counts.values()].sort((a, b) => b - a).slice(0, 100);
  // Of English, a hundred words make half, and half of the words occur once.
  expect(commonest.reduce((sum, count) => sum + count, 0) / total).toBeGreaterThan(0.4);
  expect(once / counts.size).toBeGreaterThan(0.35);
});

test('a question has words of its passage; a misspelt one has one that is a slip away', () => {
  for (const { text, misspelt, passage } of makeUpQuestions(knowledge, 60)) {
    const own = new Set(texts[passage]?.toLowerCase().match(/[a-z]+/g));
    const words = text
      .replace(/^What was the |\?$/g, '')
      .split(' ')
      .filter((word) => word !== 'of' && word !== 'and');
    const strange = words.filter((word) => !own.has(word));
    expect(strange.length).toBeLessThanOrEqual(misspelt ? 1 : 0);
    for (const word of strange) {
      expect(Math.min(...[...own].map((each) => editDistance(word, each)))).toBe(1);
    }
  }
});
