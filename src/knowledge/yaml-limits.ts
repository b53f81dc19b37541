import { type Alias, type CST, isAlias, isMap, isSeq, type Node } from 'yaml';
import type { Path } from './yaml-path.ts';

/** Far more than our files need, and far less than what exhausts the stack of the YAML library. */
export const nestingLimit = 32;

/** A key that stood in its mapping before, with the first one. */
export interface RepeatedKey {
  readonly key: Node;
  readonly first: Node;
  readonly path: Path;
}

/** The first token below the nesting limit. It keeps its own stack, since the text may be nested without end. */
export function findDeepToken(tokens: readonly CST.Token[]): CST.Token | undefined {
  const waiting = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > nestingLimit) return token;
    for (const child of childrenOf(token)) if (child) waiting.push({ token: child, depth: depth + 1 });
  }
  return undefined;
}

function childrenOf(token: CST.Token): (CST.Token | null | undefined)[] {
  if (token.type === 'document') return [token.value];
  return 'items' in token ? token.items.flatMap((item) => [item.key, item.value]) : [];
}

/** Every alias (`*name`) in a document: a few lines of them can stand for more than the memory holds. */
export function findAliases(node: Node | null): Alias[] {
  if (isAlias(node)) return [node];
  if (isSeq<Node>(node)) return node.items.flatMap(findAliases);
  if (!isMap<Node, Node | null>(node)) return [];
  return node.items.flatMap(({ key, value }) => [...findAliases(key), ...findAliases(value)]);
}

/** Every part with an anchor (`&name`): without aliases it names nothing, and was most likely meant as text. */
export function findAnchors(node: Node | null): { anchor: string; range: Node['range'] }[] {
  const own = node && !isAlias(node) && 'anchor' in node && node.anchor;
  const found = own ? [{ anchor: own, range: node.range }] : [];
  if (isSeq<Node>(node)) return [...found, ...node.items.flatMap(findAnchors)];
  if (!isMap<Node, Node | null>(node)) return found;
  return [...found, ...node.items.flatMap(({ key, value }) => [...findAnchors(key), ...findAnchors(value)])];
}

/** Every key that repeats one of its mapping. */
export function findRepeatedKeys(node: Node | null, path: Path = []): RepeatedKey[] {
  if (isSeq<Node>(node)) return node.items.flatMap((item, index) => findRepeatedKeys(item, [...path, index]));
  if (!isMap<Node, Node | null>(node)) return [];
  const firsts = new Map<string, Node>();
  return node.items.flatMap(({ key, value }) => {
    const below = [...path, String(key)];
    const first = firsts.get(String(key));
    if (!first) firsts.set(String(key), key);
    return [...(first ? [{ key, first, path: below }] : []), ...findRepeatedKeys(value, below)];
  });
}
