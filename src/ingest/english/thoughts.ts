import { type Clause, mayBeVerb, parseClause } from './clause.ts';
import { type TaggedWord, tagWords } from './tagged-words.ts';

const leastWords = 4;
/** A sentence of what is only supposed or compared is whole. */
const whole = /^(?:if|when|while|although|though|because|since|as|unless|until|once|whereas|so|for)\b/i;
const quotation = /["“”«»]/u;
const listItem = /;\s/u;
/** Verbs behind which the words are somebody else's: what follows them is cut only where they are said again. */
const speaking =
  /\b(?:sa(?:id|ys)|told|argued|warned|added|explained|announced|promised|confirmed|replied|answered|noted|stressed|pointed out|reported|claimed|insisted|suggested|admitted|recalled|stated|shared|complained)\b/;
const saidAgain = new RegExp(`^${speaking.source} that `, 'u');
const saidThat = new RegExp(String.raw`^(?<head>.{3,160}?${speaking.source}(?: \p{L}+){0,3}?) that `, 'u');

/**
 * The thoughts of an English sentence, each a sentence: “A was built in 1987, and B fell” is two. It is cut between
 * two clauses with a subject each, between two verbs of one subject, and between two things that are said; where a cut is
 * not sure the sentence stays one.
 */
export function toThoughts(sentence: string): string[] {
  if (whole.test(sentence)) return [sentence];
  return joinOpen(sentence.split(listItem)).map(toSentence).flatMap(cutJoined);
}

/** The pieces between semicolons; one that is no clause belongs to the piece before. */
function joinOpen(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last === undefined || (isWhole(piece) && !hasOpenQuotation(last))) joined.push(piece);
    else joined[joined.length - 1] = `${last}; ${piece}`;
  }
  return joined;
}

function isWhole(part: string): boolean {
  return !hasOpenQuotation(part) && parseClause(part) !== undefined;
}

function cutJoined(sentence: string): string[] {
  if (hasOpenQuotation(sentence) || whole.test(sentence)) return [sentence];
  const said = cutSaid(sentence);
  if (said) return said.flatMap(cutJoined);
  const words = tagWords(sentence);
  for (const { index, 0: joint } of sentence.matchAll(/(?<comma>,)? (?:and|but) /gu)) {
    const left = sentence.slice(0, index);
    const right = sentence.slice(index + joint.length);
    if (quotation.test(left) !== quotation.test(sentence) && hasOpenQuotation(left)) continue;
    if (wordCount(left) < leastWords || wordCount(right) < leastWords) continue;
    const isSaidAgain = joint.startsWith(',') && saidAgain.test(right);
    if (speaking.test(left) && !isSaidBefore(left) && !isSaidAgain) continue;
    const cut = cutAt({ left, right, hasComma: joint.startsWith(','), words, at: index + joint.length });
    if (cut) return [toSentence(cut[0]), ...cutJoined(toSentence(cut[1]))];
  }
  return [sentence];
}

/** “X said that A, and that B” is “X said that A” and “X said that B”. */
function cutSaid(sentence: string): [string, string] | undefined {
  const head = saidThat.exec(sentence)?.groups?.head;
  if (head === undefined || quotation.test(sentence)) return undefined;
  const joint = /,? and that /.exec(sentence.slice(head.length + ' that '.length));
  if (!joint) return undefined;
  const from = head.length + ' that '.length + joint.index;
  const right = sentence.slice(from + joint[0].length);
  const left = sentence.slice(0, from);
  if (wordCount(right) < leastWords || parseClause(right) === undefined) return undefined;
  return [toSentence(left), `${head} that ${right}`];
}

