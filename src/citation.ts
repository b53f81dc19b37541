import type { Source } from './knowledge/knowledge.ts';
import type { Citation, Language } from './reply.ts';

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN', ru: 'ru-RU' };

/** A date as it is shown in a citation: 3 Feb 2022. Takes YYYY-MM-DD. */
export function toShortDate(isoDate: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${isoDate}T00:00:00Z`));
}

/** Cites a paragraph of a source: `TDI, 3 Feb 2022, ¶11`, with what is shown of it. */
export function toCitation(
  source: Source,
  paragraph: number,
  shown: { readonly quote: string; readonly language: Language },
): Citation {
  const date = toShortDate(source.published, shown.language);
  return {
    source: source.id,
    paragraph,
    label: `${source.publisher}, ${date}, ¶${paragraph}`,
    quote: shown.quote,
  };
}

/** The text of a paragraph, or an empty string where the source has none of that number. */
export function paragraphText(source: Source, paragraph: number): string {
  return source.paragraphs[paragraph - 1]?.text ?? '';
}
