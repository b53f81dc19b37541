import type { Source } from '../knowledge/knowledge.ts';
import type { Fact } from '../knowledge/schema.ts';

/** Something that a source dates. */
export interface DatedEvent {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly statement: string;
  readonly paragraphs: readonly number[];
  readonly fact: Fact;
  /** How the date was worked out, where the source does not give it. */
  readonly derived?: string;
}

/** What happened or will tells more than a property of it. */
const tellingKinds: readonly Fact['kind'][] = ['event', 'plan', 'agreement', 'statement', 'figure'];

/**
 * The dated events of a source, the earliest first, a wider date before a narrower one in it. Facts that give one date
 * to one paragraph tell one event: the first plain one speaks for it. The date is worked out where any of them says
 * how. Drafted facts count only where there are no others, and each stands for itself.
 */
export function timelineOf(source: Source): DatedEvent[] {
  const curated = source.facts.filter(({ draft }) => !draft);
  const facts = curated.length > 0 ? curated : source.facts;
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.date === undefined || !tellingKinds.includes(fact.kind)) continue;
    const key = `${fact.date} ${fact.draft ? fact.statement : fact.cites[0]}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()]
    .flatMap((group) => toEvent(group) ?? [])
    .sort((a, b) => compare(a.date, b.date) || (a.paragraphs[0] ?? 0) - (b.paragraphs[0] ?? 0));
}

function toEvent(group: readonly Fact[]): DatedEvent | undefined {
  const spokesman = group.find(({ derived }) => derived === undefined) ?? group[0];
  if (spokesman?.date === undefined) return undefined;
  const { date, statement } = spokesman;
  const workedOut = group.find((fact) => fact.derived !== undefined && namesDate(fact, date));
  const paragraphs = [...new Set([...spokesman.cites, ...(workedOut?.cites ?? [])])];
  return {
    date,
    statement,
    paragraphs,
    fact: spokesman,
    ...(workedOut?.derived !== undefined && { derived: workedOut.derived }),
  };
}

/** Whether a fact is about when: its value has the date's year. */
function namesDate({ value }: Fact, date: string): boolean {
  return String(value ?? '').includes(date.slice(0, 'YYYY'.length)) && date.length > 'YYYY'.length;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
