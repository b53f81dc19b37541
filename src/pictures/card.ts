import { colours } from './colours.ts';
import { type Shape, shape } from './svg.ts';

/** The background of every picture: a card with a thin edge, so that it stands out on any page. */
export function drawCard(size: { readonly widthPx: number; readonly heightPx: number }): Shape {
  return shape('rect', {
    x: 2,
    y: 2,
    width: size.widthPx - 4,
    height: size.heightPx - 4,
    rx: 28,
    fill: colours.card,
    stroke: colours.edge,
    'stroke-width': 4,
  });
}
