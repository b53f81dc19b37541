import type { fromMarkdown } from 'mdast-util-from-markdown';

type Root = ReturnType<typeof fromMarkdown>;
type MarkdownNode = Root['children'][number];

const wide = String.raw`[\p{Script=Han}\u3000-\u303f\uff00-\uffef]`;
/** Chinese is written without spaces, so that a line of it continues on the next with none. */
const lineBreakInChinese = new RegExp(`(?<=${wide})\\s*\\n\\s*(?=${wide})`, 'gu');

/** A piece of Markdown as plain text on one line: marks removed, items of a list joined as a sentence. */
export function toText(node: MarkdownNode): string {
  return read(node).replace(lineBreakInChinese, '').replace(/\s+/gu, ' ').trim();
}

function read(node: MarkdownNode): string {
  switch (node.type) {
    case 'break':
      return '\n';
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? '\n' : '';
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'image':
    case 'imageReference':
      return node.alt ?? '';
    case 'list':
      return joinItems(
        node.children.map((item, index) => {
          const text = toText(item);
          return node.ordered ? `${(node.start ?? 1) + index}. ${text}` : text;
        }),
      );
    case 'blockquote':
    case 'listItem':
      return node.children.map(read).join('\n');
    default:
      return 'children' in node ? node.children.map(read).join('') : '';
  }
}

/** Items one after another; a semicolon parts those that do not end in a mark of their own. */
export function joinItems(items: readonly string[]): string {
  return items
    .filter((item) => item !== '')
    .map((item, index, all) =>
      index < all.length - 1 && !/[.,:;!?…。，：；！？]$/u.test(item) ? `${item};` : item,
    )
    .join(' ');
}
