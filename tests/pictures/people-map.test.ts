import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPeopleMap, type MapLine, type MapLineKind } from '../../src/pictures/people-map.ts';
import { renderPng } from '../../src/pictures/render-png.ts';
import { drawnTexts, sizeOf, troubles } from './drawn-text.ts';
import { readPngSize } from './png.ts';

const legend = { met: 'met', wasToMeet: 'was to meet', spokeOf: 'spoke of' };
const names = ['Sergei Lavrov', 'Wang Yi', 'Xi Jinping', 'Vladimir Putin', 'Eurasian Economic Union', 'TDI'];
const kinds: readonly MapLineKind[] = ['met', 'wasToMeet', 'spokeOf'];

/** A line between every two of the first names, each with a citation of its own. */
function everyLine(count: number): MapLine[] {
  return names.slice(0, count).flatMap((_, from) =>
    names.slice(from + 1, count).map((_, step) => ({
      kind: kinds[(from + step) % kinds.length] ?? 'met',
      from,
      to: from + step + 1,
      citation: `¶${from}, ¶${from + step + 1}`,
    })),
  );
}

describe.each([2, 3, 4, 5, 6])('a line between every two of %i names', (count) => {
  const svg = drawPeopleMap({ title: 'Who', names: names.slice(0, count), lines: everyLine(count), legend });

  test('each line has its citation', () => {
    const texts = drawnTexts(svg).map(({ text }) => text);
    for (const { citation } of everyLine(count)) expect(texts).toContain(citation);
  });

  test('all text is in the picture, and none lies over another', () => {
    expect(troubles(svg)).toEqual([]);
  });
});

test('lines between the same two run side by side', () => {
  const lines: MapLine[] = [
    { kind: 'met', from: 0, to: 1, citation: '¶1' },
    { kind: 'spokeOf', from: 0, to: 1, citation: '¶2' },
    { kind: 'spokeOf', from: 1, to: 0, citation: '¶3' },
  ];
  const svg = drawPeopleMap({ title: 'Two', names: names.slice(0, 2), lines, legend });
  const tops = drawnTexts(svg)
    .filter(({ text }) => /^¶/.test(text))
    .map(({ top }) => Math.round(top));
  expect(new Set(tops).size).toBe(3);
});

test('the legend has the kinds that are drawn, and no other', () => {
  const lines: MapLine[] = [{ kind: 'wasToMeet', from: 0, to: 1, citation: '¶3' }];
  const texts = drawnTexts(drawPeopleMap({ title: '', names: names.slice(0, 2), lines, legend }));
  expect(texts.map(({ text }) => text)).toContain('was to meet');
  expect(texts.map(({ text }) => text)).not.toContain('met');
});

test('a seventh name, a line to it and a line to oneself are left out', () => {
  const lines: MapLine[] = [
    { kind: 'met', from: 0, to: 6, citation: '¶7' },
    { kind: 'met', from: 1, to: 1, citation: '¶8' },
  ];
  const svg = drawPeopleMap({ title: 'Seven', names: [...names, 'A seventh'], lines, legend });
  expect(svg).not.toMatch(/A seventh|¶7|¶8/);
});

test('names of any kind stay in the picture and over no other, and cannot end their element', async () => {
  const name = fc.oneof(
    fc.constantFrom(
      '</text><script/>',
      'W'.repeat(200),
      '王毅',
      'Лавров & сыновья "<b>"',
      '\u202e\u0000',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 8 }), name, async (some, title) => {
      const svg = drawPeopleMap({ title, names: some, lines: everyLine(Math.min(6, some.length)), legend });
      expect(svg).not.toContain('<script');
      expect(troubles(svg)).toEqual([]);
      expect(readPngSize(await renderPng(svg))).toEqual(sizeOf(svg));
    }),
    { numRuns: 25 },
  );
});
