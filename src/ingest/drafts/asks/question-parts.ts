import { spellingOf } from '../../../language/word-frequency.ts';
import type { Clause } from '../../english/clause.ts';

/** A clause with where its last part begins in its text. */
export interface PlacedClause {
  readonly text: string;
  readonly clause: Clause;
  readonly restStart: number;
}

const restLimitWords = 16;
const askLimitChars = 140;
/** Clauses that say more of the same, behind what a question asks for. */
const further =
  /[;:—–]|,? (?:and|but) (?=(?:should|will|would|is|are|was|were|has|have|had|can|could|may|must|does|did|\p{L}+ed|said|kept|took|gave|made|put|went|came)\b)|,? (?:because|although|though|while|whereas|so that|so as|when|which|who|whose|where|if|unless|as long as|provided|as (?:it|he|she|they|the)|in case|since (?:it|he|she|they|the|nobody|only|its|his|her|their))\b/u;
const endsOpen = /\b(?:of|to|for|in|on|at|by|with|from|as|than|about|into|that|and|or|the|a|an)$/;
/** Words that point at what another sentence says. */
const pointing =
  /\b(?:it|they|them|he|him|she|this(?! (?:year|month|week|spring|summer|autumn|winter|meeting|morning|afternoon|evening))|these|those|here|there|we|us|our|i|me|my|you|your|such|so far|the former|the latter|ones?|another|others?|the same)\b/i;
/** They may stand for somebody whom the question names. */
const owning = /\b(?:his|her|their|its|both)\b/i;

/** The places of a clause; `text` is what it was read from. */
export function placeClause(text: string, clause: Clause): PlacedClause {
  const bare = text.replace(/[.!?…\s]+$/u, '');
  return { text: bare, clause, restStart: bare.length - clause.rest.length };
}

/** What a question keeps of what follows the verbs: as far as a comma or a clause that only says more. */
export function shorten(rest: string): string {
  const clauseAt = rest.search(further);
  const head = clauseAt === -1 ? rest : rest.slice(0, clauseAt);
  const commas = [...head.matchAll(/,(?= )/gu)].map(({ index }) => index);
  const [first] = commas;
  const kept = first === undefined || isList(head) ? head : head.slice(0, first);
  return endsOpen.test(kept) ? rest : kept;
}

/** “Tea, milk and bread”: its commas end nothing. */
function isList(text: string): boolean {
  return (
    /^(?:[^,]{1,60},){1,6}[^,]{1,40} (?:and|or) [^,]{1,60}$/u.test(text) &&
    !/, (?:he|she|they|it|and|but)\b/.test(text)
  );
}

/** The subject as it stands within a sentence. */
export function subjectWithin({ subject, subjectWords }: Clause): string {
  const [first] = subjectWords;
  if (!first || first.text === first.text.toUpperCase())
    return first && first.text.length === 1 ? lower(subject) : subject;
  const isName = first.tags.has('ProperNoun') || first.tags.has('Acronym');
  const isTitle = subjectWords.length > 1 && /^\p{Lu}/u.test(subjectWords[1]?.text ?? '');
  const isSmall = first.tags.has('Determiner') || first.tags.has('Value') || first.tags.has('Possessive');
  return isSmall || (!isName && !isTitle && spellingOf(first.text) === 'common') ? lower(subject) : subject;
}

function lower(text: string): string {
  return text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

/** A question of a clause with the verb before the subject: “When | were the boilers installed”. */
export function invert(asked: string, clause: Clause, rest: string): string {
  return toQuestion([asked, clause.inverting, subjectWithin(clause), clause.verb, rest]);
}

/** A question whose words are in the order of the clause: “Who | installed the boilers”. */
export function askInOrder(asked: string, clause: Clause, rest: string): string {
  return toQuestion([asked, clause.spokenVerb, rest]);
}

export function toQuestion(parts: readonly string[]): string {
  const text = parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:?!])/gu, '$1')
    .replace(/(?<![ap]\.m)[\s,;:.!?]+$/u, '');
  return `${text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}?`;
}

/** Whether a question can be asked by itself: not too long, with no word that points elsewhere, with its marks closed. */
export function standsAlone(question: string): boolean {
  if (question.length > askLimitChars || question.split(' ').length > restLimitWords + 6) return false;
  if ((question.match(/["“”]/gu) ?? []).length % 2 === 1) return false;
  const plain = question.replace(/["“][^"”]*["”]/gu, '');
  const at = plain.search(owning);
  if (at !== -1 && !/ \p{Lu}/u.test(plain.slice(0, at)) && !/^Who /.test(plain)) return false;
  return !pointing.test(plain) && !/[[\]<>{}|]|https?:|\(\S*$/u.test(question);
}
