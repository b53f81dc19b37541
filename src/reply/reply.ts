import type { Answer } from '../judge/answer.ts';
import type { Language } from '../language/language.ts';
import type { Text } from '../show/text.ts';

/** Where something stands: the paragraph of a source, and what is shown of it. */
export interface Citation {
  /** The source's id, which is its folder's name. */
  readonly source: string;
  /** The paragraph's number in the article; the first is 1. */
  readonly paragraph: number;
  /** The citation in full: `TDI, 3 Feb 2022, ¶11`. */
  readonly label: string;
  /** What is shown of the paragraph, as plain text. */
  readonly quote: string;
  /** A short hash of the paragraph's text, by which a later press knows whether it has changed. */
  readonly version: string;
}

/** A line of a list, and the paragraphs that it rests on. */
export interface ListItem {
  readonly text: Text;
  readonly citations: readonly Citation[];
}

/** A piece of a reply, in reading order. */
export type Block =
  | { readonly type: 'text'; readonly text: Text }
  | { readonly type: 'quote'; readonly text: Text; readonly citation: Citation }
  | { readonly type: 'list'; readonly title?: string; readonly items: readonly ListItem[] };

/** Something that a member may press under a reply. Its id says what is done then: see custom-id.ts. */
export interface Button {
  readonly type: 'button';
  readonly id: string;
  readonly label: string;
  readonly style: 'main' | 'plain';
}

/** A list from which a member chooses one option, 25 at most. */
export interface Select {
  readonly type: 'select';
  readonly id: string;
  /** What is read before one chooses. */
  readonly label: string;
  readonly options: readonly SelectOption[];
}

/** The value, 100 characters at most, is what the press is told. */
interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

export type Action = Button | Select;

/** A picture that says the same as the reply: a PNG, shown with it, and what it shows in words. */
export interface Picture {
  /** The file's name: `timeline.png`. */
  readonly name: string;
  readonly png: Uint8Array;
  readonly alt: string;
}

/** Who has had a reply shown to all. */
export interface Credit {
  readonly memberId: string;
  readonly name: string;
}

/**
 * What kind of reply it is. The first three are the outcomes of a question; `notice` is a reply that is no
 * answer (help), `refused` an expected failure shown as written, `failed` a defect of which the log knows.
 */
export type ReplyKind = 'answered' | 'related' | 'none' | 'notice' | 'refused' | 'failed';

/** What a member is shown: meaning, not layout. A surface (Discord, page, terminal) shows it. */
export interface Reply {
  readonly kind: ReplyKind;
  /** The language of the reply's own words. */
  readonly language: Language;
  readonly title?: string;
  /** The question, where it is to be read above its answer: nobody may have typed it here. */
  readonly asked?: string;
  /** The short answer, where there is one; it is also among the blocks. */
  readonly answer?: string;
  readonly blocks: readonly Block[];
  /** The source in a line: `The Diplomatic Insight, 3 Feb 2022 · restated`. */
  readonly footer?: string;
  /** Shown only to the member who asked. */
  readonly private: boolean;
  /** What an answer to a question rests on, for explaining it. */
  readonly basis?: Answer;
  /** What stands under it, the more useful first; buttons are put in rows, each select has its own. */
  readonly actions?: readonly Action[];
  readonly picture?: Picture;
  /** The member who shared it, who is named and not called. */
  readonly sharedBy?: Credit;
}

/** What a command returns: all of a reply but who sees it, which runCommand tells. */
export type ReplyContent = Omit<Reply, 'private'>;

/** Each citation of a reply once, the best first, as they stand in its blocks. */
export function citationsOf(reply: Reply): Citation[] {
  const cited = new Map<string, Citation>();
  for (const block of reply.blocks) {
    const citations =
      block.type === 'quote'
        ? [block.citation]
        : block.type === 'list'
          ? block.items.flatMap((item) => item.citations)
          : [];
    for (const citation of citations) {
      const key = `${citation.source} ${citation.paragraph}`;
      if (!cited.has(key)) cited.set(key, citation);
    }
  }
  return [...cited.values()];
}
