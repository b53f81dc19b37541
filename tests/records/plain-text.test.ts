import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ingestFiles } from '../../src/ingest/ingest.ts';
import { ingestOne, makeFolder, outlineOf } from '../ingest/ingest-folder.ts';

const first =
  'The harbour council of Aldmere ended two days of talks on Tuesday with a promise to deepen the port.';
const second = 'Its head, Mara Lind, said that the work would begin in June and take four years.';
const third = 'Fishermen stood outside all morning.';

test('empty lines part paragraphs, and a short first line is the title', async () => {
  const source = await ingestOne(`Harbour talks end\n\n${first}\n\n\n${second}\n`);
  expect(source.title).toBe('Harbour talks end');
  expect(outlineOf(source)).toEqual([first, second]);
});

test('lines without empty ones between are paragraphs of their own where each ends as a sentence', async () => {
  const source = await ingestOne(`Harbour talks end\n${first}\n${second}\nOutside\n${third}\n`);
  expect(source.title).toBe('Harbour talks end');
  expect(outlineOf(source)).toEqual([first, second, `[Outside] ${third}`]);
});

test('two paragraphs on neighbouring lines stay two among paragraphs parted by empty lines', async () => {
  expect(outlineOf(await ingestOne(`${first}\n\n${second}\n${third}\n\n${first}\n`))).toEqual([
    first,
    second,
    third,
    first,
  ]);
});

test('a short line without a mark between paragraphs is a heading; at the end, where nothing follows, it is none', async () => {
  const source = await ingestOne(`${first}\n\nThe price of it\n\n${second}\n\nReported from Aldmere\n`);
  expect(outlineOf(source)).toEqual([
    first,
    `[The price of it] ${second}`,
    '[The price of it] Reported from Aldmere',
  ]);
});

test('a row of short lines is no row of headings but a table, and nothing of it is lost', async () => {
  const source = await ingestOne(`${first}\n\nBoats 12\n\nCranes 3\n\nSheds 7\n\n${second}\n`);
  expect(outlineOf(source)).toEqual([first, 'Boats 12', 'Cranes 3', 'Sheds 7', second]);
});

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'g'), '$1\n');
}

test.each([60, 72, 80])(
  'lines broken at %i characters are joined, with empty lines between paragraphs',
  async (width) => {
    const text = `Harbour talks end\n\n${wrap(first, width)}\n${wrap(second, width)}\n${wrap(third, width)}`;
    expect(outlineOf(await ingestOne(text))).toEqual([first, second, third]);
  },
);

test('broken lines are joined where only a short last line, or an indented first one, parts paragraphs', async () => {
  const long = `${first} ${second}`;
  const short = `${third} Nobody came out.`;
  expect(outlineOf(await ingestOne(`${wrap(long, 70)}${wrap(short, 70)}${wrap(first, 70)}`))).toEqual([
    long,
    short,
    first,
  ]);
  const indented = [long, first, second].map((text) => `   ${wrap(text, 70)}`).join('');
  expect(outlineOf(await ingestOne(indented))).toEqual([long, first, second]);
});

test('a word broken at the end of a line is whole again, and a hyphen of its own stays', async () => {
  const text =
    'The two sides praised their coop-\neration and spoke at length of a long-\nterm plan for the old port\nof Aldmere.\n';
  expect(outlineOf(await ingestOne(text))).toEqual([
    'The two sides praised their cooperation and spoke at length of a long-term plan for the old port of Aldmere.',
  ]);
});

test('Chinese lines are joined without a space', async () => {
  const text =
    '港口谈判结束\n\n阿尔德米尔港口委员会星期二结束了为期两天的会谈，承诺加\n深港口，扩大码头，并在四年之内完成全部工程。\n';
  const source = await ingestOne(text);
  expect(source).toMatchObject({ title: '港口谈判结束', language: 'zh' });
  expect(outlineOf(source)).toEqual([
    '阿尔德米尔港口委员会星期二结束了为期两天的会谈，承诺加深港口，扩大码头，并在四年之内完成全部工程。',
  ]);
});

