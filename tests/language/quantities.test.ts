import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/language/quantities/quantity.ts';
import { readQuantities } from '../../src/language/quantities.ts';

/** A quantity in short: `147 USD`, `5–7 member`, `about 40 boat`, `9:6 vote`. */
function toShort({ value, to, unit, approximate, tells, abstaining }: Quantity): string {
  const joint = unit.kind === 'vote' ? ':' : '–';
  const number = to === undefined ? `${value}` : `${value}${joint}${to}`;
  const rest = abstaining === undefined ? '' : `, ${abstaining} abstaining`;
  return [approximate, `${number}${rest}`, unit.name, tells].filter(Boolean).join(' ');
}

function read(text: string): string[] {
  return readQuantities(text).map(toShort);
}

describe('money', () => {
  test.each([
    ['Norland paid $146.87 billion.', '146870000000 USD'],
    ['It cost 146.87 billion US dollars.', '146870000000 USD'],
    ['It cost US$146,870 million.', '146870000000 USD'],
    ['a grant of €3.5m', '3500000 EUR'],
    ['It raised 65000 pounds.', '65000 GBP'],
    ['On Sept. 3, Sorn opened the quay, which cost 47 million crowns.', '47000000 crown'],
    ['half a million euros', '500000 EUR'],
    ['a hundred and forty-six billion dollars', '146000000000 USD'],
    ['HK$20 a day', '20 HKD'],
    ['500 ₽', '500 RUB'],
    ['¥500', '500 ¥'],
    ['5 million Swedish kronor', '5000000 SEK'],
    ['5 млн шведских крон', '5000000 SEK'],
    ['обошлось в 164,87 млрд долларов США', '164870000000 USD'],
    ['164.87 млрд долларов', '164870000000 USD'],
    ['1,468 млрд рублей', '1468000000 RUB'],
    ['1 млрд 200 млн юаней', '1200000000 CNY'],
    ['贸易额达1468.7亿美元', '146870000000 USD'],
    ['1亿2000万元', '120000000 CNY'],
    ['1億2000萬歐元', '120000000 EUR'],
    ['三十五点九亿美元', '3590000000 USD'],
    ['十点五万元', '105000 CNY'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('shares, lengths of time and measures', () => {
  test.each([
    ['Trade grew by 35.9%.', '35.9 %'],
    ['36 percent of the boats', '36 %'],
    ['Торговля выросла на 35,9 процента.', '35.9 %'],
    ['增长百分之三十五', '35 %'],
    ['增长百分之三十五点九', '35.9 %'],
    ['增长百分之三点五', '3.5 %'],
    ['增长百分之零点五', '0.5 %'],
    ['上升零点二五个百分点', '0.25 percentage point'],
    ['历时三点五小时', '3.5 hour'],
    ['up 2 percentage points', '2 percentage point'],
    ['for five more years', '5 year'],
    ['for 5 more years', '5 year'],
    ['a 5-year plan', '5 year'],
    ['One day passed.', '1 day'],
    ['продлён на пять лет', '5 year'],
    ['через три недели', '3 week'],
    ['条约延长七年。', '7 year'],
    ['三个月', '3 month'],
    ['两个世纪', '2 century'],
    ['两世纪', '2 century'],
    ['twenty seconds', '20 second'],
    ['It ended five years ago.', '5 year ago'],
    ['It was the first in two years.', '2 year ago'],
    ['No ship had called there for two years.', '2 year ago'],
    ['They have not met for two years.', '2 year ago'],
    ['They will stay for two years.', '2 year'],
    ['The boy is 9 years old.', '9 year age'],
    ['He died aged 45.', '45 age'],
    ['Aged 45, he left.', '45 age'],
    ['a boy aged nine', '9 age'],
    ['It is for those aged 18 to 24.', '18–24 age'],
    ['at the age of 45', '45 age'],
    ['Он умер в возрасте 45.', '45 age'],
    ['7,000,000 square kilometres of ice', '7000000 square kilometre'],
    ['a wall 30m high', '30 metre'],
    ['12 тонн рыбы', '12 tonne'],
    ['800平方公里', '800 square kilometre'],
    ['3千克', '3 kilogram'],
    ['It fell to 4 °C.', '4 degree Celsius'],
    ['It fell to -4 °C.', '-4 degree Celsius'],
    ['минус 5 градусов', '-5 degree Celsius'],
    ['one and a half years', '1.5 year'],
    ['5-летний план', '5 year'],
    ['二十多年', 'over 20 year'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('counts and plain numbers', () => {
  test.each([
    ['Two acting foreign ministers met.', '2 minister'],
    ['the twelve-member council', '12 member'],
    ['1.4 billion people', '1400000000 person'],
    ['for three things', '3 thing'],
    ['It rang 25 times.', '25 time'],
    ['a town with a population of 853,382', '853382 person'],
    ['a dozen eggs', '12 egg'],
    ['twenty-five boats', '25 boat'],
    ['two first prizes', '2 prize'],
    ['a hundred first-class seats', '100 seat'],
    ['сто первых мест', '100 мест'],
    ['40 cities', '40 city'],
    ['On Monday 40 boats sailed.', '40 boat'],
    ['двух российских министров', '2 министров'],
    ['3名部长', '3 名'],
    ['two hundred billion', '200000000000'],
    ['twenty-five', '25'],
    ['сто сорок шесть миллиардов', '146000000000'],
    ['полтора миллиона', '1500000'],
    ['一百四十六亿', '14600000000'],
    ['两万三千五百', '23500'],
    ['二点五亿', '250000000'],
    ['一百二十点五', '120.5'],
    ['1,468.7', '1468.7'],
    ['1468,7', '1468.7'],
    ['1 200 000', '1200000'],
    ['1.200.000', '1200000'],
    ['２４０', '240'],
    ['It paid Lowry 2.5 million.', '2500000'],
    ['1.5M people', '1500000 person'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('a number is quoted with what it counts', () => {
    const texts = (text: string) => readQuantities(text).map((quantity) => quantity.text);
    expect(texts('About 300 were there, 18 living in 1.5 million homes.')).toEqual([
      '300',
      '18',
      '1.5 million homes',
    ]);
    expect(texts('Trade rose by 5 percent to 1,200 million euros.')).toEqual([
      '5 percent',
      '1,200 million euros',
    ]);
    expect(texts('It costs $5 a day, or $1 trillion in all.')).toEqual(['$5', '$1 trillion']);
    expect(texts('2021年贸易额达到1468.7亿美元，增长35.9%。')).toEqual(['1468.7亿美元', '35.9%']);
  });

  test('the last digit of a number tells how exact it is', () => {
    const exactness = (text: string) => readQuantities(text).map(({ step, scale }) => [step, scale]);
    expect(exactness('$146.87 billion, 1,200 and two hundred million')).toEqual([
      [1e7, 1e9],
      [1, 1],
      [1e6, 1e6],
    ]);
  });
});

describe('ranges are one quantity, changes are two', () => {
  test.each([
    ['$140–150 billion', ['140000000000–150000000000 USD']],
    ['$3 to $4', ['3–4 USD']],
    ['35-36%', ['35–36 %']],
    ['140 to 150 billion dollars', ['140000000000–150000000000 USD']],
    ['between 5 and 7 members', ['5–7 member']],
    ['two to three weeks', ['2–3 week']],
    ['от 5 до 7 лет', ['5–7 year']],
    ['5至7名代表', ['5–7 名']],
    ['5 boats and 7 members', ['5 boat', '7 member']],
    ['It fell from 5 to 3 percent.', ['5', '3 %']],
    ['It rose from 108 billion in 2020 to 147 billion.', ['108000000000', '147000000000']],
    ['a Boeing 737-800 landed', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('votes', () => {
  test.each([
    ['by 9 votes to 6', '9:6 vote'],
    ['The council agreed, 9 to 6.', '9:6 vote'],
    ['It passed by 12–3 with 2 abstentions.', '12:3, 2 abstaining vote'],
    ['голосами 12 голосов против 3', '12:3 vote'],
    ['以12票对3票通过', '12:3 vote'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('how exact a text says a number is', () => {
  test.each([
    ['about 150 boats', 'about 150 boat'],
    ['more than 40 boats', 'over 40 boat'],
    ['no more than 40 boats', 'under 40 boat'],
    ['no less than 40 boats', 'over 40 boat'],
    ['nearly 40 boats', 'under 40 boat'],
    ['at least €5', 'over 5 EUR'],
    ['около 40 судов', 'about 40 судов'],
    ['не менее 40 судов', 'over 40 судов'],
    ['约40艘', 'about 40 艘'],
    ['100多名', 'over 100 名'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe('what is no quantity', () => {
  test.each([
    ['a year, a date, a time of day', 'At 10:30 am on 3 May 2020, on May 4, 2021, and at 2 PM.'],
    ['days of one month', 'on 7 and 8 February, and on 7, 8 and 9 March 2022'],
    ['a date in Russian', 'Встреча прошла 3 февраля 2021 года.'],
    ['a date in Chinese', '会谈于2021年3月9日下午3点20分举行。'],
    ['times in Chinese', '三点二十分、八点半、十二点钟、晚上七点三十、下午三点五分和九点开会'],
    ['ordinals', 'The 13th session and the 21st, 5-й съезд, 第五届'],
    [
      'ordinals in words of English',
      'the twenty-first century, her one hundred and fifth, a two hundredth time',
    ],
    ['ordinals in words of Russian', 'тысяча девятьсот девяносто пятый год, двадцать первого века'],
    ['a century by its number', '21世纪和二十世纪'],
    ['a number of a list', '3. Boats came\n4) Boats went'],
    ['what numbers something', 'see #123, § 4, № 5, PR 456, page 7, No. 8 and пункт 9'],
    ['a part of a name', 'COVID-19, the G20, B-52s, 2n, Apollo 11 and Route 99'],
    ['a war', "The Seven Years' War ended."],
    ['a telephone number', 'Call +7 495 123-45-67, (020) 7946 0018 or 555-123-4567.'],
    ['an address', 'https://example.org/35.9/40 and 5@example.org and <t:1643900000:D>'],
    ['one, which is a pronoun', 'One of them spoke, and one man left.'],
    ['a small number of nothing', 'The two agreed, as did the other three.'],
    ['characters inside a word', '万一一起十分四川千万二十国集团'],
    ['a version and a network address', '10.0.0.1 and 1.2.3'],
    ['a score', 'Norland won 3-1.'],
    ['a share in words', 'Two thirds agreed.'],
    ['a year before what is sold in it', 'In 2021 prices rose, and 2019 sales fell.'],
    ['a year in words', 'nineteen ninety-five and twenty twenty'],
    ['some tens', '几十年'],
    ['a year with what came since', '2022年以来'],
    ['a number with no end', '9'.repeat(4_000)],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ...['5', '146.87', '1,468', '1 000', '0', '2021', '3 May', '9'.repeat(400), 'two', 'hundred', 'a', 'half'],
  ...[
    'billion',
    'млрд',
    '亿',
    '万',
    '一',
    '百分之',
    '点',
    '零',
    '年',
    '名',
    '多',
    'сто',
    'тысяч',
    'лет',
    'votes',
    'to',
  ],
  ...[
    '$',
    '€',
    '%',
    '-',
    '–',
    '.',
    ',',
    ' ',
    ' and ',
    ' or ',
    'between ',
    'years ',
    'ago',
    'boats',
    'members',
  ],
  ...['#', '@', '+', '(', ')', ':', '/', '\n', '𝟛', 'é', '👩‍👩‍👧', 'Route ', "o'clock", 'м', 'th'],
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
);

test('whatever a text is, its quantities are numbers, stand where they say, and in order', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let end = 0;
      for (const quantity of readQuantities(text)) {
        expect(quantity.start).toBeGreaterThanOrEqual(end);
        expect(quantity.end).toBeGreaterThan(quantity.start);
        expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
        expect(Number.isFinite(quantity.value)).toBe(true);
        end = quantity.end;
      }
    }),
    { numRuns: 1_000 },
  );
});

test('a number in digits is read back, in words of English or with a scale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999 }), fc.constantFrom('million', 'млн'), (value, scale) => {
      const written = value.toLocaleString('ru').replaceAll('\u00a0', ' ');
      expect(readQuantities(`${written} ${scale}`).map((quantity) => quantity.value)).toEqual([value * 1e6]);
    }),
  );
});

test.each([
  '9',
  '9 ',
  '9,',
  '1 000',
  'million ',
  'two ',
  'twenty first ',
  'a ',
  'one hundred ',
  'тысяч ',
  '一',
  '一亿',
  '一点',
  '一点五',
  '5%',
  '9 to 6 ',
  'first in ',
  '5-',
  'a@',
  'http://',
  '+7 ',
  '(12) ',
  'A 5 ',
  '5 men and ',
  '2020-',
])('%j over and over takes time in proportion to its length', (piece) => {
  const timeOf = (count: number) => {
    const text = piece.repeat(count);
    const begun = process.cpuUsage();
    readQuantities(text);
    return process.cpuUsage(begun).user / 1_000;
  };
  // A square would make eight times the length sixty-four times as slow; a slow machine is allowed for.
  timeOf(1_000);
  expect(timeOf(8_000)).toBeLessThan(2_000);
});
