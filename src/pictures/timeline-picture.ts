import { drawCard } from './card.ts';
import { colours } from './colours.ts';
import { toDrawable, widthOf } from './font.ts';
import { document, type Shape, shape, textLine } from './svg.ts';
import { wrap } from './wrap.ts';

/** A moment of a timeline as it is drawn. */
interface TimelineMoment {
  /** As it is read: 3 Feb 2022. */
  readonly date: string;
  readonly statement: string;
  /** Where it stands: ¶3. */
  readonly citation: string;
  readonly isWorkedOut: boolean;
}

export interface TimelineDrawing {
  readonly title: string;
  readonly moments: readonly TimelineMoment[];
  /** What is said of moments for which there is no room. */
  readonly more?: string;
  /** The mark of a date that the source does not give. */
  readonly workedOut: string;
}

const widthPx = 1200;
const marginPx = 56;
const railPx = 78;
const textPx = 128;
const textWidthPx = widthPx - textPx - marginPx;
const title = { sizePx: 46, weight: 'bold', lineHeightPx: 60 } as const;
const date = { sizePx: 44, weight: 'bold', lineHeightPx: 58 } as const;
const statement = { sizePx: 38, weight: 'regular', lineHeightPx: 50 } as const;
const small = { sizePx: 34, weight: 'regular' } as const;
const gapPx = 40;
const dotPx = 14;
/** From a line's top to its baseline, as a part of its height. */
const ascent = 0.76;

/** Draws a timeline from top to bottom: a dot for each moment, filled where the source gives its date. */
export function drawTimeline(drawing: TimelineDrawing): string {
  const shapes: Shape[] = [];
  const dots: { readonly y: number; readonly isWorkedOut: boolean }[] = [];
  let y = marginPx;
  const titleLines = wrap(toDrawable(drawing.title) ?? '', {
    ...title,
    widthPx: widthPx - 2 * marginPx,
    linesLimit: 2,
  });
  for (const line of titleLines) {
    shapes.push(
      textLine(line, { ...title, x: marginPx, y: y + title.lineHeightPx * ascent, fill: colours.text }),
    );
    y += title.lineHeightPx;
  }
  y += titleLines.length > 0 ? gapPx * 0.7 : 0;
  for (const moment of drawing.moments) {
    const baseline = y + date.lineHeightPx * ascent;
    dots.push({ y: baseline - date.sizePx * 0.36, isWorkedOut: moment.isWorkedOut });
    shapes.push(...drawHead(moment, { baseline, workedOut: drawing.workedOut }));
    y += date.lineHeightPx;
    const lines = wrap(toDrawable(moment.statement) ?? '…', {
      ...statement,
      widthPx: textWidthPx,
      linesLimit: 3,
    });
    for (const line of lines) {
      shapes.push(
        textLine(line, {
          ...statement,
          x: textPx,
          y: y + statement.lineHeightPx * ascent,
          fill: colours.text,
        }),
      );
      y += statement.lineHeightPx;
    }
    y += gapPx;
  }
  const more = drawing.more === undefined ? undefined : toDrawable(drawing.more);
  if (more !== undefined) {
    shapes.push(textLine(more, { ...small, x: textPx, y: y + small.sizePx * 0.8, fill: colours.quiet }));
    y += small.sizePx + gapPx;
  }
  const heightPx = Math.ceil(y - gapPx + marginPx);
  return document({ widthPx, heightPx }, [drawCard({ widthPx, heightPx }), ...drawRail(dots), ...shapes]);
}

function drawHead(
  moment: TimelineMoment,
  { baseline, workedOut }: { baseline: number; workedOut: string },
): Shape[] {
  const read = toDrawable(moment.date) ?? '';
  const fill = moment.isWorkedOut ? colours.open : colours.accent;
  const mark = moment.isWorkedOut ? (toDrawable(workedOut) ?? '') : '';
  const markPx = textPx + widthOf(read, date) + gapPx / 2;
  const right = widthPx - marginPx;
  const [citation = ''] = wrap(toDrawable(moment.citation) ?? '', {
    ...small,
    widthPx: right - markPx - widthOf(mark, small) - gapPx,
    linesLimit: 1,
  });
  return [
    textLine(read, { ...date, x: textPx, y: baseline, fill }),
    ...(mark === '' ? [] : [textLine(mark, { ...small, x: markPx, y: baseline, fill })]),
    textLine(citation, { ...small, x: right, y: baseline, fill: colours.quiet, anchor: 'end' }),
  ];
}

function drawRail(dots: readonly { readonly y: number; readonly isWorkedOut: boolean }[]): Shape[] {
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last) return [];
  return [
    shape('line', {
      x1: railPx,
      y1: first.y,
      x2: railPx,
      y2: last.y,
      stroke: colours.edge,
      'stroke-width': 6,
    }),
    ...dots.map(({ y, isWorkedOut }) =>
      shape('circle', {
        cx: railPx,
        cy: y,
        r: dotPx,
        fill: isWorkedOut ? colours.card : colours.accent,
        stroke: isWorkedOut ? colours.open : colours.accent,
        'stroke-width': 6,
      }),
    ),
  ];
}
