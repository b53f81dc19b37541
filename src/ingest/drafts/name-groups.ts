import { isPlaceByUse } from './name-kinds.ts';
import type { Mention } from './name-mentions.ts';
import { type EntityKind, isNumeral } from './thing-words.ts';

/** The mentions of one name, and what it names as far as that is known. */
export interface NameGroup {
  name: string;
  kind: EntityKind | undefined;
  readonly mentions: Mention[];
  readonly aliases: Set<string>;
}

/** Two letters are the initials of too many names. */
const initialsFrom = 3;
const acronym = /^\p{Lu}[\p{Lu}&]+s?$/u;
const bracketed = /^ \((?<acronym>\p{Lu}[\p{Lu}&]+s?)\)/u;

/** The mentions of an article by their names, in the order of the first of each. */
export function toGroups(mentions: readonly Mention[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const mention of mentions) {
    const key = fold(mention.name).replace(/\bolympic games$/, 'olympics');
    const group = groups.get(key) ?? {
      name: mention.name,
      kind: undefined,
      mentions: [],
      aliases: new Set<string>(),
    };
    group.mentions.push(mention);
    if (mention.name !== group.name) group.aliases.add(mention.name);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** “Lavrov” is Sergei Lavrov, and “Wang” Wang Yi, where only one person's name ends or begins so. */
export function mergeShortNames(groups: readonly NameGroup[]): void {
  const people = groups.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const owners = toOwners(people, ({ name }) => [name.split(' ')[0] ?? '', name.split(' ').at(-1) ?? '']);
  for (const single of groups) {
    if (single.name.includes(' ') || isNumeral(single.name)) continue;
    if (mayBeShortName(single) || hasRole(single)) mergeIntoOnly(owners.get(single.name), single);
  }
}

/** “EEU” is the Eurasian Economic Union where it stands in brackets behind it, or is its initials. */
export function mergeAcronyms(groups: readonly NameGroup[]): void {
  const full = groups.filter(({ kind, name }) => kind !== 'person' && name.includes(' '));
  const explained = toOwners(full, ({ mentions }) =>
    mentions.flatMap(({ after }) => bracketed.exec(after)?.groups?.acronym ?? []),
  );
  const initials = toOwners(full, ({ name }) => [initialsOf(name)]);
  for (const group of groups) {
    if (!acronym.test(group.name)) continue;
    const owner = explained.get(group.name)?.[0] ?? initials.get(group.name)?.[0];
    if (owner) mergeInto(owner, group);
  }
}

/** “Ministry of Commerce” is the Chinese Ministry of Commerce where one such name ends in the other. */
export function mergeLongerNames(groups: readonly NameGroup[]): void {
  const owners = toOwners(groups, ({ name }) =>
    name
      .split(' ')
      .map((_, index, words) => words.slice(index).join(' '))
      .slice(1),
  );
  for (const group of groups) {
    if (group.kind === undefined || group.kind === 'person' || !group.name.includes(' ')) continue;
    mergeIntoOnly(
      owners.get(group.name)?.filter(({ kind }) => kind === group.kind),
      group,
    );
  }
}

/** The groups that have a key, for each key. */
function toOwners(
  groups: readonly NameGroup[],
  keysOf: (group: NameGroup) => readonly string[],
): Map<string, NameGroup[]> {
  const owners = new Map<string, NameGroup[]>();
  for (const group of groups) {
    for (const key of new Set(keysOf(group))) {
      const own = owners.get(key);
      if (own) own.push(group);
      else owners.set(key, [group]);
    }
  }
  return owners;
}

function initialsOf(name: string): string {
  const initials = name.split(/[ -]/).flatMap((word) => (/^\p{Lu}/u.test(word) ? [word[0]] : []));
  return initials.length >= initialsFrom ? initials.join('') : '';
}

function mergeIntoOnly(owners: readonly NameGroup[] | undefined, group: NameGroup): void {
  const [owner] = owners ?? [];
  if (owner && owner !== group && owners?.length === 1) mergeInto(owner, group);
}

function mergeInto(owner: NameGroup, group: NameGroup): void {
  owner.mentions.push(...group.mentions.splice(0));
  for (const alias of [group.name, ...group.aliases]) owner.aliases.add(alias);
}

/** Whether a single word may stand for a person's whole name, rather than for a place. */
export function mayBeShortName({ name, kind, mentions }: NameGroup): boolean {
  return !name.includes(' ') && kind === undefined && !isPlaceByUse(mentions);
}

function hasRole({ mentions }: NameGroup): boolean {
  return mentions.some(({ role }) => role !== undefined);
}

/** A name as it is compared with others. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
