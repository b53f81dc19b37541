import { digitOfHan } from '../number-words.ts';
import { type DateParts, type FoundDate, toDate, toNumber, yearDigits } from './found-date.ts';

type Groups = Readonly<Record<string, string | undefined>>;

const apart = String.raw`(?<![\p{L}\d.,/:-]|[/.-]\s)`;
const ends = String.raw`(?![\d/]|[.,:-]\d|-\p{L})`;
const hanNumber = '[一二三四五六七八九十]{1,3}';

/** How dates are written in figures alone, the fuller ones first. */
const writings: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly toParts: (groups: Groups) => readonly DateParts[];
}[] = [
  {
    name: '2022-02-03, 2022-02',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.,/:-])(?<year>${yearDigits})-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3]\d)(?=T\d|(?![\d-])))?(?![\d-])`,
      'gu',
    ),
    toParts: toOne,
  },
  {
    name: '2022/2/3, 2022.2.3, 2022-2-3',
    pattern: new RegExp(
      String.raw`${apart}(?<year>${yearDigits})(?<mark>[/.-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})${ends}`,
      'gu',
    ),
    toParts: toOne,
  },
  {
    name: '3.2.2022, 03.02.22: the day comes first',
    pattern: new RegExp(
      String.raw`${apart}(?:(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>${yearDigits})|(?<shortDay>\d\d)\.(?<shortMonth>\d\d)\.(?<shortYear>\d\d))${ends}`,
      'gu',
    ),
    toParts: toOne,
  },
  {
    name: '03/02/2022, 03-02-2022: the day or the month comes first',
    pattern: new RegExp(
      String.raw`${apart}(?<first>\d{1,2})(?:/(?<second>\d{1,2})/(?<year>${yearDigits}|\d\d)|-(?<dashed>\d{1,2})-(?<dashedYear>${yearDigits}))${ends}`,
      'gu',
    ),
    toParts: ({ first, dashed, second = dashed, dashedYear, year = dashedYear }) => [
      { year: fullYear(year), month: toNumber(second), day: toNumber(first) },
      { year: fullYear(year), month: toNumber(first), day: toNumber(second) },
    ],
  },
  {
    name: '2022年2月3日, 二〇二二年二月',
    pattern: new RegExp(
      String.raw`(?<![\d.,])(?:(?<year>${yearDigits})|(?<hanYear>[〇零一二三四五六七八九]{4}))\s?年(?!来|间)(?:\s?(?<month>\d{1,2}|${hanNumber})\s?月(?:份)?(?:\s?(?<day>\d{1,2}|${hanNumber})\s?[日号])?)?`,
      'gu',
    ),
    toParts: toOne,
  },
  {
    name: '2月3日, 2月',
    pattern: new RegExp(
      String.raw`(?<![\d.,一二三四五六七八九十])(?<month>\d{1,2}|${hanNumber})\s?月(?:份)?(?:\s?(?<day>\d{1,2}|${hanNumber})\s?[日号])?`,
      'gu',
    ),
    toParts: toOne,
  },
];

/** The dates of a text that are written in figures, perhaps with 年, 月 and 日. */
export function findNumberDates(text: string): FoundDate[] {
  return writings.flatMap(({ pattern, toParts }) =>
    [...text.matchAll(pattern)].flatMap((match): FoundDate[] => {
      const dates = toParts(match.groups ?? {}).flatMap((parts) => toDate(parts) ?? []);
      const [date, other] = dates;
      if (date === undefined) return [];
      const place = { start: match.index, end: match.index + match[0].length };
      return [{ ...place, date, ...(other !== undefined && other !== date && { ambiguous: other }) }];
    }),
  );
}

function toOne(groups: Groups): readonly DateParts[] {
  const { shortYear, shortMonth, shortDay, year, hanYear, month, day } = groups;
  return [
    {
      year: hanYear === undefined ? fullYear(year ?? shortYear) : hanDigits(hanYear),
      month: hanOrNumber(month ?? shortMonth),
      day: hanOrNumber(day ?? shortDay),
    },
  ];
}

/** 03.02.22 is of this century, 03.02.98 of the last. */
function fullYear(digits: string | undefined): number | undefined {
  if (digits === undefined || digits.length === 4) return toNumber(digits);
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}

/** 二〇二二: each digit by itself. */
function hanDigits(written: string): number {
  return Number([...written].map((digit) => digitOfHan(digit) ?? 0).join(''));
}

/** 2, 二, 十二 or 二十二. */
function hanOrNumber(written: string | undefined): number | undefined {
  if (written === undefined || /^\d/.test(written)) return toNumber(written);
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['零', written];
  return (
    (tens === '' ? 1 : (digitOfHan(tens) ?? 0)) * 10 + (ones === '' ? 0 : (digitOfHan(ones) ?? Number.NaN))
  );
}
