import Fuse from 'fuse.js';
import type { Source } from '../knowledge/knowledge.ts';
import type { Entity } from '../knowledge/schema.ts';
import { editDistance } from './edit-distance.ts';
import { englishFiller, englishStopWords } from './english/stop-words.ts';
import { findPhrases, segmentHan, stemOf } from './lexicon.ts';
import { russianStopWords } from './russian.ts';
import type { SearchIndex } from './search-index.ts';
import { tokenise, withoutInvisible } from './tokens.ts';

/** An entry of people.yaml that a name led to. */
export interface FoundEntity {
  readonly source: Source;
  readonly entity: Entity;
  /** How good the match is, 0–1; 1 is the very name. */
  readonly likeness: number;
}

interface IndexedName {
  readonly source: Source;
  readonly entity: Entity;
  /** The name, alias or role, as written. */
  readonly name: string;
}

/** A name's words, each with all the terms that it stands for. */
type NameWords = readonly { readonly form: string; readonly terms: ReadonlySet<string> }[];

const comparisonLimit = 40;
const foundFrom = 0.45;
/** Fuse's score is a distance: 0 is the same. */
const nearFrom = 0.35;
/** A name met with a title, or only as a whole, is surer than nothing and less sure than the name itself. */
const titledShare = 0.8;
const wholeFrom = 0.7;
const shortWordChars = 3;

const fuseOf = new WeakMap<SearchIndex, Fuse<IndexedName>>();

/**
 * Finds the entries that a name, alias, office or misspelling of one means, the best first. Fuse.js gathers the
 * likely names; each is then compared word by word, and every word of the question must find its own: “Wang
 * Wenbin” is not Wang Yi. Gives none for a name that the knowledge has not got.
 */
export function findEntities(typed: string, index: SearchIndex): FoundEntity[] {
  const asked = toNameWords(withoutInvisible(typed), index);
  const single = toNameWords(withoutInvisible(typed));
  if (asked.length === 0) return [];
  const best = new Map<Entity, FoundEntity>();
  for (const { source, entity, name } of likelyNames(single, index)) {
    const likeness = Math.max(
      compareNames(asked, toNameWords(name, index)),
      compareNames(single, toNameWords(name)),
      compareTitled(single, { entity, source }),
      compareWhole(single, toNameWords(name)),
    );
    if (likeness >= foundFrom && likeness > (best.get(entity)?.likeness ?? 0))
      best.set(entity, { source, entity, likeness });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness);
}

/** The names nearest to what was typed, for a reply that says it is unknown, and for autocomplete. */
export function nearestNames(typed: string, index: SearchIndex, limit: number): string[] {
  const all = index.knowledge.sources.flatMap((source) => source.entities.map(({ name }) => name));
  if (typed.trim() === '') return [...new Set(all)].slice(0, limit);
  const found = fuseFor(index)
    .search(typed.slice(0, 32), { limit: comparisonLimit })
    .filter(({ score = 1 }) => score <= nearFrom);
  return [...new Set(found.map(({ item }) => item.entity.name))].slice(0, limit);
}

function fuseFor(index: SearchIndex): Fuse<IndexedName> {
  const known = fuseOf.get(index);
  if (known) return known;
  const names = index.knowledge.sources.flatMap((source) =>
    source.entities.flatMap((entity) =>
      [entity.name, ...entity.aliases, ...entity.roles].map((name) => ({ source, entity, name })),
    ),
  );
  const fuse = new Fuse(names, { keys: ['name'], threshold: 0.6, ignoreLocation: true, includeScore: true });
  fuseOf.set(index, fuse);
  return fuse;
}

function likelyNames(asked: NameWords, index: SearchIndex): IndexedName[] {
  const fuse = fuseFor(index);
  const likely = new Set<IndexedName>();
  for (const { form } of asked.slice(0, 6)) {
    for (const { item } of fuse.search(form.slice(0, 32), { limit: comparisonLimit })) likely.add(item);
  }
  return [...likely];
}

