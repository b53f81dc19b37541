import type { Source } from '../knowledge/knowledge.ts';
import type { Entity, Fact } from '../knowledge/schema.ts';
import { grammars } from '../language/grammars.ts';
import { toSimplified } from '../language/simplified.ts';

/** How two stand to each other: they met, were to meet, or the one spoke of the other. */
type RelationKind = 'met' | 'wasToMeet' | 'spokeOf';

/** A relation of two people or organisations. One who met is no more the first than the other. */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: Entity;
  readonly to: Entity;
  /** Where it stands, ascending. */
  readonly paragraphs: readonly number[];
}

/**
 * Who met or spoke of whom, as a source's facts tell it: two people of whom a fact with a word for meeting tells
 * met, or were to where it is a plan; a speaker spoke of those whom the fact is about. What was worked out is left
 * out, and drafted facts count only where there are no others.
 */
export function relationsOf(source: Source): readonly Relation[] {
  const known = relationsBySource.get(source);
  if (known) return known;
  const relations = readRelations(source);
  relationsBySource.set(source, relations);
  return relations;
}

/** A source never changes, so that its relations are read once. */
const relationsBySource = new WeakMap<Source, readonly Relation[]>();

function readRelations(source: Source): Relation[] {
  const curated = source.facts.filter(({ draft }) => !draft);
  const facts = (curated.length > 0 ? curated : source.facts).filter(({ derived }) => derived === undefined);
  const found = new Map<string, { relation: Omit<Relation, 'paragraphs'>; paragraphs: Set<number> }>();
  for (const fact of facts) {
    for (const relation of toRelations(fact, source)) {
      const names = [relation.from.name, relation.to.name];
      if (relation.kind !== 'spokeOf') names.sort();
      const key = JSON.stringify([relation.kind, ...names]);
      const known = found.get(key) ?? { relation, paragraphs: new Set() };
      for (const paragraph of fact.cites) known.paragraphs.add(paragraph);
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ relation, paragraphs }) => ({
    ...relation,
    paragraphs: [...paragraphs].sort((a, b) => a - b),
  }));
}

/** The relations in which someone stands, then those among the others who stand in them. */
export function relationsAround(entity: Entity, relations: readonly Relation[]): Relation[] {
  const own = relations.filter(({ from, to }) => from === entity || to === entity);
  const near = new Set(own.flatMap(({ from, to }) => [from, to]));
  return [
    ...own,
    ...relations.filter((each) => !own.includes(each) && near.has(each.from) && near.has(each.to)),
  ];
}

function toRelations(fact: Fact, source: Source): Omit<Relation, 'paragraphs'>[] {
  const named = source.entities.filter(
    ({ name, kind }) => fact.about.includes(name) && (kind === 'person' || kind === 'organisation'),
  );
  const from = source.entities.find(({ name }) => name === fact.speaker);
  if (from) return named.filter((to) => to !== from).map((to) => ({ kind: 'spokeOf', from, to }));
  if ((fact.kind !== 'event' && fact.kind !== 'plan') || !tellsOfMeeting(fact.statement)) return [];
  const people = named.filter(({ kind }) => kind === 'person');
  const kind = fact.kind === 'plan' ? 'wasToMeet' : 'met';
  return people.flatMap((one, at) => people.slice(at + 1).map((other) => ({ kind, from: one, to: other })));
}

/** Whether a text has a word for meeting, in any of the three languages. */
function tellsOfMeeting(statement: string): boolean {
  const text = toSimplified(statement.toLowerCase());
  return grammars.some(({ meeting }) => meeting.test(text));
}
