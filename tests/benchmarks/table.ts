/** A table in Markdown, its columns made even; those of numbers are set to the right. */
export function toTable(
  head: readonly { readonly name: string; readonly isNumber: boolean }[],
  rows: readonly (readonly string[])[],
): string[] {
  const widths = head.map(({ name }, at) =>
    Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0), 4),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const set = (cells: readonly string[]) =>
    line(
      cells.map((cell, at) => {
        const width = widths[at] ?? 0;
        return head[at]?.isNumber ? cell.padStart(width) : cell.padEnd(width);
      }),
    );
  const rule = head.map(({ isNumber }, at) => {
    const width = widths[at] ?? 0;
    return isNumber ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
  });
  return [set(head.map(({ name }) => name)), line(rule), ...rows.map(set)];
}
