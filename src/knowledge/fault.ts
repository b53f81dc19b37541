import type { Problem } from '../records/problem.ts';

/** A problem and its file. */
export interface Fault extends Problem {
  readonly file: string;
}

const faultsShownLimit = 200;
const shownValueLimitChars = 60;

/** The problems of a file as its faults, in the order of their lines. */
export function toFaults(file: string, problems: readonly Problem[]): Fault[] {
  return problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).map((problem) => ({ file, ...problem }));
}

/** All faults, each on a line: `knowledge/x/facts.yaml:31 fact "trade-2021": cites paragraph 19, …`. */
export function formatFaults(faults: readonly Fault[]): string {
  const lines = faults.slice(0, faultsShownLimit).map(({ file, line, entry, message }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `${entry === undefined ? place : `${place} ${entry}`}: ${message}`;
  });
  const rest = faults.length - lines.length;
  return [...lines, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n');
}

/** A value as a message shows it: in quotes, on one line, and not longer than a glance. */
export function showValue(value: unknown): string {
  const characters = [...(JSON.stringify(value) ?? String(value))];
  if (characters.length <= shownValueLimitChars) return characters.join('');
  return `${characters.slice(0, shownValueLimitChars).join('')}…`;
}
