const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`;
const numberWords =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
/** What a short scale stands for. */
export const scales: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
};
const scale = String.raw`(?:\s?(?<scale>hundred|thousand|million|billion|trillion|mn|bn|tn|[mbk](?![\p{L}])))?`;
/** The name of each currency's sign. */
export const currencies: Readonly<Record<string, string>> = {
  $: 'US dollars',
  us$: 'US dollars',
  c$: 'Canadian dollars',
  a$: 'Australian dollars',
  hk$: 'Hong Kong dollars',
  '€': 'euros',
  '£': 'pounds',
  '¥': 'yuan',
  '₽': 'rubles',
  '₹': 'rupees',
  '₩': 'won',
};
const currencyWords =
  'US dollars?|U\\.S\\. dollars?|dollars?|euros?|pounds?(?: sterling)?|yuan|renminbi|rubles?|roubles?|yen|rupees?|won|francs?|USD|EUR|GBP|RMB|CNY|RUB';
const spans = '(?:second|minute|hour|day|week|month|year|decade|centur)(?:s|ies|y)?';

/** How English writes amounts; each pattern names its `number`, and where they apply `upper`, `scale` and `unit`. */
export const quantityPatterns = {
  moneyBefore: new RegExp(
    String.raw`(?<currency>(?:US|C|A|HK)?\$|[€£¥₽₹₩])\s?(?<number>${digits})(?:\s?(?:to|-|–)\s?(?:\$|[€£¥])?(?<upper>${digits}))?${scale}`,
    'giu',
  ),
  moneyAfter: new RegExp(
    String.raw`(?<![\d.,])(?<number>${digits})${scale}\s(?<currency>${currencyWords})\b`,
    'gu',
  ),
  percent: new RegExp(
    String.raw`(?<![\d.,A-Za-z])(?<number>${digits}|${numberWords})(?:\s?%?\s?(?:to|-|–|and)\s?(?<upper>${digits}))?\s?(?:%|per\s?cent\b|percent\b)`,
    'giu',
  ),
  duration: new RegExp(
    String.raw`(?<![\d.,-])\b(?<number>${digits}|${numberWords})(?:\s|-)(?:(?:more|full|consecutive|additional)\s)?(?<unit>${spans})\b(?![\s-](?:ago|before|after|earlier|later|old|prior|since|later|apart|away|of age))(?!')`,
    'giu',
  ),
  population: new RegExp(
    String.raw`\bpopulation of (?:about |around |some |nearly |over )?(?<number>${digits})${scale}`,
    'giu',
  ),
  count: new RegExp(
    String.raw`(?<![\d.,$€£¥\p{L}-]|± )(?<number>${digits}|${numberWords})(?:\s(?:to|or)\s(?<upper>${digits}))?(?:\s(?<scale>hundred|thousand|million|billion|trillion))?\s(?<noun>(?:\p{Ll}[\p{Ll}-]*\s){0,2}\p{Ll}[\p{Ll}\d²³-]*)`,
    'giu',
  ),
};
