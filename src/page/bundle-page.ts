import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { buildSync } from 'esbuild';

/** A file as it is served. */
interface Asset {
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** The page, and what it loads by name; the names hold a hash of the content, so they may be kept for ever. */
export interface Page {
  readonly html: string;
  readonly assets: ReadonlyMap<string, Asset>;
}

const browserDir = join(import.meta.dirname, 'browser');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Bundles the page's script, styles, fonts and pictures into memory. */
export async function bundlePage(): Promise<Page> {
  const { outputFiles } = buildSync({
    entryPoints: ['page.ts', 'page.css', 'bot.svg'].map((name) => join(browserDir, name)),
    outdir: '/assets',
    publicPath: '/assets',
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.svg': 'file', '.woff2': 'file' },
    legalComments: 'none',
    logLevel: 'silent',
  });
  const assets = new Map<string, Asset>();
  for (const { path, contents } of outputFiles) {
    const type = types[extname(path)];
    if (type) assets.set(basename(path), { type, body: new Uint8Array(contents) });
  }
  const template = await readFile(join(browserDir, 'page.html'), 'utf8');
  const html = template.replace(/\{\{(\w+)(\.\w+)\}\}/g, (_, name: string, extension: string) => {
    const file = [...assets.keys()].find(
      (each) => each.startsWith(`${name}-`) && extname(each) === extension,
    );
    return `/assets/${file}`;
  });
  return { html, assets };
}