test('a Russian text keeps its quotation marks and is known by its letters', async () => {
  const text =
    'Переговоры завершены\n\nСовет порта заявил: «Мы согласны».\n\nРаботы начнутся 3 июня 2021 года.\n';
  const source = await ingestOne(text);
  expect(source).toMatchObject({ title: 'Переговоры завершены', language: 'ru' });
  expect(outlineOf(source)).toEqual([
    'Совет порта заявил: «Мы согласны».',
    'Работы начнутся 3 июня 2021 года.',
  ]);
  expect(source.facts).toMatchObject([{ date: '2021-06-03', cites: [2], draft: true }]);
});

test('what cannot be seen is left out, and typographic signs are plain', async () => {
  const text =
    '\uFEFF“We agreed on\u00a0the price,” said the coun\u00adcil’s head.\u200b \r\n\r\n‘Yes’\u2009it is.\t\r\n';
  expect(outlineOf(await ingestOne(text))).toEqual([
    `"We agreed on the price," said the council's head.`,
    "'Yes' it is.",
  ]);
});

test('Chinese quotation marks, which are the same characters, stay', async () => {
  expect(outlineOf(await ingestOne('他说：“同意。”\n'))).toEqual(['他说：“同意。”']);
});

test('a list is one paragraph, as in Markdown; a single dash is none', async () => {
  const text = `They agreed on:\n- a deeper channel,\n  for larger ships\n- a new crane\n- lower fees\n\n1. First this.\n2. Then that.\n\n- Not alone, said Lind.\n\n${third}\n`;
  expect(outlineOf(await ingestOne(text))).toEqual([
    'They agreed on:',
    'a deeper channel, for larger ships; a new crane; lower fees',
    '1. First this. 2. Then that.',
    '- Not alone, said Lind.',
    third,
  ]);
});

test('the byline and the day at the head are no paragraphs; the day is when it was published', async () => {
  const text = `Harbour talks end\n\nBy Jane Doe\n\nPublished 9 March 2021, 10:15 GMT\n\n${first}\n\nAdvertisement\n\n${second}\n`;
  const source = await ingestOne(text);
  expect(source.published).toBe('2021-03-09');
  expect(outlineOf(source)).toEqual([first, second]);
});

test('a title may ask where a longer paragraph follows; given on the command line, it replaces the file’s', async () => {
  const text = `Will the harbour be deepened?\n\n${first}\n`;
  expect(await ingestOne(text)).toMatchObject({ title: 'Will the harbour be deepened?' });
  const source = await ingestOne(text, { title: 'Harbour' });
  expect(source.title).toBe('Harbour');
  expect(outlineOf(source)).toEqual([first]);
});

test('an article without a title is called by its first sentence, without the dateline, cut between words', async () => {
  const source = await ingestOne(`ALDMERE (Reuters) - ${first}\n`);
  expect(source.title).toBe(
    'The harbour council of Aldmere ended two days of talks on Tuesday with a promise to…',
  );
});

test('an indented first line begins a paragraph, and a reference behind a sentence ends one', async () => {
  const cited = `${second}[citation needed]`;
  const indented = [first, cited, `${third} ${first}`].map((text) => `    ${wrap(text, 60)}`).join('');
  expect(outlineOf(await ingestOne(`Harbour talks end\n${indented}`))).toEqual([
    first,
    cited,
    `${third} ${first}`,
  ]);
});

test('where broken lines run on without an empty one, the editor is told to look', async () => {
  const text = wrap(`${first} ${second} `.repeat(20).trim(), 70);
  const folder = await makeFolder({ 'a.txt': text, 'b.txt': `${text}\n${text}`.replaceAll('. ', '.\n\n') });
  const files = ['a.txt', 'b.txt'].map((name) => join(folder, name));
  const report = await ingestFiles(files, { out: join(folder, 'out') });
  const doubt = expect.stringContaining('where paragraphs begin');
  expect(report).toMatchObject([
    { notes: expect.arrayContaining([doubt]) },
    { notes: expect.not.arrayContaining([doubt]) },
  ]);
});
