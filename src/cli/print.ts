/** Writes a line to the standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a line to the standard error, beside what is printed for another program to read. */
export function printAside(line: string): void {
  process.stderr.write(`${line}\n`);
}
