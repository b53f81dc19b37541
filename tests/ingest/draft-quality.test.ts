import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftKnowledge } from '../../src/ingest/drafts/draft-knowledge.ts';
import { draftQuantities } from '../../src/ingest/drafts/quantities.ts';
import { ingestFiles } from '../../src/ingest/ingest.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeFolder } from './ingest-folder.ts';

/** Drafts of paragraphs that were written on Wednesday, 15 May 2024. */
function draft(...paragraphs: string[]) {
  return draftKnowledge(paragraphs, { language: 'en', published: '2024-05-15' });
}

function factOf(statement: string, ...paragraphs: string[]) {
  return draft(...(paragraphs.length > 0 ? paragraphs : [statement])).facts.find(
    (fact) => fact.statement === statement,
  );
}

test.each([
  ['It passed by 9 votes to 6.', ['9 votes to 6', undefined]],
  [
    'It was carried by nine votes to four with one abstention.',
    ['nine votes to four with one abstention', undefined],
  ],
  ['The wood has more than 40 million trees.', ['more than 40 million', 'trees']],
  ['Prices fell by between 35 and 36 per cent.', ['between 35 and 36', 'per cent']],
  ['Water costs the town 9,400 crowns a year.', [9400, 'crowns a year']],
  ['The rent will go up from 60 to 75 crowns.', ['from 60 to 75', 'crowns']],
  ['Heating cost £7,400 instead of £8,900.', ['£7,400 instead of £8,900', undefined]],
  ['The head count was 612.', [612, undefined]],
  ['Of them, 7 of 40 panels broke.', ['7 of 40', 'panels']],
])('a value has its whole meaning: %s', (sentence, [value, unit]) => {
  const [quantity] = draftQuantities(sentence);
  expect([quantity?.value, quantity?.unit]).toEqual([value, unit]);
});

test('a date that follows from the day of the record is worked out, and the note says so', () => {
  expect(
    factOf('The council met in Aldmere on Tuesday.', 'The council met in Aldmere on Tuesday.'),
  ).toMatchObject({
    date: '2024-05-14',
    note: '“Tuesday” is taken to be 2024-05-14.',
  });
  const given = factOf('The pumps were installed in 1987.');
  expect(given).toMatchObject({ date: '1987', value: '1987' });
  expect(given).not.toHaveProperty('note');
});

test('a date of something else is none of the fact', () => {
  const [compared] = draft('The market had 58 stalls, five more than in 2009.').facts;
  expect(compared).not.toHaveProperty('date');
  const [handed] = draft('A petition of 612 residents was read, which had been handed in in February.').facts;
  expect(handed).not.toHaveProperty('date');
});

test('“she” is the woman named last, though a man is named between', () => {
  const drafted = factOf(
    'Mara Lind promised that the pier would open in June.',
    'Mara Lind met Peter Okafor in the town hall. She promised that the pier would open in June.',
  );
  expect(drafted).toMatchObject({
    speaker: 'Mara Lind',
    note: expect.stringContaining('“She” is taken to be Mara Lind.'),
  });
});

test('a pronoun that may stand for two stays as it is', () => {
  const { facts } = draft(
    'The pier of Mara Lind and Anna Ruiz was opened in 1987. Her boat was sold in 1988.',
  );
  expect(facts.map(({ statement }) => statement)).toContain('Her boat was sold in 1988.');
});

test('a pronoun within a quotation is the speaker’s own word', () => {
  const { facts } = draft('Mara Lind spoke in May. "She sold the pier in June," Peter Okafor said.');
  expect(facts.map(({ statement }) => statement)).toContain(
    '"She sold the pier in June," Peter Okafor said.',
  );
});

test('the ways to ask are put in the words of the sentence, by what the fact has', () => {
  const asks = (sentence: string) => factOf(sentence)?.asks;
  expect(asks('The pumps were installed in 1987.')).toEqual([
    'When were the pumps installed?',
    'Were the pumps installed in 1987?',
  ]);
  expect(asks('The lights will cost 86,000 crowns.')).toContain('How much will the lights cost?');
  expect(asks('The club had 412 members on 31 December 2023.')).toEqual(
    expect.arrayContaining([
      'How many members did the club have on 31 December 2023?',
      'When did the club have 412 members?',
    ]),
  );
  expect(asks('The baths stayed shut for 19 days.')).toContain('How long did the baths stay shut?');
  expect(asks('The amended motion was carried by 46 votes to 31.')).toEqual(
    expect.arrayContaining([
      'By how many votes was the amended motion carried?',
      'How did the vote on the amended motion go?',
    ]),
  );
  expect(asks('Mara Lind, the mayor, said that ticket prices would not rise before January 2026.')).toEqual(
    expect.arrayContaining(['What did Mara Lind say about ticket prices?', 'Who is the mayor?']),
  );
  expect(asks('Mara Lind said that the new pumps would cut the bill by 55 per cent.')).toContain(
    'By how much would the new pumps cut the bill?',
  );
});

test('a question that two facts would answer is asked of neither', () => {
  const { facts } = draft('Mara Lind said that the pier was old.', 'Mara Lind said that the pier was long.');
  const all = facts.flatMap(({ asks = [] }) => asks);
  expect(all).not.toContain('What did Mara Lind say about the pier?');
  expect(new Set(all).size).toBe(all.length);
});

