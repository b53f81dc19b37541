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

/**
 * The parser's rules for embeds, with lists, which it leaves out. A heading, small print and a list begin a line:
 * where it looks for the line's start in the match before, it misses one after a quote, and takes a space for one.
 */
const parser = SimpleMarkdown.parserFor({
  ...rulesExtended,
  heading: atLineStart(rulesExtended.heading),
  subtext: atLineStart(rulesExtended.subtext),
  list: atLineStart(SimpleMarkdown.defaultRules.list),
});

/** Reads Discord's markdown into a syntax tree. */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return parser(text, { inline: true, _list: true });
}

type Rule = (typeof rulesExtended)[string];

function atLineStart(rule: Rule | undefined): Rule {
  if (!rule) throw new Error('the markdown parser lacks a rule');
  return {
    ...rule,
    match: (source, state, before) =>
      before === '' || before.endsWith('\n')
        ? rule.match(source, { ...state, prevCapture: null }, before)
        : null,
  };
}
