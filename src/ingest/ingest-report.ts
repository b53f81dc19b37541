import type { Metadata } from '../records/parsed-article.ts';

/** How files become sources. What is said of the article here comes before what its file says. */
export interface IngestOptions extends Omit<Metadata, 'url'> {
  /** The folder of source folders. */
  readonly out: string;
  /** The id of the source, for a single file; else it is made of the file's name. */
  readonly id?: string;
  /** The id of a source that is there, to put the text of a single file into. */
  readonly into?: string;
  /** Whether a folder that is there is replaced. */
  readonly force?: boolean;
  readonly onProgress?: (progress: IngestProgress) => void;
}

/** How far the work is: `file` is the next one, and empty at the end. */
export interface IngestProgress {
  readonly done: number;
  readonly total: number;
  readonly file: string;
}

/** A file that became a source, or whose source is as it would be made. */
export interface Ingested {
  readonly status: 'made' | 'replaced' | 'filled' | 'unchanged';
  readonly file: string;
  readonly folder: string;
  readonly paragraphs: number;
  /** What was drafted; undefined where a text was put into a source that has facts and people. */
  readonly drafts: { readonly facts: number; readonly names: number; readonly gaps: number } | undefined;
  /** What an editor should look at or fill in. */
  readonly notes: readonly string[];
  readonly leftOut: readonly string[];
}

/** A file that was refused, and why: a phrase that follows its name, and perhaps more lines. */
export interface Refused {
  readonly status: 'refused';
  readonly file: string;
  readonly reason: string;
}

export type IngestReport = readonly (Ingested | Refused)[];
