import { isDay } from '../language/calendar.ts';
import { cleanText, toOneLine } from './clean-text.ts';
import type { Page } from './dom.ts';
import type { Metadata } from './parsed-article.ts';

type Values = ReadonlyMap<string, string>;

const articleTypes = /(?:Article|Posting|Report|WebPage)$/;
const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
];

/** What the head of a page says of its article, and its structured data (JSON-LD) where there is any. */
export function readHtmlMetadata(page: Page): Metadata {
  const meta = readMetaTags(page);
  const data = readStructuredData(page);
  const first = (...values: (string | null | undefined)[]) =>
    values.map((value) => toLine(value ?? '')).find((value) => value !== '');
  const publisher = first(data.get('publisher'), meta.get('og:site_name'), meta.get('application-name'));
  const title = first(
    data.get('headline'),
    meta.get('og:title'),
    meta.get('twitter:title'),
    page.querySelector('h1')?.textContent,
    page.querySelector('title')?.textContent,
  );
  const times = [...page.querySelectorAll('time[datetime]')].map((time) => time.getAttribute('datetime'));
  const dates = [data.get('datePublished'), ...publishedNames.map((name) => meta.get(name)), ...times];
  const entries = {
    title: title === undefined ? undefined : withoutSite(title, publisher ?? siteOfTitle(page)),
    publisher: publisher ?? first(meta.get('dc.publisher'), meta.get('publisher')),
    published: dates.map((date) => toDay(date ?? '')).find((day) => day !== undefined),
    place: first(data.get('place')),
    language: toLanguage(
      first(page.documentElement.getAttribute('lang'), data.get('inLanguage'), meta.get('og:locale')),
    ),
    url: first(
      page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      meta.get('og:url'),
      data.get('url'),
    ),
  };
  if (!/^https?:\/\//.test(entries.url ?? '') || !URL.canParse(entries.url ?? '')) entries.url = undefined;
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

function readMetaTags(page: Page): Values {
  const values = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (key !== undefined && !values.has(key)) values.set(key, tag.getAttribute('content') ?? '');
  }
  return values;
}

/** The article among the JSON-LD of a page. What is no JSON is left aside. */
function readStructuredData(page: Page): Values {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = toNodes(parseJson(script.textContent ?? '')).find(
      (node) => [node['@type']].flat().some((type) => articleTypes.test(String(type))) && 'headline' in node,
    );
    if (!article) continue;
    const entries = {
      headline: article.headline,
      datePublished: article.datePublished,
      inLanguage: article.inLanguage,
      url: article.url,
      publisher: nameOf(article.publisher),
      place: article.dateline ?? nameOf(article.contentLocation) ?? nameOf(article.locationCreated),
    };
    return new Map(
      Object.entries(entries).flatMap(([key, value]) =>
        typeof value === 'string' ? [[key, value] as const] : [],
      ),
    );
  }
  return new Map();
}

type JsonNode = Readonly<Record<string, unknown>>;

function toNodes(data: unknown): JsonNode[] {
  if (Array.isArray(data)) return data.flatMap(toNodes);
  if (!isNode(data)) return [];
  return [data, ...('@graph' in data ? toNodes(data['@graph']) : [])];
}

function nameOf(data: unknown): unknown {
  const [first] = [data].flat();
  return isNode(first) ? first.name : first;
}

function isNode(data: unknown): data is JsonNode {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The day as the page writes it, in its own time zone. */
function toDay(text: string): string | undefined {
  const day = /^\s*(\d{4}-\d\d-\d\d)/.exec(text)?.[1];
  return day !== undefined && isDay(day) ? day : undefined;
}

function toLanguage(text: string | undefined): string | undefined {
  return /^[a-z]{2}(?![a-z])/i.exec(text ?? '')?.[0].toLowerCase();
}

/** “Talks end | The Post” is “Talks end” in The Post. */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined || !title.toLowerCase().endsWith(site.toLowerCase())) return title;
  const rest = title.slice(0, -site.length).replace(/\s*(?:[|–—·»:]|-{1,2})\s*$/u, '');
  return rest === '' || rest.length === title.length - site.length ? title : rest;
}

function siteOfTitle(page: Page): string | undefined {
  return / [|–—·»] ([^|–—·»]{2,40})$/u.exec(toLine(page.querySelector('title')?.textContent ?? ''))?.[1];
}

function toLine(text: string): string {
  return toOneLine(cleanText(text));
}
