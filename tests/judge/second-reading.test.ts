import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/index/search-index.ts';
import { answerQuestion } from '../../src/judge/answer-question.ts';
import { rereadingsOf } from '../../src/judge/second-reading.ts';
import { askingWords } from '../../src/language/english/asking-words.ts';
import { isWorldName } from '../../src/language/world-names.ts';
import { understandQuestion } from '../../src/question/understand-question.ts';
import { shippedIndex } from '../support/shipped-index.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = await shippedIndex();
});

/** The ways in which a question may be read again, each as what it reads for what. */
function rereadings(text: string): string[][] {
  const found = rereadingsOf(understandQuestion(text, index), [], index);
  return found.map((reading) => [...reading].map(([form, read]) => `${form}>${read}`));
}

describe('a question is read again', () => {
  test.each([
    [
      'did Labrador meet Wang',
      ['labrador>lavrov'],
      'a phone puts a name right into a word that begins like it',
    ],
    ['Lavender talked to Wang', ['lavender>lavrov'], 'the same'],
  ])('%s: %s (%s)', (text, reading) => {
    expect(rereadings(text)).toContainEqual(reading);
  });

  test.each([
    [
      'how many tears was the treaty extended for',
      'a single ordinary word is meant, however near to another',
    ],
    ['did Japan meet Wang', 'a name of the world is that name'],
    ['did Lavrov meet Wang in Beijing', 'everything is known'],
    ['trade per dey in 2021', 'a word that turns the question is held to'],
    ['2023', 'a number is no slip'],
  ])('%s: not at all (%s)', (text) => {
    expect(rereadings(text)).toEqual([]);
  });

  test('ordinary words too, once another slip shows haste, and all of them together first', () => {
    expect(rereadings('what was the growl of 2021')).toEqual([]);
    const [together, ...single] = rereadings(
      'waht was the growl with Labrador in 2021 accrding to the ministry',
    );
    expect(together).toEqual(['growl>grow', 'labrador>lavrov']);
    expect(single).toContainEqual(['growl>grow']);
    expect(single).toContainEqual(['labrador>lavrov']);
  });

  test('a long word of which nothing is told too, where other slips show haste', () => {
    const read = (text: string) => rereadings(text).flat();
    expect(read('the preposition of Russia and China')).not.toContain('preposition>position');
    expect(read('teh preposition of Russia and China')).toContain('preposition>position');
  });

  test('and not answered where the words as typed find nothing', () => {
    expect(answerQuestion('anyone up for some minecraft tonight?', index).outcome).not.toBe('answered');
  });

  test('and answered from only where it answers plainly: else the answer is that of the question as typed', () => {
    expect(answerQuestion('did Labrador meet Wang', index)).toMatchObject({ outcome: 'answered' });
    const { outcome, question } = answerQuestion('who won the boat race', index);
    expect(outcome).not.toBe('answered');
    expect(question.units.map(({ read }) => read)).toContain('boat');
  });
});

const words = fc.oneof(
  fc.constantFrom(
    ...'Labrador lavender growl meat wand trade Wang 2021 treety the who did 王毅 Лавров'.split(' '),
  ),
  fc.stringMatching(/^[A-Za-zéß]{1,12}$/),
);
const texts = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));

test('whatever is typed, a few words of it are read as such as the knowledge has or people ask with', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const question = understandQuestion(text, index);
      const found = rereadingsOf(question, [], index);
      // Three words, each in two ways, alone and in every combination.
      expect(found.length).toBeLessThanOrEqual(14);
      for (const reading of found) {
        expect(reading.size).toBeGreaterThan(0);
        expect(reading.size).toBeLessThanOrEqual(3);
        for (const [form, read] of reading) {
          expect(question.text.toLowerCase()).toContain(form);
          expect(isWorldName(form)).toBe(false);
          expect(read).not.toBe(form);
          expect(index.spelling.knows(read) || index.spelling.isName(read) || askingWords.has(read)).toBe(
            true,
          );
        }
      }
    }),
  );
});

test('whatever is typed, the answer is the same each time, and is that of the reading that it shows', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const answer = answerQuestion(text, index);
      expect(answerQuestion(text, index)).toEqual(answer);
      const asTyped = understandQuestion(text, index);
      if (answer.outcome !== 'answered') expect(answer.question).toEqual(asTyped);
      expect(answer.question.text).toBe(asTyped.text);
    }),
    { numRuns: 50 },
  );
});
