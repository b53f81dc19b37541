import { matchAt } from './match-at.ts';
import type { Unit, UnitKind } from './quantity.ts';

/** A unit and how it is written behind a number: in English and Russian, and in Han characters. */
type UnitRow = readonly [kind: UnitKind, name: string, words: string, han?: string];

/** The fuller writing comes before the one that is part of it. */
const rows: readonly UnitRow[] = [
  [
    'percent',
    'percentage point',
    String.raw`(?:percentage|per\s?cent)\spoints?|процентн\p{L}+\sпункт\p{L}*|п\.\s?п\.`,
    '个百分点',
  ],
  ['percent', '%', String.raw`per\s?cent|pct|процент\p{L}*`, '%'],
  ['money', 'CAD', String.raw`Canadian\sdollars?|CAD|канадск\p{L}+\sдоллар\p{L}*`, '加元'],
  ['money', 'AUD', String.raw`Australian\sdollars?|AUD|австралийск\p{L}+\sдоллар\p{L}*`, '澳元'],
  ['money', 'HKD', String.raw`Hong\sKong\sdollars?|HKD|гонконгск\p{L}+\sдоллар\p{L}*`, '港元|港币'],
  [
    'money',
    'USD',
    String.raw`(?:US|U\.S\.|American)\sdollars?|dollars?|USD|(?:американск\p{L}+\s)?доллар\p{L}*(?:\sСША)?|долл\.?(?:\sСША)?`,
    '美元|美金',
  ],
  ['money', 'EUR', 'euros?|EUR|евро', '欧元|€'],
  // “Pounds of” something weigh.
  [
    'money',
    'GBP',
    String.raw`pounds\ssterling|pounds?(?!\s(?:of|per\ssquare)(?!\p{L}))|GBP|фунт\p{L}*\sстерлингов`,
    '英镑|£',
  ],
  ['money', 'JPY', 'yen|JPY|[ий]ен[аыу]?', '日元'],
  ['money', 'CNY', String.raw`yuan|renminbi|RMB|CNY|юан\p{L}*`, '元人民币|人民币|元(?!月)'],
  ['money', 'RUB', String.raw`ro?ubles?|RUB|рубл\p{L}*|руб\.?`, '卢布|₽'],
  ['money', 'INR', String.raw`rupees?|INR|рупи\p{L}*`, '卢比|₹'],
  ['money', 'KRW', 'KRW|(?:South )?Korean won', '韩元|₩'],
  ['money', 'CHF', String.raw`Swiss\sfrancs?|CHF|швейцарск\p{L}+\sфранк\p{L}*`],
  ['money', 'SEK', String.raw`Swedish\s(?:crowns?|kron(?:a|or))|SEK|шведск\p{L}+\sкрон\p{L}*`, '瑞典克朗'],
  [
    'money',
    'NOK',
    String.raw`Norwegian\s(?:crowns?|kron(?:e|er))|NOK|норвежск\p{L}+\sкрон\p{L}*`,
    '挪威克朗',
  ],
  ['money', 'DKK', String.raw`Danish\s(?:crowns?|kron(?:e|er))|DKK|датск\p{L}+\sкрон\p{L}*`, '丹麦克朗'],
  ['money', 'CZK', String.raw`Czech\s(?:crowns?|koruna)|CZK|чешск\p{L}+\sкрон\p{L}*`, '捷克克朗'],
  ['money', 'MXN', String.raw`Mexican\spesos?|MXN|мексиканск\p{L}+\sпесо`, '墨西哥比索'],
  ['money', 'ARS', String.raw`Argentin(?:e|ian)\spesos?|ARS|аргентинск\p{L}+\sпесо`, '阿根廷比索'],
  ['money', 'PHP', String.raw`Philippine\spesos?|PHP|филиппинск\p{L}+\sпесо`, '菲律宾比索'],
  ['money', 'franc', String.raw`francs?|франк\p{L}*`],
  ['money', 'crown', 'crowns?|kron(?:a|or|e|er)|крон[аыу]?'],
  ['money', 'peso', 'pesos?|песо'],
  ['money', 'lira', 'liras?|лир[аыу]?'],
  ['money', 'cent', 'cents?'],
  ['duration', 'second', String.raw`seconds?|secs?|секунд\p{L}*`, '秒钟?'],
  ['duration', 'minute', String.raw`minutes?|mins?|минут\p{L}*`, '分钟'],
  ['duration', 'hour', 'hours?|hrs?|час(?:а|ов|у|ом)?', '个?小时'],
  ['duration', 'day', 'days?|дн(?:я|ей|и|ям|ями|ях)|день|сут(?:ки|ок)', '天'],
  ['duration', 'week', String.raw`weeks?|недел\p{L}*`, '个?星期|周(?![年一二三四五六日])'],
  ['duration', 'month', String.raw`months?|месяц\p{L}*`, '个月'],
  ['duration', 'year', String.raw`years?|yrs?|лет(?:н\p{L}+)?|год(?:а|ов|у|ом|ам|ами)?`, '年(?![级代])'],
  ['duration', 'decade', String.raw`decades?|десятилети\p{L}*`],
  ['duration', 'century', String.raw`centur(?:y|ies)|столети\p{L}*`, '个?世纪'],
  [
    'area',
    'square kilometre',
    String.raw`(?:square|sq\.?)[\s-](?:kilomet(?:re|er)s?|km)|km2|km²|(?:кв\.?|квадратн\p{L}+)\s(?:км|километр\p{L}*)`,
    '平方公里',
  ],
  ['area', 'square mile', String.raw`(?:square|sq\.?)[\s-]mi(?:les?)?`],
  [
    'area',
    'square metre',
    String.raw`(?:square|sq\.?)[\s-](?:met(?:re|er)s?|m)|m2|m²|(?:кв\.?|квадратн\p{L}+)\s(?:м|метр\p{L}*)`,
    '平方米',
  ],
  ['area', 'square foot', String.raw`(?:square|sq\.?)[\s-](?:feet|foot|ft)`],
  ['area', 'hectare', String.raw`hectares?|га|гектар\p{L}*`, '公顷'],
  ['area', 'acre', 'acres?', '英亩'],
  ['speed', 'kilometre an hour', String.raw`km/h|kmh|kph|kilomet(?:re|er)s?\s(?:an|per)\shour|км/ч`],
  ['speed', 'mile an hour', String.raw`mph|miles?\s(?:an|per)\shour`],
  ['length', 'kilometre', String.raw`kilomet(?:re|er)s?|km|км|километр\p{L}*`, '公里|千米'],
  ['length', 'centimetre', String.raw`centimet(?:re|er)s?|cm|см|сантиметр\p{L}*`, '厘米'],
  ['length', 'millimetre', String.raw`millimet(?:re|er)s?|mm|мм|миллиметр\p{L}*`, '毫米'],
  ['length', 'metre', String.raw`met(?:re|er)s?|m|м|метр\p{L}*`, '米'],
  ['length', 'mile', String.raw`(?:nautical\s)?miles?|mi|мил[ьяи]|миль`, '英里|海里'],
  ['length', 'foot', 'feet|foot|ft', '英尺'],
  ['length', 'inch', 'inch(?:es)?', '英寸'],
  ['length', 'yard', 'yards?', '码'],
  ['mass', 'kilogram', String.raw`kilogram(?:me)?s?|kilos?|kg|кг|килограмм\p{L}*`, '公斤|千克'],
  ['mass', 'tonne', String.raw`(?:metric\s)?tons?|tonnes?|тонн\p{L}*`, '吨'],
  ['mass', 'pound', 'pounds?|lbs?', '磅'],
  ['mass', 'ounce', 'ounces?|oz'],
  ['mass', 'gram', String.raw`gram(?:me)?s?|грамм\p{L}*`, '克'],
  ['volume', 'litre', String.raw`lit(?:re|er)s?|литр\p{L}*`, '升'],
  ['volume', 'barrel', String.raw`barrels?|баррел\p{L}*`, '桶'],
  ['volume', 'gallon', 'gallons?'],
  ['volume', 'cubic metre', String.raw`cubic\smet(?:re|er)s?|m3|m³|куб(?:ометр\p{L}*|\.?\sм)`, '立方米'],
  [
    'temperature',
    'degree Celsius',
    String.raw`°\s?C|degrees?\sCelsius|градус\p{L}*(?:\sЦельсия)?`,
    '℃|摄氏度',
  ],
  ['temperature', 'degree Fahrenheit', String.raw`°\s?F|degrees?\sFahrenheit`],
  ['temperature', 'degree', 'degrees?|°', '度'],
];

