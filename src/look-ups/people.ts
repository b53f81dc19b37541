import Fuse from 'fuse.js';
import type { SearchIndex } from '../index/search-index.ts';
import type { Source } from '../knowledge/knowledge.ts';
import type { Entity } from '../knowledge/schema.ts';
import { grammars } from '../language/grammars.ts';
import { numberOfWord } from '../language/number-words.ts';
import { toSimplified } from '../language/simplified.ts';
import { withoutInvisible } from '../language/tokens.ts';
import {
  compareNames,
  compareWhole,
  compareWords,
  type NameWord,
  type NameWords,
  toNameWords,
} from './name-words.ts';

/** An entry of people.yaml that a name led to. */
export interface FoundEntity {
  readonly source: Source;
  readonly entity: Entity;
  /** How good the match is, 0–1; 1 is the very name. */
  readonly likeness: number;
}

/** A name of an entry, made ready for comparing once. */
interface IndexedName {
  readonly entry: IndexedEntity;
  /** The name, alias or role, as written, and its words: with the lexicon's phrases joined, and one by one. */
  readonly name: string;
  readonly joined: NameWords;
  readonly single: NameWords;
}

interface IndexedEntity {
  readonly source: Source;
  readonly entity: Entity;
  /** The words of all its names. */
  readonly words: NameWords;
  /** The words of each of its offices, and of all of them. */
  readonly offices: readonly NameWords[];
  readonly titles: NameWords;
}

interface NameIndex {
  readonly entries: readonly IndexedEntity[];
  readonly fuse: Fuse<IndexedName>;
}

const comparisonLimit = 40;
const foundFrom = 0.45;
/** Fuse's score is a distance: 0 is the same. */
const nearFrom = 0.35;
/** A name met with a title is less sure than the name itself. */
const titledShare = 0.8;
/** From this likeness on, two words are of one term (see compareWords). */
const sameWord = 0.95;
/** What joins the names of several people: “Lavrov and Wang”, “拉夫罗夫和王毅”. */
const joins = new RegExp(`s*(?:[,;&+/]|${grammars.map(({ conjunction }) => conjunction).join('|')})s*`, 'u');

/** “This Sergei guy”: words that any person is called by say nothing, unless a name has them. */
const anybody =
  /(?<!\p{L})(?:guys?|man|dude|bloke|chap|fell(?:a|ow)|person|lady|woman|gentleman)(?!\p{L})/giu;

const indexOf = new WeakMap<SearchIndex, NameIndex>();

/**
 * Finds the entries that a name, alias, office or misspelling of one means, the best first. Fuse.js gathers the
 * likely names; each is then compared word by word, and every word of the question must find its own: “Wang
 * Wenbin” is not Wang Yi. Gives none for a name that the knowledge has not got.
 */
export function findEntities(typed: string, index: SearchIndex): FoundEntity[] {
  const text = withoutInvisible(typed).trim();
  const found = findNamed(text, index);
  const named = text.replace(anybody, ' ');
  return found.length > 0 || named === text ? found : findNamed(named, index);
}

function findNamed(text: string, index: SearchIndex): FoundEntity[] {
  const asked = toNameWords(text, index);
  const single = toNameWords(text);
  const simplified = toSimplified(text);
  if (asked.length === 0) return [];
  const best = new Map<IndexedEntity, number>();
  const titled = new Map<IndexedEntity, number>();
  for (const { entry, joined, single: own } of likelyNames(single, index)) {
    const byTitle = titled.get(entry) ?? compareTitled(single, entry);
    titled.set(entry, byTitle);
    const likeness = Math.max(
      compareNames(asked, joined),
      compareNames(single, own),
      compareWhole(single, own),
      byTitle,
      isHanTitled(simplified, entry.entity) ? titledShare : 0,
    );
    if (likeness >= foundFrom && likeness > (best.get(entry) ?? 0)) best.set(entry, likeness);
  }
  return [...best]
    .map(([{ entity, source }, likeness]) => ({ entity, source, likeness }))
    .sort((a, b) => b.likeness - a.likeness);
}

/**
 * The several people that are asked for at once: by their names, or by an office that more than one of them holds
 * (“president”). None where it is fewer than two.
 */
export function findGroup(typed: string, index: SearchIndex): FoundEntity[] {
  const text = withoutInvisible(typed).trim();
  const parts = text.split(joins).filter((part) => part !== '');
  if (parts.length > 1) {
    const found = parts.flatMap((part) => findEntities(part, index)[0] ?? []);
    if (found.length === parts.length) {
      const distinct = found.filter(
        (each, at) => found.findIndex(({ entity }) => entity === each.entity) === at,
      );
      return distinct.length > 1 ? distinct : [];
    }
  }
  const holders = holdersOf(text, index);
  return holders.length > 1 ? holders : [];
}

