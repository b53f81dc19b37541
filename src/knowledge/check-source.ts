import { join } from 'node:path';
import { cutFrontMatter } from '../records/front-matter.ts';
import type { Problem } from '../records/problem.ts';
import { readArticle } from './article.ts';
import {
  checkAliases,
  checkCitations,
  checkGaps,
  checkNames,
  checkUnique,
  checkUntold,
} from './check-references.ts';
import { checkShape, valueAt } from './check-shape.ts';
import { type Fault, showValue, toFaults } from './fault.ts';
import type { Paragraph, Source } from './knowledge.ts';
import { type Entry, type ListFile, readListFile } from './list-file.ts';
import type { FileText } from './read-text.ts';
import {
  entitySchema,
  type Fact,
  type FrontMatter,
  factSchema,
  frontMatterSchema,
  type Gap,
  gapSchema,
  termGroupSchema,
} from './schema.ts';
import { parseYaml } from './yaml-document.ts';

/** The files of a source folder. */
export interface SourceFiles {
  readonly article: FileText;
  readonly facts: FileText;
  readonly people: FileText;
  readonly terms: FileText;
  readonly gaps: FileText;
}

/** The files of a source as they were written, for whoever tells an editor more of them than their faults. */
export interface WrittenSource {
  readonly folder: string;
  /** The line of each paragraph of `article.md`. */
  readonly paragraphLines: readonly number[];
  readonly facts: readonly Entry<Fact>[];
  readonly gaps: readonly Entry<Gap>[];
}

/** What came of checking a source. */
export interface CheckedSource {
  readonly id: string;
  /** Undefined where there are faults. */
  readonly source: Source | undefined;
  readonly faults: Fault[];
  /** What is no fault, and may be read otherwise than it was meant. */
  readonly traps: readonly Fault[];
  readonly written: WrittenSource;
}

/**
 * Checks the files of one source, each alone and against the others: gives the source, or every fault that is
 * in them. `folder` is the path under which the faults name the files; its last part is the source's id.
 */
export function checkSource(
  files: SourceFiles,
  { id, folder }: { id: string; folder: string },
): CheckedSource {
  const article = checkArticle(files.article);
  const people = readListFile(files.people, entitySchema, toEntityLabel);
  const facts = readListFile(files.facts, factSchema, (raw, position) =>
    toLabel('fact', valueAt(raw, ['id']), position),
  );
  const terms = readListFile(files.terms, termGroupSchema, (raw, position) =>
    toLabel('term', valueAt(raw, ['words', 0]), position),
  );
  const gaps = readListFile(files.gaps, gapSchema, (raw, position) =>
    toLabel('gap', valueAt(raw, ['id']), position),
  );
  const citationsOf = ({ entries }: ListFile<unknown>) =>
    // Without an article, that is the one fault to tell.
    article.paragraphs.length > 0 ? checkCitations(entries, article.paragraphs.length) : [];
  const namesIn = (key: string) =>
    people.isReadable ? checkNames(facts.entries, key, { entities: people.entries }) : [];

  const faults = [
    ...toFaults(join(folder, 'article.md'), article.problems),
    ...toFaults(join(folder, 'facts.yaml'), [
      ...facts.problems,
      ...checkUnique(facts.entries, 'id'),
      ...citationsOf(facts),
      ...namesIn('speaker'),
      ...namesIn('about'),
    ]),
    ...toFaults(join(folder, 'people.yaml'), [
      ...people.problems,
      ...checkUnique(people.entries, 'name'),
      ...checkAliases(people.entries),
      ...citationsOf(people),
    ]),
    ...toFaults(join(folder, 'terms.yaml'), [
      ...terms.problems,
      ...checkUntold(terms.entries, { facts: facts.entries }),
    ]),
    ...toFaults(join(folder, 'gaps.yaml'), [
      ...gaps.problems,
      ...checkUnique(gaps.entries, 'id'),
      ...checkGaps(gaps.entries, { facts: facts.entries }),
    ]),
  ];
  const trapsOf = (file: string, { traps }: { traps: readonly Problem[] }) =>
    toFaults(join(folder, file), traps);
  const read = {
    id,
    faults,
    traps: [
      ...trapsOf('article.md', article),
      ...trapsOf('facts.yaml', facts),
      ...trapsOf('people.yaml', people),
      ...trapsOf('terms.yaml', terms),
      ...trapsOf('gaps.yaml', gaps),
    ],
    written: { folder, paragraphLines: article.lines, facts: facts.entries, gaps: gaps.entries },
  };
  if (faults.length > 0 || !article.frontMatter) return { ...read, source: undefined };
  const source = {
    id,
    ...article.frontMatter,
    paragraphs: article.paragraphs,
    facts: valuesOf(facts),
    entities: valuesOf(people),
    terms: valuesOf(terms),
    // A drafted gap refuses nothing until an editor keeps it.
    gaps: valuesOf(gaps).filter(({ draft }) => !draft),
  };
  return { ...read, source };
}

interface Article {
  readonly frontMatter: FrontMatter | undefined;
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly number[];
  readonly problems: readonly Problem[];
  readonly traps: readonly Problem[];
}

function checkArticle(file: FileText): Article {
  const parts = 'problem' in file ? file : cutFrontMatter(file.text);
  if ('problem' in parts) {
    return { frontMatter: undefined, paragraphs: [], lines: [], problems: [parts.problem], traps: [] };
  }
  const { paragraphs, lines, problems } = readArticle(parts.body);
  const yaml = parseYaml(parts.frontMatter);
  const checked = yaml.document
    ? checkShape(yaml.document, frontMatterSchema, [])
    : { value: undefined, problems: [] };
  return {
    frontMatter: checked.value,
    paragraphs,
    lines,
    traps: yaml.traps,
    problems: [...yaml.problems, ...checked.problems, ...problems],
  };
}

function toLabel(kind: string, name: unknown, position: number): string {
  return typeof name === 'string' ? `${kind} ${showValue(name)}` : `${kind} ${position}`;
}

function toEntityLabel(raw: unknown, position: number): string {
  const kind = entitySchema.shape.kind.safeParse(valueAt(raw, ['kind']));
  return toLabel(kind.data ?? 'entry', valueAt(raw, ['name']), position);
}

function valuesOf<T>({ entries }: ListFile<T>): T[] {
  return entries.flatMap(({ value }) => (value === undefined ? [] : [value]));
}
