import { isDay } from '../../language/calendar.ts';
import { readDates } from '../../language/dates.ts';

const headParagraphs = 3;

/**
 * The day from which a record's “yesterday” and “on Tuesday” are counted: the one on which it was published, else the
 * first whole day of its title, its first headings or its first paragraphs. Undefined where they have none.
 */
export function findRecordDate(
  paragraphs: readonly string[],
  {
    published,
    title = '',
    headings = [],
    language,
  }: {
    published?: string | undefined;
    title?: string | undefined;
    headings?: readonly string[];
    language: string;
  },
): string | undefined {
  if (published !== undefined && isDay(published)) return published;
  const head = [title, ...headings.slice(0, headParagraphs), ...paragraphs.slice(0, headParagraphs)];
  for (const text of head) {
    const day = readDates(text, { language }).find(
      ({ date, ambiguous }) => date !== undefined && ambiguous === undefined && isDay(date),
    );
    if (day?.date !== undefined) return day.date;
  }
  return undefined;
}
