import { expect, test } from 'vitest';
import { buildSearchIndex } from '../../src/index/search-index.ts';
import type { Source } from '../../src/knowledge/knowledge.ts';
import { type Fact, factSchema } from '../../src/knowledge/schema.ts';
import { tellingFacts } from '../../src/look-ups/telling-facts.ts';
import { harbour } from '../support/harbour-source.ts';

const text =
  'Mayor Ada Field opened the harbour on Monday, and praised its new cranes, which cost 3 million.';

/** The ids of the facts that tell something new of one paragraph. */
function telling(...facts: readonly Partial<Fact>[]): string[] {
  const source: Source = {
    ...harbour,
    paragraphs: [{ number: 1, heading: null, text }],
    facts: facts.map((fact) => factSchema.parse({ cites: [1], kind: 'event', ...fact })),
  };
  const index = buildSearchIndex({ sources: [source] });
  return tellingFacts(index.facts.facts, index).map(({ fact }) => fact.id);
}

const opening = {
  id: 'opening',
  statement: 'Mayor Ada Field opened the harbour and praised its new cranes.',
};

test('what another fact says in more words is left out, whichever stands first', () => {
  const part = { id: 'part', statement: 'Ada Field praised the new cranes.' };
  expect(telling(part, opening)).toEqual(['opening']);
  expect(telling(opening, part)).toEqual(['opening']);
});

test('a number that no other fact has is new, however few words are', () => {
  const cost = { id: 'cost', statement: 'The new cranes of the harbour cost 3 million.' };
  expect(telling(opening, cost)).toEqual(['opening', 'cost']);
});

test('whoever acts, what they do is told once', () => {
  const twice = { id: 'twice', statement: 'Ada Field opened the harbour.' };
  const other = { id: 'other', statement: 'Ada Field thanked every builder.' };
  expect(telling(opening, twice, other)).toEqual(['opening', 'other']);
});

test('what was worked out or drafted is left out', () => {
  const derived = { id: 'derived', statement: 'Dredging ended in April.', derived: 'Counted from ¶1.' };
  const draft = { id: 'draft', statement: 'Fishermen sang.', draft: true };
  expect(telling(opening, derived, draft)).toEqual(['opening']);
});
