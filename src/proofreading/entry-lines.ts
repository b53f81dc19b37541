import type { WrittenSource } from '../knowledge/check-source.ts';
import type { Entry } from '../knowledge/list-file.ts';
import type { Fact } from '../knowledge/schema.ts';

/** A fact as messages name it, with its line in the same file: `fact "trade" (line 31)`. */
export function nameFact(id: string, { facts }: WrittenSource): string {
  return nameEntry(facts.find(({ value }) => value?.id === id));
}

/** A gap as messages of facts.yaml name it: `gap "medals" (gaps.yaml, line 12)`. */
export function nameGap(id: string, { gaps }: WrittenSource): string {
  const entry = gaps.find(({ value }) => value?.id === id);
  return entry ? `${entry.label} (gaps.yaml, line ${entry.lineAt(['id'])})` : 'a gap';
}

function nameEntry(entry: Entry<Fact> | undefined): string {
  return entry ? `${entry.label} (line ${entry.lineAt(['id'])})` : 'another fact';
}
