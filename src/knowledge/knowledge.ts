import type { Entity, Fact, FrontMatter, Gap, TermGroup } from './schema.ts';

/** A paragraph of an article: the unit that is ranked, shown and cited. */
export interface Paragraph {
  /** Its citation: the first paragraph is 1, and headings are not counted. */
  readonly number: number;
  readonly text: string;
  /** The heading that it stands under, or null before the first one. */
  readonly heading: string | null;
}

/** One checked source: an article and what its editors know of it. */
export interface Source extends FrontMatter {
  /** The name of its folder. */
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
  readonly facts: readonly Fact[];
  /** People, organisations, projects and places (`people.yaml`). */
  readonly entities: readonly Entity[];
  readonly terms: readonly TermGroup[];
  /** What is asked near to what the article tells, and not told (`gaps.yaml`); drafts are left out. */
  readonly gaps: readonly Gap[];
}

/** Everything the bot knows: its sources, in the order of their ids. */
export interface Knowledge {
  readonly sources: readonly Source[];
}
