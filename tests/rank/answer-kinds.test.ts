import { expect, test } from 'vitest';
import { holdsKind } from '../../src/rank/answer-kinds.ts';

test.each([
  ['He died aged 45.', true],
  ['She was 45 years old.', true],
  ['Она умерла в возрасте 45 лет.', true],
  ['It took 45 years.', false],
  ['45 boats came.', false],
])('whether “%s” holds an age: %s', (text, expected) => {
  expect(holdsKind(text, 'age')).toBe(expected);
});
