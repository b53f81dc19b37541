import { fontWeights, type Weight, widthOf } from '../../src/pictures/font.ts';

/** A line of text in an SVG, with the box that it takes. */
export interface DrawnText {
  readonly text: string;
  readonly sizePx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every line of text of an SVG that our own code has drawn, where it stands. */
export function drawnTexts(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, written = '', content = '']) => {
    const attributes = Object.fromEntries(
      [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
    );
    const text = unescapeXml(content);
    const sizePx = Number(attributes['font-size']);
    const weight: Weight = Number(attributes['font-weight']) === fontWeights.bold ? 'bold' : 'regular';
    const width = widthOf(text, { sizePx, weight });
    const part = { start: 0, middle: 0.5, end: 1 }[attributes['text-anchor'] ?? 'start'] ?? 0;
    const left = Number(attributes.x) - width * part;
    const baseline = Number(attributes.y);
    return {
      text,
      sizePx,
      left,
      right: left + width,
      top: baseline - sizePx * 0.75,
      bottom: baseline + sizePx * 0.24,
    };
  });
}

/** The size that an SVG gives itself. */
export function sizeOf(svg: string): { widthPx: number; heightPx: number } {
  const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { widthPx: Number(width), heightPx: Number(height) };
}

/** The texts that leave the picture, and the pairs that lie over each other: both empty where all can be read. */
export function troubles(svg: string): string[] {
  const texts = drawnTexts(svg);
  const { widthPx, heightPx } = sizeOf(svg);
  const outside = texts
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > widthPx || bottom > heightPx)
    .map(({ text }) => `outside: ${text}`);
  const over = texts.flatMap((one, at) =>
    texts
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `over each other: ${one.text} / ${other.text}`),
  );
  return [...outside, ...over];
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
