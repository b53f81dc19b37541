import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/retrieval/search-index.ts';
import { splitCompounds } from '../../src/retrieval/split-compounds.ts';
import { tokenise } from '../../src/retrieval/tokens.ts';

let index: SearchIndex;
beforeAll(async () => {
  index = buildSearchIndex(await loadKnowledge('knowledge'));
});

const split = (text: string) => splitCompounds(tokenise(text), index).map(({ form }) => form);

describe('a word that the knowledge lacks', () => {
  test.each([
    ['what was the sitdown about', 'sit down', 'a phrase of the terms'],
    ['winterolympics', 'winter olympics', 'a name'],
  ])('%s is cut into %s: %s', (text, parts) => {
    expect(split(text).join(' ')).toContain(parts);
  });

  test.each([
    ['zebrahorse', 'its parts are no phrase'],
    ["wangyi's", 'what is left out does not show where to cut'],
  ])('%s is left whole: %s', (text) => {
    expect(split(text)).toHaveLength(1);
  });
});

test('whatever is typed, its parts stand where they did', () => {
  const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('sitdown', 'WangYi', 'xijinping')), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join(' ');
      const tokens = splitCompounds(tokenise(text), index);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.surface);
        end = token.end;
      }
      expect(tokens.map(({ surface }) => surface).join('')).toBe(
        tokenise(text)
          .map(({ surface }) => surface)
          .join(''),
      );
    }),
  );
});
