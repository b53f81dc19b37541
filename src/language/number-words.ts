/** What a word of a number does: it adds to the words before it, or multiplies them. */
export interface NumberWord {
  readonly value: number;
  readonly does: 'add' | 'multiply';
  /** “Hundred” needs “a” or a number before it; “сто” and “тысяча” stand alone. */
  readonly standsAlone: boolean;
}

const numberWords = new Map<string, NumberWord>();

function learn(value: number, words: string, does: NumberWord['does'] = 'add', standsAlone = true): void {
  for (const word of words.split(' ')) numberWords.set(word, { value, does, standsAlone });
}

/** The forms of a Russian word by its endings. */
function forms(stem: string, endings: string): string {
  return endings
    .split(' ')
    .map((ending) => (ending === '-' ? stem : stem + ending))
    .join(' ');
}

'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((word, value) => {
    learn(value, word);
  });
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, at) => {
  learn((at + 2) * 10, word);
});
learn(12, 'dozen dozens', 'multiply', false);
learn(100, 'hundred', 'multiply', false);
learn(1e3, 'thousand', 'multiply', false);
learn(1e6, 'million mn mln', 'multiply', false);
learn(1e9, 'billion bn mlrd', 'multiply', false);
learn(1e12, 'trillion tn', 'multiply', false);
learn(2, 'два две двух двум двумя');
learn(3, 'три трех трем тремя');
learn(4, 'четыре четырех четырем четырьмя');
// “Семью” is the family too.
learn(7, 'семь семи');
learn(8, 'восемь восьми восемью');
for (const [value, stem] of [
  [5, 'пят'],
  [6, 'шест'],
  [9, 'девят'],
  [10, 'десят'],
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
  [20, 'двадцат'],
  [30, 'тридцат'],
] as const) {
  learn(value, forms(stem, 'ь и ью'));
}
learn(1.5, 'полтора полторы полутора');
learn(40, 'сорок сорока');
learn(50, 'пятьдесят пятидесяти');
learn(60, 'шестьдесят шестидесяти');
learn(70, 'семьдесят семидесяти');
learn(80, 'восемьдесят восьмидесяти');
learn(90, 'девяносто девяноста');
learn(100, 'сто ста');
learn(200, 'двести двухсот');
learn(300, 'триста трехсот');
learn(400, 'четыреста четырехсот');
learn(500, 'пятьсот пятисот');
learn(600, 'шестьсот шестисот');
learn(700, 'семьсот семисот');
learn(800, 'восемьсот восьмисот');
learn(900, 'девятьсот девятисот');
learn(1e3, `тыс ${forms('тысяч', 'а и у - ам ами ах ей')}`, 'multiply');
const nounEndings = '- а у ом е ы ов ам ами ах';
learn(1e6, `млн ${forms('миллион', nounEndings)}`, 'multiply');
learn(1e9, `млрд ${forms('миллиард', nounEndings)}`, 'multiply');
learn(1e12, `трлн ${forms('триллион', nounEndings)}`, 'multiply');

const ordinals = new Map<string, number>();
'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
  .split(' ')
  .forEach((word, at) => {
    ordinals.set(word, at + 1);
  });
'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
  .split(' ')
  .forEach((word, at) => {
    ordinals.set(word, (at + 2) * 10);
  });
for (const [word, value] of [
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
] as const)
  ordinals.set(word, value);
const singularEndings = 'ый ой ая ое ого ому ым ом ую';
for (const [value, stem] of [
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четверт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  [10, 'десят'],
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
  [20, 'двадцат'],
  [30, 'тридцат'],
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  [90, 'девяност'],
  [100, 'сот'],
  [1e3, 'тысячн'],
  [1e6, 'миллионн'],
] as const)
  for (const form of forms(stem, singularEndings).split(' ')) ordinals.set(form, value);
for (const form of forms('трет', 'ий ья ье ьего ьему ьим ьем ью ьей').split(' ')) ordinals.set(form, 3);

const hanDigits = new Map<string, number>([
  ...[...'零一二三四五六七八九'].map((digit, value): [string, number] => [digit, value]),
  ['〇', 0],
  ['两', 2],
]);
const hanScales = new Map<string, number>([
  ['十', 10],
  ['百', 100],
  ['千', 1e3],
  ['万', 1e4],
  ['亿', 1e8],
]);

/** The word of a number in English or Russian, in lower case with е for ё; undefined for any other word. */
export function numberWordOf(form: string): NumberWord | undefined {
  return numberWords.get(form);
}

/**
 * The place that an ordinal word of English or Russian names (first, двадцатый), in lower case with е for ё; undefined
 * for any other word, and for the Russian plural, which may follow a count (сто первых мест).
 */
export function ordinalOf(form: string): number | undefined {
  return ordinals.get(form);
}

/** The digit that a Han character writes, or undefined. */
export function digitOfHan(character: string): number | undefined {
  return hanDigits.get(character);
}

/** What a Han character multiplies by, from 十 to 亿, or undefined. */
export function scaleOfHan(character: string): number | undefined {
  return hanScales.get(character);
}

/**
 * The number that a word by itself names in English, Russian or Chinese (five, пять, 五), a hundred at most; undefined
 * for any other word, and for 零.
 */
export function numberOfWord(form: string): number | undefined {
  const value = numberWords.get(form)?.value ?? hanDigits.get(form) ?? hanScales.get(form);
  const isZero = value === 0 && form !== 'zero';
  return value === undefined || value > 100 || isZero ? undefined : value;
}
