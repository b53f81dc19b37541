import { readFileSync } from 'node:fs';

/** A direction in the space of word meanings; its length is 1 unless it is nothing but noughts. */
export type Vector = Float32Array;

const dimensions = 100;
/** The smoothing of the weight of a word by its frequency (Arora, Liang and Ma, 2017). */
const smoothing = 1e-3;

interface VectorTable {
  /** The place of a word, the most frequent first. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly values: Int8Array;
  /** One over the length of each vector. */
  readonly inverseLengths: Float32Array;
}

let known: VectorTable | undefined;

/** The table of the 50,000 commonest English words, read when it is first asked for. */
function table(): VectorTable {
  known ??= readTable();
  return known;
}

function readTable(): VectorTable {
  const read = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url));
  const words = read('word-vectors.txt').toString('utf8').trimEnd().split('\n');
  const bytes = read('word-vectors.bin');
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const inverseLengths = new Float32Array(words.length);
  for (let place = 0; place < words.length; place += 1) {
    let square = 0;
    for (let at = place * dimensions; at < (place + 1) * dimensions; at += 1)
      square += (values[at] ?? 0) ** 2;
    inverseLengths[place] = 1 / Math.sqrt(square || 1);
  }
  return { placeOf: new Map(words.map((word, place) => [word, place])), values, inverseLengths };
}

/** The place of an English word in the table, by its form (see Token); undefined where it has none. */
export function placeOfWord(form: string): number | undefined {
  return table().placeOf.get(form);
}

/** How near two words of the table are in meaning: the cosine of their vectors, −1 to 1. */
export function nearnessOfPlaces(a: number, b: number): number {
  const { values, inverseLengths } = table();
  let sum = 0;
  const [from, other] = [a * dimensions, b * dimensions];
  for (let at = 0; at < dimensions; at += 1) sum += (values[from + at] ?? 0) * (values[other + at] ?? 0);
  return sum * (inverseLengths[a] ?? 0) * (inverseLengths[b] ?? 0);
}

/**
 * The direction of some words together, given by their places: their mean, each weighed by a / (a + p), where p is
 * its probability (smooth inverse frequency; Arora, Liang and Ma, 2017), which Zipf's law gives by its place.
 */
export function meaningOf(places: Iterable<number>): Vector {
  const { values, inverseLengths } = table();
  const sum = new Float32Array(dimensions);
  for (const place of places) {
    const weight = smoothing / (smoothing + 0.1 / (place + 3));
    const scale = weight * (inverseLengths[place] ?? 0);
    for (let at = 0; at < dimensions; at += 1)
      sum[at] = (sum[at] ?? 0) + scale * (values[place * dimensions + at] ?? 0);
  }
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

/** How near two directions are: their cosine, −1 to 1. */
export function nearness(a: Vector, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
