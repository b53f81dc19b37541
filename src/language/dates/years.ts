import { type FoundDate, toDate, yearDigits } from './found-date.ts';

/** What comes right before four digits that are no year: a number, a sign, a word, but not that of “mid-2021”. */
const joinedBefore =
  /(?:[\d.,$€£¥₽#№§@:/_&]|\p{L}|[$€£¥₽#№§]\s|\d[-–]|(?<!mid|early|late|pre|post|since)(?<=\p{L})[-–])$/iu;
/** What comes right after four digits that count something, or are the first of a longer number. */
const counting = [
  // 2,021 and 2021:30 and 2021-05 and 2000-member.
  String.raw`\d|[.,:/–-]\d|-?\p{L}`,
  // Signs and scales: 2000%, 1500 million.
  String.raw`\s?(?:[%$€£¥₽℃°]|per\s?cent|bn|(?:b|m|tr)illion|thousand|hundred|процент|трлн|млрд|млн|тыс|[万亿])`,
  // Units: 1500 km, 2000 years.
  String.raw`\s(?:km|kilomet|met(?:re|er)s|miles|feet|tons|tonnes|hours|days|weeks|months|years)(?!\p{Lu})`,
  String.raw`\s(?:pounds|dollars|euros|yuan|ro?ubles)(?!\p{Lu})`,
  String.raw`\s?(?:долл|евро|рубл|юан|км|тонн|человек|[元人名个米吨])`,
  // People: 2000 members.
  String.raw`\s(?:people|men|women|children|troops|soldiers|members|or\smore)(?!\p{Lu})`,
].join('|');
const yearBehind = new RegExp(
  String.raw`^(?:\s?(?:год[ауеы]?|року|г\.|г(?=\s|$))(?!\p{L})|(?!${counting}))`,
  'iu',
);
const contextChars = 16;
/** What leads to a year: where other digits may count something, or are of long ago, only these make a year of them. */
const leading =
  /(?:(?<!\p{L})(?:in|since|by|until|till|before|after|during|of|from|to|and|or|circa|around|year|early|late|mid|the|ad|в|с|до|к|от|и|на)[\s-]|[（(])$/iu;
const counted = /^\s\p{Ll}{3,}s(?!\p{L})/u;
const lateFrom = 1900;
const lateUntil = 2100;
/** Four digits that nothing leads to are seldom a year before this one. */
const plainFrom = 1500;

const decade = new RegExp(
  String.raw`(?<!\p{L}|[\d.,$€£¥#])(?<year>${yearDigits.replace(/\\d$/, '0')})(?:['’]?s|-е|-х|年代)(?!\p{L})`,
  'gu',
);
const lastYear = String.raw`(?<last>${yearDigits}|\d\d)(?![\d%]|[-–.,/:]\d|\p{L})`;
const spans = [
  new RegExp(
    String.raw`(?<![\d.,$€£¥₽#№§@:/_&–-]|\p{L}|[$€£¥₽#№§]\s)(?<first>${yearDigits})[-–/]${lastYear}`,
    'gu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:between|from|с|между)\s(?<first>${yearDigits})\s(?:and|to|until|through|по|и)\s${lastYear}`,
    'giu',
  ),
];
const year = new RegExp(String.raw`(?<!\d)${yearDigits}(?!\d)`, 'gu');

/** The years of a text, spans of years (2014–2018) and decades (the 1990s). */
export function findYears(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(decade)) {
    const first = Number(match.groups?.year);
    const place = { start: match.index, end: match.index + match[0].length };
    found.push({ ...place, date: String(first), to: String(first + 9), isDecade: true });
  }
  for (const match of spans.flatMap((span) => [...text.matchAll(span)])) {
    const { first = '', last = '' } = match.groups ?? {};
    const to = last.length === 4 ? last : `${first.slice(0, 2)}${last}`;
    if (Number(to) <= Number(first)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, date: first, to });
  }
  for (const match of text.matchAll(year)) {
    const { index } = match;
    const lead = text.slice(Math.max(0, index - contextChars), index);
    const rest = text.slice(index + 4, index + 4 + contextChars * 2);
    const tail = yearBehind.exec(rest);
    if (!tail || joinedBefore.test(lead)) continue;
    const number = Number(match[0]);
    const isLate = number >= lateFrom && number < lateUntil;
    const isPlain = number >= plainFrom && (isLate || !counted.test(rest));
    if (!isPlain && tail[0] === '' && !leading.test(lead)) continue;
    const date = toDate({ year: number });
    if (date !== undefined) found.push({ start: index, end: index + 4 + tail[0].length, date });
  }
  return found;
}
