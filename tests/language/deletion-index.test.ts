import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDeletionIndex, forEachNear } from '../../src/language/deletion-index.ts';
import { editDistance } from '../../src/language/edit-distance.ts';

// Few letters, so that words are often near each other.
const word = fc.string({ unit: fc.constantFrom(...'abcя中'), minLength: 3, maxLength: 11 });
const words = fc.uniqueArray(word, { maxLength: 40 });

function near(form: string, known: readonly string[], slips: number, entryLimit = 100_000): Set<string> {
  const found = new Set<string>();
  forEachNear(form, buildDeletionIndex(known), { slips, entryLimit, visit: (each) => found.add(each) });
  return found;
}

test('gives every word that lies one or two slips away', () => {
  fc.assert(
    fc.property(word, words, fc.constantFrom(1, 2), (form, known, slips) => {
      const found = near(form, known, slips);
      for (const each of known) {
        // A word of three letters is looked for one slip away only: two would leave nothing to know it by.
        const reach = each.length > 3 ? slips : 1;
        if (editDistance(form, each) <= reach) expect(found).toContain(each);
      }
    }),
    { numRuns: 500 },
  );
});

test('gives no more entries than are allowed, the nearest first', () => {
  const known = Array.from({ length: 500 }, (_, at) => `interna${String.fromCharCode(97 + (at % 26))}${at}`);
  const found: string[] = [];
  const given = forEachNear('internal', buildDeletionIndex([...known, 'internal']), {
    slips: 2,
    entryLimit: 100,
    visit: (each) => found.push(each),
  });
  expect(given).toBe(100);
  expect(found).toHaveLength(100);
});

test('a distance with a limit is the distance, or above the limit where that is', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      const distance = editDistance(a, b);
      const bounded = editDistance(a, b, { limit });
      if (distance <= limit) expect(bounded).toBe(distance);
      else expect(bounded).toBeGreaterThan(limit);
    }),
    { numRuns: 1_000 },
  );
});
