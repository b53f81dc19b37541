import { extname } from 'node:path';
import { toSentences } from '../language/tokens.ts';
import { UserError } from '../process/user-error.ts';
import { cleanText } from './clean-text.ts';
import { readDateline } from './dateline.ts';
import { findHostileText, paragraphLimitChars } from './hostile-text.ts';
import { parseHtml } from './html.ts';
import { detectLanguage } from './language.ts';
import { parseMarkdown } from './markdown.ts';
import { type Metadata, mergeMetadata, type ParsedArticle, paragraphsOf } from './parsed-article.ts';
import { parsePlainText } from './plain-text.ts';

/** An article as it will stand in its folder. */
export interface CompleteArticle extends ParsedArticle {
  readonly metadata: Metadata & { readonly title: string; readonly language: string };
  /** What an editor should look at or fill in, each in a few words. */
  readonly notes: readonly string[];
}

const titleLimitChars = 90;
const shapes: Partial<Record<string, 'html' | 'markdown'>> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
};
const htmlHead =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|article|main)\b/i;

/**
 * Reads an article of any shape, which its file's name or its first words tell. `given` is what the editor says of
 * it, and comes before what the file says. Refuses one that has no paragraph, or one that is
 * longer than the bot reads.
 */
export function parseArticle(
  text: string,
  { file, given }: { file: string; given: Metadata },
): CompleteArticle {
  const { metadata: own, blocks, leftOut, doubts = [] } = parseShape(text, file);
  const paragraphs = paragraphsOf(blocks);
  const [first] = paragraphs;
  if (first === undefined)
    throw new UserError('has no paragraph; check that it holds the text of the article');
  const long = paragraphs.findIndex(({ length }) => length > paragraphLimitChars);
  if (long !== -1) {
    throw new UserError(
      `paragraph ${long + 1} is longer than ${paragraphLimitChars} characters; put empty lines where it should part`,
    );
  }
  const language = given.language ?? detectLanguage(paragraphs.join('\n'), own.language);
  const dateline = readDateline(first, language);
  const known = mergeMetadata(given, own, dateline?.metadata ?? {});
  const title = known.title ?? toTitle(first.slice(dateline?.end ?? 0));
  return {
    metadata: { ...known, title, language },
    blocks,
    leftOut,
    notes: [
      ...doubts,
      ...(known.title === undefined ? ['title (made of the first sentence)'] : []),
      ...(known.publisher === undefined ? ['publisher (unknown)'] : []),
      ...(known.published === undefined ? ['published (unknown)'] : []),
    ],
  };
}

function parseShape(text: string, file: string): ParsedArticle {
  const shape = shapes[extname(file).toLowerCase()] ?? (htmlHead.test(text) ? 'html' : 'plain');
  if (shape === 'html') return parseHtml(text);
  if (shape === 'plain') return parsePlainText(cleanText(text));
  const hostile = findHostileText(text);
  if (hostile) throw new UserError(`line ${hostile.line}: ${hostile.message}`);
  return parseMarkdown(text);
}

/** The first sentence, cut between words where it is long. */
function toTitle(text: string): string {
  const sentence = toSentences(text)[0]?.text ?? text;
  const title = sentence.replace(/(?<=\P{Lu})[.。]$/u, '');
  if (title.length <= titleLimitChars) return title;
  const cut = title.slice(0, titleLimitChars);
  return `${/\s/.test(cut) ? cut.replace(/[\s,;:]+\S*$/u, '') : cut}…`;
}
