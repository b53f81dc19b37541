import { drawCard } from './card.ts';
import { colours } from './colours.ts';
import { toDrawable, widthOf } from './font.ts';
import { type Box, between, connect, crosses, overlap, type Point } from './geometry.ts';
import { document, type Shape, shape, textLine } from './svg.ts';
import { wrap } from './wrap.ts';

/** How a line of the map is drawn: whole, broken (it has yet to come), or with an arrow. */
export type MapLineKind = 'met' | 'wasToMeet' | 'spokeOf';

/** A line of the map, from one name to another by their places in the list of names. */
export interface MapLine {
  readonly kind: MapLineKind;
  readonly from: number;
  readonly to: number;
  /** Where it stands: ¶1, ¶3. */
  readonly citation: string;
}

export interface PeopleMapDrawing {
  readonly title: string;
  /** Those who are drawn, six at most; the first is the one whom the map is of. */
  readonly names: readonly string[];
  readonly lines: readonly MapLine[];
  /** What each kind of line says. */
  readonly legend: Readonly<Record<MapLineKind, string>>;
}

/** More than six names on a ring would stand in the way of lines between others. */
export const mapNamesLimit = 6;

const widthPx = 1200;
const marginPx = 56;
const title = { sizePx: 44, weight: 'bold', lineHeightPx: 58 } as const;
const name = { sizePx: 38, weight: 'bold', lineHeightPx: 46 } as const;
const label = { sizePx: 34, weight: 'regular' } as const;
const nameWidthPx = 300;
const nameLines = 3;
const nameGapPx = 48;
const ringWidthPx = 390;
const ringHeightPx: Readonly<Record<number, number>> = { 3: 240, 4: 250, 5: 350, 6: 400 };
const asidePx = 58;
const asideAllPx = 84;
const lineColours: Record<MapLineKind, string> = {
  met: colours.accent,
  wasToMeet: colours.open,
  spokeOf: colours.speech,
};
const kinds: readonly MapLineKind[] = ['met', 'wasToMeet', 'spokeOf'];

interface Place extends Box {
  readonly lines: readonly string[];
}

type DrawnLine = MapLine & { readonly from: number; readonly ends: { from: Point; to: Point } };

/** Draws names on a ring, and between them who met or spoke of whom, each line with its paragraphs. */
export function drawPeopleMap(drawing: PeopleMapDrawing): string {
  const heading = wrap(toDrawable(drawing.title) ?? '', {
    ...title,
    widthPx: widthPx - 2 * marginPx,
    linesLimit: 2,
  });
  const top = marginPx + heading.length * title.lineHeightPx;
  const names = drawing.names.slice(0, mapNamesLimit);
  const places = toPlaces(names, top + nameGapPx);
  const lines = toDrawnLines(drawing.lines, places);
  const bottom = Math.max(...places.map(({ y, height }) => y + height / 2), top) + marginPx;
  const legend = drawLegend(drawing, { lines, top: bottom });
  const heightPx = Math.ceil(legend.bottom + marginPx * 0.7);
  return document({ widthPx, heightPx }, [
    drawCard({ widthPx, heightPx }),
    ...heading.map((line, at) =>
      textLine(line, {
        ...title,
        x: marginPx,
        y: marginPx + (at + 0.76) * title.lineHeightPx,
        fill: colours.text,
      }),
    ),
    ...lines.flatMap(drawLine),
    ...places.flatMap((place, at) => drawPlace(place, at === 0)),
    ...drawLabels(lines, places),
    ...legend.shapes,
  ]);
}

/** The names' places on a ring whose upmost name begins at `top`. */
function toPlaces(names: readonly string[], top: number): Place[] {
  const centre = { x: widthPx / 2, y: 0 };
  const radiusPx = ringHeightPx[names.length] ?? 0;
  const places = names.map((each, at) =>
    toPlace(each, ringPoint(at, { count: names.length, centre, radiusPx })),
  );
  const upmost = Math.min(...places.map(({ y, height }) => y - height / 2));
  return places.map((place) => ({ ...place, y: place.y + top - upmost }));
}

/** Where a name stands on the ring; two stand side by side, four in the corners. */
function ringPoint(at: number, ring: { count: number; centre: Point; radiusPx: number }): Point {
  const start = ring.count === 2 ? Math.PI : ring.count === 4 ? (-3 * Math.PI) / 4 : -Math.PI / 2;
  const angle = start + (2 * Math.PI * at) / ring.count;
  return {
    x: ring.centre.x + ringWidthPx * Math.cos(angle),
    y: ring.centre.y + ring.radiusPx * Math.sin(angle),
  };
}

function toPlace(text: string, point: Point): Place {
  const lines = wrap(toDrawable(text) ?? '…', { ...name, widthPx: nameWidthPx, linesLimit: nameLines });
  const width = Math.max(120, ...lines.map((line) => widthOf(line, name))) + 48;
  return { ...point, lines, width, height: lines.length * name.lineHeightPx + 44 };
}

/** Lines between the same two names run side by side. */
function toDrawnLines(lines: readonly MapLine[], places: readonly Place[]): DrawnLine[] {
  return lines.flatMap((line) => {
    const [a, b] = [places[line.from], places[line.to]];
    if (!a || !b || line.from === line.to) return [];
    const pair = lines.filter(
      ({ from, to }) =>
        Math.min(from, to) === Math.min(line.from, line.to) &&
        Math.max(from, to) === Math.max(line.from, line.to),
    );
    const step = Math.min(asidePx, asideAllPx / Math.max(1, pair.length - 1));
    const side = (pair.indexOf(line) - (pair.length - 1) / 2) * step;
    // “Aside” turns with the direction, so that a line back does not run over the line there.
    const ends = connect(a, b, { gap: 10, aside: line.from < line.to ? side : -side });
    return ends ? [{ ...line, ends }] : [];
  });
}

