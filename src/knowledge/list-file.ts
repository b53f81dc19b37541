import type { z } from 'zod';
import type { Problem } from '../records/problem.ts';
import { checkShape, type ObjectSchema } from './check-shape.ts';
import type { FileText } from './read-text.ts';
import { parseYaml, type YamlProblem } from './yaml-document.ts';
import type { Path } from './yaml-path.ts';

/** One entry of a list file: as it was written, and as a checked value where its shape is right. */
export interface Entry<T> {
  /** As an editor knows it: `fact "trade-2021"`, or `fact 3` where it has no name. */
  readonly label: string;
  readonly raw: unknown;
  readonly value: T | undefined;
  /** The line of a part of the entry. */
  readonly lineAt: (path: Path) => number;
}

/** A YAML file that is a list of entries. */
export interface ListFile<T> {
  /** False where the file is not YAML or no list, so that nobody knows what is in it. */
  readonly isReadable: boolean;
  readonly entries: readonly Entry<T>[];
  readonly problems: readonly Problem[];
  /** What is no fault, and may be read otherwise than it was meant. */
  readonly traps: readonly Problem[];
}

/** Reads a list file and checks the shape of each entry. An empty file is an empty list. */
export function readListFile<Schema extends ObjectSchema>(
  file: FileText,
  schema: Schema,
  labelOf: (raw: unknown, position: number) => string,
): ListFile<z.output<Schema>> {
  if ('problem' in file) return { isReadable: false, entries: [], problems: [file.problem], traps: [] };
  const { document, problems, traps } = parseYaml(file.text);
  if (!document) return { isReadable: false, entries: [], problems, traps };
  const list = document.value ?? [];
  if (!Array.isArray(list)) {
    const message = 'must be a list, in which each entry begins with "- "';
    return {
      isReadable: false,
      entries: [],
      problems: [...problems, { line: document.lineAt([]), message }],
      traps,
    };
  }
  const labels = list.map((raw, index) => labelOf(raw, index + 1));
  const shapes: Problem[] = [];
  const entries = list.map((raw: unknown, index) => {
    const label = labels[index] ?? '';
    const checked = checkShape(document, schema, [index]);
    shapes.push(...checked.problems.map((problem) => ({ ...problem, entry: label })));
    return { label, raw, value: checked.value, lineAt: (path: Path) => document.lineAt([index, ...path]) };
  });
  const withEntry = (problem: YamlProblem) => ({ ...problem, entry: labels[Number(problem.path[0])] });
  return {
    isReadable: true,
    entries,
    problems: [...problems.map(withEntry), ...shapes],
    traps: traps.map(withEntry),
  };
}
