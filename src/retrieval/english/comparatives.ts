const endings: readonly (readonly [RegExp, string])[] = [
  [/i(?:er|est)$/, 'y'],
  [/(?:er|est)$/, 'e'],
  [/(?:er|est)$/, ''],
];
/** Short words in -er are mostly no comparatives. */
const leastChars = 5;

/** What a word may be the comparative or superlative of: sturdier of sturdy, nearest of near; none for most. */
export function basesOf(form: string): readonly string[] {
  if (form.length < leastChars || !/(?:er|est)$/.test(form)) return [];
  return endings.flatMap(([ending, other]) => (ending.test(form) ? [form.replace(ending, other)] : []));
}
