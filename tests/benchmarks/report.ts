import type { AccountMeasurement, Latency, Measurement } from './measurement.ts';
import { toTable } from './table.ts';

/** What was measured, in the order of sizes and engines, and what was left out. */
export interface Measured {
  readonly account: readonly AccountMeasurement[];
  readonly measurements: readonly Measurement[];
  readonly leftOut: readonly string[];
  readonly machine: string;
  readonly command: string;
}

const intro = `Made by \`COMMAND\`, on MACHINE.

Each engine was measured at each size in a process of its own. The passages are made up by a seeded generator: 2–5
sentences each, twelve to an article, half of their words grammar and the others drawn by Zipf's law from made-up
words, in bursts. The questions have three to five words of a passage; half of them have a slip in the longest word,
and are told apart below. Each is asked three times at least, over a million
passages once, and its middle time counts. Right means that the first passage found is the one that the question was made of.
Communiqué's time is that of the whole answer (understood, spelt, ranked, weighed and guarded); the others only
search. MiniSearch has Communiqué's stems and stop words and looks for each word up to a fifth of its letters away;
lunr looks for each word one slip away; Fuse.js searches by tokens. Memory is what the index takes beside the texts.
`;

/** The report, as Markdown; ratios are to the first engine. */
export function toReport({ account, measurements, leftOut, machine, command }: Measured): string {
  const [ours] = new Set(measurements.map(({ engine }) => engine));
  return [
    '# Benchmarks',
    '',
    intro.replace('COMMAND', command).replace('MACHINE', machine),
    '![Cost against size](benchmarks.svg)',
    '',
    '## Time of a question, in milliseconds',
    '',
    ...table(
      [
        'passages',
        'engine',
        'clean p50',
        'p95',
        'p99',
        'misspelt p50',
        'p95',
        'p99',
        'right',
        'misspelt right',
      ],
      measurements.map((each) => [
        count(each.passages),
        each.engine,
        ...latencies(each.clean),
        ...latencies(each.misspelt),
        each.cleanRight.toFixed(2),
        each.misspeltRight.toFixed(2),
      ]),
    ),
    '',
    '## Build time and memory',
    '',
    ...table(
      ['passages', 'engine', 'build, s', 'memory a passage, bytes'],
      measurements.map((each) => [
        count(each.passages),
        each.engine,
        digits(each.buildSeconds),
        count(Math.round(each.bytesPerPassage)),
      ]),
    ),
    '',
    `## The account that the bot comes with: ${account[0]?.questions ?? 0} English questions over 15 paragraphs`,
    '',
    'Here Communiqué has facts, names and ways to ask, written by editors, and weighs each of them.',
    '',
    ...table(
      ['p50, ms', 'engine', 'p95', 'p99', 'first passage right'],
      account.map(({ engine, latency, right }) => {
        const [p50 = '', p95 = '', p99 = ''] = latencies(latency);
        return [p50, engine, p95, p99, right.toFixed(2)];
      }),
    ),
    '',
    `## How many times ${ours}'s cost`,
    '',
    ...table(
      ['passages', 'engine', 'clean p50', 'clean p95', 'misspelt p50', 'misspelt p95', 'build', 'memory'],
      measurements
        .filter(({ engine }) => engine !== ours)
        .map((each) =>
          ratioRow(
            each,
            measurements.find((own) => own.engine === ours && own.passages === each.passages),
          ),
        ),
    ),
    ...(leftOut.length === 0 ? [] : ['', '## Left out', '', ...leftOut.map((line) => `- ${line}`)]),
    '',
  ].join('\n');
}

function ratioRow(each: Measurement, own: Measurement | undefined): string[] {
  const ratio = (of: (measurement: Measurement) => number) => (own ? `${digits(of(each) / of(own))} ×` : '–');
  return [
    count(each.passages),
    each.engine,
    ratio(({ clean }) => clean.p50),
    ratio(({ clean }) => clean.p95),
    ratio(({ misspelt }) => misspelt.p50),
    ratio(({ misspelt }) => misspelt.p95),
    ratio(({ buildSeconds }) => buildSeconds),
    ratio(({ bytesPerPassage }) => bytesPerPassage),
  ];
}

/** The engine's name stands in the second column, and numbers in the others. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return toTable(
    head.map((name, at) => ({ name, isNumber: at !== 1 })),
    rows,
  );
}

function latencies({ p50, p95, p99 }: Latency): string[] {
  return [p50, p95, p99].map(digits);
}

function count(value: number): string {
  return value.toLocaleString('en');
}

/** Three significant digits. */
function digits(value: number): string {
  return value >= 100 ? count(Math.round(value)) : value.toPrecision(value >= 10 ? 3 : 2);
}
