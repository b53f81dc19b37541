import { isDay } from '../language/calendar.ts';
import { readDates } from '../language/dates.ts';
import { detectLanguage } from './language.ts';

const dayLineLimitChars = 90;
const bylineLimitChars = 100;
const labels =
  /\b(?:first published|last (?:modified|updated)|published|updated|posted|date|on|at|by|am|pm|GMT|UTC|EST|EDT|ET|MSK|CET)\b|опубликовано|обновлено|发布时间|更新时间|时间|发布/giu;
const byline = /^(?:by|written by|reporting by|author:?|автор:|作者[:：]|记者[:：]?)\s+(?=\S)/iu;

/** The day of a line that says nothing else: `Published 3 February 2022, 10:15 GMT`. Gives YYYY-MM-DD. */
export function readDayLine(line: string): string | undefined {
  if (line.length > dayLineLimitChars || !/\d/.test(line)) return undefined;
  const [found] = readDates(line, { language: detectLanguage(line) });
  if (found?.date === undefined || found.ambiguous || !isDay(found.date)) return undefined;
  const rest = `${line.slice(0, found.start)} ${line.slice(found.end)}`
    .replace(labels, '')
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b/gi, '');
  return /\p{L}{2}/u.test(rest) ? undefined : found.date;
}

/** Who wrote an article, from a line such as `By Jane Doe`. */
export function readByline(line: string): string | undefined {
  const lead = byline.exec(line)?.[0];
  if (lead === undefined || line.length > bylineLimitChars) return undefined;
  const name = line.slice(lead.length);
  return /^\p{Lu}|^\p{Script=Han}/u.test(name) ? name : undefined;
}
