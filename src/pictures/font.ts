import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** How heavy a text is drawn. */
export type Weight = 'regular' | 'bold';

/** The family as the font files name it: Noto Sans, which has Latin, Cyrillic and Greek. */
export const fontFamily = 'Noto Sans';
export const fontWeights: Record<Weight, number> = { regular: 400, bold: 700 };

const requireHere = createRequire(import.meta.url);
const files: Record<Weight, string> = {
  regular: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  bold: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
};
const fonts = new Map<Weight, Font>();

/** Where the font files are, for the renderer. They are part of a dependency, so nothing is fetched. */
export function fontPaths(): string[] {
  return Object.values(files).map((file) => requireHere.resolve(file));
}

/** How wide a text is drawn. */
export function widthOf(text: string, drawn: { readonly sizePx: number; readonly weight: Weight }): number {
  const font = fontOf(drawn.weight);
  return (font.layout(text).advanceWidth / font.unitsPerEm) * drawn.sizePx;
}

/**
 * What of a text the font can draw, in one line: characters that it has not got are left out, so that none becomes
 * a box. Gives undefined where that leaves less than half of the letters, as of a name in Chinese.
 */
export function toDrawable(text: string): string | undefined {
  const font = fontOf('regular');
  const has = (each: string) => font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0);
  const line = text.normalize('NFC').replace(/\s+/gu, ' ');
  const drawable = [...line].filter((each) => has(each) && !/[\p{C}\u2028\u2029]/u.test(each)).join('');
  const letters = (each: string) => each.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const shown = drawable.replace(/ {2,}/g, ' ').trim();
  return letters(shown) > 0 && letters(shown) * 2 >= letters(line) ? shown : undefined;
}

function fontOf(weight: Weight): Font {
  const known = fonts.get(weight);
  if (known) return known;
  const font = create(readFileSync(requireHere.resolve(files[weight])));
  if (!('layout' in font)) throw new Error(`${files[weight]} holds more than one font`);
  fonts.set(weight, font);
  return font;
}
