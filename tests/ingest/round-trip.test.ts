import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toArticleFile } from '../../src/ingest/article-file.ts';
import { ingestFiles } from '../../src/ingest/ingest.ts';
import { readArticle } from '../../src/knowledge/article.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { cleanText, toOneLine } from '../../src/records/clean-text.ts';
import { cutFrontMatter } from '../../src/records/front-matter.ts';
import type { Block } from '../../src/records/parsed-article.ts';

const runs = 200;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'communique-round-trip-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    ...['# ', '## x', '> ', '- ', '+ ', '* ', '1. ', '2) ', '---', '===', '***', '```', '~~~', '    ', '\t'],
    ...[
      '<b>',
      '<!-- x -->',
      '<https://x.example>',
      '&amp;',
      '&#x41;',
      '[x]: https://x.example',
      '[a](b)',
      '![a](b)',
    ],
    ...[
      '*a*',
      '__b__',
      '`c`',
      '\\',
      '\\*',
      '|a|b|',
      '$1',
      '#',
      '# #',
      '[^1]',
      '~~d~~',
      'www.x.example',
      '\u3000',
      '\u00a0',
    ],
    ...[
      'key: value',
      '%YAML',
      '"',
      "'",
      '{',
      '}',
      '@x',
      '!x',
      '汉字',
      '条约。',
      'Мир',
      '👩‍👩‍👧',
      'e\u0301',
      '\u200b',
      '\0',
    ],
  ),
  fc.lorem({ maxCount: 12 }),
);
const text = fc
  .array(piece, { minLength: 1, maxLength: 6 })
  .map((pieces) => toOneLine(cleanText(pieces.join(' '))))
  .filter((line) => line !== '');

test('any headings and paragraphs are read back from article.md, to the letter', () => {
  const block = fc.record<Block>({ kind: fc.constantFrom('heading', 'paragraph'), text });
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), text, (blocks, title) => {
      const parts = cutFrontMatter(toArticleFile({ title }, blocks));
      if ('problem' in parts) throw new Error(parts.problem.message);
      let heading: string | null = null;
      const expected: { text: string; heading: string | null }[] = [];
      for (const each of blocks) {
        if (each.kind === 'heading') heading = each.text;
        else expected.push({ text: each.text, heading });
      }
      const { paragraphs } = readArticle(parts.body);
      expect(paragraphs.map((paragraph) => ({ text: paragraph.text, heading: paragraph.heading }))).toEqual(
        expected,
      );
    }),
    { numRuns: runs },
  );
});

// A paragraph of a plain text ends as a sentence; a line that does not may be a heading.
const paragraph = text.map((line) => `The council said ${line} today.`);

test('any paragraphs survive plain text, ingest and the loader', async () => {
  let count = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 6 }), async (paragraphs) => {
      count += 1;
      const file = join(folder, `a${count}.txt`);
      const out = join(folder, `out${count}`);
      await writeFile(file, `${paragraphs.join('\n\n')}\n`);
      const report = await ingestFiles([file], { out });
      expect(report).toMatchObject([{ status: 'made' }]);
      const [source] = (await loadKnowledge(out)).sources;
      expect(source?.paragraphs.map((each) => each.text)).toEqual(paragraphs);
      expect(source?.paragraphs.every(({ heading }) => heading === null)).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('any text at all is made a source or refused, and never half of one is left', async () => {
  let count = 0;
  const anything = fc.array(fc.oneof(piece, fc.constantFrom('\n', '\n\n', ' ')), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(anything, fc.constantFrom('txt', 'md', 'html'), async (pieces, shape) => {
      count += 1;
      const file = join(folder, `b${count}.${shape}`);
      const out = join(folder, `any${count}`);
      await writeFile(file, pieces.join(''));
      const [report] = await ingestFiles([file], { out });
      if (report?.status === 'refused') await expect(loadKnowledge(out)).rejects.toThrow();
      else expect((await loadKnowledge(out)).sources).toHaveLength(1);
    }),
    { numRuns: runs },
  );
});
