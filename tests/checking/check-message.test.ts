import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMessage, type Finding, messageLimitChars } from '../../src/checking/check-message.ts';
import { shippedIndex } from '../support/shipped-index.ts';

const index = await shippedIndex();

/** The findings in short: `otherwise 146.78 billion: $146.87 billion ¶11`. */
function check(message: string): string[] {
  return checkMessage(message, index).findings.map(toShort);
}

function toShort(finding: Finding): string {
  const stated = 'stated' in finding ? `: ${finding.stated}` : '';
  const place = 'place' in finding ? ` ¶${finding.place.paragraph}` : '';
  return `${finding.kind} ${finding.said}${stated}${place}`;
}

describe('what the source says otherwise', () => {
  it.each([
    [
      'two digits swapped',
      'Trade in 2021 hit 146.78 billion!',
      'otherwise 146.78 billion: $146.87 billion ¶11',
    ],
    [
      'a bound that does not hold',
      'Trade in 2021 was over 160 billion dollars.',
      'otherwise over 160 billion dollars: $146.87 billion ¶11',
    ],
    ['another percentage', 'Their trade grew by 5%.', 'otherwise 5%: 35.9% ¶11'],
    ['another year of the same sum', 'Trade was $146.87 billion in 2020.', 'otherwise 2020: 2021 ¶11'],
    ['another day of the week', 'Lavrov and Wang Yi met on Friday.', 'otherwise Friday: Thursday ¶1'],
    [
      'another day',
      'Lavrov and Wang Yi met on 4 February 2022.',
      'otherwise 4 February 2022: 3 February 2022 ¶1',
    ],
    [
      'another length of time',
      'The treaty was extended for two years.',
      'otherwise two years: five years ¶9',
    ],
    [
      'another count',
      'The meeting of the three presidents is of great importance.',
      'otherwise three presidents: two presidents ¶6',
    ],
    [
      'who says it does not matter',
      'Blinken said trade was 146 billion.',
      'otherwise 146 billion: $146.87 billion ¶11',
    ],
    ['Chinese', '中俄贸易额2021年达到1478.7亿美元。', 'otherwise 1478.7亿美元: $146.87 billion ¶11'],
    ['Chinese numerals', '条约延长七年。', 'otherwise 七年: five years ¶9'],
    [
      'Russian',
      'Товарооборот России и Китая в 2021 году составил 146,78 млрд долларов.',
      'otherwise 146,78 млрд долларов: $146.87 billion ¶11',
    ],
  ])('%s', (_, message, finding) => {
    expect(check(message)).toContain(finding);
  });

  it.each([
    ['a figure of another year', 'In 2020 trade between Russia and China was 107.8 billion dollars.'],
    [
      'a figure beside the one that the source has',
      'Trade rose from 108 billion in 2020 to 146.87 billion in 2021.',
    ],
    ['the trade of a country that the source does not speak of', 'US-China trade was 690 billion in 2021.'],
    ['something else of the same country', "China's GDP was 17.7 trillion dollars in 2021."],
    ['another unit', 'China has 1.4 billion people who trade.'],
    ['other people who met', 'Xi meets Putin on Friday.'],
    ['a number of no unit', 'Trade is my number 1 reason to read on, see page 7.'],
  ])('is not claimed of %s', (_, message) => {
    expect(check(message).filter((each) => each.startsWith('otherwise'))).toEqual([]);
  });
});

