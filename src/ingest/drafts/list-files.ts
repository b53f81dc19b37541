import { Document, isMap, isSeq, visit } from 'yaml';
import type { Entity, Fact } from '../../knowledge/schema.ts';

/** A fact as a machine drafts it: its statement is a sentence of the article. */
export type DraftFact = Pick<Fact, 'id' | 'statement' | 'cites' | 'kind'> &
  Partial<Pick<Fact, 'speaker' | 'about' | 'date' | 'value' | 'unit' | 'note'>>;

/** An entry of people.yaml as a machine drafts it. */
export type DraftEntity = Pick<Entity, 'name' | 'kind' | 'cites'> &
  Partial<Pick<Entity, 'roles' | 'aliases'>>;

const intro = ' Drafted by a machine: keep an entry by taking "draft: true" off it, or strike it.';

/** `facts.yaml` of drafts, each paragraph's under its number. */
export function toFactsFile(facts: readonly DraftFact[]): string {
  return toListFile(facts, { schema: 'facts', comments: 'paragraphs' });
}

/** `people.yaml` of drafts. */
export function toPeopleFile(entities: readonly DraftEntity[]): string {
  return toListFile(entities, { schema: 'people', comments: 'none' });
}

function toListFile(
  entries: readonly { readonly cites: readonly number[] }[],
  { schema, comments }: { schema: string; comments: 'paragraphs' | 'none' },
): string {
  const head = `# yaml-language-server: $schema=../${schema}.schema.json\n#${intro}\n`;
  if (entries.length === 0) return `${head}\n[]\n`;
  const document = new Document(
    entries.map((entry) => ({ ...entry, draft: true })),
    { aliasDuplicateObjects: false },
  );
  visit(document, {
    Seq: (key, node) => {
      if (key !== null) node.flow = true;
    },
  });
  let paragraph: number | undefined;
  if (isSeq(document.contents)) {
    for (const [index, item] of document.contents.items.entries()) {
      if (!isMap(item)) continue;
      item.spaceBefore = true;
      const cited = entries[index]?.cites[0];
      if (comments === 'paragraphs' && cited !== paragraph) item.commentBefore = ` ¶${cited}`;
      paragraph = cited;
    }
  }
  return `${head}\n${document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/^\n+/, '')}`;
}
