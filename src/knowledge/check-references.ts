import type { Problem } from '../records/problem.ts';
import { valueAt } from './check-shape.ts';
import { didYouMean } from './did-you-mean.ts';
import { showValue } from './fault.ts';
import type { Entry } from './list-file.ts';
import type { Path } from './yaml-path.ts';

/** Entries as they were written, so that one with a fault of its own is still checked against the others. */
type Entries = readonly Entry<unknown>[];

/** Whether every paragraph cited is there. */
export function checkCitations(entries: Entries, paragraphCount: number): Problem[] {
  return entries.flatMap((entry) =>
    itemsAt(entry, 'cites').flatMap(({ value, path }) => {
      if (typeof value !== 'number' || value <= paragraphCount) return [];
      return [problemAt(entry, path, `cites paragraph ${value}, but the article has ${paragraphCount}`)];
    }),
  );
}

/** Whether no two entries have the same text under a key, which is their id or name. */
export function checkUnique(entries: Entries, key: string): Problem[] {
  const firstLines = new Map<string, number>();
  return entries.flatMap((entry) => {
    const text = textAt(entry, key);
    if (text === undefined) return [];
    const first = firstLines.get(text);
    if (first === undefined) {
      firstLines.set(text, entry.lineAt([key]));
      return [];
    }
    return [problemAt(entry, [key], `${key} ${showValue(text)} stands twice, first in line ${first}`)];
  });
}

/** Whether no alias belongs to two entities, be it another's alias or name, in whatever case it is written. */
export function checkAliases(entities: Entries): Problem[] {
  const owners = new Map<string, { entity: Entry<unknown>; path: Path }>();
  for (const entity of entities) {
    const name = textAt(entity, 'name');
    if (name !== undefined) owners.set(fold(name), { entity, path: ['name'] });
  }
  return entities.flatMap((entity) =>
    textsAt(entity, 'aliases').flatMap(({ text, path }) => {
      const owner = owners.get(fold(text));
      if (!owner) owners.set(fold(text), { entity, path });
      if (!owner || owner.entity === entity) return [];
      const other = `${owner.entity.label} in line ${owner.entity.lineAt(owner.path)}`;
      return [problemAt(entity, path, `alias ${showValue(text)} belongs to ${other} as well`)];
    }),
  );
}

/** Whether each text under a key of the entries, alone or in a list, is exactly the name of an entity. */
export function checkNames(entries: Entries, key: string, { entities }: { entities: Entries }): Problem[] {
  const names = entities.flatMap((entity) => textAt(entity, 'name') ?? []);
  const known = new Set(names);
  const nameOfAlias = new Map(
    entities.flatMap((entity) =>
      textsAt(entity, 'aliases').map(({ text }) => [fold(text), textAt(entity, 'name')] as const),
    ),
  );
  return entries.flatMap((entry) =>
    textsAt(entry, key).flatMap(({ text, path }) => {
      if (known.has(text)) return [];
      const hint = didYouMean(nameOfAlias.get(fold(text)) ?? text, names);
      return [problemAt(entry, path, `${key} ${showValue(text)} is no name of people.yaml${hint}`)];
    }),
  );
}

/** Whether no fact states what a group of words is marked as untold of. */
export function checkUntold(groups: Entries, { facts }: { facts: Entries }): Problem[] {
  const statements = facts.map((fact) => ({ fact, text: ` ${wordsOf(textAt(fact, 'statement') ?? '')} ` }));
  return groups
    .filter(({ raw }) => valueAt(raw, ['untold']) === true)
    .flatMap((group) =>
      textsAt(group, 'words').flatMap(({ text, path }) => {
        const teller = statements.find((each) => each.text.includes(` ${wordsOf(text)} `));
        if (!teller) return [];
        const where = `${teller.fact.label} in line ${teller.fact.lineAt(['statement'])} of facts.yaml`;
        return [problemAt(group, path, `${showValue(text)} is marked untold, but ${where} tells of it`)];
      }),
    );
}

/** Whether no way to ask for what is not told is one to ask for a fact as well. */
export function checkGaps(gaps: Entries, { facts }: { facts: Entries }): Problem[] {
  const askers = new Map(
    facts.flatMap((fact) =>
      textsAt(fact, 'asks').map(({ text, path }) => [wordsOf(text), { fact, path }] as const),
    ),
  );
  return gaps.flatMap((gap) =>
    textsAt(gap, 'asks').flatMap(({ text, path }) => {
      const asker = askers.get(wordsOf(text));
      if (!asker) return [];
      const where = `${asker.fact.label} in line ${asker.fact.lineAt(asker.path)} of facts.yaml`;
      return [problemAt(gap, path, `${showValue(text)} is asked of ${where} as well`)];
    }),
  );
}

/** A text's words alone, one space between them. */
function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function problemAt(entry: Entry<unknown>, path: Path, message: string): Problem {
  return { line: entry.lineAt(path), entry: entry.label, message };
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
}

/** A text as the schema trims it. */
function textAt({ raw }: Entry<unknown>, key: string): string | undefined {
  const value = valueAt(raw, [key]);
  return typeof value === 'string' ? value.trim() : undefined;
}

function itemsAt({ raw }: Entry<unknown>, key: string): { value: unknown; path: Path }[] {
  const value = valueAt(raw, [key]);
  if (!Array.isArray(value)) return [{ value, path: [key] }];
  return value.map((item, index) => ({ value: item, path: [key, index] }));
}

function textsAt(entry: Entry<unknown>, key: string): { text: string; path: Path }[] {
  return itemsAt(entry, key).flatMap(({ value, path }) =>
    typeof value === 'string' && value.trim() !== '' ? [{ text: value.trim(), path }] : [],
  );
}
