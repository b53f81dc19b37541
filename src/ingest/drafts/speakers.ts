import { isQuoted } from './name-kinds.ts';
import type { NameInText } from './names-in-text.ts';
import { speechAfter } from './speech-verbs.ts';

const kindsOfSpeakers: ReadonlySet<string> = new Set(['person', 'organisation', 'country']);
const accordingTo = /\baccording to(?: \p{L}+){0,4}$/iu;
const apposition = /^, [^,]{2,80},(?= )/u;
const possessive = /^['’]s?(?!\p{L})/u;

/** Who says what a text tells, by a name before a verb of speech, behind “according to” or behind a quotation. */
export function findSpeaker(text: string, names: readonly NameInText[]): string | undefined {
  return names.find(({ kind, start, end }) => {
    if (!kindsOfSpeakers.has(kind)) return false;
    const before = text.slice(0, start).trimEnd();
    if (accordingTo.test(before) || isQuoted(before)) return true;
    const after = text.slice(end);
    if (possessive.test(after)) return false;
    return speechAfter.test(after) || speechAfter.test(after.replace(apposition, ''));
  })?.name;
}