const ends = String.raw`(?![\p{Script=Latin}\p{Script=Cyrillic}\d])`;
const patterns = rows.map(([kind, name, words, han]) => ({
  kind,
  name,
  pattern: new RegExp(`(?:${words})${ends}${han === undefined ? '' : `|(?:${han})`}`, 'iuy'),
}));
/** What may stand between a number and its length of time. */
const further =
  /[\s-](?:(?:more|other|further|full|whole|straight|consecutive|additional|long|полных|долгих)\s)?/iuy;
const gap = /(?:[\s-]|[多余])?/uy;

export interface ReadUnit extends Unit {
  readonly start: number;
  readonly end: number;
}

/** The unit that a text has behind a number which ends at `at`; undefined where there is none of the table. */
export function readUnit(text: string, at: number): ReadUnit | undefined {
  const near = matchAt(gap, text, at)?.[0].length ?? 0;
  const far = matchAt(further, text, at)?.[0].length ?? 0;
  return readAt(text, at + near) ?? (far > near ? readAt(text, at + far) : undefined);
}

function readAt(text: string, start: number): ReadUnit | undefined {
  for (const { kind, name, pattern } of patterns) {
    const length = matchAt(pattern, text, start)?.[0].length ?? 0;
    if (length > 0)
      return { kind, name, words: text.slice(start, start + length), start, end: start + length };
  }
  return undefined;
}

