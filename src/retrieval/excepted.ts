import type { Entity } from '../knowledge/schema.ts';
import { type Failure, type Guarded, noFailures } from './failure.ts';
import type { QuestionUnit } from './question-unit.ts';
import { entitiesOf } from './unit-entities.ts';
import type { Wanted } from './wanted.ts';
import type { Weighing } from './weighing.ts';

const excepting =
  /(?:\b(?:besides|other than|apart from|aside from|except(?: for)?)\b|(?<![解排消清免])除了|(?<!\p{L})(?:кроме|помимо)(?!\p{L}))\s*/iu;
const joinsNames = /^(?:\s*(?:and|и|和|与|、|,)\s*|\s*)$/iu;

/** What one who is asked for may be. */
const kindsOf: ReadonlyMap<Wanted, readonly Entity['kind'][]> = new Map([
  ['person', ['person']],
  ['country', ['country']],
  ['place', ['place']],
]);

/** “Who besides Wang Yi …”: a fact answers that tells of somebody else of the kind asked for. */
export function exceptionFailures({ fact }: Guarded, { question, index }: Weighing): readonly Failure[] {
  const kinds = kindsOf.get(question.wants);
  const excepted = kinds && fact ? exceptedUnits(question.text, question.units) : [];
  const [first] = excepted;
  if (!kinds || !fact || !first) return noFailures;
  const named = excepted.flatMap((unit) => entitiesOf(unit, index).map(({ entity }) => entity));
  const others = fact.source.entities.some(
    (entity) =>
      kinds.includes(entity.kind) && fact.fact.about.includes(entity.name) && !named.includes(entity),
  );
  return others
    ? noFailures
    : [{ guard: 'relation', read: question.text.slice(first.start, excepted.at(-1)?.end) }];
}

/** The names behind a word that excepts, and those joined to them. */
function exceptedUnits(text: string, units: readonly QuestionUnit[]): QuestionUnit[] {
  const match = excepting.exec(text);
  if (!match) return [];
  const excepted: QuestionUnit[] = [];
  let end = match.index + match[0].length;
  for (const unit of units) {
    if (unit.start < end) continue;
    if (unit.kind !== 'name' || !joinsNames.test(text.slice(end, unit.start))) break;
    excepted.push(unit);
    end = unit.end;
  }
  return excepted;
}
