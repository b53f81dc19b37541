import { join } from 'node:path';
import type { WrittenSource } from '../knowledge/check-source.ts';
import { isWritten } from '../knowledge/curated.ts';
import type { Source } from '../knowledge/knowledge.ts';
import { type Finding, toHints } from './finding.ts';

const shownChars = 40;

/** The paragraphs that no fact cites; where a source has no fact at all, that is told once. */
export function checkParagraphs(
  { paragraphs, facts }: Source,
  { folder, paragraphLines }: WrittenSource,
): Finding[] {
  const file = join(folder, 'article.md');
  const written = facts.filter(isWritten);
  if (written.length === 0) {
    const drafts =
      facts.length > 0
        ? `; facts.yaml has ${facts.length} draft${facts.length === 1 ? '' : 's'} to keep or strike`
        : '';
    return toHints(file, [{ message: `no fact is written of it yet${drafts}` }]);
  }
  const cited = new Set(written.flatMap(({ cites }) => cites));
  return toHints(
    file,
    paragraphs
      .filter(({ number }) => !cited.has(number))
      .map(({ number, text }) => ({
        line: paragraphLines[number - 1] ?? 1,
        message: `no fact cites ¶${number}: ${text.length > shownChars ? `${text.slice(0, shownChars)}…` : text}`,
      })),
  );
}
