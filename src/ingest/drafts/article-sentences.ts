import { toSentences } from '../../language/tokens.ts';
import { spellingOf } from '../../language/word-frequency.ts';
import { readDateline } from '../../records/dateline.ts';

/** A sentence of a record, or an item of a list, as drafts are made of it. */
export interface ArticleSentence {
  readonly text: string;
  /** The paragraph, from 1. */
  readonly paragraph: number;
  /** Who speaks, as the record marks it: “JN”, “Ivan Herman”, “@mara”. */
  readonly turn?: string;
  /** Whether it is the first sentence of what somebody says. */
  readonly beginsTurn?: boolean;
  /** Whether it is one of a list. */
  readonly isItem?: boolean;
}

const turnHead =
  /^(?<label>\p{Lu}{2,5}|@[\w-]{2,30}|\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al)){0,3}) ?: (?=\S)/u;
const continued = /^(?:\.{3}|…) ?/u;
const itemsFrom = 2;

/** `PRESIDENT REED: …`, within a paragraph too; what follows is theirs until another is marked. */
const capitalTurn =
  /(?:^|(?<=[.!?)\]—] ))(?:\d{1,2}:\d\d [AP]\.M\.(?: \p{Lu}{2,4})? )?(?<label>(?:\p{Lu}{2,}\.? ){1,4}\p{Lu}{2,}) ?: /gu;
/** What a record marks so is nobody's word, but what came of it. */
const outcome =
  /^(?:RESOLUTION|RESOLVED|DECISION|DECIDED|CONSENSUS|CONCLUSION|AGREED|ACTION|ACTION ITEM|AI|PROPOSED|PROPOSAL|Resolution|Resolved|Decision|Decided|Consensus|Conclusion|Agreed|Action|Proposed|Proposal)$/;

/**
 * The sentences of a record in their order, without the dateline before the first, and without the mark of who
 * speaks, which is told beside it.
 */
export function toArticleSentences(paragraphs: readonly string[], language: string): ArticleSentence[] {
  let turn: string | undefined;
  let isLasting = false;
  return paragraphs.flatMap((whole, index): ArticleSentence[] => {
    const paragraph = index + 1;
    const body = index === 0 ? whole.slice(readDateline(whole, language)?.end ?? 0) : whole;
    const items = toItems(body);
    if (items) return items.map((item) => ({ ...cutTurn(item), paragraph, isItem: true }));
    return cutCapitalTurns(body).flatMap(({ label, text: part }) => {
      const cut = label === undefined ? cutTurn(part) : { turn: label, text: part };
      const goesOn = turn !== undefined && cut.turn === undefined && (isLasting || continued.test(part));
      if (!goesOn) {
        turn = cut.turn;
        isLasting = label !== undefined;
      }
      const text = goesOn ? part.replace(continued, '') : cut.text;
      return toSentences(text).map((sentence, at) => ({
        text: sentence.text,
        paragraph,
        ...(turn === undefined ? {} : { turn, beginsTurn: at === 0 && !goesOn }),
      }));
    });
  });
}

/** What a mark such as `RESOLUTION:` says came of a talk; undefined for the mark of a speaker. */
export function kindOfOutcome(turn: string): 'agreement' | 'plan' | 'statement' | undefined {
  if (!outcome.test(turn)) return undefined;
  if (/^(?:action|ai)\b/i.test(turn)) return 'plan';
  return /^propos/i.test(turn) ? 'statement' : 'agreement';
}

function cutCapitalTurns(body: string): { label?: string; text: string }[] {
  const marks = [...body.matchAll(capitalTurn)];
  const [first] = marks;
  if (!first) return [{ text: body }];
  const before = body.slice(0, first.index).trim();
  const parts = marks.map(({ 0: mark, index, groups }, at) => ({
    label: groups?.label ?? '',
    text: body.slice(index + mark.length, marks[at + 1]?.index ?? body.length).trim(),
  }));
  return [...(before === '' ? [] : [{ text: before }]), ...parts];
}

/** Who a paragraph says is speaking, and the rest of it. */
export function cutTurn(text: string): { text: string; turn?: string } {
  const match = turnHead.exec(text);
  const label = match?.groups?.label;
  return match && label !== undefined && !isWord(label)
    ? { text: text.slice(match[0].length), turn: label }
    : { text };
}

/** “Present:” and “Chair:” are no names. */
function isWord(label: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(label) && spellingOf(label) === 'common';
}

/** The items of a list that stands in one paragraph, parted by semicolons; undefined for a text. */
function toItems(text: string): string[] | undefined {
  const items = text.split('; ');
  const isList =
    (items.length > itemsFrom || (items.length === itemsFrom && !/[.!?]$/.test(text))) &&
    items.every((item) => /^[\p{Lu}@\d]/u.test(item));
  return isList ? items : undefined;
}
