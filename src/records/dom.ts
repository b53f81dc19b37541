import { parseHTML } from 'linkedom';
import { UserError } from '../process/user-error.ts';

/** What is used here of a node of a page. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly nextSibling: PageNode | null;
}

/** What is used here of an element of a page. */
export interface PageElement extends PageNode {
  /** In capitals. */
  readonly tagName: string;
  readonly children: Iterable<PageElement>;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
  readonly remove: () => void;
}

/** A page as a tree. */
export interface Page {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly querySelector: (selector: string) => PageElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<PageElement>;
}

const textNodeType = 3;
const elementNodeType = 1;
const keepArticle = 'save only the article of it';
/** More than any page of an article has, and few enough that Readability is done in a minute. */
const nestingLimit = 100;
const elementsLimit = 40_000;

/** Reads HTML as a tree. Refuses one that is nested too deeply or has too many elements. */
export function openPage(html: string): Page {
  const isWhole = /<html[\s>]/i.test(html);
  const { document } = parseHTML(
    isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  const page: Page = document;
  const waiting = [{ element: page.documentElement, depth: 1 }];
  let count = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { element, depth } = next;
    count += 1;
    if (depth > nestingLimit)
      throw new UserError(`is nested more than ${nestingLimit} levels deep; ${keepArticle}`);
    if (count > elementsLimit) throw new UserError(`has more than ${elementsLimit} elements; ${keepArticle}`);
    for (const child of element.children) waiting.push({ element: child, depth: depth + 1 });
  }
  return page;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === elementNodeType;
}

/** The text of a text node; an empty string for any other. */
export function textOf(node: PageNode): string {
  return node.nodeType === textNodeType ? (node.textContent ?? '') : '';
}
