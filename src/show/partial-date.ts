import type { Language } from '../language/language.ts';

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU' };

/**
 * A date as far as it is known, as it is read: 2021, June 2021, 3 February 2022, with its day of the week where that is
 * wanted. Takes YYYY, YYYY-MM or YYYY-MM-DD.
 */
export function toPartialDate(
  date: string,
  language: Language,
  { weekday = false }: { weekday?: boolean } = {},
): string {
  const parts = date.split('-').length;
  const format = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    ...(parts > 1 && { month: 'long' }),
    ...(parts > 2 && { day: 'numeric' }),
    ...(parts > 2 && weekday && { weekday: 'long' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}-01-01`.slice(0, 'YYYY-MM-DD'.length)));
}
