const columnChars = 38;

/** Two lists of paragraphs side by side: the number, and the first words of each. */
export function toAlignment(
  theirs: readonly string[],
  ours: readonly string[],
  { left, right }: { left: string; right: string },
): string {
  const count = Math.max(theirs.length, ours.length);
  const rows = Array.from(
    { length: count },
    (_, index) => [`¶${index + 1}`, theirs[index], ours[index]] as const,
  );
  return [['', left, right] as const, ...rows]
    .map(([number, a, b]) =>
      `${number.padStart(5)}  ${firstWords(a).padEnd(columnChars)}  ${firstWords(b)}`.trimEnd(),
    )
    .join('\n');
}

function firstWords(text: string | undefined): string {
  if (text === undefined) return '—';
  const characters = [...text];
  if (characters.length <= columnChars) return text;
  return `${characters.slice(0, columnChars - 1).join('')}…`;
}
