import { createHash } from 'node:crypto';
import type { Source } from '../knowledge/knowledge.ts';
import type { Language } from '../language/language.ts';
import type { Citation } from './reply.ts';

const versionChars = 6;
const shortTitleLimitChars = 60;

/** To make a format takes longer than to answer a question, so each is made once. */
const dateFormats: Record<Language, Intl.DateTimeFormat> = {
  en: toDateFormat('en-GB'),
  zh: toDateFormat('zh-CN'),
  ru: toDateFormat('ru-RU'),
};

function toDateFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** A date as it is shown in a citation: 3 Feb 2022. Takes YYYY-MM-DD. */
function toShortDate(isoDate: string, language: Language): string {
  return dateFormats[language].format(new Date(`${isoDate}T00:00:00Z`));
}

/** Who published a source and when, as far as it is known: `TDI, 3 Feb 2022`; an empty string if neither is. */
export function toPublication({ publisher, published }: Source, language: Language): string {
  const date = published === undefined ? undefined : toShortDate(published, language);
  return [publisher, date].filter((part) => part !== undefined).join(', ');
}

/**
 * Cites a paragraph of a source: `TDI, 3 Feb 2022, ¶11`, with what is shown of it. The title stands for a publisher
 * that nobody knows.
 */
export function toCitation(
  source: Source,
  paragraph: number,
  shown: { readonly quote: string; readonly language: Language },
): Citation {
  const { publisher = toShortTitle(source.title) } = source;
  const publication = toPublication({ ...source, publisher }, shown.language);
  return {
    source: source.id,
    paragraph,
    label: `${publication}, ¶${paragraph}`,
    quote: shown.quote,
    version: toVersion(paragraphText(source, paragraph)),
  };
}

/** A short hash of a text: two texts of one paragraph have the same about once in sixteen million. */
export function toVersion(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, versionChars);
}

/** The text of a paragraph, or an empty string where the source has none of that number. */
export function paragraphText(source: Source, paragraph: number): string {
  return source.paragraphs[paragraph - 1]?.text ?? '';
}

function toShortTitle(title: string): string {
  const characters = [...title];
  if (characters.length <= shortTitleLimitChars) return title;
  return `${characters
    .slice(0, shortTitleLimitChars - 1)
    .join('')
    .trimEnd()}…`;
}
