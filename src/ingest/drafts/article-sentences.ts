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

/**
 * The sentences of a record in their order, without the dateline before the first, and without the mark of who
 * speaks, which is told beside it.
 */
export function toArticleSentences(paragraphs: readonly string[], language: string): ArticleSentence[] {
  let turn: string | undefined;
  return paragraphs.flatMap((whole, index): ArticleSentence[] => {
    const paragraph = index + 1;
    const body = index === 0 ? whole.slice(readDateline(whole, language)?.end ?? 0) : whole;
    const items = toItems(body);
    if (items) return items.map((item) => ({ ...cutTurn(item), paragraph, isItem: true }));
    const cut = cutTurn(body);
    const goesOn = turn !== undefined && continued.test(body);
    if (!goesOn) turn = cut.turn;
    const text = goesOn ? body.replace(continued, '') : cut.text;
    return toSentences(text).map((sentence, at) => ({
      text: sentence.text,
      paragraph,
      ...(turn === undefined ? {} : { turn, beginsTurn: at === 0 && !goesOn }),
    }));
  });
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
    items.length >= itemsFrom && !/[.!?]$/.test(text) && items.every((item) => /^[\p{Lu}@\d]/u.test(item));
  return isList ? items : undefined;
}
