import { Composer, type Document, isMap, isScalar, isSeq, LineCounter, type Node, Parser } from 'yaml';
import type { Problem } from '../records/problem.ts';
import { adviseOn } from './yaml-advice.ts';
import { findAliases, findAnchors, findDeepToken, findRepeatedKeys, nestingLimit } from './yaml-limits.ts';
import type { Path } from './yaml-path.ts';
import { findTraps } from './yaml-traps.ts';

/** A problem and the part of the document that it concerns. */
export interface YamlProblem extends Problem {
  readonly line: number;
  readonly path: Path;
}

/** A YAML text as a plain value, and the lines on which its parts stand. */
export interface YamlDocument {
  readonly value: unknown;
  /** The line of what a path leads to; where it leads nowhere, of the last part that is there. */
  readonly lineAt: (path: Path) => number;
  /** The line of the key at the end of a path. */
  readonly lineOfKey: (path: Path) => number;
}

/** Of more faults than an editor reads at once, the others are told in the words of the library. */
const advisedLimit = 200;

/** What a YAML text says. */
export interface ReadYaml {
  readonly document: YamlDocument | undefined;
  readonly problems: readonly YamlProblem[];
  /** What may be read otherwise than it was meant (see findTraps). */
  readonly traps: readonly YamlProblem[];
}

/**
 * Reads a YAML text. It gives no document where the text is not YAML, is nested too deeply or uses anchors or aliases.
 * A key that stands twice is a problem too, but the document is given, with the last value.
 */
export function parseYaml(text: string): ReadYaml {
  const counter = new LineCounter();
  const lineAtOffset = (offset: number) => counter.linePos(offset).line;
  const problemAt = (offset: number, message: string) => ({ line: lineAtOffset(offset), path: [], message });

  const tokens = [...new Parser(counter.addNewLine).parse(text)];
  const deep = findDeepToken(tokens);
  if (deep) {
    const problem = problemAt(deep.offset, `is nested more than ${nestingLimit} levels deep`);
    return { document: undefined, problems: [problem], traps: [] };
  }
  // The library's own check for unique keys compares each key with all others, which can take minutes.
  const composer = new Composer({ prettyErrors: false, stringKeys: true, uniqueKeys: false });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) throw new Error('A composer that is told to force a document gave none.');
  const errors = [...document.errors, ...document.warnings];
  const syntax = errors.map((error, at) => {
    const told = { offset: error.pos[0], message: error.message };
    const { offset, message } = at < advisedLimit ? adviseOn(error, { text, document }) : told;
    return problemAt(offset, message);
  });
  if (second) syntax.push(problemAt(second.range[0], 'holds a second document after "---"'));
  const aliases = findAliases(document.contents).map((alias) =>
    problemAt(alias.range?.[0] ?? 0, `*${alias.source} stands for another part; write it out`),
  );
  const anchors = findAnchors(document.contents).map(({ anchor, range }) =>
    problemAt(range?.[0] ?? 0, `&${anchor} is taken for a name of this part; put the value in quotes`),
  );
  // An anchor that an alias uses is one fault with it.
  const unread = [...syntax, ...(aliases.length > 0 ? aliases : anchors)];
  if (unread.length > 0) return { document: undefined, problems: firstOfEachLine(unread), traps: [] };
  const repeated = findRepeatedKeys(document.contents).map(({ key, first, path }) => ({
    ...problemAt(
      key.range?.[0] ?? 0,
      `key "${key}" stands twice, first in line ${lineAtOffset(first.range?.[0] ?? 0)}`,
    ),
    path,
  }));
  const traps = findTraps(document.contents, text).map(({ offset, path, message }) => ({
    ...problemAt(offset, message),
    path,
  }));
  return { document: toYamlDocument(document, lineAtOffset), problems: repeated, traps };
}

/** One slip often brings several errors of the library on its line; the first says what is wrong. */
function firstOfEachLine(problems: readonly YamlProblem[]): YamlProblem[] {
  const first = new Map<number, YamlProblem>();
  for (const problem of problems) if (!first.has(problem.line)) first.set(problem.line, problem);
  return [...first.values()];
}

function toYamlDocument(document: Document.Parsed, lineAtOffset: (offset: number) => number): YamlDocument {
  const find = (path: Path, { ofKey }: { ofKey: boolean }) => {
    let node: Node | null = document.contents;
    let line = 1;
    for (const [depth, step] of path.entries()) {
      if (isSeq<Node>(node)) {
        const item = node.items[Number(step)];
        if (!item) break;
        line = lineAtOffset(item.range?.[0] ?? 0);
        node = item;
      } else if (isMap<Node, Node | null>(node)) {
        const pair = node.items.findLast((each) => String(each.key) === step);
        if (!pair) break;
        const isWritten = isScalar(pair.value) && pair.value.value !== null;
        const place = isWritten && !(ofKey && depth === path.length - 1) ? pair.value : pair.key;
        line = lineAtOffset(place?.range?.[0] ?? 0);
        node = pair.value;
      } else break;
    }
    return line;
  };
  return {
    value: document.toJS(),
    lineAt: (path) => find(path, { ofKey: false }),
    lineOfKey: (path) => find(path, { ofKey: true }),
  };
}
