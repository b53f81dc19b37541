import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderPng } from '../../src/pictures/render-png.ts';
import { drawTimeline, type TimelineDrawing } from '../../src/pictures/timeline-picture.ts';
import { drawnTexts, sizeOf, troubles } from './drawn-text.ts';
import { readPngSize } from './png.ts';

const drawing: TimelineDrawing = {
  title: 'What happened when',
  moments: [
    { date: 'June 2021', statement: 'The treaty was extended.', citation: '¶9', isWorkedOut: false },
    { date: '4 февраля 2022 г.', statement: 'Встреча президентов.', citation: '¶3, ¶1', isWorkedOut: true },
  ],
  workedOut: 'worked out',
  more: 'and 3 more',
};

function withStatement(statement: string): TimelineDrawing {
  const moments = drawing.moments.map((moment) => ({ ...moment, statement }));
  return { ...drawing, moments };
}

test('the PNG has the size of the drawing', async () => {
  const svg = drawTimeline(drawing);
  expect(readPngSize(await renderPng(svg))).toEqual(sizeOf(svg));
  expect(sizeOf(svg).widthPx).toBe(1200);
});

test('the same drawing gives the same bytes', async () => {
  const [one, other] = await Promise.all([
    renderPng(drawTimeline(drawing)),
    renderPng(drawTimeline(drawing)),
  ]);
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
});

test('each letter is drawn: a picture with a letter differs from one without', async () => {
  // Without the font, resvg would leave all text out in silence.
  const [short, long] = await Promise.all([
    renderPng(drawTimeline(withStatement('Встреча'))),
    renderPng(drawTimeline(withStatement('Встречи'))),
  ]);
  expect(Buffer.from(short).equals(Buffer.from(long))).toBe(false);
});

test('what is worked out is said beside its date', () => {
  const texts = drawnTexts(drawTimeline(drawing));
  const [mark] = texts.filter(({ text }) => text === 'worked out');
  const [date] = texts.filter(({ text }) => text === '4 февраля 2022 г.');
  expect(mark && date && mark.left > date.right && Math.abs(mark.bottom - date.bottom) < 20).toBe(true);
});

test('no text is smaller than 28 px, which a phone still shows', () => {
  for (const { sizePx } of drawnTexts(drawTimeline(drawing))) expect(sizePx).toBeGreaterThanOrEqual(28);
});

describe('hostile text', () => {
  test('cannot end its element', () => {
    const svg = drawTimeline(withStatement('</text><script>alert(1)</script> & "quotes" <image href="x"/>'));
    expect(svg).not.toMatch(/<(?:script|image)/);
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
  });

  test('characters that the font has not got are left out, not drawn as boxes', () => {
    const texts = drawnTexts(drawTimeline(withStatement('Wang Yi (王毅) spoke.'))).map(({ text }) => text);
    expect(texts).toContain('Wang Yi () spoke.');
    const chinese = drawnTexts(drawTimeline(withStatement('王毅和拉夫罗夫会晤'))).map(({ text }) => text);
    expect(chinese.join('')).not.toMatch(/\p{Script=Han}/u);
    expect(chinese).toContain('…');
  });

  test('whatever it is, it stays in the picture, over no other text, and can be rendered', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('W'.repeat(400), 'и'.repeat(400), '\u202e\u200b\u0000\ud800', 'a '.repeat(300)),
    );
    const moment = fc.record({
      date: fc.constantFrom('2021', 'September 2021', '30 сентября 2022 г.'),
      statement: text,
      citation: fc.constantFrom('¶1', '¶100, ¶101, ¶102', 'The Long Name of Some Publisher of News ¶1'),
      isWorkedOut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(text, fc.array(moment, { minLength: 1, maxLength: 6 }), async (title, moments) => {
        const svg = drawTimeline({ title, moments, workedOut: 'worked out', more: 'and 3 more' });
        expect(troubles(svg)).toEqual([]);
        expect(readPngSize(await renderPng(svg))).toEqual(sizeOf(svg));
      }),
      { numRuns: 25 },
    );
  });
});
