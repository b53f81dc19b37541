import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReadDate, readDates } from '../../src/language/dates.ts';

/** A date in short: `2022-02-03`, `1990 to 1995`, `2022-02-03 or 2022-03-02`, `day 4` of a week. */
function toShort({ date, to, ambiguous, weekday, time }: ReadDate): string {
  return [
    date,
    to && `to ${to}`,
    ambiguous && `or ${ambiguous}`,
    weekday && `day ${weekday.number}`,
    time && `at ${time}`,
  ]
    .filter(Boolean)
    .join(' ');
}

function read(text: string, language?: string): string[] {
  return readDates(text, language === undefined ? {} : { language }).map(toShort);
}

describe('days', () => {
  test.each([
    ['On 3 February 2022 Sorn fell.', '2022-02-03'],
    ['the 3rd of February, 2022', '2022-02-03'],
    ['February 3rd, 2022', '2022-02-03'],
    ['March 9 2018', '2018-03-09'],
    ['Feb. 3', '--02-03'],
    ['feb 3', '--02-03'],
    ['2022-02-03', '2022-02-03'],
    ['2022/02/03', '2022-02-03'],
    ['3.2.2022', '2022-02-03'],
    ['03.02.22', '2022-02-03'],
    ['03/02/2022', '2022-02-03 or 2022-03-02'],
    ['03-02-2022', '2022-02-03 or 2022-03-02'],
    ['25/02/2022', '2022-02-25'],
    ['2022-2-3', '2022-02-03'],
    ['02/25/2022', '2022-02-25'],
    ['3–5 February 2022', '2022-02-03 to 2022-02-05'],
    ['February 3-5, 2022', '2022-02-03 to 2022-02-05'],
    ['3 февраля 2022 года', '2022-02-03'],
    ['3 фев 2022', '2022-02-03'],
    ['с 3 по 5 февраля', '--02-03 to --02-05'],
    ['2022年2月3日', '2022-02-03'],
    ['二〇二二年十二月二十三日', '2022-12-23'],
    ['2月3日', '--02-03'],
    ['２０２２年２月３日', '2022-02-03'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('days that share a month', () => {
  test.each([
    ['7 and 8 February', ['--02-07', '--02-08']],
    ['7, 8 and 9 March 2022', ['2022-03-07', '2022-03-08', '2022-03-09']],
    ['the 7th and the 8th of February, 2022', ['2022-02-07', '2022-02-08']],
    ['7 и 8 февраля 2022 года', ['2022-02-07', '2022-02-08']],
    ['On March 7 and 8, they met.', ['--03-07', '--03-08']],
    ['March 7 and 8, 2022', ['2022-03-07', '2022-03-08']],
    ['March 3–5, 2022', ['2022-03-03 to 2022-03-05']],
    ['on March 7, 8 and 9', ['--03-07', '--03-08', '--03-09']],
    ['On March 7 and 8 boats came.', ['--03-07']],
    ['from 7 and 5 February', ['--02-05']],
    ['7 and 31 February', []],
    ['at $7 and 8 February', ['--02-08']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('each stands where its own number does', () => {
    expect(readDates('7, 8 and 9 March 2022').map(({ text }) => text)).toEqual(['7', '8', '9 March 2022']);
  });
});

describe('days of the week and times', () => {
  test.each([
    ['Thursday 2020/9/3 at 14:00 UTC', '2020-09-03 day 4 at 14:00'],
    ['Thu, 3 Feb 2022 10:15 GMT', '2022-02-03 day 4 at 10:15'],
    ['2022-02-03T10:15:00+03:00', '2022-02-03 at 10:15'],
    ['3 February 2022 at 2 pm', '2022-02-03 at 14:00'],
    ['в четверг, 3 февраля', '--02-03 day 4'],
    ['2月3日星期四', '--02-03 day 4'],
    ['They met on Friday.', 'day 5'],
    ['в пятницу', 'day 5'],
    ['周五举行', 'day 5'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('months and years', () => {
  test.each([
    ['June 2021', ['2021-06']],
    ['in June', ['--06']],
    ['June brought rain.', ['--06']],
    ['в феврале', ['--02']],
    ['2022年2月', ['2022-02']],
    ['in 2021', ['2021']],
    ['the 2021 Games', ['2021']],
    ['mid-2020', ['2020']],
    ['В 2021 году', ['2021']],
    ['2021年', ['2021']],
    ['1990–95, 2014-2018', ['1990 to 1995', '2014 to 2018']],
    ['between 1990 and 1995', ['1990 to 1995']],
    ['the season of 2021/22', ['2021 to 2022']],
    ['2022年以来', ['2022']],
    ['the 1990s', ['1990 to 1999']],
    ['1500 workers left in 1812.', ['1812']],
    ['in 1066', ['1066']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('other languages, where the text is in one', () => {
  test.each([
    ['le 3 février 2022', 'fr'],
    ['Am 3. Februar 2022', 'de'],
    ['el 3 de febrero de 2022', 'es'],
    ['3 de fevereiro de 2022', 'pt'],
    ['3 лютого 2022 року', 'uk'],
    ['2022年2月3日', 'ja'],
  ])('%s', (text, language) => {
    expect(read(text, language)).toEqual(['2022-02-03']);
  });

  test('a month of French is a word of English', () => {
    expect(read('Mars 2020 landed.')).toEqual(['2020']);
  });
});

describe('what is no date', () => {
  test.each([
    ['may, a verb', 'You may go, and 3 may stay. May I? They march on.'],
    ['a name', 'Theresa May and June Carter met April Jones.'],
    ['a count', '2000 people, 1500 km, 1,500 boats, $2000, 2000%, 2000-member, 1500 million'],
    ['a version or network address', '1.2.22, 10.0.0.1 and B2022'],
    ['a length of time', '3个月, 两周一次, 5年间'],
    ['a day that no calendar has', 'the 31st of February'],
    ['an environment', 'окружающая среда'],
    ['a number of two digits in Han characters', '四二月'],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ...['3', '31', '2021', '1990', '22', '03', '/', '.', '-', '–', ' ', ', ', ':', 'T', '年', '月', '日', '二'],
  ...[
    'May',
    'Feb',
    'march',
    'June',
    'Thursday',
    'Fri',
    'февраля',
    'среду',
    '星期',
    '四',
    'between ',
    ' and ',
  ],
  ...['in ', 'from ', 'of ', 'the ', 's', 'st', 'года', 'pm', '14:00', 'UTC', '(', '𝟛', 'é', '\n', '%', '$'],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
);

test('whatever a text is, its dates are days of the calendar, stand where they say, and in order', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom(undefined, 'fr', 'xx', 'en-GB'), (text, language) => {
      let end = 0;
      for (const date of readDates(text, language === undefined ? {} : { language })) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        expect(date.end).toBeGreaterThan(date.start);
        expect(text.slice(date.start, date.end)).toBe(date.text);
        if (date.date === undefined) expect(date.weekday).toBeDefined();
        else expect(date.date).toMatch(/^(?:\d{4}(?:-\d\d(?:-\d\d)?)?|--\d\d(?:-\d\d)?)$/);
        end = date.end;
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a day is read back as English, Russian and Chinese write it', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  const styles = fc.constantFrom<Intl.DateTimeFormatOptions>(
    { dateStyle: 'long', timeZone: 'UTC' },
    { dateStyle: 'full', timeZone: 'UTC' },
    { dateStyle: 'medium', timeZone: 'UTC' },
  );
  fc.assert(
    fc.property(days, styles, fc.constantFrom('en-GB', 'en-US', 'ru', 'zh'), (day, style, language) => {
      const written = new Intl.DateTimeFormat(language, style).format(day);
      expect([written, readDates(written).map(({ date }) => date)]).toEqual([
        written,
        [day.toISOString().slice(0, 10)],
      ]);
    }),
  );
});

test.each([
  '3 May ',
  '3, ',
  '3 and 4 May ',
  '2020-',
  '2020年',
  'Monday ',
  '3.',
  '1/',
  'between 2000 ',
  '一',
  'February ',
  '9',
])('%j over and over takes time in proportion to its length', (piece) => {
  const begun = process.cpuUsage();
  readDates(piece.repeat(8_000));
  // A square would take minutes; a slow machine is allowed for.
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(2_000);
});
