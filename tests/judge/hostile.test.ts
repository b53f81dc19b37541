import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { App } from '../../src/app.ts';
import { citationsOf } from '../../src/reply/reply.ts';
import { createRealApp } from '../support/real-app.ts';

let app: App;
beforeAll(async () => {
  app = await createRealApp();
});

const questions = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'trade',
        'Wang',
        'лавров',
        '王毅',
        '2021',
        '???',
        '\u202e',
        'did',
        'how',
        'many',
        '😀',
        '**',
        '<@1>',
      ),
      {
        maxLength: 40,
      },
    )
    .map((words) => words.join(' ')),
);

test('whatever is asked, the reply is an outcome whose quotes stand in the source', async () => {
  await fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const reply = await app.run({ command: 'ask', values: { question }, language: 'en' });
      expect(['answered', 'related', 'none', 'refused']).toContain(reply.kind);
      for (const { source, paragraph, quote } of citationsOf(reply)) {
        const known = app.knowledge.sources.find(({ id }) => id === source)?.paragraphs[paragraph - 1];
        for (const piece of quote.replace(/^… | …$/g, '').split(' … ')) expect(known?.text).toContain(piece);
      }
    }),
    { numRuns: 300 },
  );
});
