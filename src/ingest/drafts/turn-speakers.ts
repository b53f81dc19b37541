import { englishStopWords } from '../../language/english/stop-words.ts';
import { cutTurn } from './article-sentences.ts';
import type { Named } from './entities.ts';
import type { Mention } from './name-mentions.ts';
import { isThingWord } from './thing-words.ts';

/** `Mara Lind - Harbour Board (MLI)`, `Mara Lind (ML)`. */
const withInitials =
  /(?<![\p{L}.])(?<name>\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al)){1,3})(?: (?:[-–—]|,) [^;,()]{1,60})? \((?<initials>\p{Lu}{2,5})\)/gu;
const turnsFrom = 2;
const aliasLettersFrom = 3;

/** The people whose words a record marks as theirs, and a look-up of the mark. */
export interface TurnSpeakers {
  readonly people: readonly Named[];
  readonly speakerOf: (turn: string) => string | undefined;
}

/**
 * Finds who speaks in a record with turns (`ML: …`, `Mara Lind: …`): people of a list with their initials, and full
 * names that begin several turns. `known` are the names that the record's text shows.
 */
export function findTurnSpeakers(paragraphs: readonly string[], known: readonly Named[]): TurnSpeakers {
  const turns = paragraphs.map((text) => cutTurn(text).turn);
  const count = (label: string) => turns.filter((turn) => turn === label).length;
  const nameOf = new Map<string, string>();
  const found = new Map<string, { aliases: Set<string>; mentions: Mention[] }>();
  const add = (name: string, paragraph: number, alias?: string) => {
    const entry = found.get(name) ?? { aliases: new Set<string>(), mentions: [] };
    entry.mentions.push(toMention(name, paragraph));
    const isAlias =
      alias !== undefined && alias.length >= aliasLettersFrom && !englishStopWords.has(alias.toLowerCase());
    if (isAlias) entry.aliases.add(alias);
    found.set(name, entry);
  };
  for (const [index, text] of paragraphs.entries()) {
    for (const { groups } of text.matchAll(withInitials)) {
      const { name = '', initials = '' } = groups ?? {};
      if (nameOf.has(initials) || name.split(' ').some(isThingWord)) continue;
      nameOf.set(initials, name);
      add(name, index + 1, initials);
    }
  }
  for (const [index, label] of turns.entries()) {
    if (label === undefined || nameOf.has(label)) continue;
    const owner = known.find(({ name, aliases }) => name === label || aliases.includes(label));
    if (owner) nameOf.set(label, owner.name);
    else if (isFullName(label) && count(label) >= turnsFrom) {
      nameOf.set(label, label);
      add(label, index + 1);
    }
  }
  const names = new Set(known.map(({ name }) => name));
  const people = [...found].flatMap(([name, { aliases, mentions }]) =>
    names.has(name) ? [] : [{ name, kind: 'person' as const, aliases: [...aliases], roles: [], mentions }],
  );
  const all = [...known, ...people].filter(({ kind }) => kind === 'person');
  return { people, speakerOf: (turn) => nameOf.get(turn) ?? findByCapitals(turn, all) };
}

/** `PRESIDENT REED` is Ana Reed, where only one person has that name. */
function findByCapitals(turn: string, people: readonly Named[]): string | undefined {
  if (turn !== turn.toUpperCase() || !turn.includes(' ')) return undefined;
  const last = turn.split(' ').at(-1);
  const [only, ...others] = people.filter(({ name }) => name.split(' ').at(-1)?.toUpperCase() === last);
  return others.length === 0 ? only?.name : undefined;
}

function isFullName(label: string): boolean {
  const words = label.split(' ');
  return words.length > 1 && !words.some((word) => isThingWord(word) || word === word.toUpperCase());
}

function toMention(name: string, paragraph: number): Mention {
  return {
    name,
    words: name.split(' '),
    role: undefined,
    paragraph,
    start: 0,
    end: 0,
    isPossessive: false,
    before: '',
    after: '',
  };
}
