import type { Span, Text } from '../show/text.ts';

/** What has a meaning to Discord anywhere in a line: emphasis, code, spoilers, links, mentions, times. */
const special = /[\\*_~`|<[\]@]/g;

/** What has one at the start of a line: headings, quotes, lists, small print. */
const specialStart = /^(?:[#>+-]|\d+(?=[.)](?:\s|$)))/;

/**
 * Escapes what Discord would take for markdown, so that it shows the text as it is. A colon is escaped unless
 * white space follows, since it may begin an emoji's name or a link.
 */
export function escapeMarkdown(text: string, place: { startsLine: boolean; endsLine: boolean }): string {
  const escaped = text.replace(special, '\\$&').replace(place.endsLine ? /:(?!\s|$)/g : /:(?!\s)/g, '\\:');
  if (!place.startsLine) return escaped;
  return escaped.replace(specialStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** What goes before each line of a block: nothing, a quote's bar, or the sign of small print. */
export type LinePrefix = '' | '> ' | '-# ';

/** Draws a text line by line, strong spans in bold. Blank lines are kept only where no prefix is drawn. */
export function drawLines(text: Text, prefix: LinePrefix): string {
  const lines = splitLines(text).map((line) => drawLine(line));
  const shown = prefix === '' ? lines : lines.filter((line) => line !== '');
  return shown
    .map((line) => `${prefix}${line}`)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Draws a text in one line: an item of a list, a title. */
export function drawInline(text: Text): string {
  return drawLine(text.map((span) => ({ ...span, text: span.text.replace(/\s*\n\s*/g, ' ') })));
}

function splitLines(text: Text): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of text) {
    for (const [index, part] of span.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...span, text: part });
    }
  }
  return lines;
}

function drawLine(line: Text): string {
  const runs = toRuns(line);
  return runs
    .map(({ text, isStrong }, index) => {
      const escaped = escapeMarkdown(text, { startsLine: index === 0, endsLine: index === runs.length - 1 });
      return isStrong ? toBold(escaped) : escaped;
    })
    .join('');
}

/** White space stays outside of the asterisks. */
function toBold(escaped: string): string {
  return escaped.replace(/^(\s*)(\S|\S[\s\S]*\S)(\s*)$/, '$1**$2**$3');
}

interface Run {
  readonly text: string;
  readonly isStrong: boolean;
}

/** The line without the white space around it; neighbours of one look are made one, so two bold runs never touch. */
function toRuns(line: Text): Run[] {
  const runs: Run[] = [];
  for (const { text, mark } of line) {
    const isStrong = mark === 'strong';
    const last = runs.at(-1);
    if (last?.isStrong === isStrong) runs.splice(-1, 1, { text: last.text + text, isStrong });
    else if (text !== '') runs.push({ text, isStrong });
  }
  const isSeen = ({ text }: Run) => text.trim() !== '';
  const seen = runs.slice(Math.max(0, runs.findIndex(isSeen)), runs.findLastIndex(isSeen) + 1);
  return seen.map((run, index) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === seen.length - 1 ? text.trimEnd() : text };
  });
}