/** A name's words; with an index, those that make a phrase of its lexicon together are one word. */
function toNameWords(text: string, index?: SearchIndex): NameWords {
  const tokens = (index ? segmentHan(tokenise(text), index.lexicon) : tokenise(text)).filter(
    ({ form }) => !englishStopWords.has(form) && !englishFiller.has(form) && !russianStopWords.has(form),
  );
  const words: { form: string; terms: Set<string> }[] = [];
  const matches = new Map(
    (index ? findPhrases(tokens, index.lexicon) : []).map((match) => [match.from, match]),
  );
  for (let at = 0; at < tokens.length; ) {
    const match = matches.get(at);
    const to = match?.to ?? at + 1;
    const own = tokens.slice(at, to).map((token) => stemOf(token));
    words.push({
      form: tokens
        .slice(at, to)
        .map(({ form }) => form)
        .join(' '),
      terms: new Set([own.join(' '), ...(match?.phrases.map(({ term }) => term) ?? [])]),
    });
    at = to;
  }
  return words;
}

/** The share of both names' words that find each other; 0 where a word that was asked finds none. */
function compareNames(asked: NameWords, known: NameWords): number {
  const free = new Set(known.keys());
  let likeness = 0;
  for (const word of asked) {
    let best = { at: -1, likeness: 0 };
    for (const at of free) {
      const other = known[at];
      const like = other ? compareWords(word, other) : 0;
      if (like > best.likeness) best = { at, likeness: like };
    }
    if (best.at === -1) return 0;
    free.delete(best.at);
    likeness += best.likeness;
  }
  return (2 * likeness) / (asked.length + known.length);
}

/** “Minister Wang”: a title of the office and a word of the name, each found among the entry's own. */
function compareTitled(asked: NameWords, { entity, source }: Pick<FoundEntity, 'entity' | 'source'>): number {
  const names = toNameWords([entity.name, ...entity.aliases].join(' '));
  // “Wang's counterpart” makes Wang no title.
  const people = new Set(
    source.entities
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ name, aliases }) => toNameWords([name, ...aliases].join(' ')).map(({ form }) => form)),
  );
  const titles = toNameWords(entity.roles.join(' ')).filter(({ form }) => !people.has(form));
  const likenesses = asked.map((word) => {
    const inNames = Math.max(0, ...names.map((other) => compareWords(word, other)));
    return {
      likeness: inNames > 0 ? inNames : Math.max(0, ...titles.map((other) => compareWords(word, other))),
      named: inNames > 0,
    };
  });
  if (!likenesses.some(({ named }) => named) || likenesses.some(({ likeness }) => likeness === 0)) return 0;
  return titledShare * (likenesses.reduce((sum, { likeness }) => sum + likeness, 0) / likenesses.length);
}

/** “Shi Jingping”: one word of a name is found, and the other, too short to compare, makes the whole no less alike. */
function compareWhole(asked: NameWords, known: NameWords): number {
  const [short, ...shorts] = asked.filter((word) => !known.some((other) => compareWords(word, other) > 0));
  if (asked.length < 2 || asked.length !== known.length || !short || shorts.length > 0) return 0;
  if (short.form.length > shortWordChars) return 0;
  const [a, b] = [asked, known].map((words) => words.map(({ form }) => form).join('')) as [string, string];
  const likeness = 1 - editDistance(a, b) / Math.max(a.length, b.length);
  return likeness >= wholeFrom ? likeness * titledShare : 0;
}

function compareWords(a: NameWords[number], b: NameWords[number]): number {
  if (a.form === b.form) return 1;
  if ([...a.terms].some((term) => b.terms.has(term))) return 0.95;
  if (a.form[0] !== b.form[0] && a.form.length < 6) return 0;
  const tolerance = a.form.length < 4 ? 0 : a.form.length < 6 ? 1 : 2;
  const distance = editDistance(a.form, b.form);
  return distance <= tolerance ? 1 - distance / Math.max(a.form.length, b.form.length) : 0;
}
