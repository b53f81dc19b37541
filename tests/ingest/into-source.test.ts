import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingest.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder, readFolder } from './ingest-folder.ts';

const curated = {
  'out/harbour/article.md': `---
# Kept by hand.
title: Talks on the harbour of Aldmere
publisher: ABN
published: 2021-03-09
text: restated # our own words
---

The council held talks.

## Works

They start in June.
`,
  'out/harbour/facts.yaml':
    '- { id: start, statement: They start in June., cites: [2], kind: plan, date: 2021-06 }\n',
  'out/harbour/people.yaml': '- { name: Mara Lind, kind: person, cites: [1] }\n',
};

test('a publisher’s text takes the place of ours; front matter, facts and people stay', async () => {
  const text =
    'Harbour talks end\n\nALDMERE (ABN) – The council *talked* today.\n\nThe works\n\nThe works begin in June.\n';
  const folder = await makeFolder({ ...curated, 'a.txt': text });
  const out = join(folder, 'out');
  const before = await readFolder(out);
  const ingest = () => ingestFiles([join(folder, 'a.txt')], { out, into: 'harbour' });
  expect(await ingest()).toMatchObject([{ status: 'filled', paragraphs: 2, drafts: undefined }]);

  const article = join(out, 'harbour/article.md');
  const after = await readFolder(out);
  expect({ ...after, [article]: '' }).toEqual({ ...before, [article]: '' });
  expect(after[article]).toContain('# Kept by hand.\ntitle: Talks on the harbour of Aldmere\n');
  const [source] = (await loadKnowledge(out)).sources;
  expect(source).toMatchObject({
    title: 'Talks on the harbour of Aldmere',
    text: 'verbatim',
    paragraphs: [
      { number: 1, text: 'ALDMERE (ABN) – The council *talked* today.', heading: null },
      { number: 2, text: 'The works begin in June.', heading: 'The works' },
    ],
    facts: [{ id: 'start' }],
    entities: [{ name: 'Mara Lind' }],
  });
  expect(await ingest()).toMatchObject([{ status: 'unchanged' }]);
});

test('another number of paragraphs is refused, and it is shown how they line up', async () => {
  const text =
    'The council talked today in the customs house of Aldmere, for hours.\n\nNobody spoke.\n\nThe works begin.\n';
  const folder = await makeFolder({ ...curated, 'a.txt': text });
  const out = join(folder, 'out');
  const before = await readFolder(out);
  const [report] = await ingestFiles([join(folder, 'a.txt')], { out, into: 'harbour' });
  const reason = report?.status === 'refused' ? report.reason : '';
  expect(reason.split('\n')).toEqual([
    'has 3 paragraphs, but harbour has 2; put empty lines where they should part, or join them',
    '       this file                               harbour',
    '   ¶1  The council talked today in the custo…  The council held talks.',
    '   ¶2  Nobody spoke.                           They start in June.',
    '   ¶3  The works begin.                        —',
  ]);
  expect(await readFolder(out)).toEqual(before);
});

test.each([
  ['a source that is not there', {}, 'there is no such file; --into needs a source that is there'],
  ['an article without front matter', { 'out/harbour/article.md': 'x\n' }, 'must begin with front matter'],
])('%s is refused', async (_, files, told) => {
  const folder = await makeFolder({ ...files, 'a.txt': 'The council talked.\n' });
  const [report] = await ingestFiles([join(folder, 'a.txt')], { out: join(folder, 'out'), into: 'harbour' });
  expect(report).toHaveProperty('reason', expect.stringContaining(told));
});

test('the text of this repository’s article can be put into its source and leaves its facts loadable', async () => {
  const id = 'lavrov-wang-2022';
  const names = ['article.md', 'facts.yaml', 'people.yaml', 'terms.yaml'];
  const files = await Promise.all(
    names.map(
      async (name) => [`out/${id}/${name}`, await readFile(join('knowledge', id, name), 'utf8')] as const,
    ),
  );
  const paragraphs = Array.from({ length: 15 }, (_, index) => `Paragraph ${index + 1} says so.`);
  const folder = await makeFolder({ ...Object.fromEntries(files), 'a.txt': paragraphs.join('\n\n') });
  const out = join(folder, 'out');
  expect(await ingestFiles([join(folder, 'a.txt')], { out, into: id })).toMatchObject([{ status: 'filled' }]);
  const [source] = (await loadKnowledge(out)).sources;
  expect(source?.paragraphs.map(({ text }) => text)).toEqual(paragraphs);
  expect(source?.facts.length).toBeGreaterThan(0);
});
