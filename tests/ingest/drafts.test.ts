import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftKnowledge } from '../../src/ingest/drafts/draft-knowledge.ts';
import { toFactsFile, toGapsFile, toPeopleFile } from '../../src/ingest/drafts/list-files.ts';
import { draftQuantities } from '../../src/ingest/drafts/quantities.ts';
import { checkSource } from '../../src/knowledge/check-source.ts';
import { ingestOne } from './ingest-folder.ts';

const article = `Harbour talks end

ALDMERE, 9 March 2021 (ABN) – Norland's Trade Minister Mara Lind met Chief Executive Tom Okafor of the Coastal Shipping Company (CSC) in Aldmere on Tuesday.

Lind said that trade through the port rose by 12.5% to $3.2 billion in 2020. She added that the port handled 1,200,000 containers.

"We will stay for five more years," said Okafor. The company was founded in June 1998 by Peter van Dalen, a ship's carpenter.

In 2019 the two sides signed the Treaty of Brill, which President Ana Ruiz had called for. Both parties agreed to build the Northern Channel Project.

According to the Ministry of Fisheries and Trade, 40 boats lie idle. Nobody spoke for the Harbour Workers Union (HWU), and the HWU did not comment. The talks were the first in six years.
`;

test('people, organisations, places and agreements are told apart, and short names are aliases', async () => {
  const { entities } = await ingestOne(article);
  const drafted = entities.map(({ name, kind, roles, aliases, cites }) => ({
    name,
    kind,
    roles,
    aliases,
    cites,
  }));
  expect(drafted).toEqual([
    { name: 'Aldmere', kind: 'place', roles: [], aliases: [], cites: [1] },
    { name: 'Mara Lind', kind: 'person', roles: ['Trade Minister'], aliases: ['Lind'], cites: [1, 2] },
    { name: 'Tom Okafor', kind: 'person', roles: ['Chief Executive'], aliases: ['Okafor'], cites: [1, 3] },
    { name: 'Coastal Shipping Company', kind: 'organisation', roles: [], aliases: ['CSC'], cites: [1] },
    { name: 'Peter van Dalen', kind: 'person', roles: [], aliases: [], cites: [3] },
    { name: 'Treaty of Brill', kind: 'agreement', roles: [], aliases: [], cites: [4] },
    { name: 'Ana Ruiz', kind: 'person', roles: ['President'], aliases: [], cites: [4] },
    { name: 'Northern Channel Project', kind: 'project', roles: [], aliases: [], cites: [4] },
    { name: 'Ministry of Fisheries and Trade', kind: 'organisation', roles: [], aliases: [], cites: [5] },
    { name: 'Harbour Workers Union', kind: 'organisation', roles: [], aliases: ['HWU'], cites: [5] },
  ]);
  expect(entities.every(({ draft }) => draft)).toBe(true);
});

test('dates, amounts, counts and speakers are drafted from the sentence that they stand in', async () => {
  const { facts, paragraphs } = await ingestOne(article);
  const drafted = facts.map(({ id, kind, speaker, date, value, unit }) =>
    [id, kind, speaker, date, value, unit].map((each) => each ?? '-').join(' '),
  );
  expect(drafted).toEqual([
    'p1-date-1 event - 2021-03-09 - -',
    'p2-percent-1 figure Mara Lind 2020 12.5 %',
    'p2-money-1 figure Mara Lind 2020 3.2 billion US dollars',
    'p2-count-1 figure Mara Lind - 1200000 containers',
    'p3-duration-1 figure Tom Okafor - 5 years',
    'p3-date-1 event - 1998-06 June 1998 -',
    'p4-date-1 agreement - 2019 2019 -',
    'p5-count-1 figure Ministry of Fisheries and Trade - 40 boats',
  ]);
  for (const { statement, cites, draft } of facts) {
    const [first = ''] = statement.replace(/^Mara Lind added/, 'She added').split('.');
    expect(paragraphs[(cites[0] ?? 0) - 1]?.text).toContain(first);
    expect(draft).toBe(true);
  }
});

test('a pronoun is taken for who spoke before, and the note says so', async () => {
  const { facts } = await ingestOne(article);
  expect(facts.find(({ id }) => id === 'p2-count-1')).toMatchObject({
    statement: 'Mara Lind added that the port handled 1,200,000 containers.',
    note: '“She” is taken to be Mara Lind.',
  });
  const alone = await ingestOne('The port is old.\n\nShe said that it was new.\n');
  expect(alone.facts).toEqual([]);
});

test('a first word is no name for its capital alone, and no grammar or month is one', async () => {
  const text =
    'Surveys began in May. Environmentalists said so. Meanwhile, The Hague waited. Currently Norland is calm.\n';
  expect((await ingestOne(text)).entities.map(({ name }) => name)).toEqual([]);
});

