import { parseClause } from '../english/clause.ts';
import { genderOfName, tagWords } from '../english/tagged-words.ts';
import type { Named } from './entities.ts';
import type { NameInText } from './names-in-text.ts';
import { findSpeaker } from './speakers.ts';

/** A text in which the first word that stood for somebody is that somebody's name. */
export interface Resolved {
  readonly text: string;
  /** The word that stood there, and whom or what it is taken to be. */
  readonly taken?: { readonly word: string; readonly name: string };
}

type Gender = 'female' | 'male' | undefined;

interface Person {
  readonly name: string;
  readonly gender: Gender;
}

/** What a thought leaves to be spoken of by the next one. */
interface Left {
  readonly persons: readonly Person[];
  /** The person who speaks or is the subject. */
  readonly first: string | undefined;
  /** The body that is the subject, as it is written. */
  readonly body: string | undefined;
}

const femaleTitle =
  /\b(?:Mrs|Ms|Miss|Madam|Lady|Dame|Queen|Princess|Empress|Duchess|Countess|Baroness|Sister|[Cc]hairwoman|[Ss]pokeswoman|[Cc]ongresswoman)\b/;
const maleTitle =
  /\b(?:Mr|Sir|Lord|King|Prince|Emperor|Duke|Earl|Baron|Brother|Father|[Cc]hairman|[Ss]pokesman|[Cc]ongressman)\b/;
const pronoun = /(?<![\p{L}'’])(?<word>[Hh]e|[Ss]he|[Hh]im|[Hh]er|[Hh]is)(?![\p{L}'’])/gu;
const bodyWord =
  /(?:committee|council|company|club|board|government|ministry|group|commission|agency|court|parliament|bank|university|association|union|department|society|team|cabinet|senate|assembly|party)$/i;
const empty: Left = { persons: [], first: undefined, body: undefined };

/** Reads thoughts in their order, and puts a name where “he”, “she”, “his”, “her” or “it” surely stands for it. */
export function createReferents(
  named: readonly Named[],
  findNames: (text: string) => readonly NameInText[],
): { read: (thought: string) => Resolved; leave: () => void } {
  const genders = new Map(
    named.filter(({ kind }) => kind === 'person').map((each) => [each.name, genderOf(each)]),
  );
  let last = empty;
  let earlier = empty;

  function personsOf(text: string): Person[] {
    const names = findNames(text).flatMap(({ name, kind }) => (kind === 'person' ? [name] : []));
    return [...new Set(names)].map((name) => ({ name, gender: genders.get(name) }));
  }

  function remember(text: string): void {
    const names = findNames(text);
    const persons = personsOf(text);
    const clause = parseClause(text);
    const subject = clause === undefined ? undefined : personsOf(clause.subject)[0]?.name;
    const isBody =
      clause !== undefined &&
      (bodyWord.test(clause.subject) ||
        names.some(({ kind, start }) => kind === 'organisation' && start < clause.subject.length)) &&
      !/ (?:and|of) /.test(clause.subject);
    earlier = last;
    last = {
      persons,
      first: findSpeaker(text, names) ?? subject,
      body: isBody ? clause.subject : undefined,
    };
  }

  function resolve(text: string): Resolved {
    const body = last.body;
    if (/^It\s/.test(text) && body !== undefined && actsAsBody(text, body)) {
      return { text: text.replace(/^It/, body), taken: { word: 'It', name: body } };
    }
    for (const { index, groups } of text.matchAll(pronoun)) {
      const word = groups?.word ?? '';
      if (isQuotedAt(text, index)) continue;
      const gender = /^(?:he|him|his)$/i.test(word) ? 'male' : 'female';
      const mayBe = (person: Person) => person.gender === undefined || person.gender === gender;
      // Somebody named before in the same thought is whom it stands for.
      if (personsOf(text.slice(0, index)).some(mayBe)) return { text };
      const name = choose(gender, {
        isFirst: index === 0 || /^["“]/.test(text) || /, $/.test(text.slice(0, index)),
        isSubject: /^s?he$/i.test(word),
      });
      if (name === undefined) return { text };
      const shown = isPossessive(text, { word, index }) ? toPossessive(name) : name;
      return {
        text: `${text.slice(0, index)}${shown}${text.slice(index + word.length)}`,
        taken: { word, name },
      };
    }
    return { text };
  }

  /** The one whom a pronoun may stand for; with several, the one who spoke or acted, where it does so too. */
  function choose(
    gender: 'female' | 'male',
    { isFirst, isSubject }: { isFirst: boolean; isSubject: boolean },
  ): string | undefined {
    const from = last.persons.length > 0 ? last : earlier;
    const candidates = from.persons.filter(
      (person) => person.gender === undefined || person.gender === gender,
    );
    const [only, ...others] = candidates;
    if (others.length === 0) return only?.name;
    const sure = candidates.filter((person) => person.gender === gender);
    if (sure.length === 1 && sure[0]?.name === from.first) return from.first;
    return isFirst && isSubject && candidates.some(({ name }) => name === from.first)
      ? from.first
      : undefined;
  }

  return {
    read: (thought) => {
      const resolved = resolve(thought);
      remember(resolved.text);
      return resolved;
    },
    leave: () => {
      last = empty;
      earlier = empty;
    },
  };
}

function genderOf({ name, mentions }: Named): Gender {
  for (const { role } of mentions) {
    if (role !== undefined && femaleTitle.test(role)) return 'female';
    if (role !== undefined && maleTitle.test(role)) return 'male';
  }
  const [given = ''] = name.split(' ');
  return genderOfName(given);
}

/** “It will call an assembly”, but not “it is clear” or “it takes”. */
function actsAsBody(text: string, body: string): boolean {
  const clause = parseClause(text.replace(/^It/, body));
  if (!clause) return false;
  if (clause.isPassive) return !/\b(?:that|whether|to)\b/.test(clause.rest);
  return !/^(?:be|seem|appear|take|turn|become|happen|look|follow|cost|mean|last)$/.test(clause.base);
}

function isQuotedAt(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”]/gu) ?? []).length % 2 === 1;
}

function isPossessive(text: string, { word, index }: { word: string; index: number }): boolean {
  if (/^his$/i.test(word)) return true;
  if (!/^her$/i.test(word)) return false;
  const next = tagWords(text).find(({ start }) => start > index);
  return (
    next !== undefined &&
    /^ \p{L}/u.test(text.slice(index + word.length)) &&
    (next.tags.has('Noun') || next.tags.has('Adjective')) &&
    !next.tags.has('Pronoun') &&
    !/^(?:that|to|for|when|if|whether|with|by)$/.test(next.form)
  );
}

function toPossessive(name: string): string {
  return /s$/.test(name) ? `${name}'` : `${name}'s`;
}
