import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import type { Path } from './yaml-path.ts';

/** A value that YAML may read otherwise than its writer meant it. */
export interface Trap {
  readonly offset: number;
  readonly path: Path;
  readonly message: string;
}

/** A value without quotation marks, as it stands in its text. */
interface PlainValue {
  readonly node: Scalar;
  readonly path: Path;
  /** Its writing, before YAML reads it. */
  readonly source: string;
  /** What follows it on its line. */
  readonly rest: string;
  /** What follows it in a list of one line, where that is a value without quotation marks too. */
  readonly next: string | undefined;
}

/** What each trap is told by; undefined where a value does not fall into it. */
const traps: readonly ((value: PlainValue) => string | undefined)[] = [
  cutByComment,
  emptiedByComment,
  otherNumber,
  truthWord,
  typographicQuotes,
  joinedLines,
  partedByComma,
];

/** The values of a document that YAML reads, but perhaps not as they were meant; each with what to do. */
export function findTraps(contents: Node | null, text: string): Trap[] {
  return plainValuesOf(contents, text, []).flatMap((value) => {
    const message = traps.map((trap) => trap(value)).find((each) => each !== undefined);
    return message === undefined ? [] : [{ offset: value.node.range?.[0] ?? 0, path: value.path, message }];
  });
}

/** So much is looked at behind a value. */
const restChars = 80;

function plainValuesOf(node: Node | null, text: string, path: Path): PlainValue[] {
  if (isMap<Node, Node | null>(node)) {
    return node.items.flatMap(({ key, value }) => plainValuesOf(value, text, [...path, String(key)]));
  }
  if (isSeq<Node>(node)) {
    return node.items.flatMap((item, at) => {
      const [own, ...below] = plainValuesOf(item, text, [...path, at]);
      if (!own || !node.flow) return own ? [own, ...below] : [];
      const next = node.items[at + 1];
      return [{ ...own, next: isPlain(next) ? next.source : undefined }, ...below];
    });
  }
  if (!isPlain(node) || !node.range) return [];
  const [start, end] = node.range;
  const rest = /^.*/.exec(text.slice(end, end + restChars))?.[0] ?? '';
  return [{ node, path, source: text.slice(start, end), rest, next: undefined }];
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && node.type === Scalar.PLAIN;
}

/** Keys whose value is a sentence or words of the account, in which “#” may be meant as it stands. */
const wordKeys: ReadonlySet<PropertyKey> = new Set([
  'statement',
  'value',
  'unit',
  'place',
  'asks',
  'untold',
  'zh',
  'ru',
  'title',
  'name',
  'aliases',
  'roles',
  'words',
]);

/** “item #3” ends before the sign. Behind a whole sentence, “# …” is a comment and meant as one. */
function cutByComment({ node, path, source, rest }: PlainValue): string | undefined {
  const comment = /^[ \t]+#(.*)/.exec(rest)?.[1];
  if (comment === undefined || typeof node.value !== 'string') return undefined;
  const isMeant = /^\S/.test(comment) || (isOfWords(path) && !/[.?!。？！]$/.test(source));
  return isMeant ? `${keyOf(path)}ends before “#${comment.trimEnd()}”; put the value in quotes` : undefined;
}

function emptiedByComment({ node, path, source, rest }: PlainValue): string | undefined {
  const comment = /^[ \t]*#(.*)/.exec(rest)?.[1];
  if (comment === undefined || source !== '' || node.value !== null) return undefined;
  return `${keyOf(path)}is empty, since “#${comment.trimEnd()}” is a comment; put the value in quotes`;
}

/** 0123 and 1.10 lose what a number need not have, and 0x1F is another number to whoever reads it. */
function otherNumber({ node, path, source }: PlainValue): string | undefined {
  if (typeof node.value !== 'number' || String(node.value) === source) return undefined;
  return `${keyOf(path)}is ${source}, which is read as the number ${node.value}; put it in quotes to keep it as it is`;
}

function truthWord({ path, source }: PlainValue): string | undefined {
  if (!/^(?:y|n|yes|no|on|off)$/i.test(source) || !isOfWords(path)) return undefined;
  return `${keyOf(path)}is ${source}, which other readers of YAML take for true or false; put it in quotes`;
}

function typographicQuotes({ path, source }: PlainValue): string | undefined {
  if (!/^[“„«‘][^“”„«»]*[”“»’]$/u.test(source)) return undefined;
  return `${keyOf(path)}is shown with its marks ${source[0]} and ${source.at(-1)}; leave them out, or put " and " around them`;
}

/** “-Where?” on a line of its own goes on from the line before. */
function joinedLines({ path, source }: PlainValue): string | undefined {
  const begin = /\n[ \t]*(-[^\s-]\S{0,11})/.exec(source)?.[1];
  if (begin === undefined) return undefined;
  return `${keyOf(path)}goes on with “${begin}” of the next line; write "- " for an entry of its own`;
}

/** [When, where and how did it begin?] are two. */
function partedByComma({ path, source, next }: PlainValue): string | undefined {
  const isOfAsks = path.includes('asks');
  if (!isOfAsks || next === undefined || !/^\p{Ll}/u.test(next) || /[.?!。？！]$/.test(source))
    return undefined;
  return `${keyOf(path)}ends at the comma before “${next}”; put the whole in quotes`;
}

function isOfWords(path: Path): boolean {
  return path.some((step) => wordKeys.has(step));
}

/** `"value" `, or for an entry of a list the key of the list. */
function keyOf(path: Path): string {
  const key = path.findLast((step) => typeof step === 'string');
  return key === undefined ? '' : `"${key}" `;
}
