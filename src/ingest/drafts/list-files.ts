import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import type { Entity, Fact, Gap } from '../../knowledge/schema.ts';

/** A fact as a machine drafts it: its statement is a sentence of the article. */
export type DraftFact = Pick<Fact, 'id' | 'statement' | 'cites' | 'kind'> &
  Partial<Pick<Fact, 'speaker' | 'about' | 'date' | 'place' | 'value' | 'unit' | 'asks' | 'note'>>;

/** An entry of people.yaml as a machine drafts it. */
export type DraftEntity = Pick<Entity, 'name' | 'kind' | 'cites'> &
  Partial<Pick<Entity, 'roles' | 'aliases'>>;

/** An entry of gaps.yaml as a machine drafts it. */
export type DraftGap = Pick<Gap, 'id' | 'untold' | 'asks'>;

const intro = ' Drafted by a machine: keep an entry by taking "draft: true" off it, or strike it.';

/** `facts.yaml` of drafts, each paragraph's under its number. */
export function toFactsFile(facts: readonly DraftFact[]): string {
  return toListFile(facts, { schema: 'facts', comments: 'paragraphs' });
}

/** `people.yaml` of drafts. */
export function toPeopleFile(entities: readonly DraftEntity[]): string {
  return toListFile(entities, { schema: 'people', comments: 'none' });
}

/** `gaps.yaml` of drafts. */
export function toGapsFile(gaps: readonly DraftGap[]): string {
  return toListFile(gaps, { schema: 'gaps', comments: 'none' });
}

function toListFile(
  entries: readonly (DraftFact | DraftEntity | DraftGap)[],
  { schema, comments }: { schema: string; comments: 'paragraphs' | 'none' },
): string {
  const head = `# yaml-language-server: $schema=../${schema}.schema.json\n#${intro}\n`;
  if (entries.length === 0) return `${head}\n[]\n`;
  const document = new Document(
    entries.map((entry) => ({ ...entry, draft: true })),
    { aliasDuplicateObjects: false },
  );
  visit(document, {
    Pair: (_, { key, value }) => {
      // Names and paragraphs stand on one line, ways to ask on a line each.
      if (isSeq(value)) value.flow = !(isScalar(key) && key.value === 'asks');
    },
  });
  let paragraph: number | undefined;
  if (isSeq(document.contents)) {
    for (const [index, item] of document.contents.items.entries()) {
      if (!isMap(item)) continue;
      item.spaceBefore = true;
      const entry = entries[index];
      const cited = entry && 'cites' in entry ? entry.cites[0] : undefined;
      if (comments === 'paragraphs' && cited !== paragraph) item.commentBefore = ` ¶${cited}`;
      paragraph = cited;
    }
  }
  return `${head}\n${document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/^\n+/, '')}`;
}
