import type { Knowledge, Source } from '../knowledge/knowledge.ts';
import type { Entity } from '../knowledge/schema.ts';
import { englishStopWords } from '../language/english/stop-words.ts';
import { isStopWord } from '../language/grammars.ts';
import { numberOfDigits, toNumberTerm } from '../language/numbers.ts';
import { stemName } from '../language/russian/stem-name.ts';
import { stem } from '../language/stem.ts';
import { type Token, tokenise } from '../language/tokens.ts';

/** A name of the knowledge: an entity of one source, and the term under which it is indexed. */
export interface NamedEntity {
  readonly term: string;
  readonly source: Source;
  readonly entity: Entity;
}

/** A phrase that stands for a term: a name for its entity, a word of `terms.yaml` for its group. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly term: string;
  readonly kind: 'name' | 'concept';
  /** How surely the phrase means the term, 0–1: a single word of a wide group is only near to most of its words. */
  readonly worth: number;
  /** Editors say that no source tells of it. */
  readonly untold: boolean;
}

/** The words that the knowledge gives a meaning: its names and its terms. */
export interface Lexicon {
  readonly names: ReadonlyMap<string, NamedEntity>;
  /** Phrases by their first stem, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases in Han characters, by the characters themselves. */
  readonly hanPhrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly longestHanPhrase: number;
  /** For each word of a name of several, the words that stand beside it in some name. */
  readonly nameNeighbours: ReadonlyMap<string, ReadonlySet<string>>;
  /** The word forms of names alone, and those of the names that editors put first, not of their other spellings. */
  readonly nameForms: ReadonlySet<string>;
  readonly properForms: ReadonlySet<string>;
  /** Every word form of names and terms, for spelling. */
  readonly forms: ReadonlySet<string>;
}

const conceptWorth = 0.9;
/** So many single words mean the same; of more, the further ones are only near. */
const narrowWords = 8;

/** Gathers the names and terms of a knowledge. A term of one source is no term of another. */
export function buildLexicon(knowledge: Knowledge): Lexicon {
  const names = new Map<string, NamedEntity>();
  const phrases = new Map<string, Phrase[]>();
  const hanPhrases = new Map<string, Phrase[]>();
  const forms = new Set<string>();
  const nameForms = new Set<string>();
  const properForms = new Set<string>();
  const nameNeighbours = new Map<string, Set<string>>();
  let longestHanPhrase = 1;

  function addPhrase(text: string, term: string, parts: Pick<Phrase, 'kind' | 'worth' | 'untold'>): void {
    const { kind, worth, untold } = parts;
    const tokens = tokenise(text);
    const stems = tokens.map((token) => stemOf(token, kind));
    const [first] = stems;
    if (first === undefined) return;
    for (const { kind: shape, form } of tokens) {
      if (shape !== 'word') continue;
      forms.add(form);
      if (kind === 'name' && !englishStopWords.has(form)) nameForms.add(form);
    }
    if (kind === 'name') noteNeighbours(tokens, nameNeighbours);
    const [only] = tokens;
    if (tokens.length === 1 && only?.kind === 'han') {
      // A single character stands inside too many words (天 in 天气) to mean one of them.
      if (kind === 'concept' && only.form.length === 1) return;
      longestHanPhrase = Math.max(longestHanPhrase, only.form.length);
      addTo(hanPhrases, only.form, { stems, term, kind, worth, untold });
      return;
    }
    addTo(phrases, first, { stems, term, kind, worth, untold });
  }

  for (const source of knowledge.sources) {
    for (const entity of source.entities) {
      const term = `@${source.id}/${entity.name}`;
      names.set(term, { term, source, entity });
      // A drafted name is no surer than the words that it is made of.
      if (entity.draft) continue;
      for (const { form } of tokenise(entity.name)) properForms.add(form);
      for (const name of namesOf(entity, source))
        addPhrase(name, term, { kind: 'name', worth: 1, untold: false });
    }
    source.terms.forEach((group, position) => {
      const { untold } = group;
      const term = `§${source.id}/${position}`;
      const narrow = worthOfGroup(group.words.filter(isSingleWord).length);
      for (const word of group.words) {
        addPhrase(word, term, { kind: 'concept', worth: isSingleWord(word) ? narrow : conceptWorth, untold });
      }
      for (const word of [...group.zh, ...group.ru])
        addPhrase(word, term, { kind: 'concept', worth: conceptWorth, untold });
    });
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { names, phrases, hanPhrases, longestHanPhrase, nameNeighbours, nameForms, properForms, forms };
}

function isSingleWord(text: string): boolean {
  return !/[\s-]/.test(text);
}

/** What a single word of a group of so many is worth: a small group is of true equivalents. */
function worthOfGroup(words: number): number {
  return conceptWorth * Math.min(1, (narrowWords / words) ** 0.5);
}

function noteNeighbours(tokens: readonly Token[], neighbours: Map<string, Set<string>>): void {
  tokens.forEach(({ form }, at) => {
    const beside = neighbours.get(form) ?? new Set();
    for (const other of [tokens[at - 1], tokens[at + 1]]) if (other) beside.add(other.form);
    neighbours.set(form, beside);
  });
}

function addTo(map: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const list = map.get(key);
  if (!list) map.set(key, [phrase]);
  else if (!list.some((each) => each.term === phrase.term && isSame(each.stems, phrase.stems))) {
    list.push(phrase);
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((stem, at) => stem === b[at]);
}

/**
 * Offices count as names: “Russian Foreign Minister” is whoever holds it in this account. A surname stands for the
 * person where no other name of the source has that word.
 */
function namesOf(entity: Entity, source: Source): string[] {
  const names = [entity.name, ...entity.aliases];
  if (entity.kind !== 'person') return names;
  const roles = entity.roles.filter((role) => !heldByAnother(role, entity, source));
  const words = [...new Set(names.flatMap((name) => tokenise(name).map(({ surface }) => surface)))].filter(
    (word) => word.length > 1 && !isStopWord(word.toLowerCase()),
  );
  const others = new Set(
    source.entities
      .filter((each) => each !== entity)
      .flatMap((each) => [each.name, ...each.aliases].flatMap((name) => name.toLowerCase().split(/\s+/))),
  );
  return [
    ...names,
    ...roles,
    ...words.filter((word) => /^\p{Lu}/u.test(word) && !others.has(word.toLowerCase())),
  ];
}

function heldByAnother(role: string, entity: Entity, source: Source): boolean {
  const held = role.toLowerCase();
  return source.entities.some(
    (each) => each !== entity && each.roles.some((other) => other.toLowerCase() === held),
  );
}

/** The stem of a token as it is indexed. */
export function stemOf(token: Token, kind: Phrase['kind'] = 'concept'): string {
  if (token.kind === 'number') return toNumberTerm(numberOfDigits(token.form));
  if (token.kind === 'han') return token.form;
  return kind === 'name' ? `~${stemName(token.form)}` : stem(token.form);
}
