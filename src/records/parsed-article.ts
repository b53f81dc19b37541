/** A heading or a paragraph of an article, as plain text on one line. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

/** What is known of an article beside its text; what nobody knows is left out. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  /** YYYY-MM-DD. */
  readonly published?: string;
  readonly place?: string;
  /** Two lower-case letters. */
  readonly language?: string;
  readonly url?: string;
}

/** An article as it was read from a file of any shape. */
export interface ParsedArticle {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  /** Lines that are no part of the article: bylines, links to share it, advertisements. */
  readonly leftOut: readonly string[];
  /** What the file leaves in doubt, for its editor to look at. */
  readonly doubts?: readonly string[];
}

/** The texts of the paragraphs, in their order: the first is paragraph 1. */
export function paragraphsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ kind, text }) => (kind === 'paragraph' ? [text] : []));
}

/** The metadata of several origins as one; the first that knows a thing says it. */
export function mergeMetadata(...origins: readonly Metadata[]): Metadata {
  return Object.assign({}, ...origins.toReversed());
}
