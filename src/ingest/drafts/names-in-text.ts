import type { Named } from './entities.ts';

/** A name where a text has it (UTF-16 offsets, end exclusive). */
export interface NameInText extends Pick<Named, 'name' | 'kind'> {
  readonly start: number;
  readonly end: number;
}

/**
 * A look-up of the names that a text has, in its order, by their longest spelling, or by an office. A spelling that several share is
 * taken for none of them.
 */
export function createNameFinder(named: readonly Named[]): (text: string) => NameInText[] {
  const owners = new Map<string, Named | undefined>();
  for (const each of named) {
    for (const spelling of new Set([each.name, ...each.aliases, ...toTitles(each)])) {
      owners.set(spelling, owners.has(spelling) ? undefined : each);
    }
  }
  const spellings = [...owners.keys()].toSorted((a, b) => b.length - a.length);
  if (spellings.length === 0) return () => [];
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{Nd}_])(?:${spellings.map((each) => escapePattern(each)).join('|')})(?![\p{L}\p{Nd}_])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: spelling, index }) => {
      const owner = owners.get(spelling);
      return owner
        ? [{ name: owner.name, kind: owner.kind, start: index, end: index + spelling.length }]
        : [];
    });
}

/** “The Vice President” is who has that office, where one alone has it. */
function toTitles({ kind, roles }: Named): string[] {
  return kind !== 'person'
    ? []
    : roles.flatMap((role) => {
        const office = role.replace(/^[Tt]he /, '');
        return ['the', 'The'].flatMap((article) => [
          `${article} ${office}`,
          `${article} ${office.toLowerCase()}`,
        ]);
      });
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