/** The people in one of whose offices all words of a text stand, but for “two”; in Chinese, whose offices end in it. */
function holdersOf(text: string, index: SearchIndex): FoundEntity[] {
  const words = toNameWords(text).filter(({ form }) => numberOfWord(form) === undefined);
  if (words.length === 0) return [];
  const isHan = /^\p{Script=Han}{2,}$/u.test(text);
  return nameIndexOf(index)
    .entries.filter(
      ({ entity, offices }) =>
        entity.kind === 'person' &&
        (offices.some((office) => words.every((word) => hasWord(office, word))) ||
          (isHan && entity.roles.some((role) => role.endsWith(text)))),
    )
    .map(({ entity, source }) => ({ entity, source, likeness: 1 }));
}

function isOneWord(name: string): boolean {
  return !/\s/.test(name);
}

function hasWord(office: NameWords, word: NameWord): boolean {
  return office.some((title) => compareWords(word, title) >= sameWord);
}

/** The names nearest to what was typed, for a reply that says it is unknown, and for autocomplete. */
export function nearestNames(typed: string, index: SearchIndex, limit: number): string[] {
  const { entries, fuse } = nameIndexOf(index);
  const text = typed.trim();
  if (text === '') return [...new Set(entries.map(({ entity }) => entity.name))].slice(0, limit);
  const found = fuse
    .search(text.slice(0, 32), { limit: comparisonLimit })
    .filter(({ score = 1 }) => score <= nearFrom);
  return [...new Set(found.map(({ item }) => item.entry.entity.name))].slice(0, limit);
}

function nameIndexOf(index: SearchIndex): NameIndex {
  const known = indexOf.get(index);
  if (known) return known;
  const entries = index.knowledge.sources.flatMap(toEntries);
  const names = entries.flatMap((entry) =>
    [entry.entity.name, ...entry.entity.aliases, ...entry.entity.roles].map((name) => ({
      entry,
      name,
      joined: toNameWords(name, index),
      single: toNameWords(name),
    })),
  );
  const fuse = new Fuse(names, { keys: ['name'], threshold: 0.6, ignoreLocation: true, includeScore: true });
  const built = { entries, fuse };
  indexOf.set(index, built);
  return built;
}

function toEntries(source: Source): IndexedEntity[] {
  const toWords = (texts: readonly string[]) => toNameWords(texts.join(' '));
  // “Wang's counterpart” makes Wang no title; but in “Minister Wang” the minister is one.
  const people = new Set(
    source.entities
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ name, aliases }) => toWords([name, ...aliases.filter(isOneWord)]).map(({ form }) => form)),
  );
  return source.entities.map((entity) => {
    const offices = entity.roles.map((role) => toNameWords(role).filter(({ form }) => !people.has(form)));
    return {
      source,
      entity,
      words: toWords([entity.name, ...entity.aliases]),
      offices,
      titles: offices.flat(),
    };
  });
}

function likelyNames(asked: NameWords, index: SearchIndex): IndexedName[] {
  const { fuse } = nameIndexOf(index);
  const likely = new Set<IndexedName>();
  for (const { form } of asked.slice(0, 6)) {
    for (const { item } of fuse.search(form.slice(0, 32), { limit: comparisonLimit })) likely.add(item);
  }
  return [...likely];
}

/** “普京总统” or “总统”: in Chinese an office follows the name, and ends as the whole office does. */
function isHanTitled(typed: string, { kind, name, aliases, roles }: Entity): boolean {
  return [...(kind === 'person' ? [''] : []), name, ...aliases].some((known) => {
    const title = typed.startsWith(known) ? typed.slice(known.length) : '';
    return /^\p{Script=Han}{2,}$/u.test(title) && roles.some((role) => role.endsWith(title));
  });
}

/** “Minister Wang”: a title of the office and a word of the name, each found among the entry's own. */
function compareTitled(asked: NameWords, { entity, words, titles }: IndexedEntity): number {
  // What a body does is no title of it: “the Russian minister of trade”.
  if (entity.kind !== 'person') return 0;
  const best = (word: NameWords[number], others: NameWords) =>
    Math.max(0, ...others.map((other) => compareWords(word, other)));
  const likenesses = asked.map((word) => {
    const inNames = best(word, words);
    return { likeness: inNames > 0 ? inNames : best(word, titles), named: inNames > 0 };
  });
  if (!likenesses.some(({ named }) => named) || likenesses.some(({ likeness }) => likeness === 0)) return 0;
  return titledShare * (likenesses.reduce((sum, { likeness }) => sum + likeness, 0) / likenesses.length);
}
