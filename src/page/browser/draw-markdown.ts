import { element } from './element.ts';
import { type MarkdownNode, parseMarkdown } from './parse-markdown.ts';

/** Draws Discord's markdown as elements. Text becomes text and nothing else, whatever it holds. */
export function drawMarkdown(text: string): Node[] {
  return drawAll(parseMarkdown(text));
}

const wraps = {
  strong: 'strong',
  em: 'em',
  underline: 'u',
  strikethrough: 's',
  inlineCode: 'code',
  subtext: 'small',
} as const;

/** Mentions and times that Discord would make live: drawn as such, so that a slip of escaping is seen. */
const live = new Set([
  'user',
  'role',
  'channel',
  'everyone',
  'here',
  'slashCommand',
  'guildNavigation',
  'timestamp',
]);

function drawAll(content: MarkdownNode['content']): Node[] {
  if (content === undefined) return [];
  return typeof content === 'string' ? [new Text(content)] : content.flatMap(drawNode);
}

function drawNode(node: MarkdownNode): Node[] {
  const { type, content } = node;
  switch (type) {
    case 'strong':
    case 'em':
    case 'underline':
    case 'strikethrough':
    case 'inlineCode':
    case 'subtext':
      return [element(wraps[type], {}, drawAll(content))];
    case 'br':
      return [element('br')];
    case 'blockQuote':
      return [element('blockquote', {}, drawAll(withoutLastBreak(content)))];
    case 'codeBlock':
      return [element('pre', {}, [element('code', {}, drawAll(content))])];
    case 'heading':
      return [element('p', { className: `heading-${node.level ?? 1}` }, drawAll(content))];
    case 'list':
      return [drawList(node)];
    case 'spoiler':
      return [drawSpoiler(content)];
    case 'link':
    case 'url':
    case 'autolink':
      return [drawLink(node)];
    case 'emoji':
      return [new Text(`:${node.name ?? ''}:`)];
    default:
      if (live.has(type))
        return [element('span', { className: 'mention' }, [`@${type} ${node.id ?? node.timestamp ?? ''}`])];
      return drawAll(content ?? node.name);
  }
}

function drawList({ ordered, start, items = [] }: MarkdownNode): HTMLElement {
  const drawn = items.map((item) => element('li', {}, drawAll(withoutLastBreak(item))));
  return ordered ? element('ol', { start: start ?? 1 }, drawn) : element('ul', {}, drawn);
}

function drawLink({ target = '', content }: MarkdownNode): HTMLElement {
  const drawn = drawAll(content);
  if (!/^https?:\/\//i.test(target)) return element('span', {}, drawn);
  return element('a', { href: target, target: '_blank', rel: 'noopener noreferrer' }, drawn);
}

function drawSpoiler(content: MarkdownNode['content']): HTMLElement {
  const spoiler = element('button', { type: 'button', className: 'spoiler' }, drawAll(content));
  spoiler.addEventListener('click', () => spoiler.classList.add('shown'), { once: true });
  return spoiler;
}

function withoutLastBreak(content: MarkdownNode['content']): MarkdownNode['content'] {
  return typeof content !== 'string' && content?.at(-1)?.type === 'br' ? content.slice(0, -1) : content;
}
