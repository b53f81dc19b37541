import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { engines } from './engines/all-engines.ts';
import { describeMachine } from './machine.ts';
import type { AccountMeasurement, Measurement } from './measurement.ts';
import { drawPlots, type PlotLine } from './plot.ts';
import { toReport } from './report.ts';
import { measureAccount, measureInChild } from './run-child.ts';

// npm run bench -- [--sizes 15,1000] [--out DIR]: measures, and writes DIR/benchmarks.md and DIR/benchmarks.svg.

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '15,240,1000,10000,100000,1000000' },
    out: { type: 'string', default: 'docs' },
  },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !(size >= 1)))
  throw new Error(`--sizes takes numbers of passages, not ${values.sizes}`);

// Measuring takes long: that it can be written is seen to before.
await mkdir(values.out, { recursive: true });
const account: AccountMeasurement[] = [];
for (const { name } of engines) account.push(await measureAccount(name));
const measurements: Measurement[] = [];
const leftOut: string[] = [];
for (const passages of sizes) {
  for (const { name, sizeLimit } of engines) {
    if (passages > sizeLimit) continue;
    const start = performance.now();
    const measured = await measureInChild(name, { passages, questions: questionsFor(passages) });
    const seconds = Math.round((performance.now() - start) / 1000);
    process.stderr.write(`${passages.toLocaleString('en')} passages, ${name}: ${seconds} s\n`);
    if (typeof measured === 'string')
      leftOut.push(`${name} at ${passages.toLocaleString('en')}: ${measured}.`);
    else measurements.push(measured);
  }
}
for (const { sizeLimit, leftOut: reason } of engines) {
  if (reason !== undefined && sizes.some((size) => size > sizeLimit)) leftOut.push(reason);
}

const command = `npm run bench -- --sizes ${values.sizes}`;
await writeFile(
  `${values.out}/benchmarks.md`,
  toReport({ account, measurements, leftOut, machine: describeMachine(), command }),
);
await writeFile(`${values.out}/benchmarks.svg`, `${drawPlots(toPlots(), 'passages')}\n`);

/** Fewer questions where each takes an engine long. */
function questionsFor(passages: number): number {
  return passages > 100_000 || passages === 1_000 ? 60 : 200;
}

function toPlots() {
  return [
    { title: 'Milliseconds a question, misspelt, 95 of 100', lines: linesOf(({ misspelt }) => misspelt.p95) },
    { title: 'Milliseconds a question, clean, the middle one', lines: linesOf(({ clean }) => clean.p50) },
    { title: 'Seconds to build', lines: linesOf(({ buildSeconds }) => buildSeconds) },
    { title: 'Bytes a passage', lines: linesOf(({ bytesPerPassage }) => bytesPerPassage) },
  ];
}

function linesOf(costOf: (measurement: Measurement) => number): PlotLine[] {
  return engines.map(({ name }) => ({
    name,
    points: measurements
      .filter(({ engine, passages }) => engine === name && passages > 0)
      .map((each) => ({ x: each.passages, y: Math.max(costOf(each), Number.EPSILON) })),
  }));
}
