import { toOneLine } from './clean-text.ts';
import { joinItems } from './markdown-text.ts';
import {
  isParagraphBreak,
  joinLines,
  type LineGroup,
  type Margin,
  marginOf,
  type Wrapping,
} from './plain-lines.ts';

/** A piece of a plain text on one line: a paragraph, a list, or a line that may prove to be a heading. */
export interface Piece {
  readonly text: string;
  /** How many lines of the file it took. */
  readonly lines: number;
  readonly isList: boolean;
}

const listMark = /^\s*(?:[-*•‣▪◦·]|(\d{1,3})[.)])\s+(?=\S)/u;
const listLengthFrom = 2;

/** The pieces of a group of lines; without a wrapping, each line is a paragraph. */
export function toPieces(group: LineGroup, wrapping: Wrapping | undefined): Piece[] {
  const margin = marginOf(group);
  const pieces: Piece[] = [];
  for (let at = 0; at < group.length; ) {
    const list = takeList(group, at);
    const piece = list ?? takeParagraph(group, at, { wrapping, margin });
    pieces.push(piece);
    at += piece.lines;
  }
  return pieces;
}

/** The list that begins at a line: two items or more, each with the indented lines that go on with it. */
function takeList(group: LineGroup, from: number): Piece | undefined {
  const items: string[][] = [];
  let number: number | undefined;
  let at = from;
  for (; at < group.length; at += 1) {
    const line = group[at] ?? '';
    const mark = listMark.exec(line);
    if (mark) {
      const own = mark[1] === undefined ? undefined : Number(mark[1]);
      const goesOn = items.length === 0 || own === (number === undefined ? undefined : number + 1);
      if (!goesOn) break;
      number = own;
      const text = line.slice(mark[0].length);
      items.push([own === undefined ? text : `${own}. ${text}`]);
    } else if (items.length > 0 && /^\s/.test(line)) {
      items.at(-1)?.push(line);
    } else break;
  }
  if (items.length < listLengthFrom) return undefined;
  return {
    text: joinItems(items.map((lines) => toOneLine(joinLines(lines)))),
    lines: at - from,
    isList: true,
  };
}

function takeParagraph(
  group: LineGroup,
  from: number,
  { wrapping, margin }: { wrapping: Wrapping | undefined; margin: Margin },
): Piece {
  let at = from + 1;
  for (; at < group.length && !takeList(group, at); at += 1) {
    const isFirst = at === from + 1;
    if (isParagraphBreak(group[at - 1] ?? '', group[at] ?? '', { wrapping, margin, isFirst })) break;
  }
  return { text: toOneLine(joinLines(group.slice(from, at))), lines: at - from, isList: false };
}
