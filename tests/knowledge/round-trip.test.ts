import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { entitySchema, factSchema } from '../../src/knowledge/schema.ts';

/** A word of any script, with whatever Markdown or YAML might take for a mark of its own. */
const word = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc.constantFrom(
      '2021.',
      '#',
      '-',
      '---',
      '1)',
      '*a*',
      '&amp;',
      '<b>',
      '[x]',
      '`',
      'no',
      '~',
      '王毅',
      'Лавров',
    ),
  )
  .filter((text) => !/[\s\p{C}]/u.test(text) && text.trim() !== '');
const words = fc.array(word, { minLength: 1, maxLength: 8 });
const line = words.map((parts) => parts.join(' ')).filter((text) => text !== 'unknown');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 'YYYY-MM-DD'.length));
const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);
const fold = (text: string) => text.normalize('NFKC').toLowerCase();

const source = fc
  .record({
    paragraphs: fc.array(words, { minLength: 1, maxLength: 6 }),
    names: fc.uniqueArray(line, { selector: fold, maxLength: 8 }),
  })
  .chain(({ paragraphs, names }) => {
    const cites = fc.array(fc.integer({ min: 1, max: paragraphs.length }), { minLength: 1, maxLength: 3 });
    const name = names.length > 0 ? fc.constantFrom(...names) : fc.constant(undefined);
    return fc.record({
      paragraphs: fc.constant(paragraphs),
      // Every line break within a paragraph is a soft one, where `broken` says so.
      broken: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      front: fc.record({
        title: line,
        publisher: line,
        published: day,
        place: optional(line),
        language: fc.constantFrom('en', 'zh', 'ru'),
        text: fc.constantFrom('restated', 'verbatim'),
        url: optional(fc.webUrl()),
      }),
      facts: fc.uniqueArray(
        fc.record({
          id,
          statement: line,
          cites,
          kind: fc.constantFrom(...factSchema.shape.kind.options),
          speaker: optional(name),
          about: names.length > 0 ? fc.array(fc.constantFrom(...names), { maxLength: 2 }) : fc.constant([]),
          date: optional(
            fc.oneof(
              day,
              day.map((text) => text.slice(0, 7)),
              day.map((text) => text.slice(0, 4)),
            ),
          ),
          value: optional(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), line)),
          unit: optional(line),
          asks: fc.array(line, { maxLength: 2 }),
          note: optional(line),
          draft: fc.boolean(),
        }),
        { selector: ({ id }) => id, maxLength: 5 },
      ),
      people: fc.tuple(
        ...names.map((text) =>
          fc.record({
            name: fc.constant(text),
            kind: fc.constantFrom(...entitySchema.shape.kind.options),
            roles: fc.array(line, { maxLength: 2 }),
            cites,
            draft: fc.boolean(),
          }),
        ),
      ),
      terms: fc.array(
        fc.record({
          words: fc.array(line, { minLength: 1, maxLength: 3 }),
          zh: fc.array(line, { maxLength: 2 }),
          ru: fc.array(line, { maxLength: 2 }),
          // What is untold must stand in no fact, which words drawn by lot do not know.
          untold: fc.constant(false),
        }),
        { maxLength: 3 },
      ),
      gaps: fc.uniqueArray(
        fc.record({
          id,
          untold: line,
          zh: optional(line),
          ru: optional(line),
          // No fact's own way to ask has this mark, so that none is asked for as a fact is.
          asks: fc.array(
            line.map((text) => `${text} gap`),
            { minLength: 1, maxLength: 2 },
          ),
        }),
        { selector: ({ id }) => id, maxLength: 3 },
      ),
    });
  });

/** A paragraph's words in Markdown: each ASCII mark escaped, and the words parted by spaces or soft breaks. */
function toMarkdown(paragraph: readonly string[], broken: readonly boolean[]): string {
  return paragraph
    .map((text) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&'))
    .reduce(
      (before, text, index) => `${before}${broken[index] && !isWide(before, text) ? '\n' : ' '}${text}`,
    );
}

/** Whether both sides are Chinese, which a soft break joins without a space. */
function isWide(before: string, after: string): boolean {
  const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
  return wide.test([...before].at(-1) ?? '') && wide.test([...after][0] ?? '');
}

function defined<T extends object>(record: T): Partial<T> {
  return JSON.parse(JSON.stringify(record));
}

test('whatever an editor may rightly write is loaded as it was written', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'communique-round-trip-'));
  await mkdir(join(directory, 'x'));
  try {
    await fc.assert(
      fc.asyncProperty(source, async ({ paragraphs, broken, front, facts, people, terms, gaps }) => {
        const body = paragraphs.map((paragraph) => toMarkdown(paragraph, broken)).join('\n\n');
        await writeFile(join(directory, 'x/article.md'), `---\n${stringify(defined(front))}---\n\n${body}\n`);
        await writeFile(join(directory, 'x/facts.yaml'), stringify(facts.map(defined)));
        await writeFile(join(directory, 'x/people.yaml'), stringify(people.map(defined)));
        await writeFile(join(directory, 'x/terms.yaml'), stringify(terms));
        await writeFile(join(directory, 'x/gaps.yaml'), stringify(gaps.map(defined)));
        const { sources } = await loadKnowledge(directory);
        expect(sources).toEqual([
          {
            id: 'x',
            ...defined(front),
            paragraphs: paragraphs.map((paragraph, index) => ({
              number: index + 1,
              text: paragraph.join(' '),
              heading: null,
            })),
            facts: facts.map(defined),
            entities: people.map((person) => ({ ...person, aliases: [] })),
            terms,
            gaps: gaps.map((gap) => ({ draft: false, ...defined(gap) })),
          },
        ]);
      }),
      { numRuns: 40 },
    );
  } finally {
    await rm(directory, { recursive: true });
  }
});
