import { join } from 'node:path';
import type { WrittenSource } from '../knowledge/check-source.ts';
import { isCurated } from '../knowledge/curated.ts';
import type { Paragraph, Source } from '../knowledge/knowledge.ts';
import type { Entry } from '../knowledge/list-file.ts';
import type { Fact } from '../knowledge/schema.ts';
import { toValueText } from '../knowledge/value-text.ts';
import type { ReadDate } from '../language/dates.ts';
import type { Problem } from '../records/problem.ts';
import { type Finding, toHints } from './finding.ts';
import { isMentioned, namesIn } from './names.ts';
import { isTold, type Told, toTold, untoldDigits, untoldFigures } from './told.ts';

/** A paragraph with what it tells. */
interface ToldParagraph {
  readonly number: number;
  readonly told: Told;
}

/**
 * The figures, dates and names of facts that the paragraphs cited do not have. Figures and dates are not looked for
 * where the fact says how it was worked out. The day of the meeting and names may stand in the head of the account:
 * its title, its headings and its first paragraph.
 */
export function checkTold(source: Source, written: WrittenSource): Finding[] {
  if (!isCurated(source)) return [];
  const paragraphs = source.paragraphs.map((paragraph) => ({
    number: paragraph.number,
    told: toTold(withHeading(paragraph)),
  }));
  const head = toTold(
    [source.title, source.published, source.place, source.publisher, source.paragraphs[0]?.text].join('. '),
  );
  const day = commonDay(source);
  return written.facts.flatMap((entry) => {
    const { value: fact } = entry;
    if (!fact || fact.draft) return [];
    const parts = { entry, fact, source, day, head, paragraphs };
    return toHints(join(written.folder, 'facts.yaml'), [...checkFigures(parts), ...checkNames(parts)]);
  });
}

function withHeading({ heading, text }: Paragraph): string {
  return heading === null ? text : `${heading}. ${text}`;
}

interface Parts {
  readonly entry: Entry<Fact>;
  readonly fact: Fact;
  readonly source: Source;
  /** The day of most facts, which is that of the meeting. */
  readonly day: string | undefined;
  readonly head: Told;
  readonly paragraphs: readonly ToldParagraph[];
}

function checkFigures({ entry, fact, source, day, head, paragraphs }: Parts): Problem[] {
  if (fact.derived !== undefined) return [];
  const cited = toTold(
    citedOf(fact, paragraphs)
      .map(({ told }) => told.text)
      .join('\n'),
  );
  const texts: [key: string, text: string | undefined][] = [
    ['value', toValueText(fact)],
    ['date', fact.date],
    ['statement', fact.statement],
  ];
  const seen = new Set<string>();
  const problemOf = (key: string, what: string, others: readonly ToldParagraph[]): Problem[] => {
    if (seen.has(what)) return [];
    seen.add(what);
    const remedy = others.length > 0 ? '' : '; if it was worked out, say how in "derived"';
    return [problemAt(entry, key, `“${what}” ${whereNot(fact, others)}${remedy}`)];
  };
  return texts.flatMap(([key, text = '']) => [
    ...untoldFigures(text, cited).flatMap((said) => {
      if ('date' in said && (isTold(said, head) || isKnownTime(said.date, { source, day }))) return [];
      return problemOf(
        key,
        said.text,
        paragraphs.filter(({ told }) => isTold(said, told)),
      );
    }),
    ...untoldDigits(text, cited).flatMap((digits) =>
      problemOf(
        key,
        digits,
        paragraphs.filter(({ told }) => untoldDigits(digits, told).length === 0),
      ),
    ),
  ]);
}

function checkNames({ entry, fact, source, head, paragraphs }: Parts): Problem[] {
  // Who is spoken of is often named in the paragraph before.
  const near = paragraphs.filter(
    ({ number }) => fact.cites.includes(number) || fact.cites.includes(number + 1),
  );
  const told = near.map((each) => each.told);
  const title = toTold(source.title);
  const named = [
    ...(fact.speaker === undefined ? [] : [['speaker', fact.speaker] as const]),
    ...namesIn(fact, source),
  ];
  const seen = new Set<string>();
  return named.flatMap(([key, name]) => {
    if (seen.has(name)) return [];
    seen.add(name);
    // Who speaks is named there, or speaks all the time; whom it is about may be known from the head.
    const known = [...told, key === 'speaker' ? title : head];
    if (known.some((each) => isMentioned(name, each, source))) return [];
    const others = paragraphs.filter((each) => isMentioned(name, each.told, source));
    return [
      problemAt(entry, key, `${key === 'speaker' ? 'speaker ' : ''}“${name}” ${whereNot(fact, others)}`),
    ];
  });
}

/** A day that several facts have needs no paragraph to tell it each time. */
const commonFrom = 3;

function commonDay({ facts }: Source): string | undefined {
  const counts = new Map<string, number>();
  for (const { date } of facts) if (date !== undefined) counts.set(date, (counts.get(date) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && most[1] >= commonFrom ? most[0] : undefined;
}

/** Whether a date is that of most facts, or a year which “this year” or “last year” may mean. */
function isKnownTime(
  { date, to }: ReadDate,
  { source, day }: { source: Source; day: string | undefined },
): boolean {
  if (date === undefined || to !== undefined) return false;
  if (day?.startsWith(date)) return true;
  const published = Number(source.published?.slice(0, 'YYYY'.length));
  return /^\d{4}$/.test(date) && Math.abs(Number(date) - published) <= 1;
}

function citedOf({ cites }: Fact, paragraphs: readonly ToldParagraph[]): ToldParagraph[] {
  return paragraphs.filter(({ number }) => cites.includes(number));
}

function whereNot({ cites }: Fact, others: readonly ToldParagraph[]): string {
  const listed = cites.map((number) => `¶${number}`).join(', ');
  const elsewhere = others.slice(0, placesShown).map(({ number }) => `¶${number}`);
  return others.length === 0
    ? `does not stand in ${listed}, nor elsewhere in the article`
    : `does not stand in ${listed}, but in ${elsewhere.join(', ')}`;
}

const placesShown = 3;

function problemAt(entry: Entry<Fact>, key: string, message: string): Problem {
  return { line: entry.lineAt([key]), entry: entry.label, message };
}
