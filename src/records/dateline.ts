import { isDay } from '../language/calendar.ts';
import { type ReadDate, readDates } from '../language/dates.ts';
import { englishStopWords } from '../language/english/stop-words.ts';
import { isKnownPlace } from '../language/known-places.ts';
import type { Metadata } from './parsed-article.ts';

/** Where, when and by whom a report was sent, from the words at the head of its first paragraph. */
export interface Dateline {
  readonly metadata: Pick<Metadata, 'place' | 'published' | 'publisher'>;
  /** Where the report itself begins in the paragraph. */
  readonly end: number;
}

const headLimitChars = 110;
/** Letters enough that a place in capitals before a dash is no acronym. */
const placeLettersFrom = 6;
const headEnd = /\s+(?:-{1,2}|–|—)\s+|(?<=\))\s*(?:[:：]|-{1,2}|–|—)\s*|[:：]\s+|(?<=\/)\.?\s+|(?<=\))\s+/u;
const publisherPart = /[(（]\s*(\p{L}[^()（）\d]{1,40}?)\s*[)）]|\/\s*(\p{L}[^/\d]{1,30}?)\s*\//u;
const placePart = /^\p{Lu}[\p{L}.'-]*(?:(?:,? | (?:de|del|la|am|an der|upon|on) )\p{Lu}[\p{L}.'-]*){0,4}$/u;
const chineseHead =
  /^(?:[（(【]\s*)?(?<publisher>\p{Script=Han}{2,8}?(?:社|网|报|台))[)）】]?\s*(?<place>\p{Script=Han}{2,6}?)\s*(?<date>(?:\d{4}年)?\d{1,2}月\d{1,2}日)\s*电(?:[（(][^）)]{1,40}[）)])?\s*/u;
/** Russian agencies sign behind the dash: `МОСКВА, 3 фев — РИА Новости. Министр …`. */
const russianTail = /^(?<publisher>\p{Lu}[\p{L} -]{1,30})\.\s+/u;

/**
 * Reads the dateline of a paragraph: `Beijing, 03 February 2022 (TDI):`, `LONDON (Reuters) -`,
 * `МОСКВА, 3 фев — РИА Новости.`, `新华社北京2月3日电`. A day without a year is left out. Gives undefined where the
 * paragraph begins in another way.
 */
export function readDateline(paragraph: string, language: string): Dateline | undefined {
  const chinese = chineseHead.exec(paragraph);
  if (chinese?.groups) {
    const { publisher, place, date = '' } = chinese.groups;
    const [day] = readDates(date);
    return { metadata: toMetadata({ publisher, place, day }), end: chinese[0].length };
  }
  const mark = headEnd.exec(paragraph.slice(0, headLimitChars));
  if (!mark) return undefined;
  const head = paragraph.slice(0, mark.index);
  const end = mark.index + mark[0].length;
  const signed = publisherPart.exec(head);
  const day = readDates(head, { language }).find(
    ({ precision, ambiguous }) => precision === 'day' && !ambiguous,
  );
  const place = [signed?.[0] ?? '', day?.text ?? '']
    .reduce((rest, part) => rest.replace(part, ' '), head)
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;]+|[\s.,;]+$/gu, '');
  if (!isDateline({ place, isSigned: signed !== null, day, mark: mark[0], rest: paragraph.slice(end) })) {
    return undefined;
  }
  const tail = language === 'ru' && !signed ? russianTail.exec(paragraph.slice(end)) : null;
  const publisher = signed?.[1] ?? signed?.[2] ?? tail?.groups?.publisher;
  return { metadata: toMetadata({ publisher, place, day }), end: end + (tail?.[0].length ?? 0) };
}

function isDateline(parts: {
  place: string;
  isSigned: boolean;
  day: ReadDate | undefined;
  mark: string;
  rest: string;
}): boolean {
  const { place, isSigned, day, mark, rest } = parts;
  if (place !== '' && !isPlace(place)) return false;
  if (/^\p{Ll}/u.test(rest)) return false;
  if (day) return place !== '' || isWholeDay(day);
  if (mark.trim() === '') return isSigned && (isKnownPlace(toPlaceName(place)) || isInCapitals(place));
  if (isSigned) return place !== '';
  const isDash = !/[:：]/u.test(mark);
  const isLong = place.replace(/\P{L}/gu, '').length >= placeLettersFrom;
  return isDash && isInCapitals(place) && (isLong || isKnownPlace(toPlaceName(place)));
}

function isPlace(place: string): boolean {
  return placePart.test(place) && !place.split(' ').some((word) => englishStopWords.has(word.toLowerCase()));
}

function isInCapitals(place: string): boolean {
  return place !== '' && place === place.toUpperCase() && place !== place.toLowerCase();
}

/** LONDON is London; D.C. stays. */
function toPlaceName(place: string): string {
  return place.replace(/\p{Lu}[\p{Lu}'-]{2,}/gu, (word) =>
    word.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()),
  );
}

function toMetadata(parts: {
  place: string | undefined;
  publisher: string | undefined;
  day: ReadDate | undefined;
}): Dateline['metadata'] {
  const { place = '', publisher, day } = parts;
  return {
    ...(place === '' ? {} : { place: toPlaceName(place) }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(isWholeDay(day) && { published: day.date }),
  };
}

function isWholeDay(day: ReadDate | undefined): day is ReadDate & { readonly date: string } {
  return day?.date !== undefined && isDay(day.date);
}
