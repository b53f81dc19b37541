import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { openIndex } from '../../src/index/cache/open-index.ts';
import { describeMachine } from './machine.ts';
import { makeUpKnowledge } from './made-up-knowledge.ts';
import { toTable } from './table.ts';

// npm run bench:cache: how long the index takes to open, built and read from its cache; writes docs/index-cache.md.

const sizes = [1_000, 10_000, 100_000];
const tries = 3;
const log = pino({ level: 'silent' });

/** The least of a few tries of something, in seconds. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < tries; at += 1) {
    const start = performance.now();
    await run();
    least = Math.min(least, (performance.now() - start) / 1000);
  }
  return least;
}

const rows: string[][] = [];
for (const size of sizes) {
  const knowledge = makeUpKnowledge(size);
  const cacheDir = await mkdtemp(join(tmpdir(), 'index-cache-'));
  try {
    const built = await timed(() => openIndex(knowledge, { cacheDir: undefined, log }));
    await openIndex(knowledge, { cacheDir, log });
    const read = await timed(() => openIndex(knowledge, { cacheDir, log }));
    const [name = ''] = await readdir(cacheDir);
    const megabytes = (await stat(join(cacheDir, name))).size / 1e6;
    const cells = [size.toLocaleString('en'), built.toFixed(2), read.toFixed(2), megabytes.toFixed(1)];
    rows.push([...cells, `${(built / read).toFixed(1)} ×`]);
  } finally {
    await rm(cacheDir, { recursive: true, force: true });
  }
}

const head = ['passages', 'built, s', 'read, s', 'file, MB', 'faster'].map((name) => ({
  name,
  isNumber: true,
}));
await writeFile(
  'docs/index-cache.md',
  `# The index cache

Made by \`npm run bench:cache\`, on ${describeMachine()}.

How long the index of a made-up knowledge takes to open: built of the texts, or read from \`INDEX_CACHE_DIR\`, its
key and its checksum reckoned. The least of ${tries} tries.

${toTable(head, rows).join('\n')}
`,
);
