/** A line of a description as a member sees it. */
export interface VisibleLine {
  /** How Discord draws the line: small print, a quote, an item of a list, or plainly. */
  readonly look: 'plain' | 'quote' | 'item' | 'small';
  readonly text: string;
  /** The stretches in bold. */
  readonly bold: readonly string[];
}

const looks = { '> ': 'quote', '- ': 'item', '-# ': 'small' } as const;

/** Brackets are a link only before a parenthesis; a citation, which is ours, stands in brackets. */
const bracketed = /^\[((?:\\[\s\S]|[^[\]\\])*)\](?!\()/;
const live = /^[\\*_~`|<[\]@]/;
/** An emoji's name, or a link. */
const liveColon = /^:(?:[^\s:]+:|\/\/)/;

/**
 * Reads a description as Discord would, and throws where it would do more than show text in bold, quotes, items
 * and small print: where a member's text has become a mark, a link, a mention, a time or an emoji.
 */
export function toVisibleLines(description: string): VisibleLine[] {
  return description.split('\n').map((line) => {
    const prefix = Object.keys(looks).find((each) => line.startsWith(each)) as keyof typeof looks | undefined;
    const body = prefix === undefined ? line : line.slice(prefix.length);
    if (/^(?:[#>+-]|\d+[.)](?:\s|$))/.test(body)) throw new Error(`The line begins with a mark: ${line}`);
    return { look: prefix === undefined ? 'plain' : looks[prefix], ...readInline(body) };
  });
}

/** Reads a line with marks but no prefix, such as a title. */
export function readInline(line: string): { text: string; bold: string[] } {
  const bold: string[] = [];
  let text = '';
  let boldFrom: number | undefined;
  let rest = line;
  while (rest !== '') {
    const escaped = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    const cited = bracketed.exec(rest);
    if (escaped) {
      text += escaped[1];
      rest = rest.slice(escaped[0].length);
    } else if (rest.startsWith('**')) {
      if (boldFrom === undefined) boldFrom = text.length;
      else {
        bold.push(text.slice(boldFrom));
        boldFrom = undefined;
      }
      rest = rest.slice(2);
    } else if (cited) {
      text += `[${readInline(cited[1] ?? '').text}]`;
      rest = rest.slice(cited[0].length);
    } else if (live.test(rest) || liveColon.test(rest)) {
      throw new Error(`A mark is live: ${rest.slice(0, 20)} in ${line}`);
    } else {
      text += rest[0];
      rest = rest.slice(1);
    }
  }
  if (boldFrom !== undefined) throw new Error(`Bold is never closed: ${line}`);
  if (bold.some((each) => each.trim() !== each || each === ''))
    throw new Error(`Bold touches space: ${line}`);
  return { text, bold };
}

/** A description as it reads, without marks. */
export function toVisibleText(description: string): string {
  return toVisibleLines(description)
    .map(({ text }) => text)
    .join('\n');
}
