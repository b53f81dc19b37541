import { everydayCount } from '../retrieval/word-frequency.ts';
import { endsAsSentence } from './sentence-end.ts';

/** Lines that stand together, with no empty line between them. */
export type LineGroup = readonly string[];

const wrapLimitChars = 120;
/** A few lines, such as web addresses, may be longer than the rest. */
const widthQuantile = 0.95;
const unfinishedFrom = 0.5;
/** A shorter line was not broken for want of room: it may be a heading. */
const fullFrom = 0.6;
const shortBelow = 0.8;
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
 * The width at which the lines of a text were broken, or undefined where a line is a whole paragraph: broken lines
 * are none too long, and most of the full ones that another line follows end amid a sentence.
 */
export function findWrapWidth(groups: readonly LineGroup[]): number | undefined {
  const lengths = groups.flat().map(({ length }) => length);
  const width = lengths.toSorted((a, b) => a - b)[Math.floor((lengths.length - 1) * widthQuantile)] ?? 0;
  if (width > wrapLimitChars) return undefined;
  const full = groups
    .flatMap((group) => group.slice(0, -1))
    .filter(({ length }) => length >= width * fullFrom);
  const unfinished = full.filter((line) => !endsAsSentence(line));
  return full.length > 0 && unfinished.length >= full.length * unfinishedFrom ? width : undefined;
}

/** Whether a new paragraph begins between two lines of one group. */
export function isParagraphBreak(line: string, next: string, width: number | undefined): boolean {
  if (/^\p{Ll}/u.test(next.trim()) && !endsAsSentence(line)) return false;
  if (width === undefined) return true;
  if (indentOf(next) > indentOf(line)) return endsAsSentence(line);
  const firstWord = /^(?:\p{Script=Han}|\S+)/u.exec(next.trim())?.[0] ?? '';
  const hadRoom = line.length + 1 + firstWord.length <= width;
  return endsAsSentence(line) && hadRoom && line.length < width * shortBelow;
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

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