test('a paragraph crowded with figures gives eight drafts, and of each kind some', async () => {
  const years = Array.from({ length: 20 }, (_, index) => `In ${1800 + index} it burnt ${index + 2} barns.`);
  const { facts } = await ingestOne(`${years.join(' ')} It cost $5 million.\n`);
  expect(facts).toHaveLength(8);
  expect(facts.map(({ unit }) => unit)).toContain('million US dollars');
});

test.each([
  ['It cost $146.87 billion.', [146.87, 'billion US dollars']],
  ['It cost £30m.', [30, 'million pounds']],
  ['It cost €1,250.50.', [1250.5, 'euros']],
  ['It cost 5 million yuan.', [5, 'million yuan']],
  ['It rose by seventy per cent.', [70, '%']],
  ['It fell by 10 to 30%.', ['10 to 30', '%']],
  ['It lasted twenty-one days.', [21, 'days']],
  ['It covers 7,000,000 square kilometres.', [7_000_000, 'square kilometres']],
  ['It has 390 billion individual trees.', [390, 'billion individual trees']],
  ['A city with a population of 853,382 grew.', [853_382, 'people']],
  ['Some 40,000 people died.', ['Some 40,000', 'people']],
])('%s', (sentence, [value, unit]) => {
  expect(draftQuantities(sentence)).toMatchObject([{ value, unit }]);
});

test.each([
  'The two countries met.',
  'It was the first in two years.',
  'It happened five years ago.',
  "The Seven Years' War ended.",
  'One man spoke.',
  'In 2021 prices rose.',
  'COVID-19 cases rose.',
])('no amount is seen where none is told: %s', (sentence) => {
  expect(draftQuantities(sentence)).toEqual([]);
});

test('Chinese and Russian articles have their dates and percentages drafted', async () => {
  const chinese = await ingestOne('会谈于2021年3月9日举行。贸易增长12.5%。\n');
  expect(chinese.facts).toMatchObject([{ date: '2021-03-09' }, { value: 12.5, unit: '%' }]);
  const russian = await ingestOne('Переговоры прошли 9 марта 2021 года. Торговля выросла на 12,5%.\n');
  expect(russian.facts).toMatchObject([{ date: '2021-03-09' }, { value: 12.5, unit: '%' }]);
});

const word = fc.constantFrom(
  ...[
    'Lavrov',
    'Wang',
    'Yi',
    'WANG',
    'wang',
    'Sergei',
    'Mara',
    'Lind',
    'van',
    'de',
    'President',
    'King',
    'Dr.',
    'St.',
    'II',
  ],
  ...[
    'Ministry',
    'of',
    'for',
    'the',
    'The',
    'and',
    'Trade',
    'Treaty',
    'Games',
    'games',
    'Olympic',
    'Union',
    '(EU)',
    '(MTU)',
    'MTU',
  ],
  ...[
    'China',
    'Paris',
    'in',
    'said',
    'said,',
    'that',
    'He',
    'she',
    'added',
    'according to',
    "Lind's",
    "Years'",
    'War',
    '"',
    "'",
  ],
  ...[
    '2021',
    'June 2021',
    '3 June 2021',
    '1990–95',
    '$5m',
    '€1,250',
    '12.5%',
    '10 to 30%',
    'five years',
    '40 boats',
    '1,5',
  ],
  ...[
    '.',
    '. ',
    ',',
    ': ',
    '#',
    '- x',
    'ﬁ',
    'É',
    '👩‍👩‍👧',
    '&',
    '*',
    '[1]',
    'null',
    'true',
    '~',
    '0x1F',
    '1e3',
  ],
);
const wordy = fc
  .array(word, { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' ').replace(/\s+/g, ' ').trim());

test('whatever an article says, its drafts load without a fault', () => {
  fc.assert(
    fc.property(fc.array(wordy, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      const { facts, entities, gaps } = draftKnowledge(paragraphs, { language: 'en' });
      const head = '---\ntitle: T\npublisher: P\npublished: unknown\ntext: verbatim\n---\n\n';
      const files = {
        article: { text: head + paragraphs.map(() => 'Text.\n').join('\n') },
        facts: { text: toFactsFile(facts) },
        people: { text: toPeopleFile(entities) },
        terms: { text: '' },
        gaps: { text: toGapsFile(gaps) },
      };
      const { source, faults } = checkSource(files, { id: 'x', folder: 'x' });
      expect(faults).toEqual([]);
      expect(source?.facts).toMatchObject(facts);
      expect(source?.entities).toMatchObject(entities);
    }),
    { numRuns: 500 },
  );
});
