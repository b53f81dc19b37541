import { stem } from '../stem.ts';
import { everydayCount } from '../word-frequency.ts';

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[^aeiou])y$/, ['ies', 'ied', 'ying']],
  [/e$/, ['es', 'ed', 'ing']],
  [/(?<=s|x|z|ch|sh)$/, ['es', 'ed', 'ing']],
  [/(?<=[^sxzyeh]|[aeiou]y|[^cs]h)$/, ['s', 'ed', 'ing']],
];

/** So many letters a word must have: shorter ones are too near to others. */
const leastChars = 4;

/** The other forms of an English word that everyday language has: praises, praised and praising of praise. */
export function inflectionsOf(form: string): string[] {
  if (form.length < leastChars || !/^[a-z]+$/.test(form)) return [];
  const [ending, others = []] = endings.find(([each]) => each.test(form)) ?? [];
  if (!ending) return [];
  const own = stem(form);
  return others
    .map((other) => form.replace(ending, other))
    .filter((other) => everydayCount(other) > 0 && stem(other) === own);
}
