import type { TermSequence } from './term-sequence.ts';

/** Many term sequences in one array, each a view of it that is made when it is asked for. */
export interface SequenceStore {
  readonly values: Uint32Array;
  /** Where each sequence begins; one more than there are sequences. */
  readonly starts: Uint32Array;
}

/** Takes sequences one term at a time; `end` closes one, `toStore` gives what was taken. */
export interface SequenceWriter {
  readonly push: (value: number) => void;
  readonly end: () => void;
  readonly toStore: () => SequenceStore;
}

const firstLength = 1024;

export function createSequenceWriter(): SequenceWriter {
  let values = new Uint32Array(firstLength);
  let length = 0;
  let starts = new Uint32Array(firstLength);
  let count = 0;
  return {
    push(value) {
      if (length === values.length) values = doubled(values);
      values[length] = value;
      length += 1;
    },
    end() {
      count += 1;
      if (count === starts.length) starts = doubled(starts);
      starts[count] = length;
    },
    toStore: () => ({ values: values.slice(0, length), starts: starts.slice(0, count + 1) }),
  };
}

function doubled(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}

/** The sequence of a number; empty where there is none. */
export function sequenceAt({ values, starts }: SequenceStore, number: number): TermSequence {
  return values.subarray(starts[number] ?? 0, starts[number + 1] ?? 0);
}

/** How many terms, sentence ends among them, a sequence has. */
export function lengthAt({ starts }: SequenceStore, number: number): number {
  return (starts[number + 1] ?? 0) - (starts[number] ?? 0);
}
