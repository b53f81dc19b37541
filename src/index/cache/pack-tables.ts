import { createHash } from 'node:crypto';
import type { IndexTables } from '../index-tables.ts';
import { isSpelt } from '../spelling.ts';
import { createTermDictionary } from '../term-dictionary.ts';

// A packed index: the hash of what follows (32 bytes), the length of the list of sections in bytes (4), the list as
// JSON, and the sections (the key and the tables) one after another, each beginning at a multiple of 8 so that arrays can be laid over them.

type Section = Uint32Array | Uint16Array | Uint8Array;

const hashBytes = 32;
const alignBytes = 8;
const headBytes = hashBytes + 4;

/** The bytes of an index's tables and of the key that they are for, in pieces to be written one after another. */
export function packTables(tables: IndexTables, key: string): Uint8Array[] {
  const sections = [Buffer.from(key), ...toSections(tables)];
  const list = Buffer.from(JSON.stringify(sections.map(({ byteLength }) => byteLength)));
  const head = Buffer.alloc(aligned(headBytes + list.length));
  head.writeUInt32LE(list.length, hashBytes);
  head.set(list, headBytes);
  const body = sections.flatMap((section) => [
    new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    new Uint8Array(aligned(section.byteLength) - section.byteLength),
  ]);
  const hash = createHash('sha256').update(head.subarray(hashBytes));
  for (const piece of body) hash.update(piece);
  head.set(hash.digest(), 0);
  return [head, ...body];
}

/** The tables that were packed; undefined where the bytes are not what was written, or for another key. */
export function unpackTables(bytes: Uint8Array, key: string): IndexTables | undefined {
  if (bytes.length < headBytes) return undefined;
  const hash = createHash('sha256').update(bytes.subarray(hashBytes)).digest();
  if (!hash.equals(bytes.subarray(0, hashBytes))) return undefined;
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const listLength = file.readUInt32LE(hashBytes);
  const lengths: number[] = JSON.parse(file.toString('utf8', headBytes, headBytes + listLength));
  let at = aligned(headBytes + listLength);
  const [keyBytes, ...sections] = lengths.map((length) => {
    const section = file.subarray(at, at + length);
    at += aligned(length);
    return section;
  });
  return keyBytes?.toString() === key ? fromSections(sections) : undefined;
}

function toSections(tables: IndexTables): Section[] {
  const { dictionary, forms, names, passages, headings, headingOf, wordings, gapAsks, postings, deletions } =
    tables;
  const terms = Array.from({ length: dictionary.size() - 1 }, (_, at) => dictionary.termOf(at + 1));
  return [
    ...[terms, forms, names].map((words) => Buffer.from(JSON.stringify(words))),
    ...[passages, headings, wordings, gapAsks].flatMap(({ values, starts }) => [values, starts]),
    headingOf,
    postings.starts,
    postings.passages,
    postings.frequencies,
    deletions.starts,
    deletions.entries,
  ];
}

function fromSections(sections: readonly Buffer[]): IndexTables {
  let at = 0;
  const next = (): Buffer => {
    const section = sections[at] ?? Buffer.alloc(0);
    at += 1;
    return section;
  };
  const words = (): string[] => JSON.parse(next().toString());
  const numbers = (): Uint32Array => {
    const { buffer, byteOffset, length } = next();
    return new Uint32Array(buffer, byteOffset, length / Uint32Array.BYTES_PER_ELEMENT);
  };
  const smallNumbers = (): Uint16Array => {
    const { buffer, byteOffset, length } = next();
    return new Uint16Array(buffer, byteOffset, length / Uint16Array.BYTES_PER_ELEMENT);
  };
  const sequences = () => ({ values: numbers(), starts: numbers() });
  const dictionary = createTermDictionary();
  for (const term of words()) dictionary.add(term);
  const forms = words();
  return {
    dictionary,
    forms,
    names: words(),
    passages: sequences(),
    headings: sequences(),
    wordings: sequences(),
    gapAsks: sequences(),
    headingOf: numbers(),
    postings: { starts: numbers(), passages: numbers(), frequencies: smallNumbers() },
    deletions: { words: forms.filter(isSpelt), starts: numbers(), entries: numbers() },
  };
}

function aligned(length: number): number {
  return Math.ceil(length / alignBytes) * alignBytes;
}
