import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveDates } from '../../src/language/resolved-dates.ts';

/** A Wednesday. */
const anchor = '2024-05-15';

test.each([
  ['The council voted on Tuesday evening.', 'Tuesday', '2024-05-14'],
  ['The council met on Wednesday.', 'Wednesday', '2024-05-15'],
  ['It will vote on Tuesday.', 'Tuesday', '2024-05-21'],
  ['It meets next Friday.', 'next Friday', '2024-05-17'],
  ['It met last Wednesday.', 'last Wednesday', '2024-05-08'],
  ['On 8 January this year both pumps failed.', '8 January this year', '2024-01-08'],
  ['The roof leaked on 8 December.', '8 December', '2023-12-08'],
  ['The pool will open on 2 March.', '2 March', '2025-03-02'],
  ['The lease ends on 31 August.', '31 August', '2024-08-31'],
  ['She joined on Sunday 8 October.', 'Sunday 8 October', '2023-10-08'],
  ['Tomorrow the pool opens.', 'Tomorrow', '2024-05-16'],
  ['The bill fell last year.', 'last year', '2023'],
  ['Three days ago it rained.', 'Three days ago', '2024-05-12'],
  ['A report is due by 10 June.', '10 June', '2024-06-10'],
  ['Lind said that the price would rise in July.', 'July', '2024-07'],
  ['Lind had said in March that the price would rise.', 'March', '2024-03'],
  ['It was built in 1987.', '1987', '1987'],
  ['Встреча состоится завтра.', 'завтра', '2024-05-16'],
  ['去年贸易增长。', '去年', '2023'],
])('%s', (text, words, date) => {
  expect(resolveDates(text, { anchor })).toMatchObject([{ text: words, date }]);
});

test('what follows from a day is no date where that day is not known, and a name of a day is none', () => {
  expect(resolveDates('It met on Tuesday, 8 May or yesterday.', {})).toEqual([]);
  expect(resolveDates('The Thursday group met.', { anchor })).toEqual([]);
  expect(resolveDates("Today's vote was close.", { anchor })).toEqual([]);
});

test('whether a date was worked out is told', () => {
  const [given, workedOut] = resolveDates('It opened in 1987 and burnt down last month.', { anchor });
  expect([given?.isWorkedOut, workedOut?.isWorkedOut]).toEqual([false, true]);
});

test('whatever a text says, its dates are those of a calendar, in its order, and stand in it', () => {
  const word = fc.constantFrom(
    ...'on next last this Tuesday 29 February 30 month year ago three days tomorrow will met by , . 2023 since May'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 14 }),
      fc.constantFrom('2024-02-29', '2023-12-31', '2024-05-15'),
      (words, day) => {
        const text = words.join(' ');
        const dates = resolveDates(text, { anchor: day });
        for (const { start, end, text: own, date } of dates) {
          expect(text.slice(start, end)).toBe(own);
          expect(date).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/);
          expect(Number.isNaN(Date.parse(date))).toBe(false);
        }
        expect(dates.map(({ start }) => start)).toEqual(
          dates.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      },
    ),
    { numRuns: 500 },
  );
});

test('“today” is a day where something happened or will, and else nowadays', () => {
  expect(resolveDates('The ferry sank today.', { anchor })).toMatchObject([{ date: anchor }]);
  expect(resolveDates('The ferry will sail today.', { anchor })).toMatchObject([{ date: anchor }]);
  expect(resolveDates('Today the club has 37 boats.', { anchor })).toEqual([]);
});
