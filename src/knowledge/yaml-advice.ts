import { type Document, type ErrorCode, isScalar, type Node, visit, type YAMLError } from 'yaml';

/** A slip of YAML for which the library has words of its own only. */
interface Slip {
  readonly name: string;
  /** What its line looks like. The group is what the advice names. */
  readonly pattern: RegExp;
  readonly advice: (found: string) => string;
}

const lead = String.raw`^\s*(?:-\s+)*(?:[\w-]+:\s+)?(?:-\s+)*`;

/** In the order in which they are tried: where several fit, the first is what went wrong. */
const slips: readonly Slip[] = [
  {
    name: 'a tab before the entry',
    pattern: /^ *(?:- *)*(\t)/,
    advice: () => 'begins with a tab; indent with spaces',
  },
  {
    name: 'a space of another kind before the entry',
    pattern: /^ *([\u00a0\u2000-\u200b\u202f\u3000\ufeff])/,
    advice: () => 'begins with a space that is not a plain one; type the spaces anew',
  },
  {
    name: 'a colon of Chinese type',
    pattern: /^\s*(?:-\s+)?([\w-]+)：/,
    advice: (key) => `has “：” behind "${key}"; write "${key}: "`,
  },
  {
    name: 'no space behind the colon of a key',
    pattern: /^\s*(?:-\s+)?([a-z]+):[^\s/:]/,
    advice: (key) => `has no space behind "${key}:"; write "${key}: "`,
  },
  {
    name: 'no space behind a dash',
    pattern: /^\s*(-)[^\s-]/,
    advice: () => 'has no space behind its dash; write "- "',
  },
  {
    name: 'quotation marks around a part of the value',
    pattern: new RegExp(String.raw`${lead}\[?(["'])`),
    advice: (mark) => {
      const other = mark === '"' ? "'" : '"';
      return `begins with ${mark}, so the value ends at the next ${mark}; put the whole value between ${other} and ${other}`;
    },
  },
  {
    name: 'brackets around a part of the value',
    pattern: new RegExp(String.raw`${lead}([[{])[^\]}]*[\]}]\s*[^\s,\]}]`),
    advice: (mark) => `begins with ${mark}, which begins a list or keys; put the value in quotes`,
  },
  {
    name: 'a mark that means something else',
    pattern: new RegExp(String.raw`${lead}([@\x60%&*!|>]|-$)`),
    advice: (mark) => `begins with ${mark}, which means something else in YAML; put the value in quotes`,
  },
  {
    name: 'a comment inside a list of one line',
    pattern: new RegExp(String.raw`${lead}\[[^\]]*(\s#)`),
    advice: () => 'has “ #”, behind which all is a comment; put the value in quotes',
  },
  {
    name: 'a list of one line without its end',
    pattern: new RegExp(String.raw`${lead}(\[)[^\]]*$`),
    advice: () => 'has a list that begins with [ and does not end with ]',
  },
  {
    name: 'a colon in the value',
    pattern: /^\s*(?:-\s+)*[\w-]+:\s+[^"'\s].*?(:)(?:\s|$)/,
    advice: () => 'has a colon in its value; put the value in quotes',
  },
];

/**
 * Where an editor has to look for a fault of YAML, and what to do there. Where no slip of the table is found, it is the
 * library's own place and words.
 */
export function adviseOn(
  { pos: [offset], code, message }: YAMLError,
  { text, document }: { text: string; document: Document.Parsed },
): { offset: number; message: string } {
  if (code === 'BAD_DQ_ESCAPE') {
    return { offset, message: `${message}; write \\\\ for one \\, or put the value between ' and '` };
  }
  const begin = beginOf(message, { offset, text, document });
  const line = lineAround(text, begin);
  if (message.startsWith('Missing closing')) {
    return {
      offset: begin,
      message: `begins with ${text[begin]}, and no other ${text[begin]} ends the value`,
    };
  }
  for (const { pattern, advice } of slips) {
    const found = pattern.exec(line)?.[1];
    if (found !== undefined) return { offset: begin, message: advice(found) };
  }
  if (outOfLine.has(code) || message.startsWith('Sequence item without')) {
    const advice =
      'does not line up with the lines beside it: the keys of an entry begin at one column, and so do the dashes of a list';
    return { offset, message: advice };
  }
  return { offset, message };
}

const outOfLine: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
]);

/** Where the part begins that a fault is of: the library tells some where the part should have ended. */
function beginOf(
  message: string,
  { offset, text, document }: { offset: number; text: string; document: Document.Parsed },
): number {
  if (message.startsWith('Flow '))
    return Math.max(0, text.lastIndexOf('[', offset), text.lastIndexOf('{', offset));
  return message.startsWith('Missing closing') ? (openQuoteOf(document.contents) ?? offset) : offset;
}

/** Where the last value between quotation marks begins, which is the one without an end. */
function openQuoteOf(contents: Node | null): number | undefined {
  let last: number | undefined;
  visit(contents, {
    Scalar(_, node) {
      if (isScalar(node) && node.type?.startsWith('QUOTE')) last = node.range?.[0];
    },
  });
  return last;
}

/** So much of a line is looked at. */
const lineChars = 1000;

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^.*/.exec(text.slice(start, start + lineChars))?.[0] ?? '';
}
