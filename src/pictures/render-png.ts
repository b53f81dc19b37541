import { renderAsync } from '@resvg/resvg-js';
import { fontFamily, fontPaths } from './font.ts';

/**
 * Draws an SVG as a PNG of its own size, away from the main thread. The fonts of the machine are not looked at, so
 * the same SVG gives the same bytes everywhere.
 */
export async function renderPng(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: fontPaths(), defaultFontFamily: fontFamily },
    logLevel: 'off',
  });
  return image.asPng();
}