describe('what the source has too', () => {
  it('is the figure in any scale, unit sign and script', () => {
    for (const said of [
      '$146.87 billion',
      '146.87 bn',
      'US$146,870 million',
      '1468.7亿美元',
      '146,87 млрд долларов',
    ])
      expect(check(`Trade 贸易 торговля 2021: ${said}`)).toContain(`same ${said} ¶11`);
  });

  it('is a name in any spelling, and the day that was worked out is marked', () => {
    expect(check('王毅 и Лавров')).toEqual(['same 王毅 (Wang Yi) ¶1', 'same Лавров (Sergei Lavrov) ¶1']);
    const [day] = checkMessage('Xi Jinping meets Putin on 4 February 2022.', index).findings;
    expect(day).toMatchObject({ kind: 'same', said: '4 February 2022', place: { paragraph: 3 } });
    expect(day && 'place' in day && day.place.derived).toBeTruthy();
  });

  it('quotes a sentence of the paragraph that it cites', () => {
    for (const finding of checkMessage('Wang Yi: trade up 35.9% in 2021, a treaty for five years', index)
      .findings) {
      if (finding.kind === 'absent') continue;
      const { source, paragraph, quote } = finding.place;
      expect(source.paragraphs[paragraph - 1]?.text).toContain(quote);
      expect(quote).not.toBe('');
    }
  });
});

describe('what is near', () => {
  it.each([
    [
      'a rounded figure is no other figure',
      'About $147 billion of trade',
      'near $147 billion: $146.87 billion ¶11',
    ],
    [
      'a bound that holds, with the word that makes it one',
      'Trade in 2021 was over 110 billion dollars.',
      'near over 110 billion dollars: $146.87 billion ¶11',
    ],
    ['an upper bound', 'Trade was up to 200 billion.', 'near up to 200 billion: $146.87 billion ¶11'],
    ['a rounded percentage', 'Trade was up 36%', 'near 36%: 35.9% ¶11'],
    ['the year of something else', 'Tokyo held the Games in 2021', 'near 2021: '],
  ])('%s', (_, message, finding) => {
    expect(check(message).some((each) => each.startsWith(finding))).toBe(true);
  });

  it('a figure that does not round to it is another', () => {
    expect(check('Trade was $146 billion')).toContain('otherwise $146 billion: $146.87 billion ¶11');
  });
});

describe('what the source does not mention', () => {
  it('is a name that it has not, whole, though it has a part of it', () => {
    const found = check('Yesterday Wang Wenbin met Sergei Ivanov in New Delhi.');
    expect(found).toEqual(['absent Wang Wenbin', 'absent Sergei Ivanov', 'absent New Delhi']);
  });

  it('is no ordinary word with a capital, of a sentence’s start or of a headline', () => {
    expect(check('Breaking News: It Is Over')).toEqual([]);
    expect(check('Everybody agreed. Walking home now.')).toEqual([]);
  });

  it('is no number that is part of a name, an address or a time', () => {
    expect(check('COVID-19 at 10:30, see #42 and room B12')).toEqual([
      'same COVID-19 (COVID-19 pandemic) ¶12',
    ]);
  });
});

it('says each thing once, and looks at so many characters and sentences and no more', () => {
  expect(check('Tokyo! Tokyo! Tokyo!')).toEqual(['absent Tokyo']);
  const long = checkMessage(`${'Nothing here. '.repeat(60)}Tokyo.`, index);
  expect(long).toEqual({ findings: [], isCut: true });
  expect(checkMessage(`${'a'.repeat(messageLimitChars)} Tokyo`, index)).toEqual({
    findings: [],
    isCut: true,
  });
  expect(checkMessage('Tokyo', index).isCut).toBe(false);
});

it('takes any text; what it finds stands in the message', () => {
  const words = fc.constantFrom(
    '146.87',
    'billion',
    '$',
    '%',
    '2021',
    'Friday',
    '亿',
    '年',
    'Лавров',
    'Wang',
    '\n',
    '.',
  );
  const message = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(message, (text) => {
      for (const finding of checkMessage(text, index).findings) {
        const [said = ''] = finding.said.split(' (');
        expect(said.trim()).not.toBe('');
        // Where nothing invisible was taken out, it is found as it stands.
        if (/^[\p{L}\p{N}\p{P}\p{S}\p{Z}\n]*$/u.test(text)) expect(text).toContain(said);
      }
    }),
    { numRuns: 300 },
  );
});

it('a year that several paragraphs have is held against the one that has such figures too', () => {
  const message = 'Trade was 146.78 billion dollars in 2021, up 35.9%.';
  expect(checkMessage(message, index).findings.map(toShort)).toContain('same 2021 ¶11');
});
