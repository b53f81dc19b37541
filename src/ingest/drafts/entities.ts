import type { DraftEntity } from './list-files.ts';
import {
  fold,
  mayBeShortName,
  mergeAcronyms,
  mergeLongerNames,
  mergeShortNames,
  type NameGroup,
  toGroups,
} from './name-groups.ts';
import {
  isOrganisationByDeeds,
  isPersonByDeeds,
  isPlaceByUse,
  kindByWords,
  personScore,
} from './name-kinds.ts';
import type { Mention } from './name-mentions.ts';
import type { EntityKind } from './thing-words.ts';

/** Someone or something that an article names, with every place where it does. */
export interface Named {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly mentions: readonly Mention[];
}

const personFrom = 2;
const rolesLimit = 4;
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

function kindByUse({ name, mentions }: NameGroup): EntityKind | undefined {
  if (mentions.length === 0) return undefined;
  if (isPlaceByUse(mentions)) return 'place';
  if (!name.includes(' ') && isPersonByDeeds(mentions)) return 'person';
  return isOrganisationByDeeds(mentions) ? 'organisation' : undefined;
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