test('an item of a list with a name and a day is a task', () => {
  const { facts } = draft(
    'Mara Lind met Peter Okafor.',
    'Mara Lind: a list of the boats, by 3 June; Peter Okafor: rules for the pier, by 10 June',
  );
  expect(facts.slice(-2)).toMatchObject([
    {
      statement: 'Mara Lind: a list of the boats, by 3 June',
      kind: 'plan',
      about: ['Mara Lind'],
      date: '2024-06-03',
    },
    {
      about: ['Peter Okafor'],
      date: '2024-06-10',
      asks: expect.arrayContaining(['Who is responsible for rules for the pier?']),
    },
  ]);
});

test('the words of a turn are those of whom its mark stands for', () => {
  const { facts, entities } = draft(
    'Present: Mara Lind - Harbour Board (MLI), Peter Okafor - Norland (PO)',
    'MLI: We decided to sell the old ferry before the next season begins.',
    '... the price was 86,000 crowns.',
  );
  expect(entities.map(({ name }) => name)).toEqual(expect.arrayContaining(['Mara Lind', 'Peter Okafor']));
  expect(facts.map(({ speaker, value }) => [speaker, value])).toEqual([
    ['Mara Lind', undefined],
    ['Mara Lind', 86_000],
  ]);
});

test('gaps ask for what a record raises and does not tell', () => {
  const { gaps } = draft(
    'The council met on Tuesday evening. The motion was carried by eight votes to six. A canopy was fixed over the pier.',
    'The lights will cost 86,000 crowns. The meeting heard that the bridge will be rebuilt. The meeting was short.',
  );
  const asked = gaps.flatMap(({ asks }) => asks);
  expect(asked).toEqual(
    expect.arrayContaining([
      'How long did the meeting last?',
      'Who voted against the motion?',
      'Who pays for the lights?',
    ]),
  );
});

test('gaps do not deny what a record tells anywhere', () => {
  const { gaps } = draft(
    'The meeting lasted two hours, and the meeting was attended by 40 members in the town hall. Mara Lind chaired it.',
    'The motion was carried by eight votes to six. Peter Okafor and Mara Lind voted against the motion.',
    'The lights will cost 86,000 crowns. The lights are paid for by the town. The next meeting will be on 3 June at 19:00.',
  );
  expect(gaps).toEqual([]);
});

const word = fc.constantFrom(
  ...'The the council mayor Mara Lind Anna Ruiz Peter , ; . and but that said was were has will opened closed pier ferry in 1987 on Tuesday May June 5 12.5 % votes to against 9 6 crowns more than between 40 million boats he she it his her " : by last year members several'.split(
    ' ',
  ),
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

test('whatever a record says, each draft cites a paragraph of it, and its value stands in its sentence', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const { facts, gaps } = draft(...paragraphs);
      for (const { statement, cites, value, asks = [] } of facts) {
        expect(cites.every((cited) => cited >= 1 && cited <= paragraphs.length)).toBe(true);
        if (typeof value === 'string') expect(statement).toContain(value);
        if (typeof value === 'number') {
          const values = draftQuantities(statement).map((quantity) => quantity.value);
          expect(values).toContain(value);
        }
        expect(asks.length).toBeLessThanOrEqual(5);
        for (const ask of asks) expect(ask).toMatch(/^\P{Ll}.*\?$/u);
      }
      expect(gaps.length).toBeLessThanOrEqual(20);
      const asked = facts.flatMap(({ asks = [] }) => asks);
      expect(gaps.flatMap(({ asks }) => asks).filter((ask) => asked.includes(ask))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('a drafted gap is written down for an editor, and refuses nothing', async () => {
  const text = 'The council is old.\n\nThe motion was carried by eight votes to six.\n';
  const folder = await makeFolder({ 'a.txt': text });
  const out = join(folder, 'knowledge');
  await ingestFiles([join(folder, 'a.txt')], { out });
  const file = join(out, 'a', 'gaps.yaml');
  const drafted = await readFile(file, 'utf8');
  expect(drafted).toContain('Who voted against the motion?');
  expect((await loadKnowledge(out)).sources[0]?.gaps).toEqual([]);
  await writeFile(file, drafted.replace('  draft: true\n', ''));
  expect((await loadKnowledge(out)).sources[0]?.gaps).toMatchObject([{ id: 'p2-against-1' }]);
});

test('what was put off, goes up or is done by a few is asked about', () => {
  const asked = draft(
    'The sale of the ferry was postponed.',
    'Two speakers found the price too high.',
    'The toll on the bridge will go up.',
  ).gaps.flatMap(({ asks }) => asks);
  expect(asked).toEqual([
    'Until when was the sale of the ferry postponed?',
    'Which two speakers found the price too high?',
    'When will the toll on the bridge go up?',
    'By how much will the toll on the bridge go up?',
  ]);
});

test('an account of an institution is not taken for that of a meeting', () => {
  const { gaps } = draft(
    `The harbour board was founded in 1901. ${'It looks after the piers and the lights. '.repeat(20)}`,
    'The assembly of its members is its highest body. The assembly elects the board.',
  );
  expect(gaps.filter(({ id }) => !/^p\d/.test(id))).toEqual([]);
});
