import { isBoilerplate } from './boilerplate.ts';
import { readByline, readDayLine } from './head-lines.ts';
import type { Block, Metadata, ParsedArticle } from './parsed-article.ts';
import { findWrapping, type LineGroup, toLineGroups } from './plain-lines.ts';
import { type Piece, toPieces } from './plain-pieces.ts';
import { endsAsSentence, endsWithoutMark } from './sentence-end.ts';

/** A paragraph of a published article has fewer lines, broken or not. */
const solidLinesLimit = 25;
const solidDoubt = 'where paragraphs begin (its lines are broken, with no empty ones between)';
const headingLimitChars = 90;
const headingLimitWords = 14;
const titleLimitChars = 160;
const titleLimitLines = 2;
/** More lines without a mark than this, one after another, are no headings but a table or a poem. */
const headingRunLimit = 2;
/** A title may ask or exclaim where what follows is so many times as long. */
const longerThanTitle = 2;

/** Reads a plain text: broken lines are joined, and short lines without a final mark are headings. */
export function parsePlainText(text: string): ParsedArticle {
  const groups = toLineGroups(text);
  const wrapping = findWrapping(groups);
  const pieces = groups.flatMap((group) => toPieces(group, wrapping));
  const isLeftOut = (piece: Piece) => !endsAsSentence(piece.text) && isBoilerplate(piece.text);
  const head = readHead(pieces.filter((piece) => !isLeftOut(piece)));
  return {
    metadata: head.metadata,
    blocks: toBlocks(head.rest),
    leftOut: [...head.leftOut, ...pieces.filter(isLeftOut).map((piece) => piece.text)],
    doubts: wrapping && groups.some((group) => isSolid(group)) ? [solidDoubt] : [],
  };
}

/** Whether broken lines run on for so long, without an empty or an indented one, that paragraphs may be joined. */
function isSolid(group: LineGroup): boolean {
  return group.length > solidLinesLimit && !group.some((line) => /^\s/.test(line));
}

/** Takes the title, the byline and the day off the head of an article. */
function readHead(pieces: readonly Piece[]): {
  metadata: Metadata;
  rest: readonly Piece[];
  leftOut: string[];
} {
  const bodyAt = pieces.findIndex((piece) => !mayBeTitle(piece) && readDayLine(piece.text) === undefined);
  const isTitled = isTitle(pieces);
  const head = pieces.slice(isTitled ? 1 : 0, Math.max(bodyAt, isTitled ? 1 : 0));
  const days = head.map((piece) => readDayLine(piece.text));
  const bylines = head.filter((piece) => readByline(piece.text) !== undefined);
  const published = days.find((day) => day !== undefined);
  const headings = head.filter((piece, index) => days[index] === undefined && !bylines.includes(piece));
  return {
    metadata: {
      ...(isTitled && pieces[0] ? { title: pieces[0].text } : {}),
      ...(published === undefined ? {} : { published }),
    },
    rest: [...headings, ...pieces.slice(head.length + (isTitled ? 1 : 0))],
    leftOut: head.filter((piece) => !headings.includes(piece)).map((piece) => piece.text),
  };
}

function isTitle([first, ...rest]: readonly Piece[]): boolean {
  const body = rest.find((piece) => !mayBeTitle(piece));
  if (!first || first.isList || rest.length === 0) return false;
  if (readDayLine(first.text) !== undefined || readByline(first.text) !== undefined) return false;
  if (mayBeTitle(first)) return true;
  const asks = /[?!？！]$/u.test(first.text) && first.lines <= titleLimitLines;
  return (
    asks &&
    isShort(first.text, headingLimitChars) &&
    (body?.text.length ?? 0) > first.text.length * longerThanTitle
  );
}

function mayBeTitle({ text, lines, isList }: Piece): boolean {
  return !isList && lines <= titleLimitLines && text.length <= titleLimitChars && isHeadingText(text);
}

function toBlocks(pieces: readonly Piece[]): Block[] {
  const blocks: Block[] = [];
  let run: string[] = [];
  for (const { text, lines, isList } of pieces) {
    const mayBeHeading = !isList && lines === 1 && isShort(text, headingLimitChars) && isHeadingText(text);
    run.push(text);
    if (mayBeHeading) continue;
    const kind = run.length - 1 <= headingRunLimit ? 'heading' : 'paragraph';
    blocks.push(...run.slice(0, -1).map((heading): Block => ({ kind, text: heading })), {
      kind: 'paragraph',
      text,
    });
    run = [];
  }
  // Nothing follows these lines that they could be headings of.
  return [...blocks, ...run.map((text): Block => ({ kind: 'paragraph', text }))];
}

function isHeadingText(text: string): boolean {
  return endsWithoutMark(text) && /\p{L}/u.test(text) && /^\P{Ll}/u.test(text);
}

function isShort(text: string, limitChars: number): boolean {
  return text.length <= limitChars && text.split(' ').length <= headingLimitWords;
}
