const endings: readonly (readonly [RegExp, string])[] = [
  [/i(?:er|est)$/, 'y'],
  [/est$/, 'e'],
  [/est$/, ''],
];
const leastChars = 5;

/**
 * What a word may be the superlative of, or, where it shows (sturdier), the comparative: nearest of near; none for
 * most. Other words in -er are doers as often (trader).
 */
export function basesOf(form: string): readonly string[] {
  if (form.length < leastChars) return [];
  return endings.flatMap(([ending, other]) => (ending.test(form) ? [form.replace(ending, other)] : []));
}
