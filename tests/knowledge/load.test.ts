import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { article, faultsOf, makeKnowledge } from './knowledge-folder.ts';

test('an article alone is a source', async () => {
  const directory = await makeKnowledge({ 'x/article.md': article });
  expect(await loadKnowledge(directory)).toEqual({
    sources: [
      {
        id: 'x',
        title: 'Two ministers meet',
        publisher: 'TDI',
        published: '2022-02-03',
        language: 'en',
        text: 'restated',
        paragraphs: [
          { number: 1, text: 'The ministers met on Thursday.', heading: null },
          { number: 2, text: 'Trade rose to $146.87 billion.', heading: 'Trade' },
          { number: 3, text: 'They agreed on the Games.', heading: 'Trade' },
        ],
        facts: [],
        entities: [],
        terms: [],
        gaps: [],
      },
    ],
  });
});

test('sources stand in the order of their ids, the same on every machine; other files are left alone', async () => {
  const directory = await makeKnowledge({
    'b/article.md': article,
    'a-2/article.md': article,
    'B/article.md': article,
    'a/article.md': article,
    'facts.schema.json': '{',
    '.git/config': '',
  });
  const { sources } = await loadKnowledge(directory);
  expect(sources.map(({ id }) => id)).toEqual(['B', 'a', 'a-2', 'b']);
});

const files = {
  'x/article.md': article.replace('on Thursday', 'on Thursday, 王毅 и Лавров 🤝'),
  'x/facts.yaml':
    '# comment\n\n- id: met\n  statement: Ван И и 拉夫罗夫 met.\n  cites: [1]\n  kind: event\n  speaker: 王毅\n',
  'x/people.yaml': '- name: 王毅\n  kind: person\n  aliases: [Ван И]\n  cites: [1]\n',
};

test.each([
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text: string) => `\uFEFF${text}`],
  ['with both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
])('files %s give the same knowledge and the same lines of faults', async (_, rewrite) => {
  const rewritten = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, rewrite(text)]));
  const asTyped = await loadKnowledge(await makeKnowledge(files));
  expect(await loadKnowledge(await makeKnowledge(rewritten))).toEqual(asTyped);
  expect(asTyped.sources[0]?.facts[0]?.speaker).toBe('王毅');

  const wrong = {
    ...rewritten,
    'x/article.md': rewrite(files['x/article.md'].replace('2022-02-03', 'today')),
    'x/facts.yaml': rewrite(files['x/facts.yaml'].replace('[1]', '[7]')),
  };
  expect(await faultsOf(await makeKnowledge(wrong))).toEqual([
    'x/article.md:4: "published" is "today", but must be a date of the calendar, YYYY-MM-DD',
    'x/facts.yaml:5 fact "met": cites paragraph 7, but the article has 3',
  ]);
});

test.each(['', '# only a comment\n', '[]\n', '---\n'])('a list file may be empty: %j', async (text) => {
  const directory = await makeKnowledge({
    'x/article.md': article,
    'x/facts.yaml': text,
    'x/terms.yaml': text,
    'x/gaps.yaml': text,
  });
  const { sources } = await loadKnowledge(directory);
  expect(sources[0]).toMatchObject({ facts: [], terms: [], gaps: [] });
});

test('a publisher or a date that nobody knows is said to be unknown, and is not there', async () => {
  const text = article.replace('publisher: TDI', 'publisher: unknown').replace('2022-02-03', 'unknown');
  const { sources } = await loadKnowledge(await makeKnowledge({ 'x/article.md': text }));
  expect(sources[0]).toMatchObject({ publisher: undefined, published: undefined });
});

test('a date may be a day, a month or a year', async () => {
  const facts = ['2022-02-03', '2021-06', '"2021"', '2024-02-29']
    .map((date, index) => `- { id: f${index}, statement: S., cites: [1], kind: event, date: ${date} }\n`)
    .join('');
  const directory = await makeKnowledge({ 'x/article.md': article, 'x/facts.yaml': facts });
  const { sources } = await loadKnowledge(directory);
  expect(sources[0]?.facts.map(({ date }) => date)).toEqual(['2022-02-03', '2021-06', '2021', '2024-02-29']);
});

test('the knowledge of this repository has no fault, and its article 15 paragraphs', async () => {
  const { sources } = await loadKnowledge('knowledge');
  const source = sources.find(({ id }) => id === 'lavrov-wang-2022');
  expect(source?.paragraphs).toHaveLength(15);
  expect(source?.paragraphs[10]?.text).toMatch(/146\.87 billion/);
  const cited = new Set(source?.facts.flatMap(({ cites }) => cites));
  expect(source?.paragraphs.map(({ number }) => number).filter((number) => !cited.has(number))).toEqual([]);
});
