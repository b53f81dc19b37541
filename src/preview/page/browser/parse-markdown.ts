import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A node of the parser's syntax tree: what of it is drawn. */
export interface MarkdownNode {
  readonly type: string;
  readonly content?: string | readonly MarkdownNode[];
  readonly items?: readonly (readonly MarkdownNode[])[];
  readonly ordered?: boolean;
  readonly start?: number;
  readonly level?: number;
  readonly target?: string;
  readonly timestamp?: string;
  readonly name?: string;
  readonly id?: string;
}

type Rule = (typeof rulesExtended)[string];

/**
 * The parser's rules for embeds, with lists, which it leaves out. Its own rules for headings and small print look
 * for the line before in the last group of the last match, which is not there after a quote; hence `atLineStart`.
 */
const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  ...atLineStart('heading'),
  ...atLineStart('subtext'),
  list: SimpleMarkdown.defaultRules.list,
});

/** Reads Discord's markdown into a syntax tree. */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return parser(text, { inline: true, _list: true });
}

function atLineStart(name: string): Record<string, Rule> {
  const rule = rulesExtended[name];
  if (!rule) return {};
  const match: Rule['match'] = (source, state, before) => {
    const startsLine = before === '' || before.endsWith('\n');
    return startsLine ? rule.match(source, { ...state, prevCapture: null }, before) : null;
  };
  return { [name]: { ...rule, match } };
}
