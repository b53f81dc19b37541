import { everydayCount } from '../language/word-frequency.ts';
import { endsAsSentence, endsWithoutMark } from './sentence-end.ts';

/** Lines that stand together, with no empty line between them. */
export type LineGroup = readonly string[];

/** How the lines of a text were broken. */
export interface Wrapping {
  /** No line of the text is longer, but for a few that could not be broken. */
  readonly width: number;
  /** Whether each line is as full as its next word allows, so that one which is not ends a paragraph. */
  readonly isExact: boolean;
}

/** Where the lines of a group begin. */
export interface Margin {
  /** In characters. */
  readonly indent: number;
  /** Whether some lines have more of it, so that the others begin no paragraph. */
  readonly isTelling: boolean;
}

const wrapLimitChars = 120;
/** A few lines, such as web addresses, may be longer than the rest. */
const widthQuantile = 0.95;
const outlierFrom = 1.15;
const unfinishedFrom = 0.5;
/** A shorter line was not broken for want of room: it may be a heading. */
const fullFrom = 0.6;
const shortBelow = 0.8;
const exactFrom = 0.98;
const rule = /^\s*(?:[-=_*~#•·—–+]\s*){3,}$/u;

/** A text in its groups of lines: empty lines, and lines of nothing but marks, part them. */
export function toLineGroups(text: string): LineGroup[] {
  const groups: string[][] = [];
  let isOpen = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || rule.test(line)) {
      isOpen = false;
      continue;
    }
    if (isOpen) groups.at(-1)?.push(line.trimEnd());
    else groups.push([line.trimEnd()]);
    isOpen = true;
  }
  return groups;
}

/**
 * How the lines of a text were broken, or undefined where a line is a whole paragraph: broken lines are none too
 * long, and most of the full ones that another line follows end amid a sentence.
 */
export function findWrapping(groups: readonly LineGroup[]): Wrapping | undefined {
  const lengths = groups.flatMap((group) => group.map(({ length }) => length)).sort((a, b) => a - b);
  const usual = lengths[Math.floor((lengths.length - 1) * widthQuantile)] ?? 0;
  const width = lengths.findLast((length) => length <= usual * outlierFrom) ?? usual;
  if (width > wrapLimitChars) return undefined;
  const followed = groups.flatMap((group) =>
    group.slice(0, -1).map((line, index) => ({ line, next: group[index + 1] ?? '' })),
  );
  const full = followed.filter(({ line }) => line.length >= width * fullFrom);
  const unfinished = full.filter(({ line }) => !endsAsSentence(line));
  if (full.length === 0 || unfinished.length < full.length * unfinishedFrom) return undefined;
  const certain = followed.filter(({ line, next }) => !endsAsSentence(line) && beginsInLowerCase(next));
  const filled = certain.filter(({ line, next }) => !hadRoom(line, next, width));
  return { width, isExact: certain.length > 0 && filled.length >= certain.length * exactFrom };
}

/**
 * Whether a new paragraph begins between two lines of one group. `margin` is that of the group; `isFirst` tells that the first line begins one, so that it may be a heading.
 */
export function isParagraphBreak(
  line: string,
  next: string,
  { wrapping, margin, isFirst }: { wrapping: Wrapping | undefined; margin: Margin; isFirst: boolean },
): boolean {
  if (beginsInLowerCase(next) && !endsAsSentence(line)) return false;
  if (wrapping === undefined) return true;
  const { width, isExact } = wrapping;
  const isHeading = isFirst && mayBeHeading(line, width);
  if (indentOf(next) > margin.indent) return isHeading || !/[,;–—-]$/u.test(line);
  if (!hadRoom(line, next, width)) return false;
  if (isHeading || !endsAsSentence(line)) return isHeading;
  return margin.isTelling ? mayBeHeading(next, width) : isExact || line.length < width * shortBelow;
}

/** The margin of a group: lines that have more of an indent begin a paragraph. In a hanging indent, none do. */
export function marginOf(group: LineGroup): Margin {
  const indents = group.map(indentOf);
  const indent = indents.reduce((least, each) => Math.min(least, each), Number.POSITIVE_INFINITY);
  const further = indents.filter((each) => each > indent).length;
  const isHanging = indents[0] === indent && further > group.length / 2;
  return isHanging
    ? { indent: Number.POSITIVE_INFINITY, isTelling: false }
    : { indent, isTelling: further > 0 };
}

/** The lines of one paragraph as one text. A word that was broken at a hyphen is whole again; “long-term” keeps its own. */
export function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      const broken = /(?<!\p{L})\p{L}+(?=-$)/u.exec(line)?.[0];
      const rest = next === undefined ? undefined : /^\s*(\p{Ll}+)/u.exec(next)?.[1];
      const own = index > 0 && /\p{L}-$/u.test(lines[index - 1] ?? '') ? line.trimStart() : line;
      if (broken === undefined || rest === undefined) return `${own}\n`;
      const isOneWord = everydayCount(`${broken}${rest}`.toLowerCase()) > 0;
      return isOneWord ? own.slice(0, -1) : own;
    })
    .join('');
}

/** Whether the first word of the next line would have found room at the end of a line. */
function hadRoom(line: string, next: string, width: number): boolean {
  const firstWord = /^(?:\p{Script=Han}|\S+)/u.exec(next.trim())?.[0] ?? '';
  return line.length + 1 + firstWord.length <= width;
}

function mayBeHeading(line: string, width: number): boolean {
  return line.length < width * fullFrom && endsWithoutMark(line);
}

function beginsInLowerCase(line: string): boolean {
  return /^\s*\p{Ll}/u.test(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
