import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { readArticle } from '../knowledge/article.ts';
import { readText } from '../knowledge/read-text.ts';
import { UserError } from '../process/user-error.ts';
import { cutFrontMatter } from '../records/front-matter.ts';
import { type Block, paragraphsOf } from '../records/parsed-article.ts';
import { toAlignment } from './alignment.ts';
import { toArticleBody } from './article-file.ts';
import { replaceFile } from './write-source.ts';

/**
 * Puts a publisher's text into a source that is there: its front matter stays but for `text: verbatim`, and its
 * facts and people stay as they are. Refuses where the paragraphs are not as many, and shows how they line up.
 */
export async function putIntoSource(
  blocks: readonly Block[],
  { out, id }: { out: string; id: string },
): Promise<'filled' | 'unchanged'> {
  const file = join(out, id, 'article.md');
  const read = await readText(file, 'required');
  if ('problem' in read)
    throw new UserError(`${file} ${read.problem.message}; --into needs a source that is there`);
  const parts = cutFrontMatter(read.text);
  if ('problem' in parts) throw new UserError(`${file} ${parts.problem.message}`);
  const present = readArticle(parts.body).paragraphs.map(({ text }) => text);
  const given = paragraphsOf(blocks);
  if (present.length !== given.length) {
    const table = toAlignment(given, present, { left: 'this file', right: id });
    throw new UserError(
      `has ${given.length} paragraphs, but ${id} has ${present.length}; put empty lines where they should part, or join them\n${table}`,
    );
  }
  const text = `---\n${toVerbatim(parts.frontMatter)}---\n\n${toArticleBody(blocks)}`;
  if (text === read.text) return 'unchanged';
  await replaceFile(file, text);
  return 'filled';
}

function toVerbatim(frontMatter: string): string {
  const document = parseDocument(frontMatter.replace(/^\n/, ''));
  document.set('text', 'verbatim');
  return document.toString({ lineWidth: 0 });
}
