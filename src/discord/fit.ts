import type { Language } from '../language/language.ts';
import type { Piece } from './pieces.ts';
import { shorten } from './shorten.ts';

const omission = '…';

/** While another piece can still give way, a piece is not shortened below this. */
const floorChars = 600;

interface Drawn {
  readonly piece: Piece;
  /** What is shown of it; undefined where it is left out. */
  shown: string | undefined;
}

/**
 * Draws pieces so that they fit. Further passages and items are left out first, the last of them first, then
 * further words of the bot; what comes first is shortened last. `…` stands where something was left out.
 */
export function fit(pieces: readonly Piece[], within: { limitChars: number; language: Language }): string {
  const drawn: Drawn[] = pieces.map((piece) => ({ piece, shown: piece.draw(piece.text) }));
  const isOver = () => join(drawn).length > within.limitChars;
  for (const rank of ['further', 'words'] as const) {
    for (const each of drawn.toReversed()) {
      if (!isOver()) break;
      if (each.piece.rank === rank) each.shown = undefined;
    }
  }
  for (const floor of [floorChars, 0]) {
    for (const each of drawn.toReversed()) {
      const over = join(drawn).length - within.limitChars;
      if (over <= 0) break;
      if (each.shown === undefined || each.shown.length <= floor) continue;
      each.shown = drawShorter(each.piece, {
        limitChars: Math.max(floor, each.shown.length - over),
        language: within.language,
      });
    }
  }
  return join(drawn);
}

function drawShorter(
  { text, draw }: Piece,
  within: { limitChars: number; language: Language },
): string | undefined {
  const shorter = shorten(text, { ...within, draw });
  return shorter.length === 0 ? undefined : draw(shorter);
}

function join(drawn: readonly Drawn[]): string {
  let text = '';
  let isOmitting = false;
  for (const { piece, shown } of drawn) {
    if (shown !== undefined || !isOmitting) text += (text === '' ? '' : piece.gap) + (shown ?? omission);
    isOmitting = shown === undefined;
  }
  return text;
}