/** The currencies that a sign or name without a country may mean, by the name of the unit. */
const possibleCurrencies: ReadonlyMap<string, readonly string[]> = new Map([
  ['¥', ['CNY', 'JPY']],
  ['franc', ['CHF', 'FRF', 'BEF', 'XOF', 'XAF', 'XPF', 'CDF', 'RWF', 'BIF', 'GNF', 'DJF', 'KMF']],
  ['crown', ['SEK', 'NOK', 'DKK', 'ISK', 'CZK']],
  ['peso', ['MXN', 'ARS', 'PHP', 'CLP', 'COP', 'UYU', 'CUP', 'DOP']],
]);

/** Whether two units of money may be of one currency: ¥ may be yuan or yen, francs may be Swiss ones. */
export function mayBeSameCurrency(one: string, other: string): boolean {
  const others = possibleCurrencies.get(other) ?? [other];
  return (possibleCurrencies.get(one) ?? [one]).some((each) => others.includes(each));
}

const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  '€': 'EUR',
  eur: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  '¥': '¥',
  rmb: 'CNY',
  cny: 'CNY',
  '₽': 'RUB',
  rub: 'RUB',
  '₹': 'INR',
  '₩': 'KRW',
};
const signBefore =
  /(?:(?<!\p{L})(?:US|CA?|AU?|NZ|HK|S)?\$|[€£¥₽₹₩]|(?<!\p{L})(?:USD|EUR|GBP|RMB|CNY|RUB))\s?$/iu;
const signChars = 6;

/** The sign of a currency before a number which begins at `at`. */
export function readSign(text: string, at: number): ReadUnit | undefined {
  const sign = signBefore.exec(text.slice(Math.max(0, at - signChars), at))?.[0];
  const name = signs[sign?.trim().toLowerCase() ?? ''];
  if (sign === undefined || name === undefined) return undefined;
  return { kind: 'money', name, words: sign.trim(), start: at - sign.length, end: at };
}
