import { fontFamily, fontWeights, type Weight } from './font.ts';

/** A piece of an SVG document, in which every text is escaped. */
export interface Shape {
  readonly svg: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes and what it holds. */
export function shape(name: string, attributes: Attributes, content: readonly Shape[] | string = []): Shape {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(String(value))}"`)
    .join('');
  const inner = typeof content === 'string' ? escapeXml(content) : content.map(({ svg }) => svg).join('');
  return { svg: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** A line of text; `y` is its baseline. */
export function textLine(
  text: string,
  at: {
    readonly x: number;
    readonly y: number;
    readonly sizePx: number;
    readonly weight: Weight;
    readonly fill: string;
    readonly anchor?: 'start' | 'middle' | 'end';
  },
): Shape {
  return shape(
    'text',
    {
      x: at.x,
      y: at.y,
      fill: at.fill,
      'font-family': fontFamily,
      'font-size': at.sizePx,
      'font-weight': fontWeights[at.weight],
      'text-anchor': at.anchor ?? 'start',
    },
    text,
  );
}

/** A whole document of a size. */
export function document(
  size: { readonly widthPx: number; readonly heightPx: number },
  content: readonly Shape[],
): string {
  const { widthPx, heightPx } = size;
  return shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
    },
    content,
  ).svg;
}

function escapeXml(text: string): string {
  // XML knows no other control characters than these three, and no lone surrogates.
  const known = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
  return known
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
