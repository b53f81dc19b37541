import { type Weight, widthOf } from './font.ts';

/** How a text is set: in lines no wider than this, no more of them than this. */
export interface Setting {
  readonly sizePx: number;
  readonly weight: Weight;
  readonly widthPx: number;
  readonly linesLimit: number;
}

const rest = '…';

/** Breaks a text into lines between its words, a word that is too wide wherever it must; `…` stands for the rest. */
export function wrap(text: string, setting: Setting): string[] {
  const fits = (line: string) => widthOf(line, setting) <= setting.widthPx;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((each) => cut(each, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length > setting.linesLimit) break;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= setting.linesLimit) return lines;
  const kept = lines.slice(0, setting.linesLimit);
  kept.push(withRest(kept.pop() ?? '', fits));
  return kept;
}

/** Cuts a word that is wider than a line. */
function cut(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function withRest(line: string, fits: (line: string) => boolean): string {
  let shorter = line;
  while (shorter !== '' && !fits(`${shorter}${rest}`)) {
    const space = shorter.lastIndexOf(' ');
    shorter = space > 0 ? shorter.slice(0, space) : [...shorter].slice(0, -1).join('');
  }
  return `${shorter.replace(/[\s,;:.–—-]+$/u, '')}${rest}`;
}
