import { type Fault, toFaults } from '../knowledge/fault.ts';
import type { Problem } from '../records/problem.ts';

/**
 * Something that an editor is told of the knowledge. An error is what the bot does not start with, or what it would
 * say against an editor's word; a hint is what may well be right, and is worth a look.
 */
export interface Finding extends Fault {
  readonly weight: 'error' | 'hint';
}

/** The problems of a file as errors. */
export function toErrors(file: string, problems: readonly Problem[]): Finding[] {
  return toFaults(file, problems).map((fault) => ({ ...fault, weight: 'error' }));
}

/** The problems of a file as hints. */
export function toHints(file: string, problems: readonly Problem[]): Finding[] {
  return toFaults(file, problems).map((fault) => ({ ...fault, weight: 'hint' }));
}

/** A finding in a line: `knowledge/x/facts.yaml:31 hint: fact "trade-2021": …`. */
export function formatFinding({ file, line, entry, message, weight }: Finding): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return [`${place} ${weight}`, ...(entry === undefined ? [] : [entry]), message].join(': ');
}
