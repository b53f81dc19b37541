import { document, type Shape, shape, textLine } from '../../src/pictures/svg.ts';

/** A line of a plot: one engine's points. */
export interface PlotLine {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** A plot with logarithmic axes. */
export interface Plot {
  readonly title: string;
  readonly lines: readonly PlotLine[];
}

const size = { widthPx: 640, heightPx: 340 } as const;
const margin = { left: 84, right: 170, top: 44, bottom: 52 } as const;
const colours = ['#0b57d0', '#c2410c', '#15803d', '#7e22ce'];
const ink = '#1f2328';
const faint = '#d0d7de';

/** Draws plots one under another, each with its axes named by powers of ten. */
export function drawPlots(plots: readonly Plot[], xTitle: string): string {
  const heightPx = size.heightPx * plots.length;
  return document({ widthPx: size.widthPx, heightPx }, [
    shape('title', {}, plots.map(({ title }) => title).join('; ')),
    shape('rect', { width: size.widthPx, height: heightPx, fill: '#ffffff' }),
    ...plots.map((plot, at) =>
      shape('g', { transform: `translate(0 ${size.heightPx * at})` }, drawPlot(plot, xTitle)),
    ),
  ]);
}

function drawPlot({ title, lines }: Plot, xTitle: string): Shape[] {
  const points = lines.flatMap(({ points: own }) => own);
  const x = toScale(
    points.map((point) => point.x),
    [margin.left, size.widthPx - margin.right],
  );
  const y = toScale(
    points.map((point) => point.y),
    [size.heightPx - margin.bottom, margin.top],
  );
  const bottom = size.heightPx - margin.bottom;
  const right = size.widthPx - margin.right;
  const middle = (margin.left + right) / 2;
  return [
    textLine(title, { x: margin.left, y: 24, sizePx: 15, weight: 'bold', fill: ink }),
    ...x.ticks.flatMap((tick) => [
      shape('line', { x1: x.at(tick), x2: x.at(tick), y1: margin.top, y2: bottom, stroke: faint }),
      label(toTickText(tick), { x: x.at(tick), y: bottom + 18, anchor: 'middle' }),
    ]),
    ...y.ticks.flatMap((tick) => [
      shape('line', { x1: margin.left, x2: right, y1: y.at(tick), y2: y.at(tick), stroke: faint }),
      label(toTickText(tick), { x: margin.left - 8, y: y.at(tick) + 4, anchor: 'end' }),
    ]),
    label(xTitle, { x: middle, y: bottom + 38, anchor: 'middle' }),
    ...lines.flatMap((line, at) => drawLine(line, { x: x.at, y: y.at, colour: colours[at] ?? ink })),
    ...lines.flatMap(({ name }, at) => [
      shape('rect', {
        x: right + 14,
        y: margin.top + at * 22,
        width: 12,
        height: 12,
        fill: colours[at] ?? ink,
      }),
      label(name, { x: right + 32, y: margin.top + at * 22 + 10, anchor: 'start' }),
    ]),
  ];
}

function drawLine(
  { points }: PlotLine,
  parts: { x: (value: number) => number; y: (value: number) => number; colour: string },
): Shape[] {
  const { x, y, colour } = parts;
  const path = points.map((point) => `${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}`).join(' ');
  return [
    shape('polyline', { points: path, fill: 'none', stroke: colour, 'stroke-width': 2 }),
    ...points.map((point) => shape('circle', { cx: x(point.x), cy: y(point.y), r: 3.5, fill: colour })),
  ];
}

/** A power of ten as it is written out. */
function toTickText(tick: number): string {
  return tick.toLocaleString('en', { maximumFractionDigits: 9 });
}

function label(text: string, at: { x: number; y: number; anchor: 'start' | 'middle' | 'end' }): Shape {
  return textLine(text, { ...at, sizePx: 12, weight: 'regular', fill: ink });
}

/** A logarithmic scale over values above 0, from one power of ten to another. */
function toScale(
  values: readonly number[],
  [from, to]: readonly [number, number],
): { at: (value: number) => number; ticks: number[] } {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    at: (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
    ticks: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)),
  };
}
