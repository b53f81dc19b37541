import type { DraftEntity } from './list-files.ts';
import {
  isOrganisationByDeeds,
  isPersonByDeeds,
  isPlaceByUse,
  kindByWords,
  personScore,
} from './name-kinds.ts';
import type { Mention } from './name-mentions.ts';
import { type EntityKind, isNumeral } from './thing-words.ts';

/** Someone or something that an article names, with every place where it does. */
export interface Named {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: readonly Mention[];
}

interface Group {
  name: string;
  kind: EntityKind | undefined;
  readonly mentions: Mention[];
  readonly aliases: Set<string>;
}

const personFrom = 2;
const rolesLimit = 4;
/** Two letters are the initials of too many names. */
const initialsFrom = 3;
const acronym = /^\p{Lu}[\p{Lu}&]+s?$/u;
const bracketed = /^ \((?<acronym>\p{Lu}[\p{Lu}&]+s?)\)/u;

/**
 * Who and what an article names, in the order of their first mention; a name whose kind nothing shows is left out.
 * `place` is where the article was written.
 */
export function findNamed(mentions: readonly Mention[], { place }: { place: string | undefined }): Named[] {
  const groups = toGroups(mentions);
  for (const group of groups) {
    if (place !== undefined && fold(group.name) === fold(place)) group.name = place;
    const words = group.mentions[0]?.words ?? [];
    group.kind = kindByWords(group.name, words) ?? (group.name === place ? 'place' : undefined);
  }
  const singles = new Set(groups.filter(mayBeShortName).map(({ name }) => name));
  for (const group of groups) {
    if (group.kind !== undefined || !group.name.includes(' ')) continue;
    const [first = '', ...others] = group.mentions[0]?.words ?? [];
    const shortened = singles.has(others.at(-1) ?? '') ? 'last' : singles.has(first) ? 'first' : 'never';
    if (personScore(group.mentions, { shortened }) >= personFrom) group.kind = 'person';
  }
  mergeShortNames(groups);
  mergeAcronyms(groups);
  mergeLongerNames(groups);
  for (const group of groups) group.kind ??= kindByUse(group);
  return groups.flatMap(({ name, kind, mentions: own, aliases }) =>
    kind === undefined || own.length === 0
      ? []
      : [
          {
            name,
            kind,
            aliases: [...aliases].filter((alias) => alias !== name),
            roles: rolesOf(own),
            mentions: own,
          },
        ],
  );
}

/** Named things as entries of people.yaml; an alias that two would share is given to neither. */
export function toDraftEntities(named: readonly Named[]): DraftEntity[] {
  const owners = new Map<string, number>();
  for (const { name, aliases } of named) {
    for (const each of new Set([name, ...aliases].map(fold))) owners.set(each, (owners.get(each) ?? 0) + 1);
  }
  return named.map(({ name, kind, roles, aliases, mentions }) => {
    const own = aliases.filter((alias) => fold(alias) !== fold(name) && owners.get(fold(alias)) === 1);
    return {
      name,
      kind,
      ...(roles.length > 0 ? { roles: [...roles] } : {}),
      ...(own.length > 0 ? { aliases: own } : {}),
      cites: [...new Set(mentions.map(({ paragraph }) => paragraph))].toSorted((a, b) => a - b),
    };
  });
}

function toGroups(mentions: readonly Mention[]): Group[] {
  const groups = new Map<string, Group>();
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
function mergeShortNames(groups: readonly Group[]): void {
  const people = groups.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  const owners = toOwners(people, ({ name }) => [name.split(' ')[0] ?? '', name.split(' ').at(-1) ?? '']);
  for (const single of groups) {
    if (single.name.includes(' ') || isNumeral(single.name)) continue;
    if (mayBeShortName(single) || hasRole(single)) mergeIntoOnly(owners.get(single.name), single);
  }
}

/** “EEU” is the Eurasian Economic Union where it stands in brackets behind it, or is its initials. */
function mergeAcronyms(groups: readonly Group[]): void {
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
function mergeLongerNames(groups: readonly Group[]): void {
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
  groups: readonly Group[],
  keysOf: (group: Group) => readonly string[],
): Map<string, Group[]> {
  const owners = new Map<string, Group[]>();
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

function mergeIntoOnly(owners: readonly Group[] | undefined, group: Group): void {
  const [owner] = owners ?? [];
  if (owner && owner !== group && owners?.length === 1) mergeInto(owner, group);
}

function mergeInto(owner: Group, group: Group): void {
  owner.mentions.push(...group.mentions.splice(0));
  for (const alias of [group.name, ...group.aliases]) owner.aliases.add(alias);
}

function kindByUse({ name, mentions }: Group): EntityKind | undefined {
  if (mentions.length === 0) return undefined;
  if (isPlaceByUse(mentions)) return 'place';
  if (!name.includes(' ') && isPersonByDeeds(mentions)) return 'person';
  return isOrganisationByDeeds(mentions) ? 'organisation' : undefined;
}

/** Whether a single word may stand for a person's whole name, rather than for a place. */
function mayBeShortName({ name, kind, mentions }: Group): boolean {
  return !name.includes(' ') && kind === undefined && !isPlaceByUse(mentions);
}

function hasRole({ mentions }: Group): boolean {
  return mentions.some(({ role }) => role !== undefined);
}

/** The offices before a name, the longest first among those that say the same. */
function rolesOf(mentions: readonly Mention[]): string[] {
  const roles = [...new Set(mentions.flatMap(({ role }) => (role === undefined ? [] : [toRole(role)])))];
  return roles
    .filter((role) => !roles.some((other) => other !== role && other.includes(role)))
    .filter((role) => !/^(?:Mr|Mrs|Ms|Dr|Prof|Sir|Miss)\.?$/.test(role))
    .slice(0, rolesLimit);
}

function toRole(role: string): string {
  return role.replace(/\bMinisters\b/g, 'Minister');
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
