import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { toCitation } from '../../src/reply/citation.ts';
import { toFooter } from '../../src/reply/source-line.ts';
import { makeKnowledge } from '../knowledge/knowledge-folder.ts';

const title = 'Harbour of Aldmere';

async function labelsOf(lines: string): Promise<string[]> {
  const article = `---\ntitle: ${title}\n${lines}\ntext: verbatim\n---\n\nThe harbour froze.\n`;
  const { sources } = await loadKnowledge(await makeKnowledge({ 'x/article.md': article }));
  const shown = { quote: '', language: 'en' } as const;
  return [...sources.map((source) => toCitation(source, 1, shown).label), toFooter(sources, 'en')];
}

test.each([
  ['publisher: Post\npublished: 2021-03-09', ['Post, 9 Mar 2021, ¶1', `${title} · Post, 9 Mar 2021`]],
  ['publisher: Post\npublished: unknown', ['Post, ¶1', `${title} · Post`]],
  ['publisher: unknown\npublished: 2021-03-09', [`${title}, 9 Mar 2021, ¶1`, `${title} · 9 Mar 2021`]],
  ['publisher: unknown\npublished: unknown', [`${title}, ¶1`, title]],
])('a citation says no more of a source than is known: %j', async (lines, labels) => {
  expect(await labelsOf(lines)).toEqual(labels);
});