function drawLine({ kind, ends }: DrawnLine): Shape[] {
  const stroke = lineColours[kind];
  const { from, to } = ends;
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const back = kind === 'spokeOf' ? 20 : 0;
  const tip = { x: to.x - back * Math.cos(angle), y: to.y - back * Math.sin(angle) };
  const line = shape('line', {
    x1: from.x,
    y1: from.y,
    x2: tip.x,
    y2: tip.y,
    stroke,
    'stroke-width': 6,
    'stroke-dasharray': kind === 'wasToMeet' ? '18 12' : undefined,
  });
  if (kind !== 'spokeOf') return [line];
  const wing = (turn: number) =>
    `${to.x - 30 * Math.cos(angle + turn)},${to.y - 30 * Math.sin(angle + turn)}`;
  return [line, shape('polygon', { points: `${to.x},${to.y} ${wing(0.42)} ${wing(-0.42)}`, fill: stroke })];
}

function drawPlace(place: Place, isFirst: boolean): Shape[] {
  const { x, y, width, height, lines } = place;
  const box = shape('rect', {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: 20,
    fill: isFirst ? colours.accent : colours.raised,
    stroke: isFirst ? colours.accent : colours.edge,
    'stroke-width': 4,
  });
  const top = y - (lines.length * name.lineHeightPx) / 2;
  return [
    box,
    ...lines.map((line, at) =>
      textLine(line, {
        ...name,
        x,
        y: top + (at + 0.77) * name.lineHeightPx,
        fill: isFirst ? colours.card : colours.text,
        anchor: 'middle',
      }),
    ),
  ];
}

/**
 * Puts each citation on its line, or else beside it, where it covers no name and no other citation, and as few
 * other lines as can be. One for which there is no such place is left out, rather than put over another.
 */
function drawLabels(lines: readonly DrawnLine[], places: readonly Place[]): Shape[] {
  const taken: Box[] = [...places];
  const shapes: Shape[] = [];
  for (const line of shortestFirst(lines)) {
    const { kind, citation, ends } = line;
    const size = { width: widthOf(citation, label) + 32, height: 50 };
    const [best] = labelPoints(ends)
      .map(({ point, aside }) => {
        const box = { ...point, ...size };
        const crossed = lines.filter((other) => other !== line && crosses(other.ends, box)).length;
        return { box, cost: crossed + aside / 20 };
      })
      .filter(({ box }) => isInside(box) && !taken.some((other) => overlap(box, other, 6)))
      .sort((a, b) => a.cost - b.cost);
    if (!best) continue;
    const { box } = best;
    taken.push(box);
    shapes.push(
      shape('rect', {
        x: box.x - box.width / 2,
        y: box.y - box.height / 2,
        width: box.width,
        height: box.height,
        rx: 25,
        fill: colours.card,
        stroke: lineColours[kind],
        'stroke-width': 3,
      }),
      textLine(citation, { ...label, x: box.x, y: box.y + 12, fill: colours.text, anchor: 'middle' }),
    );
  }
  return shapes;
}

/** Where a citation may stand: from the line's middle outwards, first on the line and then on either side of it. */
function labelPoints({ from, to }: DrawnLine['ends']): { point: Point; aside: number }[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  return labelAsidesPx.flatMap((aside) =>
    middleFirst.map((part) => {
      const { x, y } = between(from, to, part);
      return { point: { x: x + across.x * aside, y: y + across.y * aside }, aside: Math.abs(aside) };
    }),
  );
}

const labelAsidesPx = [0, 42, -42, 70, -70];

/** Parts of a line's length, from its middle outwards. */
const middleFirst = Array.from(
  { length: 19 },
  (_, at) => 0.5 + (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2) * 0.045,
);

/** A short line leaves its citation the fewest places. */
function shortestFirst(lines: readonly DrawnLine[]): DrawnLine[] {
  const lengthOf = ({ ends: { from, to } }: DrawnLine) => Math.hypot(to.x - from.x, to.y - from.y);
  return lines.toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

function isInside({ x, width }: Box): boolean {
  return x - width / 2 > marginPx / 2 && x + width / 2 < widthPx - marginPx / 2;
}

function drawLegend(
  { legend }: PeopleMapDrawing,
  { lines, top }: { lines: readonly DrawnLine[]; top: number },
): { shapes: Shape[]; bottom: number } {
  const shapes: Shape[] = [];
  let [x, y] = [marginPx, top + label.sizePx / 2];
  for (const kind of kinds.filter((each) => lines.some((line) => line.kind === each))) {
    const text = toDrawable(legend[kind]) ?? '';
    const width = 100 + widthOf(text, label);
    if (x > marginPx && x + width > widthPx - marginPx) [x, y] = [marginPx, y + 60];
    const ends = { from: { x, y }, to: { x: x + 80, y } };
    shapes.push(
      ...drawLine({ kind, from: 0, to: 0, citation: '', ends }),
      textLine(text, { ...label, x: x + 100, y: y + 12, fill: colours.quiet }),
    );
    x += width + 56;
  }
  return { shapes, bottom: y + label.sizePx / 2 };
}
