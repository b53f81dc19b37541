import { expect, test } from 'vitest';
import { readDateline } from '../../src/records/dateline.ts';
import { ingestOne } from '../ingest/ingest-folder.ts';

test.each([
  [
    'Aldmere, 09 March 2021 (ABN): The council',
    { place: 'Aldmere', published: '2021-03-09', publisher: 'ABN' },
  ],
  ['LONDON (Reuters) - The council', { place: 'London', publisher: 'Reuters' }],
  ['LONDON, Feb 3 (Reuters) - The council', { place: 'London', publisher: 'Reuters' }],
  ['KYIV, Ukraine (AP) — The council', { place: 'Kyiv, Ukraine', publisher: 'AP' }],
  [
    'BEIJING, Feb. 3, 2022 (Xinhua) -- The council',
    { place: 'Beijing', published: '2022-02-03', publisher: 'Xinhua' },
  ],
  ['NEW YORK – The council', { place: 'New York' }],
  ['Feb. 3, 2022 - The council', { published: '2022-02-03' }],
  [
    'Geneva, Switzerland, 3 February 2022 – The council',
    { place: 'Geneva, Switzerland', published: '2022-02-03' },
  ],
])('reads the dateline of %j', (paragraph, metadata) => {
  const dateline = readDateline(paragraph, 'en');
  expect(dateline?.metadata).toEqual(metadata);
  expect(paragraph.slice(dateline?.end)).toBe('The council');
});

test.each([
  ['ru', 'МОСКВА, 3 фев — РИА Новости. Совет', { place: 'Москва', publisher: 'РИА Новости' }, 'Совет'],
  [
    'ru',
    'ПЕКИН, 3 февраля 2022 года. /ТАСС/. Совет',
    { place: 'Пекин', publisher: 'ТАСС', published: '2022-02-03' },
    'Совет',
  ],
  [
    'zh',
    '新华社北京2022年2月3日电（记者王明）外长',
    { place: '北京', publisher: '新华社', published: '2022-02-03' },
    '外长',
  ],
])('reads the dateline of agencies that write in %s', (language, paragraph, metadata, rest) => {
  const dateline = readDateline(paragraph, language);
  expect(dateline?.metadata).toEqual(metadata);
  expect(paragraph.slice(dateline?.end)).toBe(rest);
});

test.each([
  'The European Union (EU) Commission met.',
  'In 2010: a year of drought.',
  'Angela Merkel (CDU) said no.',
  'NASA - The agency said no.',
  'WARNING: The road is closed.',
  'Lind said: The road is closed.',
  'One thing – the harbour – is open.',
  'Trade rose (2021) - The year was good.',
])('takes nothing for a dateline that is none: %j', (paragraph) => {
  expect(readDateline(paragraph, 'en')).toBeUndefined();
});

test('a dateline stays in the text, which is verbatim; what the editor says comes before it', async () => {
  const text = 'Aldmere, 09 March 2021 (ABN): The council met.\n';
  const source = await ingestOne(text, { publisher: 'The Coast Post', place: 'Brill' });
  expect(source).toMatchObject({
    publisher: 'The Coast Post',
    published: '2021-03-09',
    place: 'Brill',
    text: 'verbatim',
  });
  expect(source.paragraphs[0]?.text).toBe(text.trim());
});
