import { chineseSpeech } from '../language/chinese/frames.ts';
import { englishAccording, englishAsTold, englishSpeech, englishViewOf } from '../language/english/frames.ts';
import type { Language } from '../language/language.ts';
import { russianSpeech } from '../language/russian/frames.ts';
import type { Word } from './word.ts';

/** A person of the knowledge that a question names, and the position of the word where. */
export interface NamedPerson {
  readonly term: string;
  readonly at: number;
}

/** What stands before the last of those between whom a question leaves the choice. */
const leavesOpen = /(?:\bor(?: was it| is it)?(?: the| did| does)? |还是|(?:^| )или )$/;

/** The persons whose words or views a question asks for (terms `@…`); none where it asks for nobody's. */
export function speakersOf(parts: {
  words: readonly Word[];
  persons: readonly NamedPerson[];
  joined: string;
  language: Language;
}): string[] {
  const { words, persons, joined, language } = parts;
  if (persons.length === 0) return [];
  const gap = language === 'zh' ? 0 : 1;
  let position = 0;
  const startOf = words.map(({ form }) => {
    const start = position;
    position += form.length + gap;
    return start;
  });
  const before = (place: number) => persons.filter(({ at }) => (startOf[at] ?? 0) < place);
  const after = (place: number) => persons.filter(({ at }) => (startOf[at] ?? 0) >= place);
  const chosen = {
    en: () => {
      const viewOf = englishViewOf.exec(joined);
      const speech = englishSpeech.exec(joined);
      const according = englishAccording.exec(joined);
      const told = englishAsTold.exec(joined);
      const [teller] = told ? after(told.index) : [];
      if (teller) return [teller];
      if (viewOf) return before(viewOf.index + viewOf[0].length);
      const subjects = speech ? before(speech.index) : [];
      // “He” is whom the question spoke of first.
      if (speech && /\b(?:he|she)$/.test(joined.slice(0, speech.index).trimEnd()))
        return subjects.slice(0, 1);
      return subjects.length > 0 || !according ? subjects : after(according.index).slice(0, 1);
    },
    zh: () => {
      const speech = chineseSpeech.exec(joined);
      const subjects = speech ? before(speech.index) : [];
      // 对, 向 and 跟 stand before whom one speaks to or of.
      return /[对向跟]/u.test(joined.slice(0, speech?.index)) ? subjects.slice(0, 1) : subjects;
    },
    ru: () => (russianSpeech.test(joined) ? persons.slice(0, 1) : []),
  }[language]();
  const last = chosen.at(-1);
  // “Was it the Chinese or the Russian minister who said …”: which of them spoke is what is asked.
  if (!last || (persons.length > 1 && leavesOpen.test(joined.slice(0, startOf[last.at])))) return [];
  // Names joined by “and” are asked for together; another earlier name is somebody else.
  return chosen.filter(({ at }) => last.at - at <= 3).map(({ term }) => term);
}

/** The person that stands right after the auxiliary, or in Russian and Chinese the only person there is. */
export function subjectOf(parts: {
  words: readonly Word[];
  persons: readonly NamedPerson[];
  language: Language;
}): string | undefined {
  const terms = new Set(parts.persons.map(({ term }) => term));
  const [first] = parts.persons;
  if (terms.size !== 1 || !first) return undefined;
  return parts.language !== 'en' || subjectAuxiliary.has(parts.words[first.at - 1]?.form ?? '')
    ? first.term
    : undefined;
}

const subjectAuxiliary: ReadonlySet<string> = new Set([
  'do',
  'does',
  'did',
  'is',
  'was',
  'has',
  'will',
  'would',
  'can',
  'could',
]);
