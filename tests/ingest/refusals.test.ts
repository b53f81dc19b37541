import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingest.ts';
import type { IngestProgress } from '../../src/ingest/ingest-report.ts';
import { findUsageFault } from '../../src/ingest/usage-fault.ts';
import { makeFolder, readFolder } from './ingest-folder.ts';

const text = 'Harbour talks end\n\nThe council met on 9 March 2021.\n\nNobody spoke.\n';
const other = 'Harbour talks end\n\nThe council did not meet.\n';

/** UTF-16 with its byte order mark. */
function toUtf16(content: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\uFEFF${content}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

test('each file that cannot be read is named with what to do, and the rest goes on', async () => {
  const folder = await makeFolder({
    'a.txt': text,
    'empty.txt': ' \n\uFEFF\n',
    'picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    'latin.txt': Buffer.from('Café fermé.\n', 'latin1'),
    'paper.txt': '%PDF-1.4 x',
    'large.txt': 'x'.repeat(5_000_001),
    'long.txt': `${'The council met again. '.repeat(500)}\n`,
    'title.md': '# Only a title\n',
    'b.txt': other,
  });
  await mkdir(join(folder, 'folder.txt'));
  const names = [
    'a',
    'missing',
    'folder',
    'empty',
    'picture',
    'latin',
    'paper',
    'large',
    'long',
    'title',
    'b',
  ];
  const files = names.map((name) => join(folder, `${name}.${name === 'title' ? 'md' : 'txt'}`));
  const report = await ingestFiles(files, { out: join(folder, 'out') });
  const said = report.map((each) => (each.status === 'refused' ? each.reason : each.status));
  expect(said).toEqual([
    'made',
    'there is no such file; check its path',
    'is a folder; name the files in it',
    'is empty; put the article into it',
    "is no text (perhaps a PDF, a picture or a word processor's file); save the article as plain text, Markdown or HTML, in UTF-8",
    'is neither UTF-8 nor UTF-16 text; save the article as plain text, Markdown or HTML, in UTF-8',
    'is a PDF; save the article as plain text, Markdown or HTML, in UTF-8',
    'is larger than 5 MB; keep only the article',
    'paragraph 1 is longer than 10000 characters; put empty lines where it should part',
    'has no paragraph; check that it holds the text of the article',
    'made',
  ]);
  expect((await readdir(join(folder, 'out'))).toSorted()).toEqual(['a', 'b']);
});

test.each(['le', 'be'] as const)('UTF-16 (%s) is read as UTF-8 is', async (order) => {
  const folder = await makeFolder({ 'a.txt': toUtf16(text, order), 'utf8/a.txt': text });
  await ingestFiles([join(folder, 'a.txt')], { out: join(folder, 'x') });
  await ingestFiles([join(folder, 'utf8/a.txt')], { out: join(folder, 'y') });
  const withoutFolder = async (name: string) => Object.values(await readFolder(join(folder, name)));
  expect(await withoutFolder('x')).toEqual(await withoutFolder('y'));
});

test('ingesting again changes no byte, and says so; another text is not written over it', async () => {
  const folder = await makeFolder({ 'a.txt': text });
  const out = join(folder, 'out');
  const ingest = (force = false) => ingestFiles([join(folder, 'a.txt')], { out, force });
  expect(await ingest()).toMatchObject([{ status: 'made' }]);
  const before = await readFolder(out);
  expect(await ingest()).toMatchObject([{ status: 'unchanged' }]);
  expect(await ingest(true)).toMatchObject([{ status: 'unchanged' }]);
  expect(await readFolder(out)).toEqual(before);

  await writeFile(join(folder, 'a.txt'), other);
  const [refused] = await ingest();
  expect(refused).toMatchObject({ status: 'refused' });
  expect(refused).toHaveProperty('reason', expect.stringContaining('is there already; --force replaces'));
  expect(await readFolder(out)).toEqual(before);
});

test('--force replaces text, facts, people and gaps, and leaves the other files of the folder', async () => {
  const folder = await makeFolder({
    'a.txt': other,
    'out/a/article.md': 'mine',
    'out/a/terms.yaml': '# mine\n',
  });
  const out = join(folder, 'out');
  expect(await ingestFiles([join(folder, 'a.txt')], { out, force: true })).toMatchObject([
    { status: 'replaced' },
  ]);
  const written = await readFolder(out);
  expect(Object.keys(written).map((path) => path.slice(out.length + 1))).toEqual([
    'a/article.md',
    'a/facts.yaml',
    'a/gaps.yaml',
    'a/people.yaml',
    'a/terms.yaml',
  ]);
  expect(written[join(out, 'a/article.md')]).toContain('did not meet');
  expect(written[join(out, 'a/terms.yaml')]).toBe('# mine\n');
});

const isRoot = process.getuid?.() === 0;
if (isRoot)
  console.warn('The test of a folder that may not be written to is skipped: root may write to any.');
test.skipIf(isRoot)('a folder that may not be written to is told, and nothing is left in it', async () => {
  const folder = await makeFolder({ 'a.txt': text, 'out/b/article.md': '' });
  const out = join(folder, 'out');
  await chmod(out, 0o500);
  const [report] = await ingestFiles([join(folder, 'a.txt')], { out });
  await chmod(out, 0o700);
  expect(report).toHaveProperty(
    'reason',
    'could not be written (EACCES); check the folder and its permissions',
  );
  expect(await readdir(out)).toEqual(['b']);
});

test('where a file stands in place of the folder it is not touched', async () => {
  const folder = await makeFolder({ 'a.txt': text, 'out/a': 'mine', out2: 'mine' });
  const report = await Promise.all(
    ['out', 'out2'].map((out) =>
      ingestFiles([join(folder, 'a.txt')], { out: join(folder, out), force: true }),
    ),
  );
  expect(report.flat().map((each) => (each.status === 'refused' ? each.reason : each.status))).toEqual([
    `${join(folder, 'out/a')} is a file; give another --id`,
    expect.stringContaining('could not be written'),
  ]);
  expect(await readFolder(join(folder, 'out'))).toEqual({ [join(folder, 'out/a')]: 'mine' });
});

test('files of one id are refused, each by the names of the others', async () => {
  const folder = await makeFolder({ 'A b.txt': text, 'a-b.md': text, 'c.txt': other });
  const [first, second, third] = ['A b.txt', 'a-b.md', 'c.txt'].map((name) => join(folder, name));
  const report = await ingestFiles([first ?? '', second ?? '', third ?? ''], { out: join(folder, 'out') });
  expect(report).toMatchObject([
    {
      status: 'refused',
      reason: `gives the id a-b, as ${second} does; ingest them one by one, each with an --id`,
    },
    {
      status: 'refused',
      reason: `gives the id a-b, as ${first} does; ingest them one by one, each with an --id`,
    },
    { status: 'made' },
  ]);
});

test('progress is told before each file and at the end', async () => {
  const folder = await makeFolder({ 'a.txt': text, 'c.txt': other });
  const told: IngestProgress[] = [];
  const files = ['a.txt', 'c.txt'].map((name) => join(folder, name));
  await ingestFiles(files, { out: join(folder, 'out'), onProgress: (progress) => told.push(progress) });
  expect(told).toEqual([
    { done: 0, total: 2, file: files[0] },
    { done: 1, total: 2, file: files[1] },
    { done: 2, total: 2, file: '' },
  ]);
});

test.each([
  [[], {}, 'Name the files'],
  [['a', 'b'], { id: 'x' }, '--id'],
  [['a', 'b'], { title: 'x' }, '--title'],
  [['a', 'b'], { into: 'x' }, '--into'],
  [['a'], { into: 'x', force: true }, '--force has no place'],
  [['a'], { into: 'x', published: '2021-03-09' }, '--published has no place'],
  [['a'], { id: '../x' }, 'An id is'],
  [['a'], { into: '.' }, 'An id is'],
  [['a'], { published: '2021-02-30' }, '--published'],
  [['a'], { published: '9 March' }, '--published'],
  [['a'], { language: 'english' }, '--language'],
])('a wish that makes no sense is refused before any file is read: %j %j', (files, options, told) => {
  expect(findUsageFault(files, { out: 'out', ...options })).toContain(told);
  expect(
    findUsageFault(['a'], { out: 'out', id: 'x', published: '2021-03-09', language: 'ru' }),
  ).toBeUndefined();
});