function cutAt({
  left,
  right,
  hasComma,
  words,
  at,
}: {
  left: string;
  right: string;
  hasComma: boolean;
  words: readonly TaggedWord[];
  at: number;
}): [string, string] | undefined {
  if (endsOpen.test(left) || attributed.test(left)) return undefined;
  const first = parseClause(left);
  const next = words.find(({ start }) => start >= at);
  const second = parseClause(right);
  if (!next || !(first || words.some((word) => word.start < left.length && mayBeVerb(word))))
    return undefined;
  if (second && isNamed(second) && hasComma) return [left, right];
  if (!first) return undefined;
  // Without a comma, “the first meeting and the second began” would be cut in the middle of a subject.
  const mayJoin = wordCount(left) > leastWords || first.isPassive;
  const isOpen =
    second?.auxiliary === undefined ? hasRelative(left) : hasRelative(left.replaceAll(' to ', ' '));
  if (second && isNamed(second) && mayJoin && next.tags.has('Determiner') && !isOpen) return [left, right];
  const isVerb =
    next.text === next.form &&
    (next.tags.has('PastTense') || auxiliaries.test(next.form) || (hasComma && isThirdPerson(next))) &&
    !next.tags.has('Gerund');
  const isPlain = !hasRelative(first.rest) && !hasFurtherVerb(first, words);
  const isOfSubject = isVerb && first.rest !== '' && (isPlain || saidAgain.test(right));
  // “Was compiled and assigned” is one verb in two.
  if (first.isPassive && !auxiliaries.test(next.form)) return undefined;
  return isOfSubject && agrees(first.spokenVerb, next.form) ? [left, `${first.subject} ${right}`] : undefined;
}

const attributed = new RegExp(
  String.raw`, (?:he|she|they|\p{Lu}\S+(?: \p{Lu}\S+)?) ${speaking.source}(?: \p{L}+){0,2}$`,
  'u',
);
const endsOpen = /\b(?:in|on|at|by|to|of|for|with|from|between|both|either|not|back|together)$/;
const auxiliaries = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must)$/;

/** “…, and expects a reply”. */
function isThirdPerson({ tags, form }: TaggedWord): boolean {
  return tags.has('PresentTense') && /[^s]s$/.test(form) && !tags.has('Noun');
}

function hasFurtherVerb({ rest }: Clause, words: readonly TaggedWord[]): boolean {
  const forms = new Set(rest.toLowerCase().split(/[^\p{L}'-]+/u));
  return words.some((word, at) => {
    if (!forms.has(word.form) || !mayBeVerb(word)) return false;
    const previous = words[at - 1];
    return !(
      previous &&
      ['Determiner', 'Adjective', 'Possessive', 'Preposition'].some((tag) => previous.tags.has(tag))
    );
  });
}

/** “148 are juniors” and “many of them could not come” say nothing by themselves. */
function isNamed({ subjectWords, subject }: Clause): boolean {
  if (
    /^(?:one|two|three|many|most|some|all|each|every one|few|several|both|others?|neither|he|she)? ?of (?:them|these|those|us)\b/i.test(
      subject,
    )
  ) {
    return false;
  }
  return subjectWords.some(
    ({ tags, form }) => (tags.has('Noun') && !tags.has('Value')) || /^(?:he|she|i)$/.test(form),
  );
}

/** Whether a text opens a clause of its own, to which a verb behind it may belong. */
function hasRelative(text: string): boolean {
  return /\b(?:who|which|that|whose|where|when|because|if|while|to)\b/.test(text);
}

/** “Was held and has been” are verbs of one time; “will come and expects” are none. */
function agrees(first: string, second: string): boolean {
  const isToCome = (verb: string) => /^(?:will|would|can)\b/.test(verb);
  return isToCome(first) === isToCome(second) || !isToCome(second);
}

function isSaidBefore(left: string): boolean {
  return (
    !saidThat.test(left) &&
    !new RegExp(
      String.raw`${speaking.source} (?:that|the|a|an|this|his|her|their|it|he|she|they|there|both|no)\b`,
      'u',
    ).test(left)
  );
}

function hasOpenQuotation(text: string): boolean {
  return (text.match(/["“”]/gu) ?? []).length % 2 === 1;
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** A piece of a sentence with a capital and a mark at its end. */
function toSentence(piece: string): string {
  const trimmed = piece.trim().replace(/[,;:\s]+$/u, '');
  const upper = trimmed.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /[.!?…"”)]$/u.test(upper) ? upper : `${upper}.`;
}
